using UrbanIndicators.Localisation;

namespace UrbanIndicators.Tests.Data;

public sealed class UnitNamesTests
{
    [TestCase("points", "zh", "分")]
    [TestCase("pp", "zh", "个百分点")]
    [TestCase("m²", "zh", "m²")]
    [TestCase("points", "en", "points")]
    [TestCase("count", "en", "")]
    [TestCase(null, "zh", "")]
    public void In_Unit_GivesTheWordOfTheLanguage(string? unit, string language, string expected) =>
        Assert.That(UnitNames.In(unit, language), Is.EqualTo(expected));
}
