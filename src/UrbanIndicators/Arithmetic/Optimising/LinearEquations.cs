namespace UrbanIndicators.Arithmetic.Optimising;

/// <summary>Systems of linear equations.</summary>
internal static class LinearEquations
{
    /// <summary>
    /// Solves rows of [A | b] in place by elimination with column pivots; the last column then holds x. Tells whether there was one
    /// solution.
    /// </summary>
    public static bool Solve(double[][] rows)
    {
        var size = rows.Length;
        for (var column = 0; column < size; column++)
        {
            var pivot = column;
            for (var i = column + 1; i < size; i++)
            {
                if (Math.Abs(rows[i][column]) > Math.Abs(rows[pivot][column])) pivot = i;
            }

            if (!(Math.Abs(rows[pivot][column]) > 1e-13)) return false;
            (rows[column], rows[pivot]) = (rows[pivot], rows[column]);
            for (var i = column + 1; i < size; i++)
            {
                var factor = rows[i][column] / rows[column][column];
                if (factor == 0) continue;
                for (var j = column; j <= size; j++) rows[i][j] -= factor * rows[column][j];
            }
        }

        for (var i = size - 1; i >= 0; i--)
        {
            var sum = rows[i][size];
            for (var j = i + 1; j < size; j++) sum -= rows[i][j] * rows[j][size];
            rows[i][size] = sum / rows[i][i];
        }

        return true;
    }
}
