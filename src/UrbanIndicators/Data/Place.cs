using System.Collections.Immutable;

namespace UrbanIndicators;

/// <summary>A spatial unit that is examined: a city, district, block, community or building.</summary>
/// <threadsafety>Immutable.</threadsafety>
public sealed record Place
{
    /// <summary>Makes a place.</summary>
    /// <param name="key">What tells it from every other place in a panel: its code, else <c>parent/name</c>, else its name.</param>
    public Place(string key) => Key = key ?? throw new ArgumentNullException(nameof(key));

    /// <summary>What tells it from every other place: its code, else <c>parent/name</c>, else its name. Compared ordinally.</summary>
    public string Key { get; }

    /// <summary>Its full name; the key where none is known.</summary>
    public string Name { get => field ?? Key; init; }

    /// <summary>Its code (行政区划代码), as text; <see langword="null"/> where none is known.</summary>
    public string? Code { get; init; }

    /// <summary>The key or name of the place it lies in; <see langword="null"/> where none is known.</summary>
    public string? Parent { get; init; }

    /// <summary>The group it is compared in (city size, region); <see langword="null"/> where none is known.</summary>
    public string? Group { get; init; }

    /// <summary>Its level (housing, community, block, district, city); <see langword="null"/> where none is known.</summary>
    public string? Level { get; init; }

    /// <summary>Further columns of the data that describe it, by column name.</summary>
    public ImmutableSortedDictionary<string, string> Attributes { get; init; } = ImmutableSortedDictionary<string, string>.Empty;
}
