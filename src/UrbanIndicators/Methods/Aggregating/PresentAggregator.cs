using System.Buffers;

namespace UrbanIndicators.Methods.Aggregating;

/// <summary>
/// An aggregation that is given only the children that are present, one row after another: the simple form for a package's own.
/// </summary>
/// <threadsafety>Implementations must be immutable.</threadsafety>
public abstract class PresentAggregator : Aggregator
{
    /// <inheritdoc/>
    public sealed override void Apply(ChildColumns children, Span<double> scores)
    {
        var rented = ArrayPool<double>.Shared.Rent(children.Count * 2);
        var present = rented.AsSpan(0, children.Count);
        var weights = rented.AsSpan(children.Count, children.Count);
        for (var row = 0; row < children.Length; row++)
        {
            var count = 0;
            for (var child = 0; child < children.Count; child++)
            {
                if (double.IsNaN(children[child][row])) continue;
                present[count] = children[child][row];
                weights[count] = children.Weights[child];
                count++;
            }

            scores[row] = count == 0 ? double.NaN : Combine(present[..count], weights[..count]);
        }

        ArrayPool<double>.Shared.Return(rented);
    }
}
