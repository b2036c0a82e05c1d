using UrbanIndicators.Diagnostics;

namespace UrbanIndicators;

/// <summary>A raw input that is not an indicator itself: an area, a population, a count of buildings.</summary>
/// <remarks>It compares by value, the lists and maps it holds included.</remarks>
/// <threadsafety>Immutable.</threadsafety>
public sealed record Variable
{
    private readonly Uncompared<SourceLocation> location;

    /// <summary>Its id, unique over indicators, nodes and variables.</summary>
    public required string Id { get; init; }

    /// <summary>Its name; the id where none is given.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>Other names that data may use.</summary>
    public IReadOnlyList<string> Aliases { get; init => field = Copy.Of(value); } = ValueList<string>.Empty;

    /// <summary>The unit its values are kept in; <see langword="null"/> for a pure number.</summary>
    public string? Unit { get; init; }

    /// <summary>The values that are possible; <see langword="null"/> when any is.</summary>
    public ValueRange? Valid { get; init; }

    /// <summary>Where it stands in the file. It takes no part in comparing: what says the same is equal wherever it stood.</summary>
    public SourceLocation Location { get => location.Value; init => location = new(value); }
}
