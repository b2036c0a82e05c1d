namespace UrbanIndicators.Definitions.Yaml;

/// <summary>The words of the format and what they mean.</summary>
internal static class Words
{
    public static readonly IReadOnlyDictionary<string, Direction> Directions = new Dictionary<string, Direction>(StringComparer.Ordinal)
    {
        ["higher"] = Direction.Higher,
        ["lower"] = Direction.Lower,
        ["range"] = Direction.Range,
        ["none"] = Direction.None,
    };

    public static readonly IReadOnlyDictionary<string, IndicatorRole> Roles = new Dictionary<string, IndicatorRole>(StringComparer.Ordinal)
    {
        ["core"] = IndicatorRole.Core,
        ["auxiliary"] = IndicatorRole.Auxiliary,
    };

    public static readonly IReadOnlyDictionary<string, DefinitionStatus> Statuses = new Dictionary<string, DefinitionStatus>(
        StringComparer.Ordinal)
    {
        ["official"] = DefinitionStatus.Official,
        ["unverified"] = DefinitionStatus.Unverified,
        ["assumed"] = DefinitionStatus.Assumed,
    };

    public static readonly IReadOnlyDictionary<string, ScoringStage> Stages = new Dictionary<string, ScoringStage>(StringComparer.Ordinal)
    {
        ["derive"] = ScoringStage.Derive,
        ["screen"] = ScoringStage.Screen,
        ["impute"] = ScoringStage.Impute,
        ["treat"] = ScoringStage.Treat,
        ["normalise"] = ScoringStage.Normalise,
    };

    /// <summary>What is done with places that fail the screening: whether they are only flagged.</summary>
    public static readonly IReadOnlyDictionary<string, bool> ScreenActions = new Dictionary<string, bool>(StringComparer.Ordinal)
    {
        ["leave-out"] = false,
        ["flag"] = true,
    };

    /// <summary>How values of smaller places make that of a larger one; only the weighted mean needs something more, its weight.</summary>
    public static readonly IReadOnlyList<string> RollUps = ["sum", "mean", "median", "minimum", "maximum", "formula", WeightedMean];

    public static readonly IReadOnlyDictionary<string, TargetComparator> Comparators = new Dictionary<string, TargetComparator>(
        StringComparer.Ordinal)
    {
        ["at-least"] = TargetComparator.AtLeast,
        ["at-most"] = TargetComparator.AtMost,
        ["between"] = TargetComparator.Between,
        ["equals"] = TargetComparator.EqualTo,
        ["change"] = TargetComparator.Change,
    };

    public const string WeightedMean = "weighted-mean";

    /// <exception cref="ArgumentOutOfRangeException">No word means the value: it is none of its enumeration.</exception>
    public static string Of<T>(IReadOnlyDictionary<string, T> words, T value) =>
        words.FirstOrDefault(w => EqualityComparer<T>.Default.Equals(w.Value, value)).Key
        ?? throw new ArgumentOutOfRangeException(nameof(value), value, $"It is no {typeof(T).Name}.");
}
