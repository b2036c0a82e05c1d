using System.Collections.ObjectModel;

namespace UrbanIndicators.Diagnostics;

/// <summary>A map that nobody can change, and that equals every other with equal values under the same keys, in any order.</summary>
/// <param name="entries">The entries, keys compared ordinally, which nobody else may keep.</param>
internal sealed class ValueMap<T>(OrderedDictionary<string, T> entries) : ReadOnlyDictionary<string, T>(entries)
{
    /// <summary>The map of no entries: what a property holds that is not set, so that it equals one set to nothing.</summary>
    public static new ValueMap<T> Empty { get; } = new([]);

    public override bool Equals(object? obj) => obj is ValueMap<T> other
        && Count == other.Count
        && this.All(e => other.TryGetValue(e.Key, out var value) && EqualityComparer<T>.Default.Equals(e.Value, value));

    // A sum is the same in every order.
    public override int GetHashCode()
    {
        var sum = 0;
        foreach (var (key, value) in this) sum = unchecked(sum + HashCode.Combine(key, value));
        return sum;
    }
}
