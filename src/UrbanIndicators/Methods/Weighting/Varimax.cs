using MathNet.Numerics.LinearAlgebra;

namespace UrbanIndicators.Methods.Weighting;

/// <summary>
/// Turns factors so that each has few large loadings (Kaiser 1958), with rows scaled to length one first (Kaiser's normalisation).
/// </summary>
internal static class Varimax
{
    private const int MostSweeps = 200;
    private const double Settled = 1e-12;

    /// <summary>Gives the turned loadings; two factors at a time, until none moves.</summary>
    public static Matrix<double> Rotate(Matrix<double> loadings)
    {
        var lengths = loadings.RowNorms(2);
        var turned = Matrix<double>.Build.Dense(
            loadings.RowCount, loadings.ColumnCount, (i, k) => lengths[i] > 0 ? loadings[i, k] / lengths[i] : 0);
        for (var sweep = 0; sweep < MostSweeps; sweep++)
        {
            var largest = 0.0;
            for (var a = 0; a < turned.ColumnCount; a++)
            {
                for (var b = a + 1; b < turned.ColumnCount; b++) largest = Math.Max(largest, Math.Abs(Turn(turned, a, b)));
            }

            if (largest < Settled) break;
        }

        // The sign of a factor is arbitrary.
        double[] signs = [.. turned.EnumerateColumns().Select((c, _) => c.DotProduct(lengths) < 0 ? -1.0 : 1.0)];
        return Matrix<double>.Build.Dense(loadings.RowCount, loadings.ColumnCount, (i, k) => signs[k] * turned[i, k] * lengths[i]);
    }

    private static double Turn(Matrix<double> loadings, int a, int b)
    {
        var (su, sv, same, mixed) = (0.0, 0.0, 0.0, 0.0);
        for (var i = 0; i < loadings.RowCount; i++)
        {
            var u = (loadings[i, a] * loadings[i, a]) - (loadings[i, b] * loadings[i, b]);
            var v = 2 * loadings[i, a] * loadings[i, b];
            su += u;
            sv += v;
            same += (u * u) - (v * v);
            mixed += 2 * u * v;
        }

        var n = loadings.RowCount;
        var (sine, cosine) = (mixed - (2 * su * sv / n), same - (((su * su) - (sv * sv)) / n));
        // Where nothing is gained by turning, rounding must not turn.
        if (Math.Abs(sine) < 1e-14 * n && Math.Abs(cosine) < 1e-14 * n) return 0;
        var angle = Math.Atan2(sine, cosine) / 4;
        var (sin, cos) = Math.SinCos(angle);
        for (var i = 0; i < n; i++)
        {
            var (x, y) = (loadings[i, a], loadings[i, b]);
            loadings[i, a] = (x * cos) + (y * sin);
            loadings[i, b] = (y * cos) - (x * sin);
        }

        return angle;
    }
}
