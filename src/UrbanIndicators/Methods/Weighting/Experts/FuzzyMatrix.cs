namespace UrbanIndicators.Methods.Weighting.Experts;

/// <summary>
/// Judgements of all items against all as triangular numbers (low, likely, high), with a[j][i] = (1 / high, 1 / likely, 1 / low).
/// </summary>
internal sealed record FuzzyMatrix(PairwiseMatrix Low, PairwiseMatrix Likely, PairwiseMatrix High)
{
    /// <summary>The largest judgement of Saaty's scale.</summary>
    public const double MostCrisp = 9;

    private const double Slack = 1e-5;

    /// <summary>
    /// Widens plain judgements: 1 stays (1, 1, 1), m becomes (m − 1, m, m + 1) within 1 to 9, 9 stays (9, 9, 9); reciprocals accordingly
    /// (Ayhan 2013, table 1).
    /// </summary>
    public static FuzzyMatrix Widened(PairwiseMatrix matrix) =>
        new(Each(matrix, a => Ends(a).Low), matrix, Each(matrix, a => Ends(a).High));

    /// <summary>
    /// The weights of Buckley (1985), each a triangle: r[i] = (Π a[i][j])^(1/n), w[i] = r[i] ⊗ (Σ r)⁻¹ = (low / Σ high, likely / Σ likely,
    /// high / Σ low).
    /// </summary>
    public (double Low, double Likely, double High)[] Weights()
    {
        var (low, likely, high) = (RowMeans(Low), RowMeans(Likely), RowMeans(High));
        var (sumLow, sumLikely, sumHigh) = (low.Sum(), likely.Sum(), high.Sum());
        return [.. low.Select((l, i) => (l / sumHigh, likely[i] / sumLikely, high[i] / sumLow))];
    }

    private static (double Low, double High) Ends(double a)
    {
        if (a < 1)
        {
            var (low, high) = Ends(1 / a);
            return (1 / high, 1 / low);
        }

        // A reciprocal written with a few digits is not exactly 9.
        return a < 1 + Slack || a > MostCrisp - Slack ? (a, a) : (Math.Max(1, a - 1), Math.Min(MostCrisp, a + 1));
    }

    private static PairwiseMatrix Each(PairwiseMatrix matrix, Func<double, double> change)
    {
        var cells = new double[matrix.Size][];
        for (var i = 0; i < cells.Length; i++) cells[i] = [.. Enumerable.Range(0, matrix.Size).Select(j => change(matrix[i, j]))];
        return new(cells);
    }

    private static double[] RowMeans(PairwiseMatrix matrix)
    {
        var means = new double[matrix.Size];
        for (var i = 0; i < means.Length; i++)
        {
            for (var j = 0; j < means.Length; j++) means[i] += Math.Log(matrix[i, j]);
            means[i] = Math.Exp(means[i] / means.Length);
        }

        return means;
    }
}
