namespace UrbanIndicators.Methods.Weighting.Experts;

/// <summary>Statistics of a handful of experts' scores.</summary>
internal static class SampleStatistics
{
    /// <summary>The standard deviation with n − 1; NaN for fewer than two.</summary>
    public static double StandardDeviation(ReadOnlySpan<double> values)
    {
        if (values.Length < 2) return double.NaN;
        var mean = Mean(values);
        var sum = 0.0;
        foreach (var value in values) sum += (value - mean) * (value - mean);
        return Math.Sqrt(sum / (values.Length - 1));
    }

    public static double Mean(ReadOnlySpan<double> values)
    {
        var sum = 0.0;
        foreach (var value in values) sum += value;
        return sum / values.Length;
    }

    /// <summary>The quantile of type 7 (Hyndman and Fan 1996): linear between order statistics at 1 + (n − 1)·p.</summary>
    public static double Quantile(ReadOnlySpan<double> sorted, double p)
    {
        var at = (sorted.Length - 1) * p;
        var below = (int)Math.Floor(at);
        return below + 1 < sorted.Length ? sorted[below] + ((at - below) * (sorted[below + 1] - sorted[below])) : sorted[^1];
    }

    /// <summary>The ranks from 1, those of equal values their mean.</summary>
    public static double[] MidRanks(double[] values)
    {
        var order = Enumerable.Range(0, values.Length).OrderBy(i => values[i]).ToArray();
        var ranks = new double[values.Length];
        for (var from = 0; from < order.Length;)
        {
            var to = from;
            while (to + 1 < order.Length && values[order[to + 1]] == values[order[from]]) to++;
            for (var k = from; k <= to; k++) ranks[order[k]] = ((from + to) / 2.0) + 1;
            from = to + 1;
        }

        return ranks;
    }
}
