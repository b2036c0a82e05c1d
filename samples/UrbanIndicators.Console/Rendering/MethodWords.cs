using System.Globalization;
using UrbanIndicators.Cli.Texts;
using UrbanIndicators.Methods;

namespace UrbanIndicators.Cli.Rendering;

/// <summary>Words for what is known about methods.</summary>
internal static class MethodWords
{
    /// <summary>The kinds by the names they have on the command line.</summary>
    public static IReadOnlyList<string> Kinds { get; } = [.. Enum.GetValues<MethodKind>().Select(NameOf)];

    public static string NameOf(MethodKind kind) => kind.ToString().ToLowerInvariant();

    public static LocalizedText TitleOf(MethodKind kind) => kind switch
    {
        MethodKind.Normalisation => Labels.Normalisations,
        MethodKind.Aggregation => Labels.Aggregations,
        MethodKind.Weighting => Labels.Weightings,
        MethodKind.Imputation => Labels.Imputations,
        _ => Labels.Treatments,
    };

    /// <summary>The values a parameter takes: its words, else the ends of its range; empty for any.</summary>
    public static string Allowed(MethodParameter parameter, string language)
    {
        if (parameter.Words.Count > 0) return string.Join(" | ", parameter.Words);
        return parameter.Allowed switch
        {
            { Low: double.MinValue, High: double.MaxValue } => "",
            { Low: double.Epsilon, High: double.MaxValue } => Labels.AboveZero.In(language),
            { Low: var low, High: double.MaxValue } => $"≥ {Figure(low)}",
            { Low: double.MinValue, High: var high } => $"≤ {Figure(high)}",
            { Low: double.Epsilon, High: var high } => $"0 < … ≤ {Figure(high)}",
            { Low: var low, High: var high } => $"{Figure(low)} … {Figure(high)}",
        };
    }

    /// <summary>The type of a parameter by the name it has for programs.</summary>
    public static string TypeOf(MethodParameter parameter) => parameter.Type.ToString().ToLowerInvariant();

    public static string Default(MethodParameter parameter, string language) =>
        parameter.IsRequired ? Labels.Required.In(language) : parameter.Default?.ToString() ?? "";

    private static string Figure(double value) => value.ToString("R", CultureInfo.InvariantCulture);
}
