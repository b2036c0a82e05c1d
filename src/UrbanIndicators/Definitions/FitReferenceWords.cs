namespace UrbanIndicators.Definitions;

/// <summary>The words for a <see cref="FitReference"/>.</summary>
internal static class FitReferenceWords
{
    public static LocalizedText InWords(this FitReference reference) => LocalizedText.Of(
        $"period {reference.Period ?? "any"}, group {reference.Group ?? "any"}",
        $"时期 {reference.Period ?? "不限"}，分组 {reference.Group ?? "不限"}");
}
