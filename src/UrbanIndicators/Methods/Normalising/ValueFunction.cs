namespace UrbanIndicators.Methods.Normalising;

/// <summary>A fitted normalisation that scores one value after another: the simple form for a package's own.</summary>
/// <threadsafety>Implementations must be immutable.</threadsafety>
public abstract class ValueFunction : ColumnFunction
{
    /// <summary>Scores a value.</summary>
    /// <param name="value">The value in the indicator's unit; never missing.</param>
    /// <returns>The score; NaN when the function is not defined for it, which is counted and reported.</returns>
    public abstract double Score(double value);

    /// <inheritdoc/>
    public sealed override void Apply(ReadOnlySpan<double> values, Span<double> scores, ref CellTally tally)
    {
        for (var i = 0; i < values.Length; i++)
        {
            if (double.IsNaN(values[i]))
            {
                scores[i] = values[i];
                continue;
            }

            scores[i] = Diagnostics.Magnitude.Limited(Score(values[i]));
            if (double.IsNaN(scores[i])) tally.Invalid++;
        }
    }
}
