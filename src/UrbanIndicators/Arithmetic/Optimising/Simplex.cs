using System.Numerics.Tensors;

namespace UrbanIndicators.Arithmetic.Optimising;

/// <summary>The two-phase simplex method on a condensed tableau.</summary>
/// <remarks>
/// The tableau says of each variable outside (a basic one) how it hangs on those inside, which are 0: x = right − row · inside. A step
/// exchanges one outside and one inside. The entering variable is that of the steepest rise (Dantzig), after a run of steps that gain
/// nothing the first that rises (Bland), which cannot cycle. Phase one makes an artificial variable small that is taken off every
/// constraint (Chvátal 1983, chapter 3).
/// </remarks>
internal sealed class Simplex
{
    private const double Tolerance = 1e-11;
    private const int StepsWithoutGain = 50;
    private readonly int variables;
    private readonly int width;

    // Rows of the constraints, then the objective, then the objective of phase one; the last column is the right side. The column before it
    // is that of the artificial variable.
    private readonly double[][] tableau;
    private readonly int[] inside;
    private readonly int[] outside;
    private bool artificialGone;

    public Simplex(List<double[]> rows, List<double> bounds, int variables)
    {
        this.variables = variables;
        width = variables + 2;
        tableau = new double[rows.Count + 2][];
        for (var i = 0; i < rows.Count; i++)
        {
            var row = tableau[i] = new double[width];
            rows[i].CopyTo(row, 0);
            row[variables] = -1;
            row[^1] = bounds[i];
        }

        tableau[^2] = new double[width];
        tableau[^1] = new double[width];
        inside = [.. Enumerable.Range(0, variables + 1)];
        outside = [.. Enumerable.Range(variables + 1, rows.Count)];
    }

    private int Count => outside.Length;

    private double[] Objective => tableau[^2];

    /// <summary>Goes to the optimum.</summary>
    public LinearStatus Maximise(ReadOnlySpan<double> objective)
    {
        var largest = 0.0;
        foreach (var c in objective) largest = Math.Max(largest, Math.Abs(c));
        if (largest == 0) largest = 1;
        for (var j = 0; j < variables; j++) Objective[j] = -objective[j] / largest;
        var status = MakeFeasible();
        return status == LinearStatus.Optimal ? Climb(Objective) : status;
    }

    /// <summary>The values of the variables.</summary>
    public double[] Point()
    {
        var point = new double[variables];
        for (var i = 0; i < Count; i++)
        {
            if (outside[i] < variables) point[outside[i]] = Math.Max(0, tableau[i][^1]);
        }

        return point;
    }

    /// <summary>The variables that may differ from 0, and the constraints that bind: as many.</summary>
    public (List<int> Free, List<int> Binding) Basis() =>
        ([.. outside.Where(v => v < variables).Order()], [.. inside.Where(v => v > variables).Select(v => v - variables - 1).Order()]);

    private LinearStatus MakeFeasible()
    {
        var worst = -1;
        for (var i = 0; i < Count; i++)
        {
            if (tableau[i][^1] < 0 && (worst < 0 || tableau[i][^1] < tableau[worst][^1])) worst = i;
        }

        if (worst < 0)
        {
            artificialGone = true;
            return LinearStatus.Optimal;
        }

        // Phase one: make minus the artificial variable largest.
        tableau[^1][variables] = 1;
        Exchange(worst, variables);
        var status = Climb(tableau[^1]);
        if (status != LinearStatus.Optimal) return status;
        if (tableau[^1][^1] < -1e-9) return LinearStatus.Infeasible;
        var row = Array.IndexOf(outside, variables);
        if (row >= 0)
        {
            var column = 0;
            for (var j = 1; j <= variables; j++)
            {
                if (Math.Abs(tableau[row][j]) > Math.Abs(tableau[row][column])) column = j;
            }

            // A row of noughts hinders nothing: the artificial variable stays 0 in it.
            if (Math.Abs(tableau[row][column]) > Tolerance) Exchange(row, column);
        }

        artificialGone = true;
        return LinearStatus.Optimal;
    }

    private LinearStatus Climb(double[] objective)
    {
        var idle = 0;
        var most = 1000 + (50 * (Count + variables));
        for (var step = 0; step < most; step++)
        {
            var column = Entering(objective, careful: idle > StepsWithoutGain);
            if (column < 0) return LinearStatus.Optimal;
            var row = Leaving(column, careful: idle > StepsWithoutGain);
            if (row < 0) return LinearStatus.Unbounded;
            var before = objective[^1];
            Exchange(row, column);
            idle = objective[^1] > before + Tolerance ? 0 : idle + 1;
        }

        return LinearStatus.GivenUp;
    }

    private int Entering(double[] objective, bool careful)
    {
        var best = -1;
        for (var j = 0; j <= variables; j++)
        {
            if (objective[j] >= -Tolerance || (artificialGone && inside[j] == variables)) continue;
            if (best < 0 || (careful ? inside[j] < inside[best] : objective[j] < objective[best])) best = j;
        }

        return best;
    }

    private int Leaving(int column, bool careful)
    {
        var best = -1;
        var least = double.PositiveInfinity;
        for (var i = 0; i < Count; i++)
        {
            var pivot = tableau[i][column];
            if (pivot <= Tolerance) continue;
            var ratio = Math.Max(0, tableau[i][^1]) / pivot;
            if (best >= 0 && ratio > least + (Tolerance * Math.Max(1, least))) continue;

            // Among those that bind alike: the largest pivot rounds least; Bland's rule takes the first. The artificial variable goes as
            // soon as it can.
            var isBetter = best < 0 || ratio < least - (Tolerance * Math.Max(1, least)) || outside[i] == variables
                || (outside[best] != variables && (careful ? outside[i] < outside[best] : pivot > tableau[best][column]));
            if (isBetter) (best, least) = (i, Math.Min(ratio, least));
        }

        return best;
    }

    private void Exchange(int row, int column)
    {
        var pivotRow = tableau[row];
        var inverse = 1 / pivotRow[column];
        pivotRow[column] = 1;
        TensorPrimitives.Multiply(pivotRow, inverse, pivotRow);
        for (var i = 0; i < tableau.Length; i++)
        {
            if (i == row) continue;
            var factor = tableau[i][column];
            if (factor == 0) continue;
            tableau[i][column] = 0;
            TensorPrimitives.MultiplyAdd(pivotRow, -factor, tableau[i], tableau[i]);
        }

        (inside[column], outside[row]) = (outside[row], inside[column]);
    }
}
