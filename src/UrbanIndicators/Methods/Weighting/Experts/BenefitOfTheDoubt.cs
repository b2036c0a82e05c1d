using System.Numerics.Tensors;
using UrbanIndicators.Arithmetic.Optimising;

namespace UrbanIndicators.Methods.Weighting.Experts;

/// <summary>Benefit of the Doubt: every place is scored with the weights that suit it best.</summary>
/// <remarks>
/// Place o: the largest Σ w[i]·y[i][o] with Σ w[i]·y[i][k] ≤ 1 for every place k, w ≥ 0; with limits on the shares low ≤ w[i]·y[i][o] / Σ
/// w[j]·y[j][o] ≤ high. Melyn and Moesen 1991; Cherchye, Moesen, Rogge and Van Puyenbroeck 2007. Scores must be at least 0, more is better.
/// A place with a missing score gets none and is no yardstick for the others.
/// </remarks>
internal static class BenefitOfTheDoubt
{
    // Of the best score; so that rounding does not shut the optimum out when shares are chosen at it.
    private const double Slack = 1e-10;

    /// <summary>Gives each place its best score, 1 at most; NaN where a score is missing.</summary>
    /// <param name="columns">A column an indicator, all of one length, at least 0; NaN for missing.</param>
    /// <param name="shareLow">The least share an indicator has in a place's score.</param>
    /// <param name="shareHigh">The largest share.</param>
    public static double[] Scores(double[][] columns, double shareLow = 0, double shareHigh = 1)
    {
        var (rows, yardsticks) = Rows(columns);
        return [.. rows.Select(row => row is not null && Best(row, yardsticks, shareLow, shareHigh) is { } best ? best.Value : double.NaN)];
    }

    /// <summary>
    /// Gives scores and, for each place, the shares of the indicators in it; none for a place with a missing score or with the score 0; and
    /// the first place whose best score was not found.
    /// </summary>
    /// <remarks>
    /// Often many weights give the same best score. Of their shares those are taken whose largest distance from equal shares is least;
    /// where even that leaves a choice, the corner that the simplex method finds.
    /// </remarks>
    public static (double[] Scores, double[]?[] Shares, int? Unsolved) Shares(double[][] columns, double shareLow, double shareHigh)
    {
        var (rows, yardsticks) = Rows(columns);
        var scores = new double[rows.Length];
        var shares = new double[]?[rows.Length];
        for (var k = 0; k < rows.Length; k++)
        {
            scores[k] = double.NaN;
            if (rows[k] is not { } row) continue;
            if (Best(row, yardsticks, shareLow, shareHigh) is not { } best) return (scores, shares, k);
            scores[k] = best.Value;
            if (best.Value > 0) shares[k] = MostEven(row, yardsticks, shareLow, shareHigh, best);
        }

        return (scores, shares, null);
    }

    private static double[] MostEven(double[] row, List<double[]> yardsticks, double low, double high, LinearSolution best)
    {
        var n = row.Length;
        var programme = Programme(row, yardsticks, low, high, further: 1);
        var line = new double[n + 1];
        row.CopyTo(line, 0);
        programme.AddAtLeast(line, best.Value * (1 - Slack));
        for (var i = 0; i < n; i++)
        {
            Array.Clear(line);
            line[i] = row[i];
            line[n] = -1;
            programme.AddAtMost(line, best.Value / n);
            line[n] = 1;
            programme.AddAtLeast(line, best.Value / n);
        }

        Array.Clear(line);
        line[n] = 1;
        var even = programme.Minimise(line);
        var weights = even.IsOptimal ? even.Point : best.Point;
        return [.. WeightingResult.Normalised([.. row.Select((y, i) => y * weights[i])])];
    }

    /// <summary>Finds the weights that suit a place best; <see langword="null"/> where rounding does not let the search end.</summary>
    /// <param name="row">Its scores, each divided by the largest of its column.</param>
    /// <param name="yardsticks">The places it is held against, divided likewise.</param>
    /// <param name="low">The least share an indicator has in its score.</param>
    /// <param name="high">The largest share.</param>
    public static LinearSolution? Best(double[] row, List<double[]> yardsticks, double low, double high)
    {
        // Weights of 0 keep to all constraints and the yardsticks bound the score, so there is an optimum; a quotient that overflowed has
        // none.
        return Array.TrueForAll(row, double.IsFinite)
            && Programme(row, yardsticks, low, high, further: 0).Maximise(row) is { IsOptimal: true } best
            ? best
            : null;
    }

    /// <summary>The constraints on the weights, with further variables behind them that they do not touch.</summary>
    private static LinearProgramme Programme(double[] row, List<double[]> yardsticks, double low, double high, int further)
    {
        var programme = new LinearProgramme(row.Length + further);
        var line = new double[row.Length + further];
        foreach (var yardstick in yardsticks)
        {
            yardstick.CopyTo(line, 0);
            programme.AddAtMost(line, 1);
        }

        for (var i = 0; i < row.Length; i++)
        {
            if (high < 1) programme.AddAtMost(Limit(i, high), 0);
            if (low > 0) programme.AddAtLeast(Limit(i, low), 0);
        }

        return programme;

        double[] Limit(int item, double share)
        {
            TensorPrimitives.Multiply(row, -share, line);
            line[item] += row[item];
            return line;
        }
    }

    /// <summary>
    /// The rows of places without a missing score, each column divided by its largest, and those among them that no other surpasses in
    /// everything.
    /// </summary>
    public static (double[]?[] Rows, List<double[]> Yardsticks) Rows(double[][] columns)
    {
        var largest = columns.Select(c => c.Where(y => !double.IsNaN(y)).DefaultIfEmpty(0).Max()).ToArray();
        var rows = new double[]?[columns[0].Length];
        for (var k = 0; k < rows.Length; k++)
        {
            if (!columns.Any(c => double.IsNaN(c[k]))) rows[k] = [.. columns.Select((c, i) => largest[i] > 0 ? c[k] / largest[i] : 0)];
        }

        // With w ≥ 0 a place keeps to Σ w·y ≤ 1 as soon as one that is nowhere worse does.
        var yardsticks = new List<double[]>();
        foreach (var row in rows.OfType<double[]>().OrderByDescending(r => r.Sum()))
        {
            if (!yardsticks.Exists(y => Surpasses(y, row))) yardsticks.Add(row);
        }

        return (rows, yardsticks);
    }

    private static bool Surpasses(double[] better, double[] row)
    {
        for (var i = 0; i < row.Length; i++)
        {
            if (better[i] < row[i]) return false;
        }

        return true;
    }
}
