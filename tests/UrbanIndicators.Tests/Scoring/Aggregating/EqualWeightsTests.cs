namespace UrbanIndicators.Tests.Scoring.Aggregating;

/// <summary>
/// Shares of equal weights that are no binary figures add up to k ÷ n only nearly: which child is the k-th must not hang on it.
/// </summary>
public class EqualWeightsTests
{
    private static IEnumerable<TestCaseData> Weights() =>
        from weight in new[] { 0.1, 0.3, 0.7, 1.1 }
        from children in Enumerable.Range(2, 11)
        select new TestCaseData(weight, children);

    [TestCaseSource(nameof(Weights))]
    public void AtLeast_OfEqualWeights_IsTheScoreOfThatRank(double weight, int children)
    {
        // Scores 7, 14, 21 …: the k-th best of n is 7·(n − k + 1).
        var (columns, weights) = Children(weight, children);
        for (var k = 1; k <= children; k++)
        {
            Assert.That(
                Fitted.On(new Method("owa").With("at-least", new(k)), columns, weights).Apply(columns)[0],
                Is.EqualTo(7 * (children - k + 1)), $"k = {k}");
        }
    }

    [TestCaseSource(nameof(Weights))]
    public void Median_OfEqualWeights_IsTheUsualOne(double weight, int children)
    {
        // The middle one, or the mean of both: 7·(n + 1) ÷ 2.
        var (columns, weights) = Children(weight, children);
        Assert.That(Fitted.On(new("weighted-median"), columns, weights).Apply(columns)[0], Is.EqualTo(3.5 * (children + 1)));
    }

    private static (double[][] Columns, double[] Weights) Children(double weight, int count) =>
        ([.. Enumerable.Range(1, count).Select(i => new[] { 7.0 * i })], [.. Enumerable.Repeat(weight, count)]);
}
