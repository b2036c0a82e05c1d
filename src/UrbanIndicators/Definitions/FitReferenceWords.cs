using UrbanIndicators.Localisation;

namespace UrbanIndicators.Definitions;

/// <summary>The words for a <see cref="FitReference"/>.</summary>
internal static class FitReferenceWords
{
    public static LocalizedText InWords(this FitReference reference) =>
        Phrase.Of("fit-reference", NameOf(reference.Period), NameOf(reference.Group));

    private static LocalizedText NameOf(string? part) => part is null ? Phrase.Of("fit-reference.any") : new(part);
}
