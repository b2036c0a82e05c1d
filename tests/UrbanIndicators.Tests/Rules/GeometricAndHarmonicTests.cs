using static UrbanIndicators.Tests.Rules.RuleExam;

namespace UrbanIndicators.Tests.Rules;

/// <summary>
/// A zero gives 0 with the culprit named; negative is an error; a floor is explicit and printed; min-max from 0 under them is warned of.
/// </summary>
public class GeometricAndHarmonicTests
{
    private static string Body(string aggregate, string normalise = "{ curve: { points: [[0, 0], [100, 100]] } }", string scale = "[0, 100]", int weight = 1) => $$"""
        method: { normalise: {{normalise}}, scale: {{scale}} }
        index: { id: index, aggregate: {{aggregate}}, children: [{ indicator: a, weight: 1 }, { indicator: b, weight: {{weight}} }] }
        indicators: { a: { direction: higher }, b: { direction: higher } }
        """;

    private static Assessment Two(string aggregate, double a, double b, int weight = 1) =>
        Score(Body(aggregate, weight: weight), FormattableString.Invariant($"place,a,b\nA,{a:R},{b:R}\n"));

    [TestCase("arithmetic", 65, Description = "(40 + 90) ÷ 2")]
    [TestCase("geometric", 60, Description = "√(40 · 90) = √3600")]
    [TestCase("harmonic", 55.38461538461539, Description = "2 ÷ (1/40 + 1/90) = 7200 ÷ 130")]
    [TestCase("{ power-mean: { p: 2 } }", 69.64194138592059, Description = "√((1600 + 8100) ÷ 2) = √4850")]
    [TestCase("{ power-mean: { p: 0.5 } }", 62.5, Description = "((√40 + √90) ÷ 2)² = (40 + 90 + 2 · 60) ÷ 4")]
    [TestCase("{ power-mean: { p: -1 } }", 55.38461538461539, Description = "the harmonic mean")]
    [TestCase("{ power-mean: { p: 1 } }", 65, Description = "the arithmetic mean")]
    [TestCase("minimum", 40)]
    public void Mean_OfFortyAndNinety_IsByHand(string aggregate, double expected) =>
        Assert.That(Two(aggregate, 40, 90)[0].Score, Is.EqualTo(expected).Within(Roundings));

    [TestCase("arithmetic", 77.5, Description = "(40 + 3 · 90) ÷ 4")]
    [TestCase("geometric", 73.48469228349535, Description = "(40 · 90³)^¼ = 40^0.25 · 90^0.75")]
    [TestCase("harmonic", 68.57142857142857, Description = "4 ÷ (1/40 + 3/90) = 4 ÷ (7/120)")]
    [TestCase("minimum", 40, Description = "weights count for coverage only")]
    public void Mean_WithWeightsOneAndThree_IsByHand(string aggregate, double expected) =>
        Assert.That(Two(aggregate, 40, 90, weight: 3)[0].Score, Is.EqualTo(expected).Within(Roundings));

    [TestCase("geometric")]
    [TestCase("harmonic")]
    [TestCase("{ power-mean: { p: -2 } }")]
    public void Zero_GivesZero_AndTheCulpritIsNamed(string aggregate)
    {
        var assessment = Score(Body(aggregate), "place,a,b\nA,50,60\nB,90,0\nC,80,0\n");
        var note = assessment.Note("UI4116");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(assessment.Select(p => p.Score == 0), Is.EqualTo(new[] { false, true, true }));
            Assert.That(note.Arguments, Is.EqualTo(new object[] { "index", 2, "b", "B" }));
            Assert.That(note.Location.Line, Is.EqualTo(4));
        }
    }

    [Test]
    public void Zero_UnderAPowerMeanWithAPositiveExponent_DoesNotGiveZero() =>
        // √((0 + 100²) ÷ 2) = √5000
        Assert.That(Two("{ power-mean: { p: 2 } }", 0, 100)[0].Score, Is.EqualTo(70.71067811865476).Within(Roundings));

    [TestCase("{ geometric: { floor: 1 } }", 9, Description = "√(1 · 81)")]
    [TestCase("{ harmonic: { floor: 1 } }", 1.975609756097561, Description = "2 ÷ (1/1 + 1/81) = 162 ÷ 82")]
    public void Floor_RaisesAZero_AndIsPrinted(string aggregate, double expected)
    {
        var assessment = Two(aggregate, 0, 81);
        var note = assessment.Note("UI4118");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(assessment[0].Score, Is.EqualTo(expected).Within(Roundings));
            Assert.That(note.Arguments.Take(2), Is.EqualTo(new object[] { "index", 1.0 }));
            Assert.That(
                note.Message, Does.StartWith("node \"index\": scores below 1 were raised to 1 before they were combined (Weighted"));
            Assert.That(assessment.Codes(), Has.None.EqualTo("UI4116"));
        }
    }

    [TestCase("geometric")]
    [TestCase("harmonic")]
    [TestCase("{ power-mean: { p: 0.5 } }")]
    public void NegativeScores_AreRefused(string aggregate)
    {
        var body = Body(aggregate, "{ curve: { points: [[0, -50], [100, 50]] } }", "[-50, 50]");
        var error = Refused(() => Score(body, "place,a,b\nA,1,2\n")).Single(d => d.Severity == DiagnosticSeverity.Error);
        using (Assert.EnterMultipleScope())
        {
            Assert.That((error.Code, error.Location.Line), Is.EqualTo(("UI4010", 4)));
            Assert.That((error.Arguments[0], error.Arguments[2]), Is.EqualTo(("index", "a")));
            Assert.That(error.Message, Does.EndWith("use the arithmetic mean, another normalisation, a range from 0 on, or a floor"));
        }
    }

    [Test]
    public void UnboundedScores_AreRefused() =>
        Assert.That(
            Refused(() => Score(Body("geometric", "z-score"), "place,a,b\nA,1,2\nB,2,4\n")).Select(d => d.Code),
            Has.Some.EqualTo("UI4010"));

    [TestCase("geometric", "[0, 100]", true)]
    [TestCase("harmonic", "[0, 100]", true)]
    [TestCase("geometric", "[1, 100]", false)]
    [TestCase("arithmetic", "[0, 100]", false)]
    public void MinMaxFromZero_UnderThem_IsWarnedOf(string aggregate, string scale, bool warned)
    {
        var found = Score(Body(aggregate, "min-max", scale), "place,a,b\nA,1,2\nB,2,4\n").Notes.Where(n => n.Code == "UI4113").ToList();
        Assert.That(found, Has.Count.EqualTo(warned ? 1 : 0));
        if (!warned) return;
        Assert.That(found[0].Severity, Is.EqualTo(DiagnosticSeverity.Warning));
        Assert.That((found[0].Arguments[0], found[0].Arguments[1]), Is.EqualTo(("index", "a")));
        Assert.That(found[0].Message, Does.EndWith("set a floor, or a range that begins above 0, such as range: [1, 100]"));
    }
}
