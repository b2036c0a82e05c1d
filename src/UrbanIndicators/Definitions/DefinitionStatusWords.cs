using UrbanIndicators.Localisation;

namespace UrbanIndicators.Definitions;

/// <summary>The words for a <see cref="DefinitionStatus"/>.</summary>
internal static class DefinitionStatusWords
{
    public static LocalizedText InWords(this DefinitionStatus status) => status switch
    {
        DefinitionStatus.Official => Phrase.Of("definition-status-words.official"),
        DefinitionStatus.Unverified => Phrase.Of("definition-status-words.unverified"),
        _ => Phrase.Of("definition-status-words.assumed"),
    };
}
