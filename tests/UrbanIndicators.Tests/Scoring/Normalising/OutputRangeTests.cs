using UrbanIndicators.Tests.Definitions;
using static UrbanIndicators.Tests.Rules.RuleExam;

namespace UrbanIndicators.Tests.Scoring.Normalising;

/// <summary>Every normalisation takes <c>range: [low, high]</c>: what would fill the scale fills that part of it.</summary>
public class OutputRangeTests
{
    private const string Higher = "direction: higher";

    // The values are 10, 20, 20, 40; without the range the scores are those in NormalisationMethodTests; s becomes 50 + s ÷ 2.
    [TestCase("min-max: {", Higher, new[] { 50, 66.66666666666667, 66.66666666666667, 100 })]
    [TestCase("percentile-rank: {", Higher, new[] { 50, 75, 75, 100.0 })]
    [TestCase("rank: {", Higher, new[] { 50, 83.33333333333333, 83.33333333333333, 100 })]
    [TestCase("borda: {", Higher, new[] { 50, 66.66666666666667, 66.66666666666667, 100 })]
    [TestCase("goalposts: {", Higher + ", goalposts: { worst: 0, best: 40 }", new[] { 62.5, 75, 75, 100 })]
    [TestCase("attainment: {", Higher + ", targets: [{ at-least: 40, by: 2030 }]", new[] { 62.5, 75, 75, 100 })]
    [TestCase("pass-fail: {", Higher + ", targets: [{ at-least: 40, by: 2030 }]", new[] { 50, 50, 50, 100.0 })]
    [TestCase("bands: { steps: [[0, 0], [20, 60], [30, 100]],", Higher, new[] { 50, 80, 80, 100.0 })]
    [TestCase("curve: { points: [[10, 0], [20, 60], [40, 100]],", Higher, new[] { 50, 80, 80, 100.0 })]
    [TestCase("none: {", Higher, new[] { 55, 60, 60, 70.0 })]
    [TestCase("none: {", "direction: lower", new[] { 95, 90, 90, 80.0 })]
    [TestCase("scaled: { input: [0, 50],", Higher, new[] { 60, 70, 70, 90.0 })]
    [TestCase("distance-to-maximum: {", Higher, new[] { 50, 66.66666666666667, 66.66666666666667, 100 })]
    [TestCase("distance-to-reference: { place: p1, capped: false,", Higher, new[] { 50, 100, 100, 200.0 })]
    [TestCase("distance-to-target: {", Higher + ", targets: [{ at-least: 50, by: 2030 }]", new[] { 50, 62.5, 62.5, 87.5 })]
    [TestCase("fraction-of-maximum: {", Higher, new[] { 62.5, 75, 75, 100 })]
    [TestCase("logistic: { midpoint: 20, steepness: 0.1,", Higher, new[] { 63.447071068499756, 75, 75, 94.03985389889411 })]
    [TestCase("categorical: { probabilities: [0.5],", Higher, new[] { 50, 100, 100, 100.0 })]
    [TestCase("categorical: { probabilities: [0.5], scores: [20, 80],", Higher, new[] { 60, 90, 90, 90.0 })]
    [TestCase("above-below-mean: { threshold: 0.2,", Higher, new[] { 50, 75, 75, 100.0 })]
    // Mean 22.5, sd √(475 ÷ 3) = 12.583057; 60 of the scale is 80 of the half, 20 is 10: 80 − 10 · 0.993399
    [TestCase("z-score: { mean: 60, sd: 20,", Higher, new[] { 70.06600732201217, 78.01320146440243, 78.01320146440243, 93.90758974918296 })]
    // The middle of the half and a tenth of it: 75 − 5 · 0.993399
    [TestCase("z-score: {", Higher, new[] { 70.03300366100609, 74.00660073220122, 74.00660073220122, 81.95379487459148 })]
    public void Range_OfAnyMethod_IsFilledInPlaceOfTheScale(string method, string indicator, double[] expected) => Assert.That(
        ScoreOne(
            $"normalise: {{ {method} range: [50, 100] }} }}", indicator, 10, 20, 20,
            40).Select(p => p.Score), Is.EqualTo(expected).Within(Roundings));

    [Test]
    public void Range_AboveZero_LetsAGeometricMeanWork()
    {
        const string Data = "place,a,b\nA,10,40\nB,20,10\n";
        static string Body(string method) => $$"""
            method: { normalise: {{method}}, aggregate: geometric }
            index: { id: index, children: [a, b] }
            indicators: { a: { direction: higher }, b: { direction: higher } }
            """;
        var zero = Score(Body("min-max"), Data);
        var raised = Score(Body("{ min-max: { range: [1, 100] } }"), Data);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(zero.Select(p => p.Score), Is.EqualTo(new[] { 0, 0.0 }));
            Assert.That(zero.Codes(), Has.Some.EqualTo("UI4113"));
            // √(1 · 100)
            Assert.That(raised.Select(p => p.Score), Is.EqualTo(new[] { 10, 10.0 }).Within(Roundings));
            Assert.That(raised.Codes(), Has.None.EqualTo("UI4113"));
        }
    }

    [Test]
    public void Range_OfABoundedMethodOnANegativeScale_LetsAGeometricMeanWork()
    {
        static string Body(string method) => $$"""
            method: { normalise: {{method}}, aggregate: geometric, scale: [-100, 100] }
            index: { id: index, children: [a] }
            indicators: { a: { direction: higher } }
            """;
        Assert.That(Refused(() => Score(Body("min-max"), "place,a\nA,1\nB,2\n")).Select(d => d.Code), Has.Some.EqualTo("UI4010"));
        Assert.That(
            Score(Body("{ min-max: { range: [1, 100] } }"), "place,a\nA,1\nB,2\n").Select(p => p.Score),
            Is.EqualTo(new[] { 1, 100.0 }).Within(Roundings));
    }

    [TestCase("{ scaled: { range: [1, 100] } }")]
    [TestCase("{ distance-to-reference: { place: A, capped: false, range: [1, 100] } }")]
    public void GeometricMean_OfScoresThatAreNotCut_IsRefused(string method)
    {
        var body = $$"""
            method: { normalise: {{method}}, aggregate: geometric }
            index: { id: index, children: [a] }
            indicators: { a: { direction: higher } }
            """;
        Assert.That(Refused(() => Score(body, "place,a\nA,2\nB,1\n")).Select(d => d.Code), Has.Some.EqualTo("UI4010"));
    }

    [TestCase("[50, 10]", "UI1", "must rise")]
    [TestCase("[50]", "UI1", "two numbers [low, high]")]
    [TestCase("[0, 101]", "UI1", "101")]
    [TestCase("[-1, 100]", "UI1", "-1")]
    [TestCase("[1, .nan]", "UI1", ".nan")]
    [TestCase("wide", "UI1", "two numbers [low, high]")]
    public void Range_ThatIsNone_IsReportedWhereItStands(string range, string code, string words)
    {
        var found = DefinitionSamples.Diagnose($$"""
            format: urban-indicators/1.0
            framework: { id: small, title: Small, status: assumed }
            method: { normalise: { min-max: { range: {{range}} } } }
            index: { id: top, children: [a] }
            indicators: { a: { direction: higher } }
            """).Where(d => d.Severity == DiagnosticSeverity.Error).ToList();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(found, Is.Not.Empty);
            Assert.That(found.Select(d => d.Code), Has.All.StartsWith(code));
            Assert.That(found.Select(d => d.Location.Line), Has.All.EqualTo(3));
            Assert.That(found[0].Message, Does.Contain(words));
        }
    }
}
