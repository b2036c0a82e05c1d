using static UrbanIndicators.Tests.Rules.RuleExam;

namespace UrbanIndicators.Tests.Rules;

/// <summary>Where full marks in one child lower the score as much as in another they raise it, shares sum to almost nothing.</summary>
public class LossesThatCancelTests
{
    [TestCase("grey-relational", 1, "A,50,40\nB,110,30\n", Description = "of B 1.1e16 and −1.1e16 points")]
    [TestCase("vikor", 1.5, "A,110,170\nB,40,100\nC,60,110\n", Description = "of C −8.9e16 and 8.9e16 points")]
    [TestCase("rank-sum-ratio", 1, "A,110,20\nB,20,170\nC,60,110\n", Description = "of A −2e16 and 2e16 points")]
    public void Losses_OfUncutScores_StayOfTheSizeOfTheScale(string method, double weight, string rows)
    {
        var body = $$"""
            method: { normalise: scaled, aggregate: {{method}}, minimum-coverage: 0 }
            index: { id: index, children: [{ indicator: a, weight: 1 }, { indicator: b, weight: {{weight}} }] }
            indicators: { a: { direction: higher }, b: { direction: higher } }
            """;
        foreach (var place in Score(body, "place,a,b\n" + rows))
        {
            Assert.That(place.Indicators.Select(i => i.Loss), Is.All.InRange(-10_000, 10_000), place.Place.Key);
            Assert.That(place.Indicators.Sum(i => i.Loss), Is.EqualTo(100 - place.Score).Within(1e-9), place.Place.Key);
        }
    }
}
