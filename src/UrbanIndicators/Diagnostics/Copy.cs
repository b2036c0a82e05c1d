using System.Collections.Immutable;

namespace UrbanIndicators.Diagnostics;

/// <summary>What a value keeps of a list or a map it is given: a copy that nobody can change, and that compares by value.</summary>
internal static class Copy
{
    public static ValueList<T> Of<T>(IEnumerable<T> items)
    {
        if (items is ValueList<T> kept) return kept;
        var copy = items.ToArray();
        return copy.Length == 0 ? ValueList<T>.Empty : new(copy);
    }

    /// <summary>Keys are compared ordinally; their order is kept.</summary>
    public static ValueMap<T> Of<T>(IReadOnlyDictionary<string, T> entries)
    {
        if (entries is ValueMap<T> kept) return kept;
        var copy = new OrderedDictionary<string, T>(entries, StringComparer.Ordinal);
        return copy.Count == 0 ? ValueMap<T>.Empty : new(copy);
    }

    /// <summary>Nobody can change it as it is; its keys are compared ordinally from here on.</summary>
    public static ImmutableSortedDictionary<string, T> Of<T>(ImmutableSortedDictionary<string, T> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        return entries.WithComparers(StringComparer.Ordinal);
    }
}
