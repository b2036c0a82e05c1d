namespace UrbanIndicators.Methods.Imputing;

/// <summary>Small symmetric positive definite systems by Cholesky's factors, in place and row by row.</summary>
internal static class Cholesky
{
    /// <summary>Replaces the lower triangle by the factor L of L·Lᵀ.</summary>
    /// <param name="matrix">The matrix, row by row.</param>
    /// <param name="size">Its number of rows.</param>
    /// <param name="least">Pivots below this share of the diagonal make it singular.</param>
    /// <returns><see langword="false"/> when it is singular, or not positive definite.</returns>
    public static bool TryFactor(Span<double> matrix, int size, double least)
    {
        for (var i = 0; i < size; i++)
        {
            var diagonal = matrix[(i * size) + i];
            for (var j = 0; j <= i; j++)
            {
                var sum = matrix[(i * size) + j];
                for (var k = 0; k < j; k++) sum -= matrix[(i * size) + k] * matrix[(j * size) + k];
                if (i != j)
                {
                    matrix[(i * size) + j] = sum / matrix[(j * size) + j];
                    continue;
                }

                if (!(sum > least * diagonal)) return false;
                matrix[(i * size) + i] = Math.Sqrt(sum);
            }
        }

        return true;
    }

    /// <summary>Solves L·Lᵀ·x = b in place.</summary>
    public static void Solve(ReadOnlySpan<double> factor, int size, Span<double> vector)
    {
        for (var i = 0; i < size; i++)
        {
            var sum = vector[i];
            for (var k = 0; k < i; k++) sum -= factor[(i * size) + k] * vector[k];
            vector[i] = sum / factor[(i * size) + i];
        }

        for (var i = size - 1; i >= 0; i--)
        {
            var sum = vector[i];
            for (var k = i + 1; k < size; k++) sum -= factor[(k * size) + i] * vector[k];
            vector[i] = sum / factor[(i * size) + i];
        }
    }

    /// <summary>Gives the inverse of L·Lᵀ.</summary>
    public static void Invert(ReadOnlySpan<double> factor, int size, Span<double> inverse)
    {
        // The matrix is symmetric: its columns may stand as rows.
        for (var i = 0; i < size; i++)
        {
            var row = inverse.Slice(i * size, size);
            row.Clear();
            row[i] = 1;
            Solve(factor, size, row);
        }
    }
}
