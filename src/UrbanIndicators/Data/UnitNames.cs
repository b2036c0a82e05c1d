
namespace UrbanIndicators.Localisation;

/// <summary>Units of measure as the readers of a language write them.</summary>
/// <threadsafety>Safe for concurrent use.</threadsafety>
public static class UnitNames
{
    /// <summary>Gives a unit in words: <c>points</c> is 分 in Chinese; a mere <c>count</c> needs no word in English.</summary>
    /// <param name="unit">The unit as defined; <see langword="null"/> for a pure number.</param>
    /// <param name="language">A language code: <c>en</c>, <c>zh</c>.</param>
    /// <returns>The unit, as it is when it has no other name; empty for none.</returns>
    public static string In(string? unit, string language) =>
        unit is null ? "" : Phrase.All.Find($"unit.{unit}")?.In(language) ?? unit;
}
