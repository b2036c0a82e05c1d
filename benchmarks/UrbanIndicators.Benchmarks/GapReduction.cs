namespace UrbanIndicators.Benchmarks;

/// <summary>
/// What the benchmark asks of the gaps of every row: their mean relative to the targets (0 where met), how many there are, the worst.
/// </summary>
internal static class GapReduction
{
    /// <summary>Adds all three up over the rows, so that none can be left out.</summary>
    public static double Run(Assessment assessment)
    {
        var sum = 0.0;
        for (var row = 0; row < assessment.Count; row++)
        {
            sum += assessment.MeanShortfalls[row] + assessment.NotMetCounts[row] + assessment.WorstShortfalls[row];
        }

        return sum;
    }
}
