using UrbanIndicators.Diagnostics;

namespace UrbanIndicators.Tests;

public class SuggestionTests
{
    [TestCase("wieght", ExpectedResult = "weight")]
    [TestCase("Goalpost", ExpectedResult = "goalposts")]
    [TestCase("绿化覆盖綠率", ExpectedResult = "绿化覆盖率")]
    [TestCase("something", ExpectedResult = null)]
    public string? For_NameNearAKnownOne_GivesIt(string name) => Suggestion.For(name, ["weight", "goalposts", "绿化覆盖率"]);

    [Test]
    public void For_ManyUnknownNames_FindsUntilTheEffortIsSpent()
    {
        // Two names of six letters are 36 comparisons, and looking at a name is one: 37 a time.
        var effort = (37L * 3) + 1;
        var found = new List<string?>();
        for (var i = 0; i < 5; i++) found.Add(Suggestion.For("wieght", ["weight"], ref effort));
        Assert.That(found, Is.EqualTo(new[] { "weight", "weight", "weight", null, null }));
    }
}
