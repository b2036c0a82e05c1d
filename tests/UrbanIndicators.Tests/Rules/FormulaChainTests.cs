using static UrbanIndicators.Tests.Rules.RuleExam;

namespace UrbanIndicators.Tests.Rules;

/// <summary>What an earlier term's rounding leaves of a longer sum is 0 too, also where the last term is small.</summary>
public class FormulaChainTests
{
    [TestCase("-9.4,9.2,0.2", Description = "-1.05e-15: 5e-15 of the last term, 1e-16 of the first")]
    [TestCase("99.9,-99.8,-0.1", Description = "1.4e-14")]
    [TestCase("0.1,0.2,-0.3")]
    public void Sum_OfWhichOnlyRoundingIsLeft_MeetsATargetOfZero(string terms)
    {
        const string Body = """
            variables: { x: {}, y: {}, z: {} }
            method: { normalise: attainment }
            index: { id: index, children: [a] }
            indicators:
              a: { direction: lower, formula: "[x] + [y] + [z]", goalposts: { worst: 60, best: 0 }, targets: [{ at-most: 0, by: 2030 }] }
            """;
        var gap = Score(Body, $"place,x,y,z\nA,{terms}\n")[0].Gaps.Single();
        Assert.That((gap.Value, gap.Difference, gap.Status, gap.Score), Is.EqualTo((0.0, 0.0, IndicatorStatus.Met, 100.0)));
    }
}
