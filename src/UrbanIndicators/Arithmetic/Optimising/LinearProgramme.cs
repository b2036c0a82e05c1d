namespace UrbanIndicators.Arithmetic.Optimising;

/// <summary>A linear programme: the largest c·x of all x ≥ 0 that keep to constraints a·x ≤ b, a·x ≥ b or a·x = b.</summary>
/// <remarks>
/// Dense, for programmes of up to a few hundred variables and a few thousand constraints. Two-phase simplex on a condensed tableau (Dantzig
/// 1951; Bland 1977 against cycling), see
/// <see cref="Simplex"/>. At the optimum the binding constraints are solved once more from the figures as given, so that the rounding of
/// the steps does not stay in the result.
/// </remarks>
/// <threadsafety>Not safe while it is being built; afterwards <see cref="Maximise"/> may be called from several threads.</threadsafety>
internal sealed class LinearProgramme(int variables)
{
    private readonly List<double[]> rows = [];
    private readonly List<double> bounds = [];

    public int Variables { get; } = variables;

    /// <summary>Adds a·x ≤ b.</summary>
    public void AddAtMost(ReadOnlySpan<double> coefficients, double bound) => Add(coefficients, 1, bound);

    /// <summary>Adds a·x ≥ b.</summary>
    public void AddAtLeast(ReadOnlySpan<double> coefficients, double bound) => Add(coefficients, -1, bound);

    /// <summary>Adds a·x = b.</summary>
    public void AddEqual(ReadOnlySpan<double> coefficients, double bound)
    {
        Add(coefficients, 1, bound);
        Add(coefficients, -1, bound);
    }

    /// <summary>Finds the x that makes c·x largest.</summary>
    public LinearSolution Maximise(ReadOnlySpan<double> objective)
    {
        if (objective.Length != Variables) throw new ArgumentException("Expected a coefficient for each variable.", nameof(objective));
        var simplex = new Simplex(rows, bounds, Variables);
        var status = simplex.Maximise(objective);
        if (status != LinearStatus.Optimal) return LinearSolution.None(status);
        var point = Refined(simplex) ?? simplex.Point();
        var value = 0.0;
        for (var j = 0; j < point.Length; j++) value += objective[j] * point[j];
        return new(LinearStatus.Optimal, point, value);
    }

    /// <summary>Finds the x that makes c·x smallest.</summary>
    public LinearSolution Minimise(ReadOnlySpan<double> objective)
    {
        var negated = new double[objective.Length];
        for (var j = 0; j < negated.Length; j++) negated[j] = -objective[j];
        var solution = Maximise(negated);
        return solution with { Value = -solution.Value };
    }

    private void Add(ReadOnlySpan<double> coefficients, int sign, double bound)
    {
        if (coefficients.Length != Variables)
        {
            throw new ArgumentException("Expected a coefficient for each variable.", nameof(coefficients));
        }

        var row = coefficients.ToArray();
        var largest = Math.Abs(bound);
        foreach (var a in row) largest = Math.Max(largest, Math.Abs(a));
        if (!double.IsFinite(largest))
        {
            throw new ArgumentOutOfRangeException(nameof(coefficients), largest, "Coefficients and bounds must be finite.");
        }

        // Rows of one size make tolerances mean the same in each; a power of two changes no digit.
        var scale = largest > 0 ? sign * Math.ScaleB(1, -Math.ILogB(largest)) : sign;
        for (var j = 0; j < row.Length; j++) row[j] *= scale;
        rows.Add(row);
        bounds.Add(bound * scale);
    }

    /// <summary>Solves the binding constraints for the variables that are not 0; <see langword="null"/> when that is no better.</summary>
    private double[]? Refined(Simplex simplex)
    {
        var (free, binding) = simplex.Basis();
        if (free.Count != binding.Count) return null;
        var size = free.Count;
        var matrix = new double[size][];
        for (var i = 0; i < size; i++)
        {
            matrix[i] = new double[size + 1];
            for (var j = 0; j < size; j++) matrix[i][j] = rows[binding[i]][free[j]];
            matrix[i][size] = bounds[binding[i]];
        }

        if (!LinearEquations.Solve(matrix)) return null;
        var point = new double[Variables];
        for (var i = 0; i < size; i++) point[free[i]] = Math.Max(0, matrix[i][size]);
        return point;
    }
}
