using System.Collections.ObjectModel;

namespace UrbanIndicators.Diagnostics;

/// <summary>A list that nobody can change, and that equals every other with equal items in the same order.</summary>
/// <param name="items">The items, which nobody else may keep.</param>
internal sealed class ValueList<T>(T[] items) : ReadOnlyCollection<T>(items)
{
    /// <summary>The list of no items: what a property holds that is not set, so that it equals one set to nothing.</summary>
    public static new ValueList<T> Empty { get; } = new([]);

    private ReadOnlySpan<T> All => (T[])Items;

    public override bool Equals(object? obj) => obj is ValueList<T> other && All.SequenceEqual(other.All);

    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var item in All) hash.Add(item);
        return hash.ToHashCode();
    }
}
