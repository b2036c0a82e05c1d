using static UrbanIndicators.Tests.Rules.RuleExam;

namespace UrbanIndicators.Tests.Rules;

/// <summary>
/// Losses against full marks: arithmetic, geometric by logarithmic-mean shares, other means by Shapley, minimum to the binding child; they
/// sum to top − score.
/// </summary>
public class LossAndContributionTests
{
    private static string Two(string aggregate, string weights = "1, 1") => $$"""
        method: { normalise: { curve: { points: [[0, 0], [100, 100]] } }, minimum-coverage: 0 }
        index: { id: index, aggregate: {{aggregate}}, children: [{ indicator: a, weight: {{weights.Split(',')[0]}} }, { indicator: b, weight:{{weights.Split(',')[1]}} }] }
        indicators: { a: { direction: higher }, b: { direction: higher } }
        """;

    private static void HasLosses(PlaceAssessment place, double a, double b)
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(place.Of("a").Loss, Is.EqualTo(a).Within(Roundings));
            Assert.That(place.Of("b").Loss, Is.EqualTo(b).Within(Roundings));
            Assert.That(place.Of("a").Loss + place.Of("b").Loss, Is.EqualTo(100 - place.Score).Within(Roundings));
            Assert.That(place.Node("index").Loss, Is.EqualTo(100 - place.Score).Within(Roundings));
            // Contribution = weight · top − loss, and they sum to the score.
            Assert.That(
                place.Of("a").Contribution, Is.EqualTo((place.Of("a").EffectiveWeight * 100) - place.Of("a").Loss).Within(Roundings));
            Assert.That(place.Of("a").Contribution + place.Of("b").Contribution, Is.EqualTo(place.Score).Within(Roundings));
        }
    }

    [TestCase("1, 1", 30, 5, Description = "½ · (100 − 40), ½ · (100 − 90)")]
    [TestCase("3, 1", 45, 2.5, Description = "¾ · 60, ¼ · 10")]
    public void Arithmetic_LosesByWeight(string weights, double a, double b) =>
        HasLosses(Score(Two("arithmetic", weights), "place,a,b\nA,40,90\n")[0], a, b);

    // Score 60, loss 40; the logarithmic mean of 100 and 60 is 40 ÷ ln(100/60) = 78.3046;
    // times ½ ln(100/40) = 0.458145 and ½ ln(100/90) = 0.052680.
    [Test]
    public void Geometric_LosesByLogarithmicMeanShares() =>
        HasLosses(Score(Two("geometric"), "place,a,b\nA,40,90\n")[0], 35.87489308460799, 4.1251069153920135);

    [TestCase(0, 90, 100, 0)]
    [TestCase(0, 0, 50, 50)]
    public void Geometric_WithAZero_LosesAllToIt(double first, double second, double a, double b) =>
        HasLosses(Score(Two("geometric"), $"place,a,b\nA,{first},{second}\n")[0], a, b);

    [Test]
    public void Geometric_OnItsFloor_LosesAgainstTheRaisedScore()
    {
        // √(1 · 81) = 9, loss 91; ln(100/1) : ln(100/81) = 4.605170 : 0.210721
        var place = Score(Two("{ geometric: { floor: 1 } }"), "place,a,b\nA,0,81\n")[0];
        var whole = Math.Log(100) + Math.Log(100 / 81.0);
        HasLosses(place, 91 * Math.Log(100) / whole, 91 * Math.Log(100 / 81.0) / whole);
    }

    // Harmonic of (100, 100), (40, 100), (100, 90), (40, 90): 100, 57.142857, 94.736842, 55.384615.
    // a: ½ [(100 − 57.142857) + (94.736842 − 55.384615)]; b: ½ [(100 − 94.736842) + (57.142857 − 55.384615)]
    [TestCase("harmonic", 41.10468478889531, 3.5106998264893043)]
    // √ of the mean square: 100, √5800, √9050, √4850.
    [TestCase("{ power-mean: { p: 2 } }", 24.665907753821273, 5.692150860258124)]
    public void OtherMeans_LoseByShapley(string aggregate, double a, double b) =>
        HasLosses(Score(Two(aggregate), "place,a,b\nA,40,90\n")[0], a, b);

    [TestCase(40, 90, 60, 0)]
    [TestCase(40, 40, 30, 30)]
    [TestCase(100, 100, 0, 0)]
    public void Minimum_LosesToTheBindingChild_TiesShare(double first, double second, double a, double b) =>
        HasLosses(Score(Two("minimum", "3, 1"), $"place,a,b\nA,{first},{second}\n")[0], a, b);

    [TestCase("arithmetic")]
    [TestCase("geometric")]
    [TestCase("harmonic")]
    [TestCase("{ power-mean: { p: 0.5 } }")]
    public void FullMarks_LoseNothing(string aggregate) => HasLosses(Score(Two(aggregate), "place,a,b\nA,100,100\n")[0], 0, 0);

    private static string Nested(string index, string inner) => $$"""
        method: { normalise: { curve: { points: [[0, 0], [100, 100]] } }, minimum-coverage: 0 }
        index:
          id: index
          aggregate: {{index}}
          children:
            - { id: inner, weight: 1, aggregate: {{inner}}, children: [{ indicator: a, weight: 1 }, { indicator: b, weight: 1 }] }
            - { indicator: c, weight: 1 }
        indicators: { a: { direction: higher }, b: { direction: higher }, c: { direction: higher } }
        """;

    // Inner √(40 · 90) = 60, index (60 + 50) ÷ 2 = 55. The inner node loses ½ · 40 = 20, shared 35.874893 : 4.125107; c loses ½ · 50.
    [TestCase("arithmetic", "geometric", 20, 17.937446542303995, 2.0625534576960067, 25)]
    // Index min(65, 50) = 50: all of it is c's.
    [TestCase("minimum", "arithmetic", 0, 0, 0, 50)]
    // Inner min(40, 90) = 40, index √(40 · 50) = 44.7214, loss 55.2786; ln(100/40) : ln(100/50) = 0.916291 : 0.693147.
    [TestCase("geometric", "minimum", 31.471425846019752, 31.471425846019752, 0, 23.807214603984445)]
    public void NestedLosses_AreSharedInProportion(string index, string inner, double node, double a, double b, double c)
    {
        var place = Score(Nested(index, inner), "place,a,b,c\nA,40,90,50\n")[0];
        using (Assert.EnterMultipleScope())
        {
            Assert.That(place.Node("inner").Loss, Is.EqualTo(node).Within(Roundings));
            Assert.That(place.Indicators.Select(i => i.Loss), Is.EqualTo(new[] { a, b, c }).Within(Roundings));
            Assert.That(place.Indicators.Sum(i => i.Loss), Is.EqualTo(100 - place.Score).Within(Roundings));
        }
    }

    [Test]
    public void Missing_IsBlank_WithItsUnobservedWeight()
    {
        var b = Score(Two("arithmetic", "3, 1"), "place,a,b\nA,40,\nB,1,1\n")[0].Of("b");
        using (Assert.EnterMultipleScope())
        {
            Assert.That((b.Score, b.EffectiveWeight, b.Loss, b.Contribution), Is.EqualTo((double.NaN, double.NaN, double.NaN, double.NaN)));
            Assert.That(b.NominalWeight, Is.EqualTo(0.25).Within(Roundings));
        }
    }

    [Test]
    public void Losses_OnAnotherScale_AreAgainstItsTop()
    {
        var body = Two("arithmetic").Replace(
            "minimum-coverage", "scale: [0, 10], minimum-coverage",
            StringComparison.Ordinal).Replace("[100, 100]", "[100, 10]", StringComparison.Ordinal);
        // Scores 4 and 9: ½ · (10 − 4) and ½ · (10 − 9).
        Assert.That(Score(body, "place,a,b\nA,40,90\n")[0].Indicators.Select(i => i.Loss), Is.EqualTo(new[] { 3, 0.5 }).Within(Roundings));
    }

    private static PlaceAssessment Many(int count)
    {
        var ids = Enumerable.Range(1, count).Select(i => $"i{i}").ToList();
        var body = $$"""
            method: { normalise: attainment }
            index: { id: index, aggregate: harmonic, children: [{{string.Join(", ", ids.Select(i => $"{{ indicator: {i}, weight: 1 }}"))}}] }
            indicators: { {{string.Join(", ", ids.Select(i => $"{i}: {{ direction: higher, targets: [{{ at-least: 100, by: 2030 }}] }}"))}} }
            """;
        return Score(body, $"place,{string.Join(',', ids)}\nA,{string.Join(',', ids.Select(_ => "50"))}\n")[0];
    }

    [Test]
    public void Shapley_OfTwelveChildren_IsExact()
    {
        // Twelve equal children at 50: 50 ÷ 12 each.
        var place = Many(12);
        Assert.That(place.Indicators.Select(i => i.Loss), Has.Exactly(12).EqualTo(50 / 12.0).Within(Roundings));
        Assert.That(place.Assessment.Codes(), Has.None.EqualTo("UI4120"));
    }

    [Test]
    public void Shapley_OfThirteenChildren_IsRefusedWithANote()
    {
        var place = Many(13);
        var note = place.Assessment.Note("UI4120");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(place.Score, Is.EqualTo(50).Within(Roundings));
            Assert.That(place.Indicators.Select(i => i.Loss), Has.Exactly(13).NaN);
            Assert.That(note.Arguments, Is.EqualTo(new object[] { "index", 13, "harmonic" }));
            Assert.That(note.Location.Line, Is.EqualTo(4));
            Assert.That(note.Message, Does.EndWith("group the children into smaller nodes"));
            // What reaching a target brings needs no shares: 13 ÷ (12/50 + 1/100) − 50 = 52 − 50.
            Assert.That(place.Gaps.Select(g => g.PointsToTarget), Has.Exactly(13).EqualTo(2).Within(Roundings));
        }
    }
}
