using MathNet.Numerics.LinearAlgebra;

namespace UrbanIndicators.Methods.Weighting;

/// <summary>
/// The x ≥ 0 for which A·x comes nearest to b: Lawson and Hanson 1974, which ends after finitely many steps at the one best answer.
/// </summary>
internal static class NonNegativeLeastSquares
{
    /// <summary>Gives x, the number of steps, and whether the conditions of the best answer were met within the limit.</summary>
    public static (Vector<double> X, int Steps, bool Converged) Solve(Matrix<double> a, Vector<double> b)
    {
        // Mostly no bound binds.
        var free = a.QR().Solve(b);
        if (free.Minimum() >= 0) return (free, 1, true);
        var n = a.ColumnCount;
        var x = Vector<double>.Build.Dense(n);
        var open = new List<int>();
        var tolerance = 1e-13 * n * b.L2Norm() * a.FrobeniusNorm();
        for (var step = 1; step <= 10 * n; step++)
        {
            var slope = a.TransposeThisAndMultiply(b - (a * x));
            var next = Enumerable.Range(0, n).Where(j => !open.Contains(j)).OrderByDescending(j => slope[j]).FirstOrDefault(-1);
            if (next < 0 || slope[next] <= tolerance) return (x, step, true);
            open.Add(next);
            x = Settle(a, b, x, open);
        }

        return (x, 10 * n, false);
    }

    /// <summary>Solves for the open ones alone, and closes those that would fall below 0 on the way there.</summary>
    private static Vector<double> Settle(Matrix<double> a, Vector<double> b, Vector<double> x, List<int> open)
    {
        while (open.Count > 0)
        {
            var part = Matrix<double>.Build.DenseOfColumnVectors(open.Select(a.Column)).QR().Solve(b);
            var answer = Vector<double>.Build.Dense(x.Count);
            for (var k = 0; k < open.Count; k++) answer[open[k]] = part[k];
            var below = open.Where(j => answer[j] <= 0).ToList();
            if (below.Count == 0) return answer;
            var way = below.Min(j => x[j] / (x[j] - answer[j]));
            var from = x;
            x = from + (way * (answer - from));
            open.RemoveAll(j => x[j] <= 1e-15 || (answer[j] <= 0 && from[j] / (from[j] - answer[j]) <= way));
            for (var j = 0; j < x.Count; j++)
            {
                if (!open.Contains(j)) x[j] = 0;
            }
        }

        return x;
    }
}
