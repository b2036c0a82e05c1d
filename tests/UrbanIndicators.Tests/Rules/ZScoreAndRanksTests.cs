using static UrbanIndicators.Tests.Rules.RuleExam;

namespace UrbanIndicators.Tests.Rules;

/// <summary>
/// Mean and sd follow the scale, unclipped, sample sd; percentile rank 100·(midrank − 1)/(n − 1); and the other tables and comparisons.
/// </summary>
public class ZScoreAndRanksTests
{
    private const string Higher = "direction: higher";
    private const string Lower = "direction: lower";

    // Mean 25, deviations −15, −5, 5, 15, sd √((225 + 25 + 25 + 225) ÷ 3) = √(500/3) = 12.9099; −15 ÷ 12.9099 = −1.161895.
    [TestCase("normalise: z-score", Higher, new[] { 38.38104996137777, 46.12701665379258, 53.87298334620742, 61.61895003862223 })]
    [TestCase("normalise: z-score", Lower, new[] { 61.61895003862223, 53.87298334620742, 46.12701665379258, 38.38104996137777 })]
    [TestCase("normalise: z-score, scale: [0, 10]", Higher, new[] { 3.838104996137777, 4.612701665379258, 5.387298334620742, 6.161895003862223 })]
    [TestCase("normalise: { z-score: { mean: 100, sd: 20 } "
        + "}", Higher, new[] { 76.76209992275554, 92.25403330758516, 107.74596669241484, 123.23790007724446 })]
    public void ZScore_OfFourPlaces_IsTheirDistanceFromTheMean(string method, string indicator, double[] expected) =>
        Assert.That(ScoreOne(method, indicator, 10, 20, 30, 40).Select(p => p.Score), Is.EqualTo(expected).Within(Roundings));

    [Test]
    public void ZScore_FarFromTheMean_IsNotClipped()
    {
        // 29 places at 0 and one at 30: mean 1, sd √((29·1 + 29²) ÷ 29) = √30; 50 + 10 · 29 ÷ √30 = 102.9465
        var last = ScoreOne("normalise: z-score", Higher, [.. Enumerable.Repeat(0.0, 29), 30])[29];
        Assert.That(last.Score, Is.EqualTo(102.94651389216605).Within(1e-11), "the sample's sd has roundings of its own");
        Assert.That(last.Of("a").IsClipped, Is.False);
    }

    // Midranks 1, 2.5, 2.5, 4 of n = 4: (1 − 1) ÷ 3, (2.5 − 1) ÷ 3 twice, (4 − 1) ÷ 3.
    [TestCase("normalise: percentile-rank", Higher, new[] { 0, 50, 50, 100.0 })]
    [TestCase("normalise: percentile-rank", Lower, new[] { 100, 50, 50, 0.0 })]
    // Ranks from the best: 4, 2, 2, 1; (4 − rank) ÷ 3.
    [TestCase("normalise: rank", Higher, new[] { 0, 66.66666666666667, 66.66666666666667, 100 })]
    // From the lowest: 1, 2, 2, 4.
    [TestCase("normalise: rank", Lower, new[] { 100, 66.66666666666667, 66.66666666666667, 0 })]
    // (20 − 10) ÷ (40 − 10)
    [TestCase("normalise: min-max", Higher, new[] { 0, 33.333333333333336, 33.333333333333336, 100 })]
    [TestCase("normalise: min-max", Lower, new[] { 100, 66.66666666666667, 66.66666666666667, 0 })]
    public void Comparison_OfFourPlacesWithATie_IsByTheFormula(string method, string indicator, double[] expected) =>
        Assert.That(ScoreOne(method, indicator, 10, 20, 20, 40).Select(p => p.Score), Is.EqualTo(expected).Within(Roundings));

    [TestCase("min-max")]
    [TestCase("z-score")]
    [TestCase("percentile-rank")]
    [TestCase("rank")]
    public void Comparison_OfASinglePlace_IsRefusedByName(string method)
    {
        var error = Refused(() => ScoreOne($"normalise: {method}", Higher, 10)).Single(d => d.Severity == DiagnosticSeverity.Error);
        using (Assert.EnterMultipleScope())
        {
            Assert.That((error.Code, error.Location.Line), Is.EqualTo(("UI4004", 4)).Or.EqualTo(("UI4004", 6)));
            Assert.That(error.Arguments, Is.EqualTo(new object[] { "a", method, 1 }));
            Assert.That(
                error.Message,
                Does.EndWith("give more places, fit on a reference, or normalise it by attainment, goalposts, bands or a curve"));
        }
    }

    [Test]
    public void Comparison_OfOnePlaceInTwoYears_IsStillOfASinglePlace()
    {
        const string Body = "method: { normalise: min-max }\nindex: { id: index, children: [a] }\nindicators: { a: { direction: higher } "
            + "}\n";
        Assert.That(Refused(() => Score(Body, "place,year,a\nA,2023,1\nA,2024,2\n")).Select(d => d.Code), Has.Some.EqualTo("UI4004"));
    }

    [TestCase("min-max")]
    [TestCase("z-score")]
    public void Comparison_OfEqualValues_IsRefused(string method)
    {
        var error = Refused(() => ScoreOne($"normalise: {method}", Higher, 7, 7, 7)).Single(d => d.Severity == DiagnosticSeverity.Error);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(error.Code, Is.EqualTo("UI4005"));
            Assert.That(error.Location.Line, Is.EqualTo(6));
            Assert.That(error.Arguments, Is.EqualTo(new object[] { "a", method, 3L, "7" }));
            Assert.That(error.Message, Does.EndWith("take it out of the tree, or normalise it by attainment, goalposts, bands or a curve"));
        }
    }

    [TestCase("bands: { steps: [[0, 20], [10, 60], [30, 100]] }", new[] { 20, 20, 60, 60, 100, 100.0 })]
    // Straight between (0, 20), (10, 60), (30, 100): at 5 half way up to 40, at 20 half way up to 80.
    [TestCase("curve: { points: [[0, 20], [10, 60], [30, 100]] }", new[] { 20, 40, 60, 80, 100, 100.0 })]
    public void Table_OfValues_GivesItsSteps(string method, double[] expected) => Assert.That(
        ScoreOne($"normalise: {{ {method} }}", Higher, -1, 5, 10, 20, 30, 40).Select(p => p.Score), Is.EqualTo(expected).Within(Roundings));

    [Test]
    public void PassFail_OfValues_IsAllOrNothing() => Assert.That(
        ScoreOne("normalise: pass-fail", "direction: higher, targets: [{ at-least: 45, by: 2030 }]", 44.999, 45, 46).Select(p => p.Score),
        Is.EqualTo(new[] { 0, 100, 100.0 }));
}
