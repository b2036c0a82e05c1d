using System.Buffers;

namespace UrbanIndicators.Methods.Aggregating;

/// <summary>
/// An aggregation that looks at the children of a row together: it sorts them, or holds them against those of other rows.
/// </summary>
/// <threadsafety>Implementations must be immutable.</threadsafety>
public abstract class RowAggregator : Aggregator
{
    /// <inheritdoc/>
    public override void Apply(ChildColumns children, Span<double> scores)
    {
        var rented = ArrayPool<double>.Shared.Rent(children.Count + ScratchFor(children.Count));
        var row = rented.AsSpan(0, children.Count);
        var scratch = rented.AsSpan(children.Count);
        for (var i = 0; i < children.Length; i++)
        {
            var present = false;
            for (var child = 0; child < row.Length; child++)
            {
                row[child] = children[child][i];
                present |= !double.IsNaN(row[child]);
            }

            scores[i] = present ? Score(row, children.Weights, scratch) : double.NaN;
        }

        ArrayPool<double>.Shared.Return(rented);
    }

    /// <inheritdoc/>
    public override double Combine(ReadOnlySpan<double> scores, ReadOnlySpan<double> weights)
    {
        var rented = ArrayPool<double>.Shared.Rent(ScratchFor(scores.Length));
        var score = Score(scores, weights, rented);
        ArrayPool<double>.Shared.Return(rented);
        return score;
    }

    /// <summary>How much room it needs to work in.</summary>
    /// <param name="children">The number of children.</param>
    /// <returns>The number of figures; 0 by default.</returns>
    protected virtual int ScratchFor(int children) => 0;

    /// <summary>Aggregates one row.</summary>
    /// <param name="scores">The children's scores; NaN where one is missing, at least one is there.</param>
    /// <param name="weights">Their weights, above 0.</param>
    /// <param name="scratch">Room to work in, not cleared; it may be longer than asked.</param>
    /// <returns>The score; NaN where there is none.</returns>
    protected abstract double Score(ReadOnlySpan<double> scores, ReadOnlySpan<double> weights, Span<double> scratch);
}
