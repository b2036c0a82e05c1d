namespace UrbanIndicators.Definitions.Yaml;

/// <summary>An indicator with the nodes it was read from.</summary>
/// <param name="Indicator">What was read.</param>
/// <param name="Node">Its mapping.</param>
/// <param name="ImportedFrom">The catalogue it comes from; <see langword="null"/> for the main file.</param>
internal sealed record IndicatorEntry(Indicator Indicator, SourceNode Node, string? ImportedFrom);
