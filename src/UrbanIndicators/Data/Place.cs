using UrbanIndicators.Data;

namespace UrbanIndicators;

/// <summary>A spatial unit that is examined: a city, district, block, community or building.</summary>
/// <remarks>It compares by value, the lists and maps it holds included.</remarks>
/// <threadsafety>Immutable.</threadsafety>
public sealed record Place
{
    // What many places share or most do not have stands in one object of its own: a million places cost 56 bytes each, not 100.
    private readonly PlaceDetails? details;

    /// <summary>Makes a place.</summary>
    /// <param name="key">What tells it from every other place in a panel: its code, else <c>parent/name</c>, else its name.</param>
    /// <exception cref="ArgumentException">The key is null or empty.</exception>
    public Place(string key)
    {
        ArgumentException.ThrowIfNullOrEmpty(key);
        Key = key;
    }

    internal Place(string key, PlaceDetails? details)
        : this(key) => this.details = details;

    /// <summary>What tells it from every other place: its code, else <c>parent/name</c>, else its name. Compared ordinally.</summary>
    public string Key { get; }

    /// <summary>Its full name; the key where none is known.</summary>
    public string Name { get => field ?? Key; init; }

    /// <summary>Its code (行政区划代码), as text; <see langword="null"/> where none is known.</summary>
    public string? Code { get; init; }

    /// <summary>The key or name of the place it lies in; <see langword="null"/> where none is known.</summary>
    public string? Parent { get => details?.Parent; init => details = Details with { Parent = value }; }

    /// <summary>The group it is compared in (city size, region); <see langword="null"/> where none is known.</summary>
    public string? Group { get => details?.Group; init => details = Details with { Group = value }; }

    /// <summary>Its level (housing, community, block, district, city); <see langword="null"/> where none is known.</summary>
    public string? Level { get => details?.Level; init => details = Details with { Level = value }; }

    /// <summary>Further columns of the data that describe it, by column name.</summary>
    public IReadOnlyDictionary<string, string> Attributes
    {
        get => Details.Attributes;
        init => details = Details with { Attributes = value };
    }

    /// <summary>Tells whether another place is the same in all that is known of it.</summary>
    /// <param name="other">The other place.</param>
    /// <returns><see langword="true"/> when it is.</returns>
    public bool Equals(Place? other) => other is not null
        && string.Equals(Key, other.Key, StringComparison.Ordinal)
        && string.Equals(Name, other.Name, StringComparison.Ordinal)
        && string.Equals(Code, other.Code, StringComparison.Ordinal)
        && Details.Equals(other.Details);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Key, Name, Code);

    private PlaceDetails Details => details ?? PlaceDetails.None;
}
