using System.Collections.Immutable;

namespace UrbanIndicators.Tests.Scoring.Aggregating;

/// <summary>Constants of a saved model that do not make an aggregation are refused, not believed.</summary>
public class SavedAggregationTests
{
    private static readonly double[][] Columns = [[20, 10, 30], [10, 20, double.NaN]];

    private static readonly string[] Learners =
    [
        "mazziotta-pareto", "adjusted-mazziotta-pareto", "copeland", "topsis", "vikor", "copras", "promethee-2", "grey-relational",
            "rank-sum-ratio",
        "benefit-of-the-doubt",
    ];

    [TestCaseSource(nameof(Learners))]
    public void Constants_OfAnotherNumberOfChildren_AreRefused(string name)
    {
        var constants = Fitted.On(new(name), Columns).Aggregator.Constants;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Fitted.Read(new(name), 2, constants), Is.Not.Null);
            Assert.That(Fitted.Read(new(name), 3, constants), Is.Null);
        }
    }

    [Test]
    public void Means_TooSmallToDivideBy_AreRefused()
    {
        var constants = Fitted.On(new("copras"), Columns).Aggregator.Constants;
        Assert.That(Fitted.Read(new("copras"), 2, constants.SetItem("means", [double.Epsilon, 1])), Is.Null);
    }

    [TestCaseSource(nameof(Learners))]
    public void Constants_WithOneTakenAwayOrSpoilt_AreRefused(string name)
    {
        var constants = Fitted.On(new(name), Columns).Aggregator.Constants;
        Assert.That(constants, Is.Not.Empty);
        using (Assert.EnterMultipleScope())
        {
            foreach (var key in constants.Keys)
            {
                Assert.That(Fitted.Read(new(name), 2, constants.Remove(key)), Is.Null, key);
                Assert.That(Fitted.Read(new(name), 2, constants.SetItem(key, [double.PositiveInfinity])), Is.Null, key);
                Assert.That(Fitted.Read(new(name), 2, constants.SetItem(key, [.. constants[key].Select(_ => 1e200)])), Is.Null, key);
                // Sorted scores may be none: a child nobody of the reference has.
                var mayBeEmpty = name is "promethee-2" or "rank-sum-ratio" && key != "line";
                Assert.That(Fitted.Read(new(name), 2, constants.SetItem(key, [])), mayBeEmpty ? Is.Not.Null : Is.Null, key);
            }
        }
    }

    [Test]
    public void Constants_ThatAreNotInOrder_AreRefused()
    {
        foreach (var name in new[] { "promethee-2", "rank-sum-ratio" })
        {
            var constants = Fitted.On(new(name), Columns).Aggregator.Constants;
            Assert.That(Fitted.Read(new(name), 2, constants.SetItem("scores-0", [3, 1, 2])), Is.Null, name);
        }
    }

    [Test]
    public void Constants_OfAMethodThatHasNone_AreRefused()
    {
        var constants = ImmutableSortedDictionary<string, ImmutableArray<double>>.Empty.Add("best", [1, 2]);
        foreach (var name in new[] { "arithmetic", "owa", "coupling-coordination", "fuzzy-comprehensive" })
        {
            using (Assert.EnterMultipleScope())
            {
                Assert.That(Fitted.Read(new(name), 2, constants), Is.Null, name);
                Assert.That(Fitted.Read(new(name), 2, constants.Clear()), Is.Not.Null, name);
            }
        }
    }

    [Test]
    public void Parameters_ThatNoLongerFit_AreRefused() => Assert.That(
        Fitted.Read(new Method("owa").With("best", new(5)), 2, ImmutableSortedDictionary<string, ImmutableArray<double>>.Empty), Is.Null);
}
