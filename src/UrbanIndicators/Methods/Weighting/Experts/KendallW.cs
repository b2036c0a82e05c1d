using MathNet.Numerics;
using UrbanIndicators.Localisation;

namespace UrbanIndicators.Methods.Weighting.Experts;

/// <summary>How far experts agree on the order of items, from 0 to 1, with its test.</summary>
/// <param name="W">The coefficient of concordance; NaN where it is not defined.</param>
/// <param name="ChiSquare">χ² = m(n − 1)W.</param>
/// <param name="DegreesOfFreedom">n − 1.</param>
/// <param name="P">
/// The chance of so much agreement among experts who rank at random (χ² approximation; rough below 8 items or 15 experts).
/// </param>
internal sealed record KendallW(double W, double ChiSquare, int DegreesOfFreedom, double P)
{
    /// <summary>Why there is no coefficient; <see langword="null"/> when there is one.</summary>
    public LocalizedText? Undefined { get; private init; }

    /// <summary>Computes it of a row of scores for each expert.</summary>
    /// <remarks>
    /// W = (12 Σ R[i]² − 3m²n(n + 1)²) / (m²n(n² − 1) − m Σ T), R the sums of mid-ranks, T = Σ (t³ − t) over the ties of each expert:
    /// Kendall and Babington Smith 1939; Kendall 1970. Not defined for one expert, one item, or when every expert scores all items alike.
    /// </remarks>
    public static KendallW Of(IReadOnlyList<double[]> rows)
    {
        double m = rows.Count;
        double n = rows[0].Length;
        if (m < 2) return None(Phrase.Of("kendall-w.there-is-one-expert"));
        if (n < 2) return None(Phrase.Of("kendall-w.there-is-one-item"));
        var sums = new double[rows[0].Length];
        var ties = 0.0;
        foreach (var row in rows)
        {
            var ranks = SampleStatistics.MidRanks(row);
            for (var i = 0; i < ranks.Length; i++) sums[i] += ranks[i];
            foreach (var group in ranks.GroupBy(r => r))
            {
                double t = group.Count();
                ties += (t * t * t) - t;
            }
        }

        // About the mean, so that large numbers do not cancel.
        var middle = m * (n + 1) / 2;
        var spread = sums.Sum(r => (r - middle) * (r - middle));
        var most = (m * m * n * ((n * n) - 1)) - (m * ties);
        if (most <= 0) return None(Phrase.Of("kendall-w.every-expert-scores-all-items"));
        var w = 12 * spread / most;
        var chi = m * (n - 1) * w;
        return new(w, chi, rows[0].Length - 1, SpecialFunctions.GammaUpperRegularized((n - 1) / 2, chi / 2));
    }

    private static KendallW None(LocalizedText why) => new(double.NaN, double.NaN, 0, double.NaN) { Undefined = why };
}
