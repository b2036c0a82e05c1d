using System.Text;
using static UrbanIndicators.Tests.Rules.RuleExam;

namespace UrbanIndicators.Tests.Rules;

/// <summary>Nothing is printed as -0: a score at the foot of the scale and a gap at the target are 0.</summary>
public class NegativeZeroTests
{
    [TestCase("goalposts", "direction: lower, goalposts: { worst: 20, best: 0 }", Description = "(20 − 20) ÷ (0 − 20) is −0")]
    [TestCase("min-max", "direction: lower")]
    [TestCase("{ scaled: { input: [0, 20] } }", "direction: lower")]
    [TestCase("attainment", "direction: lower, goalposts: { worst: 20, best: 0 }, targets: [{ at-most: 0, by: 2030 }]")]
    public void Score_AtTheWorst_IsPrintedAsZero(string method, string indicator)
    {
        using var stream = new MemoryStream();
        ScoreOne($"normalise: {method}", indicator, 20, 10).WriteScoresCsv(stream, new() { Indicators = true });
        Assert.That(Encoding.UTF8.GetString(stream.ToArray()).Split('\n')[1].Split(','), Has.None.EqualTo("-0").And.Some.EqualTo("0"));
    }

    [TestCase("direction: higher, targets: [{ at-least: 29, by: 2030 }]", 29)]
    [TestCase("direction: lower, targets: [{ at-most: 29, by: 2030 }]", 29)]
    [TestCase("direction: range, targets: [{ between: [8, 29], by: 2030 }]", 8)]
    [TestCase("direction: range, targets: [{ between: [8, 29], by: 2030 }]", 29)]
    public void Gap_AtTheTarget_IsPrintedAsZero(string indicator, double value)
    {
        using var stream = new MemoryStream();
        ScoreOne("normalise: attainment", indicator, value, 10).WriteGapsCsv(stream);
        Assert.That(Encoding.UTF8.GetString(stream.ToArray()).Split('\n')[1].Split(','), Has.None.EqualTo("-0"));
    }
}
