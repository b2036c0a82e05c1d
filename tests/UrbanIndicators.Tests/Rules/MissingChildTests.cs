using static UrbanIndicators.Tests.Rules.RuleExam;

namespace UrbanIndicators.Tests.Rules;

/// <summary>
/// Weights renormalised over those present; coverage is the recursive share of leaf weight present; what is not applicable leaves the
/// denominator.
/// </summary>
public class MissingChildTests
{
    private const string Three = """
        method: { normalise: { curve: { points: [[0, 0], [100, 100]] } }, minimum-coverage: 0 }
        index: { id: index, children: [{ indicator: a, weight: 2 }, { indicator: b, weight: 1 }, { indicator: c, weight: 1 }] }
        indicators: { a: { direction: higher }, b: { direction: higher }, c: { direction: higher } }
        """;

    [Test]
    public void Weights_OfAMissingChild_AreSharedOutOverTheOthers()
    {
        var place = Score(Three, "place,a,b,c\nA,90,,60\n")[0];
        using (Assert.EnterMultipleScope())
        {
            // (2 · 90 + 1 · 60) ÷ 3 = 80
            Assert.That(place.Score, Is.EqualTo(80).Within(Roundings));
            Assert.That(place.Of("a").EffectiveWeight, Is.EqualTo(2 / 3.0).Within(Roundings));
            Assert.That(place.Of("b").EffectiveWeight, Is.NaN);
            Assert.That(place.Of("c").EffectiveWeight, Is.EqualTo(1 / 3.0).Within(Roundings));
            // Had all been there: 2/4, 1/4, 1/4.
            Assert.That(place.Indicators.Select(i => i.NominalWeight), Is.EqualTo(new[] { 0.5, 0.25, 0.25 }).Within(Roundings));
            Assert.That(place.Coverage, Is.EqualTo(0.75).Within(Roundings));
        }
    }

    [Test]
    public void Missing_IsNeverZero() =>
        Assert.That(
            Score(Three, "place,a,b,c\nA,90,,60\nB,90,0,60\n").Select(p => p.Score), Is.EqualTo(new[] { 80, 60.0 }).Within(Roundings));

    [TestCase("90,不适用,60", 1, Description = "3 of 3")]
    [TestCase("90,不适用,", 2 / 3.0, Description = "2 of 3")]
    [TestCase("不适用,,60", 0.5, Description = "1 of 2")]
    [TestCase(",,60", 0.25, Description = "1 of 4")]
    public void NotApplicable_LeavesTheDenominator(string cells, double expected) =>
        Assert.That(Score(Three, $"place,a,b,c\nA,{cells}\nB,1,1,1\n")[0].Coverage, Is.EqualTo(expected).Within(Roundings));

    [TestCase("不适用,不适用,不适用")]
    [TestCase(",,")]
    public void NothingPresent_HasNoScoreAndNoCoverage(string cells)
    {
        var place = Score(Three, $"place,a,b,c\nA,{cells}\nB,1,1,1\n")[0];
        using (Assert.EnterMultipleScope())
        {
            Assert.That(place.Score, Is.NaN);
            Assert.That(place.Coverage, Is.Zero);
            Assert.That(place.Rank, Is.Null);
            Assert.That(place.Of("a").NominalWeight, Is.EqualTo(0.5));
        }
    }

    private static readonly string[] Ten = [.. Enumerable.Range(1, 10).Select(i => $"a{i}")];
    private static readonly string[] Seven = [.. Enumerable.Range(1, 7).Select(i => $"b{i}")];

    private static string TwoNodes(double minimum) => FormattableString.Invariant($$"""
        method: { normalise: { curve: { points: [[0, 0], [100, 100]] } }, minimum-coverage: 0 }
        index:
          id: index
          children:
            - { id: first, weight: 1, children: [{{string.Join(", ", Ten)}}] }
            - { id: second, weight: 1, minimum-coverage: {{minimum}}, children: [{{string.Join(", ", Seven)}}] }
        indicators: { {{string.Join(", ", Ten.Concat(Seven).Select(i => $"{i}: {{ direction: higher }}"))}} }
        """);

    private static PlaceAssessment SixOfTenAndTwoOfSeven(double minimum)
    {
        var given = Ten[..6].Concat(Seven[..2]).ToList();
        return Score(TwoNodes(minimum), $"place,{string.Join(',', given)}\nA,{string.Join(',', given.Select(_ => "50"))}\n")[0];
    }

    [Test]
    public void Coverage_OfNodes_IsRecursive()
    {
        var place = SixOfTenAndTwoOfSeven(minimum: 0);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(place.Node("first").Coverage, Is.EqualTo(0.6).Within(Roundings));
            Assert.That(place.Node("second").Coverage, Is.EqualTo(2 / 7.0).Within(Roundings));
            // (6/10 + 2/7) ÷ 2 = 44.29 %
            Assert.That(place.Coverage, Is.EqualTo(0.44285714285714284).Within(Roundings));
        }
    }

    [Test]
    public void Coverage_OfAChildBelowItsMinimum_CountsAsAbsentAbove() =>
        Assert.That(SixOfTenAndTwoOfSeven(minimum: 0.5).Coverage, Is.EqualTo(0.3).Within(Roundings), "(6/10 + 0) ÷ 2");

    [Test]
    public void Node_ThatIsNotApplicableAltogether_LeavesTheDenominatorOfItsParent()
    {
        const string Body = """
            method: { normalise: { curve: { points: [[0, 0], [100, 100]] } }, minimum-coverage: 0 }
            index:
              id: index
              children:
                - { id: land, weight: 1, children: [{ indicator: a, weight: 1 }, { indicator: b, weight: 1 }] }
                - { id: sea, weight: 3, children: [{ indicator: c, weight: 1 }, { indicator: d, weight: 1 }] }
            indicators: { a: { direction: higher }, b: { direction: higher }, c: { direction: higher }, d: { direction: higher } }
            """;
        var place = Score(Body, "place,a,b,c,d\nInland,80,,不适用,不适用\nCoast,1,1,1,1\n")[0];
        using (Assert.EnterMultipleScope())
        {
            // Only land counts, of which one half is there; with sea as missing it were ½ · ¼ = 0.125.
            Assert.That(place.Coverage, Is.EqualTo(0.5).Within(Roundings));
            Assert.That(place.Score, Is.EqualTo(80).Within(Roundings));
            Assert.That(place.Node("sea").Score, Is.NaN);
        }
    }

    [TestCase("[x] * 2")]
    [TestCase("2 * [x]")]
    [TestCase("[y] / [x]")]
    public void NotApplicable_OperandOfAFormula_CountsAndReadsAlike(string formula)
    {
        var body = $$"""
            variables: { x: {}, y: {} }
            method: { normalise: { curve: { points: [[0, 0], [100, 100]] } }, minimum-coverage: 0 }
            index: { id: index, children: [{ indicator: a, weight: 1 }, { indicator: b, weight: 1 }] }
            indicators: { a: { direction: higher, formula: "{{formula}}" }, b: { direction: higher } }
            """;
        var place = Score(body, "place,x,y,b\nA,不适用,1,50\nB,1,1,1\n")[0];
        // Whichever it is said to be, the coverage must say the same: no data is half covered, not applicable is covered.
        Assert.That(
            (place.Of("a").Status, place.Coverage),
            Is.EqualTo((IndicatorStatus.NoData, 0.5)).Or.EqualTo((IndicatorStatus.NotApplicable, 1.0)));
    }
}
