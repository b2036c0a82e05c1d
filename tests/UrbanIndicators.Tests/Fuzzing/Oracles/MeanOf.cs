namespace UrbanIndicators.Tests.Fuzzing.Oracles;

/// <summary>The plain means by their definitions.</summary>
internal static class MeanOf
{
    public static double FloorOf(Method aggregation) =>
        aggregation.Parameters.TryGetValue("floor", out var floor) && floor.Number is { } number ? number : double.NegativeInfinity;

    /// <summary>
    /// The mean; <see langword="null"/> for methods that are not told here, and where weights are too far apart to be told in doubles.
    /// </summary>
    public static double? Parts(Method aggregation, IReadOnlyList<Part> parts)
    {
        var counted = parts.Where(p => p.Weight > 0).ToList();
        var total = counted.Sum(p => p.Weight);
        if (counted.Count == 0 || total is 0 or < 1e-290) return null;
        var items = counted.Select(p => (Share: p.Weight / total, Score: Math.Max(p.Score, FloorOf(aggregation)))).ToList();
        return aggregation.Name switch
        {
            "arithmetic" => items.Sum(i => i.Share * i.Score),
            "geometric" => Power(items, 0),
            "harmonic" => Power(items, -1),
            "power-mean" => Power(items, aggregation.Parameters["p"].Number!.Value),
            "minimum" => counted.Count == parts.Count ? items.Min(i => i.Score) : null,
            _ => null,
        };
    }

    /// <summary>The power mean, taken of shares of the largest score, so that no power overflows.</summary>
    private static double Power(List<(double Share, double Score)> items, double p)
    {
        var largest = items.Max(i => i.Score);
        if (largest == 0 || (p <= 0 && items.Exists(i => i.Score == 0))) return 0;
        // Under a negative power the smallest decides: its share of the sum stays below 1.
        var unit = p <= 0 ? items.Min(i => i.Score) : largest;
        return p == 0
            ? unit * Math.Exp(items.Sum(i => i.Share * Math.Log(i.Score / unit)))
            : unit * Math.Pow(items.Sum(i => i.Share * Math.Pow(i.Score / unit, p)), 1 / p);
    }
}
