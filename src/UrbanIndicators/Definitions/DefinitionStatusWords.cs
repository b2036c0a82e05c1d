namespace UrbanIndicators.Definitions;

/// <summary>The words for a <see cref="DefinitionStatus"/>.</summary>
internal static class DefinitionStatusWords
{
    public static LocalizedText InWords(this DefinitionStatus status) => status switch
    {
        DefinitionStatus.Official => LocalizedText.Of("official", "官方"),
        DefinitionStatus.Unverified => LocalizedText.Of("unverified", "未核实"),
        _ => LocalizedText.Of("assumed", "假定"),
    };
}
