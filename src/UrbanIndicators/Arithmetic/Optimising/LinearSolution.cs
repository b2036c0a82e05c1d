namespace UrbanIndicators.Arithmetic.Optimising;

/// <summary>What a linear programme gave.</summary>
/// <param name="Status">How the search ended.</param>
/// <param name="Point">The values of the variables; empty unless optimal.</param>
/// <param name="Value">The objective there; NaN unless optimal.</param>
internal sealed record LinearSolution(LinearStatus Status, double[] Point, double Value)
{
    public bool IsOptimal => Status == LinearStatus.Optimal;

    public static LinearSolution None(LinearStatus status) => new(status, [], double.NaN);
}
