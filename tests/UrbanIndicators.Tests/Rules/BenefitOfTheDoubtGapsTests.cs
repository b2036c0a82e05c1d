using static UrbanIndicators.Tests.Rules.RuleExam;

namespace UrbanIndicators.Tests.Rules;

/// <summary>A child above 0 only in rows with gaps, which are no yardsticks: nothing limits its weight, and all have scores and losses.</summary>
public class BenefitOfTheDoubtGapsTests
{
    private const string Body = """
        method: { normalise: goalposts, aggregate: benefit-of-the-doubt, minimum-coverage: 0 }
        index: { id: index, children: [{ indicator: a, weight: 1 }, { indicator: b, weight: 1 }] }
        indicators:
          a: { direction: higher, goalposts: { worst: 0, best: 100 } }
          b: { direction: higher, goalposts: { worst: 0, best: 100 } }
        """;

    [Test]
    public void Places_WithAScoreInSomeChild_HaveAScoreAndLosses()
    {
        var assessment = Score(Body, "place,a,b\nA,0,100\nB,0,50\nC,100,\n");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(assessment.Select(p => p.Score), Has.None.NaN);
            var losses = assessment.Select(p => p.Indicators.Where(i => !double.IsNaN(i.Score)).Sum(i => i.Loss));
            Assert.That(losses, Is.EqualTo(assessment.Select(p => 100 - p.Score)).Within(1e-9));
        }
    }
}
