using static UrbanIndicators.Tests.Rules.RuleExam;

namespace UrbanIndicators.Tests.Rules;

/// <summary>Below the minimum coverage a score is shown as provisional: no grade, no rank, not used above as present.</summary>
public class BelowMinimumCoverageTests
{
    private const string Body = """
        method:
          normalise: { curve: { points: [[0, 0], [100, 100]] } }
          minimum-coverage: 0.5
          grades: [{ id: good, from: 60 }, { id: poor, from: 0 }]
        index:
          id: index
          minimum-coverage: 0.2
          children:
            - { id: first, weight: 1, children: [{ indicator: a1, weight: 1 }, { indicator: a2, weight: 1 }] }
            - { id: second, weight: 1, children: [{ indicator: b1, weight: 1 }, { indicator: b2, weight: 1 }, { indicator: b3, weight: 1 }] }
        indicators:
          { a1: { direction: higher }, a2: { direction: higher }, b1: { direction: higher }, b2: { direction: higher }, b3: { direction: higher } }
        """;

    // A: half of the first, which is just enough; a third of the second, which is not. B: all. C: a third of the second only.
    private const string Data = "place,a1,a2,b1,b2,b3\nA,80,,50,,\nB,40,40,40,40,40\nC,,,90,,\n";

    [Test]
    public void Node_BelowItsMinimum_IsShownAsProvisional()
    {
        var second = Score(Body, Data)[0].Node("second");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(second.Score, Is.EqualTo(50).Within(Roundings));
            Assert.That(second.Coverage, Is.EqualTo(1 / 3.0).Within(Roundings));
            Assert.That(second.IsProvisional, Is.True);
            Assert.That(second.Grade, Is.Null);
        }
    }

    [Test]
    public void Node_AtItsMinimum_IsNotProvisional()
    {
        var first = Score(Body, Data)[0].Node("first");
        Assert.That((first.Coverage, first.IsProvisional, first.Grade?.Id), Is.EqualTo((0.5, false, "good")));
    }

    [Test]
    public void Child_BelowItsMinimum_IsNotUsedAbove()
    {
        var place = Score(Body, Data)[0];
        using (Assert.EnterMultipleScope())
        {
            // The first alone: 80, not (80 + 50) ÷ 2.
            Assert.That(place.Score, Is.EqualTo(80).Within(Roundings));
            // (½ + 0) ÷ 2, not (½ + ⅓) ÷ 2.
            Assert.That(place.Coverage, Is.EqualTo(0.25).Within(Roundings));
            Assert.That(place.Node("second").EffectiveWeight, Is.NaN);
            Assert.That(place.Of("b1").EffectiveWeight, Is.NaN);
            Assert.That(place.Of("b1").Loss, Is.NaN);
            Assert.That(place.Of("b1").NominalWeight, Is.EqualTo(1 / 6.0).Within(Roundings));
            Assert.That(place.Of("a1").EffectiveWeight, Is.EqualTo(1).Within(Roundings));
            Assert.That(place.IsProvisional, Is.False);
            Assert.That(place.Grade?.Id, Is.EqualTo("good"));
        }
    }

    [Test]
    public void Ranks_LeaveProvisionalScoresOut()
    {
        var assessment = Score(Body, Data.Replace("A,80,", "A,80,80", StringComparison.Ordinal));
        using (Assert.EnterMultipleScope())
        {
            // Of the second only B's is not provisional: it is alone, and has no rank.
            Assert.That(assessment.RanksOf("second").ToArray(), Is.EqualTo(new[] { 0, 0, 0 }));
            Assert.That(assessment.RanksOf("first").ToArray(), Is.EqualTo(new[] { 1, 2, 0 }));
            Assert.That(assessment.Select(p => p.Rank), Is.EqualTo(new int?[] { 1, 2, null }));
        }
    }

    [Test]
    public void Index_OverProvisionalChildrenOnly_HasNoScore()
    {
        var place = Score(Body, Data)[2];
        Assert.That(place.Score, Is.NaN);
        Assert.That((place.Coverage, place.IsProvisional, place.Grade, place.Rank), Is.EqualTo((0.0, true, (Grade?)null, (int?)null)));
        Assert.That(place.Node("second").Score, Is.EqualTo(90).Within(Roundings), "it is still shown");
    }

    [Test]
    public void Index_BelowItsMinimum_IsCountedInANote()
    {
        var assessment = Score(Body.Replace("minimum-coverage: 0.2", "minimum-coverage: 0.3", StringComparison.Ordinal), Data);
        using (Assert.EnterMultipleScope())
        {
            // A rests on 0.25, C on nothing.
            Assert.That(assessment.Select(p => p.IsProvisional), Is.EqualTo(new[] { true, false, true }));
            Assert.That(assessment[0].Score, Is.EqualTo(80).Within(Roundings));
            Assert.That(assessment[0].Grade, Is.Null);
            Assert.That(assessment[0].Rank, Is.Null);
            Assert.That(
                assessment.Note("UI4115").Message,
                Is.EqualTo("2 of 3 scores of the index are provisional: coverage is below 0.3 (no grade, no rank)"));
        }
    }

    [Test]
    public void Coverage_OfTenTenths_IsNotBelowOne()
    {
        // 0.1 ten times over sums to 0.9999999999999999: a rounding must not make a whole provisional.
        var ids = Enumerable.Range(0, 10).Select(i => $"i{i}").ToList();
        var body = $$"""
            method: { normalise: { curve: { points: [[0, 0], [100, 100]] } }, minimum-coverage: 1 }
            index: { id: index, children: [{{string.Join(", ", ids.Select(i => $"{{ indicator: {i}, weight: 0.1 }}"))}}] }
            indicators: { {{string.Join(", ", ids.Select(i => $"{i}: {{ direction: higher }}"))}} }
            """;
        Assert.That(Score(body, $"place,{string.Join(',', ids)}\nA,1,1,1,1,1,1,1,1,1,1\n")[0].IsProvisional, Is.False);
    }

    /// <summary>
    /// What is provisional has no grade, no rank and no place in the score above, also where no coverage at all is asked for.
    /// </summary>
    [TestCase("arithmetic")]
    [TestCase("geometric")]
    [TestCase("minimum")]
    [TestCase("weighted-median")]
    [TestCase("owa")]
    public void Child_OfImputedValuesAlone_IsNotUsedAboveEvenAtAMinimumOfZero(string aggregation)
    {
        var exam = Score($$"""
            method:
              normalise: { curve: { points: [[0, 0], [100, 100]] } }
              aggregate: {{aggregation}}
              minimum-coverage: 0
            index:
              id: index
              children:
                - { id: first, weight: 1, children: [{ indicator: a, weight: 1 }] }
                - { id: second, weight: 1, children: [{ indicator: b, weight: 1 }] }
            indicators: { a: { direction: higher }, b: { direction: higher, impute: median } }
            """, "place,a,b\nA,80,\nB,40,20\n");
        var second = exam[0].Node("second");
        using (Assert.EnterMultipleScope())
        {
            Assert.That((second.Score, second.Coverage, second.IsProvisional), Is.EqualTo((20.0, 0.0, true)));
            // The first alone: nothing was observed of the second.
            Assert.That(exam[0].Score, Is.EqualTo(80).Within(Roundings));
        }
    }
}
