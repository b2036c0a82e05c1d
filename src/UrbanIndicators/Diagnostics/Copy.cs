using System.Collections.Immutable;
using System.Collections.ObjectModel;

namespace UrbanIndicators.Diagnostics;

/// <summary>What a value keeps of a list or a map it is given: a copy that nobody can change.</summary>
internal static class Copy
{
    public static IReadOnlyList<T> Of<T>(IReadOnlyList<T> items) =>
        items is ImmutableArray<T> { IsDefault: false } ? items : items.ToImmutableArray();

    /// <summary>Keys are compared ordinally; their order is kept.</summary>
    public static IReadOnlyDictionary<string, T> Of<T>(IReadOnlyDictionary<string, T> entries) =>
        new ReadOnlyDictionary<string, T>(new OrderedDictionary<string, T>(entries, StringComparer.Ordinal));
}
