using static UrbanIndicators.Tests.Rules.RuleExam;

namespace UrbanIndicators.Tests.Rules;

/// <summary>
/// Fitted on what is scored, pooled, and said so; frozen on a period or group, adding a city does not re-score the others.
/// </summary>
public class FitReferenceTests
{
    private static string Body(string fit, string method = "min-max") => $$"""
        method: { normalise: {{method}}{{fit}} }
        index: { id: index, children: [a] }
        indicators: { a: { direction: higher } }
        """;

    private const string Data = "place,group,year,a\nA,east,2023,10\nB,west,2023,30\nA,east,2024,20\nB,west,2024,40\n";
    private const string WithAnother = Data + "C,west,2024,100\n";

    [Test]
    public void Fit_WithoutAReference_PoolsPlacesAndPeriodsAndSaysSo()
    {
        var assessment = Score(Body(""), Data);
        var note = assessment.Note("UI4110");
        using (Assert.EnterMultipleScope())
        {
            // Over 10 to 40: (10 − 10) ÷ 30, (30 − 10) ÷ 30, (20 − 10) ÷ 30, (40 − 10) ÷ 30
            Assert.That(
                assessment.Select(p => p.Score), Is.EqualTo(new[] { 0, 66.66666666666667, 33.333333333333336, 100 }).Within(Roundings));
            Assert.That(note.Arguments, Is.EqualTo(new object[] { "min-max", 4 }));
            Assert.That(note.Message, Does.EndWith("set fit: { period, group } to freeze it on a reference"));
        }
    }

    [Test]
    public void Fit_WithoutAReference_MovesWhenACityIsAdded() =>
        Assert.That(Score(Body(""), WithAnother)[1].Score, Is.EqualTo(22.22222222222222).Within(Roundings), "(30 − 10) ÷ 90");

    [TestCase(", fit: { period: \"2023\" }", new[] { 0, 100, 50, 100.0 }, Description = "10 to 30; 40 is cut")]
    [TestCase(", fit: { period: \"2024\" }", new[] { 0, 50, 0, 100.0 }, Description = "20 to 40; 10 is cut")]
    public void Fit_OnAPeriod_IsFrozenOnIt(string fit, double[] expected)
    {
        var assessment = Score(Body(fit), Data);
        Assert.That(assessment.Select(p => p.Score), Is.EqualTo(expected).Within(Roundings));
        Assert.That(assessment.Note("UI4111").Arguments.Take(2), Is.EqualTo(new object[] { "min-max", 2 }));
        Assert.That(assessment.Codes(), Has.None.EqualTo("UI4110"));
    }

    [Test]
    public void Fit_OnAReferenceOfOnePlace_IsRefused() =>
        Assert.That(Refused(() => Score(Body(", fit: { group: west }"), Data)).Select(d => d.Code), Has.Some.EqualTo("UI4004"));

    [TestCase("min-max")]
    [TestCase("z-score")]
    [TestCase("percentile-rank")]
    [TestCase("rank")]
    public void Fit_OnAReference_DoesNotReScoreTheOthersWhenACityIsAdded(string method)
    {
        var body = Body(", fit: { period: \"2023\" }", method);
        var before = Score(body, Data).Select(p => BitConverter.DoubleToInt64Bits(p.Score)).ToArray();
        var after = Score(body, WithAnother).Select(p => BitConverter.DoubleToInt64Bits(p.Score)).ToArray();
        Assert.That(after[..4], Is.EqualTo(before));
    }

    [Test]
    public void Fit_OnAGroup_LearnsFromItAlone()
    {
        var body = Body(", fit: { group: north }");
        const string North = Data + "N,north,2023,0\nO,north,2024,50\n";
        // 0 to 50: 10 ÷ 50, 30 ÷ 50, 20 ÷ 50, 40 ÷ 50
        Assert.That(Score(body, North).Take(4).Select(p => p.Score), Is.EqualTo(new[] { 20, 60, 40, 80.0 }).Within(Roundings));
    }

    // Reference 10, 20, 40; scored besides: 50, 5, 30, 15.
    [TestCase("min-max", 100, 0, 66.66666666666667, 16.666666666666668, Description = "cut; (30 − 10) ÷ 30, (15 − 10) ÷ 30")]
    [TestCase("percentile-rank", 100, 0, 75, 25, Description = "halfway: (2 − ½) ÷ 2, (1 − ½) ÷ 2")]
    [TestCase("rank", 100, 0, 75, 25)]
    [TestCase("borda", 100, 0, 75, 25)]
    [TestCase("fraction-of-maximum", 100, 12.5, 75, 37.5, Description = "50 is cut; 5 ÷ 40, 30 ÷ 40, 15 ÷ 40")]
    public void Fit_OnAGroup_HoldsOtherValuesAgainstIt(string method, params double[] expected)
    {
        const string Groups = "place,group,a\nA,ref,10\nB,ref,20\nC,ref,40\nD,other,50\nE,other,5\nF,other,30\nG,other,15\n";
        var scores = Score(Body(", fit: { group: ref }", method), Groups);
        Assert.That(scores.Skip(3).Select(p => p.Score), Is.EqualTo(expected).Within(Roundings));
    }

    [Test]
    public void Fit_OnAPeriod_IsTheSameWhenAnotherPeriodIsAsked()
    {
        var asked = Observe(Body(", fit: { period: \"2023\" }"), Data).ForPeriod(2024).Score();
        Assert.That(asked.Select(p => p.Score), Is.EqualTo(new[] { 50, 100.0 }).Within(Roundings));
    }

    [Test]
    public void Fit_WithoutAReference_LearnsFromThePeriodAsked() =>
        Assert.That(Observe(Body(""), Data).ForPeriod(2024).Score().Select(p => p.Score), Is.EqualTo(new[] { 0, 100.0 }).Within(Roundings));

    [TestCase("period: \"1999\"", "period 1999, group any")]
    [TestCase("group: south", "period any, group south")]
    public void Fit_OnAReferenceThatIsNotThere_IsRefused(string reference, string words)
    {
        var error = Refused(() => Score(Body($", fit: {{ {reference} }}"), Data)).Single(d => d.Severity == DiagnosticSeverity.Error);
        Assert.That(error.Code, Is.EqualTo("UI4012"));
        Assert.That(
            error.Message,
            Is.EqualTo($"there is no row of the reference to fit on ({words}); give data of that period and group, or change fit"));
    }
}
