using UrbanIndicators.Diagnostics;

namespace UrbanIndicators.Data;

/// <summary>What describes a place beside its names; one object may serve many places.</summary>
internal sealed record PlaceDetails
{
    public static PlaceDetails None { get; } = new();

    public string? Parent { get; init; }

    public string? Group { get; init; }

    public string? Level { get; init; }

    public IReadOnlyDictionary<string, string> Attributes { get; init => field = Copy.Of(value); } = ValueMap<string>.Empty;
}
