using static UrbanIndicators.Tests.Rules.RuleExam;

namespace UrbanIndicators.Tests.Scoring.Normalising;

/// <summary>Every function these methods come down to is saved and loaded to the bit.</summary>
public class NormalisationModelTests
{
    private static readonly (string Method, Direction Direction)[] Cases =
    [
        ("none", Direction.Higher), ("none", Direction.Lower), ("{ scaled: { input: [1, 9], range: [1, 99] } }", Direction.Lower),
        ("distance-to-maximum", Direction.Higher), ("{ distance-to-reference: { place: p3 } }", Direction.Higher),
        (
            "{ distance-to-reference: { place: p3, capped: false } }",
            Direction.Lower), ("{ distance-to-target: { range: [10, 20] } }", Direction.Higher),
        (
            "{ distance-to-target: { capped: false } }",
            Direction.Higher), ("fraction-of-maximum", Direction.Higher), ("fraction-of-maximum", Direction.Lower),
        ("borda", Direction.Higher), ("logistic", Direction.Lower), ("categorical", Direction.Higher), ("categorical", Direction.Lower),
        ("{ above-below-mean: { threshold: 0.2 } }", Direction.Higher),
    ];

    [Test]
    public void RoundTrip_OfEveryMethod_GivesTheSameBitsAndText()
    {
        var ids = Cases.Select((_, i) => $"i{i}").ToList();
        var body = $$"""
            method: { normalise: min-max }
            index: { id: index, children: [{{string.Join(", ", ids)}}] }
            indicators:
            {{string.Join('\n', Cases.Select((c, i) => $"  i{i}: {{ direction: {(c.Direction == Direction.Higher ? "higher" : "lower")}, normalise: {c.Method}, targets: [{{ {(c.Direction == Direction.Higher ? "at-least: 60" : "at-most: 3")}, by: 2030 }}] }}"))}}
            """;
        var builder = new PanelBuilder(ids);
        for (var p = 0; p < 20; p++) builder.Add($"p{p}", null, [.. ids.Select((_, j) => 1 + ((((p * 37) + (j * 11)) % 29) * 0.9))]);
        var panel = builder.Build();
        var model = Define(body).Observe(panel).Fit();
        using var saved = new MemoryStream();
        model.Save(saved);
        saved.Position = 0;
        var (expected, actual) = (model.Score(panel), ScoringModel.Load(saved).Score(panel));
        foreach (var (before, after) in expected.Zip(actual))
        {
            Assert.That(
                after.Indicators.Select(i => BitConverter.DoubleToInt64Bits(i.Score)),
                Is.EqualTo(before.Indicators.Select(i => BitConverter.DoubleToInt64Bits(i.Score))));
            Assert.That(ids.Select(i => after.Explain(i).ToString("zh")), Is.EqualTo(ids.Select(i => before.Explain(i).ToString("zh"))));
        }
    }

    // (value − b) × a of the unit: kilometres for metres, degrees of another zero.
    [TestCase("distance-to-maximum", 250, -3)]
    [TestCase("{ distance-to-reference: { place: p3, capped: false } }", 250, -3)]
    [TestCase("borda", 250, -3)]
    [TestCase("rank", 250, -3)]
    [TestCase("percentile-rank", 250, -3)]
    [TestCase("min-max", 250, -3)]
    [TestCase("z-score", 250, -3)]
    [TestCase("logistic", 250, -3)]
    // Ratios only keep to a change of unit, not of zero.
    [TestCase("fraction-of-maximum", 250, 0)]
    [TestCase("{ above-below-mean: { threshold: 0.2 } }", 250, 0)]
    [TestCase("categorical", 256, -3)]
    public void Scores_InAnotherUnit_AreTheSame(string method, double factor, double shift)
    {
        double[] values = [.. Enumerable.Range(0, 30).Select(i => 1 + (i * 37 % 29))];
        foreach (var direction in new[] { "higher", "lower" })
        {
            var before = ScoreOne($"normalise: {method}", $"direction: {direction}", values).Select(p => p.Score);
            var after = ScoreOne(
                $"normalise: {method}", $"direction: {direction}", [.. values.Select(v => (v + shift) * factor)]).Select(p => p.Score);
            // A few roundings of scores of some hundreds.
            Assert.That(after, Is.EqualTo(before).Within(1e-11), direction);
        }
    }
}
