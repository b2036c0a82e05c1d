using UrbanIndicators.Localisation;

namespace UrbanIndicators.Reporting;

/// <summary>Column headings in words, for people; programs use the fixed names. Those of templates are words that the reader of tables knows.</summary>
internal static class Headings
{
    /// <summary>Gives the heading in a language, or the fixed name when there is none.</summary>
    public static string Of(string column, string? language) => language is null ? column : Phrase.Of($"column.{column}").In(language);
}
