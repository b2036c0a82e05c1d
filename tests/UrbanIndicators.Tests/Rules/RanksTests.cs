using static UrbanIndicators.Tests.Rules.RuleExam;

namespace UrbanIndicators.Tests.Rules;

/// <summary>Per period; competition ranking; ties at 1e-9 of the scale, before rounding; a single place has none.</summary>
public class RanksTests
{
    private const string Body = """
        method: { normalise: { curve: { points: [[0, 0], [100, 100]] } } }
        index: { id: index, children: [{ indicator: a, weight: 1 }, { indicator: b, weight: 1 }] }
        indicators: { a: { direction: higher }, b: { direction: higher } }
        """;

    private static IEnumerable<int?> Ranks(string csv) => Score(Body, csv).Select(p => p.Rank);

    [Test]
    public void Ranks_OfEqualScores_ShareTheBetterOne() =>
        Assert.That(Ranks("place,a,b\nA,70,70\nB,90,90\nC,80,60\nD,50,50\n"), Is.EqualTo(new int?[] { 2, 1, 2, 4 }));

    [Test]
    public void Ranks_AreWithinAPeriod() => Assert.That(
        Ranks("place,year,a,b\nA,2023,70,70\nB,2023,90,90\nA,2024,10,10\nB,2024,5,5\n"), Is.EqualTo(new int?[] { 2, 1, 1, 2 }));

    // 1e-9 of a scale of 100 is 1e-7.
    [TestCase(70.00000005, 1)]
    [TestCase(70.0000002, 2)]
    public void Ranks_OfScoresWithinABillionthOfTheScale_AreTied(double better, int expected) =>
        Assert.That(Ranks(FormattableString.Invariant($"place,a,b\nA,70,70\nB,{better:R},{better:R}\n")).First(), Is.EqualTo(expected));

    [Test]
    public void Ranks_OfAChainOfNearTies_AreHeldAgainstItsFirst()
    {
        // 70.00000012, 70.00000006, 70: the first two tie, the third is 1.2e-7 below the first.
        Assert.That(
            Ranks("place,a,b\nA,70,70\nB,70.00000006,70.00000006\nC,70.00000012,70.00000012\n"), Is.EqualTo(new int?[] { 3, 1, 1 }));
    }

    [Test]
    public void Ranks_AreTakenBeforeRounding()
    {
        // Both are shown as 70.00.
        Assert.That(Ranks("place,a,b\nA,70.001,70.001\nB,70.002,70.002\n"), Is.EqualTo(new int?[] { 2, 1 }));
    }

    [TestCase("place,a,b\nA,70,70\n")]
    [TestCase("place,year,a,b\nA,2023,70,70\nA,2024,80,80\n", Description = "alone in each period")]
    public void Ranks_OfASinglePlace_AreNone(string csv) => Assert.That(Ranks(csv), Is.All.Null);

    [Test]
    public void Ranks_OfProvisionalScores_AreNone() =>
        // B has half the weight, below 0.65: it neither has a rank nor takes one.
        Assert.That(Ranks("place,a,b\nA,70,70\nB,90,\nC,60,60\n"), Is.EqualTo(new int?[] { 1, null, 2 }));

    [Test]
    public void Ranks_OfNegativeScores_AreInOrder()
    {
        const string Negative = """
            method: { normalise: { curve: { points: [[0, -50], [100, 50]] } }, scale: [-50, 50] }
            index: { id: index, children: [a] }
            indicators: { a: { direction: higher } }
            """;
        // Scores −40, 0, −10, 30.
        Assert.That(Score(Negative, "place,a\nA,10\nB,50\nC,40\nD,80\n").Select(p => p.Rank), Is.EqualTo(new int?[] { 4, 2, 3, 1 }));
    }
}
