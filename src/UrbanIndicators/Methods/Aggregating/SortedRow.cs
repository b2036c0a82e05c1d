namespace UrbanIndicators.Methods.Aggregating;

/// <summary>The present children of a row in the order of their scores.</summary>
internal static class SortedRow
{
    /// <summary>
    /// Copies what is present, the smallest score first, and gives how many there are. A few children are sorted fastest by insertion.
    /// </summary>
    public static int Sort(ReadOnlySpan<double> scores, ReadOnlySpan<double> weights, Span<double> sorted, Span<double> sortedWeights)
    {
        var count = 0;
        for (var child = 0; child < scores.Length; child++)
        {
            if (double.IsNaN(scores[child])) continue;
            var at = count++;
            for (; at > 0 && sorted[at - 1] > scores[child]; at--)
            {
                sorted[at] = sorted[at - 1];
                sortedWeights[at] = sortedWeights[at - 1];
            }

            sorted[at] = scores[child];
            sortedWeights[at] = weights[child];
        }

        return count;
    }
}
