using MathNet.Numerics.LinearAlgebra;
using UrbanIndicators.Definitions;

namespace UrbanIndicators.Methods.Weighting;

/// <summary>Principal components of the correlations between columns.</summary>
/// <param name="Correlations">The correlation matrix.</param>
/// <param name="Eigenvalues">All eigenvalues, the largest first; they sum to the number of columns.</param>
/// <param name="Vectors">The eigenvectors as columns, in that order, each of length one, its sum not negative.</param>
internal sealed record Components(Matrix<double> Correlations, double[] Eigenvalues, Matrix<double> Vectors)
{
    /// <summary>An eigenvalue up to this is 0 but for rounding.</summary>
    public const double Nothing = 1e-10;

    /// <summary>How many components there are that explain anything.</summary>
    public int Rank => Math.Max(1, Eigenvalues.Count(v => v > Nothing));

    public static Components Of(PairMoments moments)
    {
        var n = moments.Count;
        var correlations = Matrix<double>.Build.Dense(n, n, (i, j) => i == j ? 1 : moments.Correlation(i, j));
        var parts = correlations.Evd(Symmetricity.Symmetric);
        // Ascending by the library's promise.
        double[] values = [.. parts.EigenValues.Select(v => Math.Max(0, v.Real)).Reverse()];
        var vectors = Matrix<double>.Build.Dense(n, n, (i, k) => parts.EigenVectors[i, n - 1 - k]);
        for (var k = 0; k < n; k++)
        {
            if (vectors.Column(k).Sum() < 0) vectors.SetColumn(k, -vectors.Column(k));
        }

        return new(correlations, values, vectors);
    }

    /// <summary>The share of the variance that a component explains.</summary>
    public double Share(int component) => Eigenvalues[component] / Eigenvalues.Length;

    /// <summary>The correlations of the columns with the first components: eigenvector × √eigenvalue.</summary>
    public Matrix<double> Loadings(int count) =>
        Matrix<double>.Build.Dense(Eigenvalues.Length, count, (i, k) => Vectors[i, k] * Math.Sqrt(Eigenvalues[k]));

    /// <summary>How many components have an eigenvalue above 1; at least the first.</summary>
    public int AboveOne() => Math.Max(1, Eigenvalues.Count(v => Threshold.OfValues.IsAbove(v, 1)));

    /// <summary>How many components explain at least a share of the variance together.</summary>
    public int Explaining(double share)
    {
        var sum = 0.0;
        for (var k = 0; k < Eigenvalues.Length; k++)
        {
            sum += Share(k);
            if (Threshold.OfShares.IsAtLeast(sum, share)) return k + 1;
        }

        return Eigenvalues.Length;
    }
}
