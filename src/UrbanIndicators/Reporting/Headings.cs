using UrbanIndicators.Localisation;

namespace UrbanIndicators.Reporting;

/// <summary>
/// The columns that the library's own tables have, by their fixed names. The headings of templates are words that the reader of tables
/// knows.
/// </summary>
internal static class Headings
{
    /// <summary>Gives the heading in a language, or the fixed name when there is none.</summary>
    public static string Of(string column, string? language) => language is null ? column : Phrase.Of($"column.{column}").In(language);

    public static ResultColumn Text(string column) => new(column, Phrase.Of($"column.{column}"));

    public static ResultColumn Number(string column) => new(column, Phrase.Of($"column.{column}"), ResultColumnKind.Number);

    public static ResultColumn Whole(string column) => new(column, Phrase.Of($"column.{column}"), ResultColumnKind.Whole);
}
