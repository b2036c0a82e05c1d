using System.Globalization;
using static UrbanIndicators.Tests.Rules.RuleExam;

namespace UrbanIndicators.Tests.Scoring;

/// <summary>
/// What a user's own methods give is held against the scale, and so are scores that stages change; a score outside it is named, never
/// spread.
/// </summary>
public class ScoreGuardTests
{
    private const string Data = "place,a,b\nA,10,20\nB,20,30\nC,30,70\n";

    private static string Body(string method = "", string rest = "") => $$"""
        method: { normalise: own, minimum-coverage: 0{{method}} }
        index: { id: index, children: [{ indicator: a, weight: 1 }, { id: d, weight: 1, children: [{ indicator: b, weight: 1 }]{{rest}} }] }
        indicators: { a: { direction: higher }, b: { direction: higher } }
        """;

    /// <summary>A normalisation that gives values as they stand, and 20 as something else.</summary>
    private static MethodRegistry Giving(double score) =>
        MethodRegistry.Default.WithNormalisation("own", (value, _, _) => value == 20 ? score : value);

    private static Diagnostic Error(Func<object> action) => Refused(action).Single(d => d.Severity == DiagnosticSeverity.Error);

    [TestCase(1e9)]
    [TestCase(100.001)]
    [TestCase(-0.5)]
    [TestCase(double.PositiveInfinity)]
    [TestCase(double.NegativeInfinity)]
    public void OwnNormalisation_OutsideTheScale_IsRefusedByName(double score)
    {
        var found = Refused(() => Observe(Body(), Data, Giving(score)).Score()).Where(d => d.Severity == DiagnosticSeverity.Error).ToList();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(found.Select(d => d.Code), Is.EqualTo(new[] { "UI4400", "UI4400" }));
            Assert.That(found[0].Arguments.Take(3), Is.EqualTo(new object[] { "a", "B", "own" }));
            Assert.That(found[0].Arguments.Skip(4), Is.EqualTo(new object[] { 1L, 0.0, 100.0 }));
            Assert.That(
                found[0].Arguments[3].ToString(),
                double.IsFinite(score)
                    ? Is.EqualTo(score.ToString(CultureInfo.CurrentCulture))
                    : Is.EqualTo("a number of 1e100 or beyond"));
            Assert.That(found[1].Arguments.Take(2), Is.EqualTo(new object[] { "b", "A" }));
            Assert.That(found[0].Location.Line, Is.EqualTo(5));
            Assert.That(found[0].Message, Does.EndWith("let the function give a score on the scale, or NaN for none; or change the scale"));
        }
    }

    // The ends are on the scale, and so is what rounding puts beyond them.
    [TestCase(0)]
    [TestCase(100)]
    [TestCase(100.00000000000001)]
    [TestCase(-1e-12)]
    [TestCase(double.NaN)]
    public void OwnNormalisation_OnTheScale_IsTaken(double score) =>
        Assert.That(() => Observe(Body(), Data, Giving(score)).Score(), Throws.Nothing);

    [Test]
    public void OwnNormalisation_OfAScaleOfItsOwn_IsHeldAgainstThatOne()
    {
        Assert.That(() => Observe(Body(", scale: [-50, 1000]"), Data, Giving(-20)).Score(), Throws.Nothing);
        Assert.That(
            Refused(() => Observe(Body(", scale: [0, 50]"), Data, Giving(20)).Score()).Select(d => d.Arguments[1]), Has.Some.EqualTo("C"));
    }

    private static MethodRegistry Aggregating(double score) =>
        Giving(20).WithAggregation("own", (scores, _, _) => scores[0] == 20 ? score : scores[0]);

    [TestCase("index", ", aggregate: own", "", "B")]
    [TestCase("d", "", ", aggregate: own", "A")]
    public void OwnAggregation_OutsideTheScale_IsRefusedByName(string node, string method, string rest, string place)
    {
        var error = Refused(() => Observe(Body(method, rest), Data, Aggregating(1e9)).Score()).First(
            d => d.Severity == DiagnosticSeverity.Error && (string)d.Arguments[0] == node);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(error.Code, Is.EqualTo("UI4401"));
            Assert.That(error.Arguments, Is.EqualTo(new object[] { node, place, "own", 1e9, 1L, 0.0, 100.0 }));
            Assert.That(error.Location.Line, Is.EqualTo(4));
        }
    }

    /// <summary>Z-scores may lie outside the scale, so that what is made of them may too; but not beyond all numbers.</summary>
    [TestCase(-500, true)]
    [TestCase(double.PositiveInfinity, false)]
    public void OwnAggregation_OfScoresThatAreNotBounded_MayLeaveTheScale(double score, bool taken)
    {
        var methods = MethodRegistry.Default.WithAggregation("own", (_, _, _) => score);
        var body = Body(", aggregate: own").Replace("normalise: own", "normalise: z-score", StringComparison.Ordinal);
        if (taken) Assert.That(Observe(body, Data, methods).Score()[0].Score, Is.EqualTo(score));
        else Assert.That(Refused(() => Observe(body, Data, methods).Score()).Select(d => d.Code), Has.Some.EqualTo("UI4401"));
    }

    [Test]
    public void OneRow_WithAScoreOutsideTheScale_IsRefused_AlsoByALoadedModel()
    {
        var model = Observe(Body(), "place,a,b\nA,10,30\n", Giving(1e9)).Fit();
        using var stream = new MemoryStream();
        model.Save(stream);
        foreach (var one in (ScoringModel[])[model, ScoringModel.Load(new MemoryStream(stream.ToArray()), Giving(1e9))])
        {
            var scores = new double[2];
            using (Assert.EnterMultipleScope())
            {
                Assert.That(
                    () => one.Score([20, 30], scores),
                    Throws.ArgumentException.With.Message.Contains("\"a\"").And.Message.Contains("1000000000"));
                Assert.That(() => one.Score([10, 30], scores), Throws.Nothing);
                Assert.That(scores, Is.EqualTo(new[] { 20.0, 30 }));
            }
        }
    }

    /// <summary>What is learnt from such scores would stay in the model, whatever is scored with it.</summary>
    [Test]
    public void Fit_OnScoresOutsideTheScale_IsRefused(
        [Values("weights: entropy", "weights: critic", "weights: pca", "weights: optimised", "weights: benefit-of-the-doubt",
            "aggregate: topsis", "aggregate: vikor", "aggregate: copeland",
            "aggregate: promethee-2", "aggregate: mazziotta-pareto", "aggregate: benefit-of-the-doubt")] string method,
        [Values(1e9, double.PositiveInfinity, double.NegativeInfinity)] double score) =>
        Assert.That(
            Refused(() => Observe(Body(", " + method), Data + "D,40,45\nE,35,20\n", Giving(score)).Fit()).Select(d => d.Code),
            Has.Some.EqualTo("UI4400"));

    /// <summary>The same where stages learn from them.</summary>
    [Test]
    public void Stages_OnScoresOutsideTheScale_AreRefused(
        [Values("impute: em", "impute: nearest", "impute: { regression: { on: [b] } }", "treat: winsorise",
            "treat: { winsorise: { force: true } }")] string method,
        [Values(1e9, double.PositiveInfinity, double.NegativeInfinity)] double score)
    {
        var rows = string.Concat(Enumerable.Range(0, 20).Select(i => FormattableString.Invariant($"P{i},{21 + i},{99 - (i * i % 17)}\n")));
        var body = Body(
            $", stages: [derive, screen, normalise, impute, treat], {method}").Replace("normalise: own", "normalise: { own: { by: 1 } }");
        Assert.That(
            Refused(() => Observe(body, Data + "D,,45\n" + rows, Giving(score)).Score()).Select(d => d.Code),
            Has.Some.AnyOf("UI4400", "UI4402"));
    }

    private static string Staged(string impute, string treat) => $$"""
        method: { normalise: min-max, minimum-coverage: 0, stages: [derive, screen, normalise, impute, treat] }
        index: { id: index, children: [{ indicator: a, weight: 1 }, { indicator: b, weight: 1 }] }
        indicators: { a: { direction: higher{{impute}}{{treat}} }, b: { direction: higher } }
        """;

    /// <summary>Scores of b are 0, 10 … 50 and 100, of a 0, 20 … 100: a = 2·b, which is 200 for the place without one.</summary>
    [Test]
    public void Imputation_AfterNormalising_ThatLeavesTheScale_IsRefusedByName()
    {
        const string data = "place,a,b\nP,0,0\nQ,2,10\nR,4,20\nS,6,30\nT,8,40\nU,10,50\nD,,100\n";
        var error = Error(() => Score(Staged(", impute: { regression: { on: [b] } }", ""), data));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(error.Code, Is.EqualTo("UI4402"));
            Assert.That(error.Arguments.Take(3), Is.EqualTo(new object[] { "a", "D", "regression" }));
            Assert.That((double)error.Arguments[3], Is.EqualTo(200).Within(1e-9));
            Assert.That(() => Score(Staged(", impute: { regression: { on: [b] } }", ""), data.Replace("D,,100", "D,,40")), Throws.Nothing);
        }
    }

    [Test]
    public void OwnTreatment_AfterNormalising_ThatLeavesTheScale_IsRefusedByName()
    {
        var methods = MethodRegistry.Default.WithTreatment("own", (value, _, _) => value * 20).WithImputation("also", (_, _) => 40);
        var error = Error(() => Observe(Staged(", impute: also", ", treat: own"), Data, methods).Score());
        Assert.That(
            (error.Code, error.Arguments[0], error.Arguments[1], error.Arguments[2], error.Arguments[3]),
            Is.EqualTo(("UI4402", (object)"a", (object)"B", (object)"also, own", (object)1000.0)));
    }

    [Test]
    public void OwnImputation_AfterNormalising_ThatLeavesTheScale_IsRefusedByName()
    {
        var methods = MethodRegistry.Default.WithImputation("own", (_, _) => -7);
        var error = Error(() => Observe(Staged(", impute: own", ""), Data.Replace("B,20,30", "B,,30"), methods).Score());
        Assert.That((error.Code, error.Arguments[1], error.Arguments[3]), Is.EqualTo(("UI4402", (object)"B", (object)(-7.0))));
    }
}
