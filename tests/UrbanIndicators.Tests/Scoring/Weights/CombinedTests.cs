using static UrbanIndicators.Tests.Scoring.Weights.WeightingRun;

namespace UrbanIndicators.Tests.Scoring.Weights;

public class CombinedTests
{
    private const double Rounding = 1e-12;

    private static readonly (string Name, double[] Weights) Expert = ("expert", [0.6, 0.3, 0.1]);

    // As a set may be given: not summing to one.
    private static readonly (string Name, double[] Weights) Data = ("data", [2, 3, 5]);

    [Test]
    public void Additive_WithShares_MixesTheSets()
    {
        // 0.75·(0.6, 0.3, 0.1) + 0.25·(0.2, 0.3, 0.5).
        var run = Combine(By("additive").With("shares", new MethodValue([3.0, 1])), Expert, Data);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.Weights, Is.EqualTo(new[] { 0.5, 0.3, 0.2 }).Within(Rounding));
            Assert.That(run.Figure("share-expert"), Is.EqualTo(0.75).Within(Rounding));
        }
    }

    [Test]
    public void Additive_WithoutShares_TakesThemEqual() =>
        Assert.That(Combine(Two, Expert, Data).Weights, Is.EqualTo(new[] { 0.4, 0.3, 0.3 }).Within(Rounding));

    [Test]
    public void Multiplicative_MultipliesTheSets()
    {
        // 0.12, 0.09, 0.05 over 0.26.
        Assert.That(
            Combine(By("multiplicative"), Expert, Data).Weights, Is.EqualTo(new[] { 12 / 26.0, 9 / 26.0, 5 / 26.0 }).Within(Rounding));
    }

    [Test]
    public void GameTheory_SolvesForTheCoefficients()
    {
        // e·e = 0.46, d·d = 0.38, e·d = 0.26; determinant 0.1072; α = 0.38·(0.46 − 0.26), 0.46·(0.38 − 0.26) over it: shares 0.076 and
        // 0.0552 over 0.1312.
        var run = Combine(By("game-theory"), Expert, Data);
        var share = 0.076 / 0.1312;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.Figure("share-expert"), Is.EqualTo(share).Within(Rounding));
            Assert.That(run.Weights, Is.EqualTo(new[] { 0.2 + (0.4 * share), 0.3, 0.5 - (0.4 * share) }).Within(Rounding));
            Assert.That(run.Codes, Is.Empty);
        }
    }

    [Test]
    public void GameTheory_WithANegativeCoefficient_TakesItsSizeAndSaysSo()
    {
        // a·a = 0.345, b·b = 0.82, a·b = 0.395; α ∝ 0.82·(0.345 − 0.395) = −0.041 and 0.345·(0.82 − 0.395) = 0.146625.
        var run = Combine(By("game-theory"), ("expert", [0.4, 0.35, 0.25]), ("data", [0.9, 0.1, 0]));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.Figure("share-expert"), Is.EqualTo(0.041 / 0.187625).Within(Rounding));
            Assert.That(run.Codes, Is.EqualTo(new[] { "UI4223" }));
            // −0.041 ÷ 0.126875.
            Assert.That(run.Diagnostics[0].ToString(), Does.Contain("\"expert\"").And.Contain("-0.323"));
        }
    }

    [Test]
    public void GameTheory_OfOneSetTwice_SharesEvenly() =>
        Assert.That(Combine(By("game-theory"), Expert, ("data", Expert.Weights)).Figure("share-expert"), Is.EqualTo(0.5).Within(Rounding));

    [Test]
    public void Multiplicative_WithNothingInCommon_Refuses() =>
        Assert.That(Combine(By("multiplicative"), ("expert", [1, 0, 0]), ("data", [0, 1, 1])).Codes, Is.EqualTo(new[] { "UI4214" }));

    [Test]
    public void Combined_OfASetTwice_Refuses()
    {
        var run = Combine(new Method("combined").With("of", new MethodValue(["expert", "expert"])), Expert);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.Codes, Is.EqualTo(new[] { "UI4212" }));
            Assert.That(run.Diagnostics[0].ToString(), Does.Contain("\"n\"").And.Contain("combined").And.Contain("expert, expert"));
        }
    }

    [TestCase("additive", 1.0)]
    [TestCase("additive", 1.0, -1)]
    [TestCase("additive", 0.0, 0)]
    [TestCase("game-theory", 1.0, 1)]
    public void Combined_WithSharesThatDoNotFit_Refuses(string by, params double[] shares) =>
        Assert.That(Combine(By(by).With("shares", new MethodValue(shares)), Expert, Data).Codes, Is.EqualTo(new[] { "UI4213" }));

    [Test]
    public void Combined_OfASetThatIsNotThere_GivesNothing() => Assert.That(Combine(Two, Expert).Result, Is.Null);

    private static Method Two => new Method("combined").With("of", new MethodValue(["expert", "data"]));

    private static Method By(string way) => Two.With("by", new MethodValue(way));
}
