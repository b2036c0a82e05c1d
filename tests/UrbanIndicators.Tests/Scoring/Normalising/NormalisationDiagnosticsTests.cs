using static UrbanIndicators.Tests.Rules.RuleExam;

namespace UrbanIndicators.Tests.Scoring.Normalising;

/// <summary>What a normalisation cannot do it says, naming indicator, method and remedy; never a score that is no number.</summary>
public class NormalisationDiagnosticsTests
{
    private const string Higher = "direction: higher";
    private const string Lower = "direction: lower";
    private const string Target = ", targets: [{ at-least: 15, by: 2030 }]";

    private static readonly string[] Relative =
    [
        "distance-to-maximum", "distance-to-target", "{ distance-to-reference: { place: p0 } }", "fraction-of-maximum", "borda", "logistic",
        "{ logistic: { midpoint: 1 } }", "categorical", "above-below-mean", "min-max", "z-score", "percentile-rank", "rank",
    ];

    private static Diagnostic Error(string method, string indicator, params double[] values) =>
        Refused(() => ScoreOne($"normalise: {method}", indicator, values)).Single(d => d.Severity == DiagnosticSeverity.Error);

    private static void Holds(Diagnostic found, string code, string method, string remedy)
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(found.Code, Is.EqualTo(code));
            Assert.That(found.Message, Does.Contain("\"a\"").And.Contain(method).And.EndWith(remedy));
            Assert.That(found.Render("zh"), Does.Contain("“a”").And.Match("[\u4e00-\u9fff]"));
            Assert.That(found.Location.Line, Is.GreaterThan(0));
        }
    }

    [TestCaseSource(nameof(Relative))]
    public void RelativeMethod_OnASinglePlace_IsRefused(string method) =>
        Assert.That(Error(method, Higher + Target, 10).Code, Is.EqualTo("UI4004"));

    [TestCaseSource(nameof(Relative))]
    public void RelativeMethod_OnAColumnWithoutValues_IsRefused(string method) =>
        Assert.That(Error(method, Higher + Target, double.NaN, double.NaN).Code, Is.EqualTo("UI4004"));

    [TestCaseSource(nameof(Relative))]
    public void RelativeMethod_OnAConstantColumn_IsRefusedOrWarnedOfAndNeverNaN(string method)
    {
        Assessment assessment;
        try
        {
            assessment = ScoreOne($"normalise: {method}", Higher + Target, 7, 7, 7);
        }
        catch (UrbanIndicatorsException e)
        {
            Assert.That(
                e.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.Code),
                Is.Not.Empty.And.All.AnyOf("UI4005", "UI4305"));
            return;
        }

        using (Assert.EnterMultipleScope())
        {
            Assert.That(assessment.Select(p => p.Score), Has.All.Not.NaN);
            // A constant column is still some way from its target.
            if (method != "distance-to-target") Assert.That(assessment.Codes(), Has.Some.EqualTo("UI4309"));
        }
    }

    [TestCase("none")]
    [TestCase("scaled")]
    [TestCase("{ logistic: { midpoint: 10, steepness: 1 } }")]
    public void AbsoluteMethod_OnASinglePlace_Scores(string method)
    {
        var assessment = ScoreOne($"normalise: {method}", Higher, 10);
        Assert.That(assessment[0].Score, Is.Not.NaN);
        Assert.That(assessment.Codes(), Has.None.EqualTo("UI4110"), "it learns nothing");
    }

    [Test]
    public void SameForAll_IsWarnedOfByName()
    {
        var note = ScoreOne("normalise: borda", Higher, 7, 7).Note("UI4309");
        Assert.That(
            note.Message,
            Is.EqualTo(
                "indicator \"a\": all 2 values are 7, so borda gives every place the same score; take it out of the tree if it is to "
                + "tell places apart"));
    }

    [TestCase("distance-to-target", Higher + ", targets: [{ at-least: 10, by: 2030 }]")]
    [TestCase("distance-to-target", Higher + ", targets: [{ at-least: 5, by: 2030 }]")]
    [TestCase("distance-to-target", Lower + ", targets: [{ at-most: 40, by: 2030 }]")]
    public void Target_ThatTheWorstPlaceHasReached_IsRefused(string method, string indicator) => Holds(
        Error(method, indicator, 10, 20, 40), "UI4302", method, "give a more demanding target, or normalise it by attainment or goalposts");

    [TestCase("fraction-of-maximum", Higher, new double[] { -5, 20 }, "UI4306", "normalise it by min-max, z-score or goalposts")]
    [TestCase("fraction-of-maximum", Lower, new double[] { -5, 20 }, "UI4306", "normalise it by min-max, z-score or goalposts")]
    [TestCase("fraction-of-maximum", Higher, new double[] { 0, 0 }, "UI4307", "normalise it by min-max, z-score or goalposts")]
    [TestCase("fraction-of-maximum", Lower, new double[] { 0, 20 }, "UI4307", "normalise it by min-max, z-score or goalposts")]
    [TestCase("above-below-mean", Higher, new double[] { -20, 20 }, "UI4308", "normalise it by z-score, which compares by difference")]
    public void Ratio_WhereItMeansNothing_IsRefused(string method, string indicator, double[] values, string code, string remedy) =>
        Holds(Error(method, indicator, values), code, method, remedy);

    [Test]
    public void Ratio_OfANegativeValueOutsideTheReference_IsRefused()
    {
        const string Body = """
            method: { normalise: fraction-of-maximum, fit: { period: "2023" } }
            index: { id: index, children: [a] }
            indicators: { a: { direction: higher } }
            """;
        Assert.That(
            Refused(() => Score(Body, "place,year,a\nA,2023,1\nB,2023,2\nA,2024,-1\n")).Select(d => d.Code), Has.Some.EqualTo("UI4006"));
    }

    [TestCase("place: q9", Higher, "UI4303", "or normalise it by min-max")]
    [TestCase("place: p1, period: 2023", Higher, "UI4303", "or normalise it by min-max")]
    [TestCase("place: p1, period: soon", Higher, "UI4311", "write a year, quarter or month such as 2023, 2023-Q4 or 2023-12")]
    [TestCase("place: p0", Higher, "UI4305", "choose another reference place, or normalise it by min-max or goalposts")]
    [TestCase("place: p2", Lower, "UI4305", "choose another reference place, or normalise it by min-max or goalposts")]
    public void ReferencePlace_ThatIsNone_IsRefused(string reference, string indicator, string code, string remedy) =>
        Holds(Error($"{{ distance-to-reference: {{ {reference} }} }}", indicator, 10, 20, 40), code, "distance-to-reference", remedy);

    [Test]
    public void ReferencePlace_OfANameThatTwoHave_IsRefused()
    {
        const string Body = """
            method: { normalise: { distance-to-reference: { place: Drum } } }
            index: { id: index, children: [a] }
            indicators:
              a: { direction: higher }
            """;
        const string Data = "code,name,a\n1,Drum,1\n2,Drum,2\n3,Bell,3\n";
        Holds(
            Refused(() => Score(Body, Data)).Single(d => d.Severity == DiagnosticSeverity.Error), "UI4304", "distance-to-reference",
            "name it by its key");
        // (2 − 1) ÷ (2 − 1)
        Assert.That(Score(Body.Replace("Drum", "\"2\"", StringComparison.Ordinal), Data)[1].Score, Is.EqualTo(100).Within(Roundings));
    }

    [TestCase("probabilities: [0.5, 0.25]", "UI4300", "for example probabilities: [0.25, 0.5, 0.75]")]
    [TestCase("probabilities: [0, 0.5]", "UI4300", "for example probabilities: [0.25, 0.5, 0.75]")]
    [TestCase("probabilities: [0.5, 1]", "UI4300", "for example probabilities: [0.25, 0.5, 0.75]")]
    [TestCase("probabilities: []", "UI4300", "for example probabilities: [0.25, 0.5, 0.75]")]
    [TestCase("probabilities: [0.5], scores: [0, 50, 100]", "UI4301", "or leave scores out")]
    [TestCase("probabilities: [0.5], scores: [100, 0]", "UI4301", "or leave scores out")]
    public void Categories_ThatAreNone_AreRefused(string parameters, string code, string remedy) =>
        Holds(Error($"{{ categorical: {{ {parameters} }} }}", Higher, 10, 20, 40), code, "categorical", remedy);

    [TestCase("distance-to-target")]
    [TestCase("none")]
    [TestCase("categorical")]
    public void DirectionRange_UnderAMethodOfOneWay_IsRefused(string method) => Assert.That(
        Refused(
            () => ScoreOne($"normalise: {method}", "direction: range, targets: [{ between: [1, 2], by: 2030 }]", 1, 2)).Select(d => d.Code),
        Has.Some.StartsWith("UI1"));
}
