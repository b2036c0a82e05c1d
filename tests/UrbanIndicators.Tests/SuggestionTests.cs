using UrbanIndicators.Diagnostics;

namespace UrbanIndicators.Tests;

public class SuggestionTests
{
    [TestCase("wieght", ExpectedResult = "weight")]
    [TestCase("Goalpost", ExpectedResult = "goalposts")]
    [TestCase("绿化覆盖綠率", ExpectedResult = "绿化覆盖率")]
    [TestCase("something", ExpectedResult = null)]
    public string? For_NameNearAKnownOne_GivesIt(string name) => Suggestion.For(name, ["weight", "goalposts", "绿化覆盖率"]);
}
