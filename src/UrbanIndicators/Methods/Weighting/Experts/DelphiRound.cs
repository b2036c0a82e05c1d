using System.Collections.Immutable;

namespace UrbanIndicators.Methods.Weighting.Experts;

/// <summary>One round of scores, a row for each expert, with its statistics by item.</summary>
internal sealed class DelphiRound
{
    public DelphiRound(IReadOnlyList<double[]> rows, double fullScore)
    {
        var columns = Enumerable.Range(0, rows[0].Length).Select(j => rows.Select(r => r[j]).Order().ToArray()).ToArray();
        Experts = rows.Count;
        Means = Each(columns, c => SampleStatistics.Mean(c));
        Medians = Each(columns, c => SampleStatistics.Quantile(c, 0.5));
        Deviations = Each(columns, c => SampleStatistics.StandardDeviation(c));
        LowerQuartiles = Each(columns, c => SampleStatistics.Quantile(c, 0.25));
        UpperQuartiles = Each(columns, c => SampleStatistics.Quantile(c, 0.75));
        FullScoreRates = Each(columns, c => (double)c.Count(s => s >= fullScore) / c.Length);
        Variations = [.. Means.Select((mean, j) => mean > 0 ? Deviations[j] / mean : double.NaN)];
        Concordance = KendallW.Of(rows);
    }

    public int Experts { get; }

    public ImmutableArray<double> Means { get; }

    public ImmutableArray<double> Medians { get; }

    /// <summary>The standard deviations with n − 1; NaN for one expert.</summary>
    public ImmutableArray<double> Deviations { get; }

    /// <summary>Standard deviation over mean; NaN for one expert or a mean of 0.</summary>
    public ImmutableArray<double> Variations { get; }

    public ImmutableArray<double> LowerQuartiles { get; }

    public ImmutableArray<double> UpperQuartiles { get; }

    /// <summary>The share of experts who give at least the full score.</summary>
    public ImmutableArray<double> FullScoreRates { get; }

    public KendallW Concordance { get; }

    /// <summary>How far the means moved since the round before, relative to what they were.</summary>
    public ImmutableArray<double> ChangeSince(DelphiRound before) =>
        [.. Means.Select((mean, j) => mean == before.Means[j] ? 0 : Math.Abs(mean - before.Means[j]) / before.Means[j])];

    public IEnumerable<(string Name, ImmutableArray<double> Values)> Columns() =>
    [
        ("mean", Means),
        ("median", Medians),
        ("sd", Deviations),
        ("cv", Variations),
        ("q1", LowerQuartiles),
        ("q3", UpperQuartiles),
        ("full-score rate", FullScoreRates),
    ];

    private static ImmutableArray<double> Each(double[][] columns, Func<double[], double> statistic) => [.. columns.Select(statistic)];
}
