namespace UrbanIndicators.Tests.Scoring.Aggregating;

/// <summary>
/// The penalty of the Mazziotta–Pareto indices where the mean is small against the deviation: S, not S²÷M, which turns round there.
/// </summary>
public class MazziottaParetoPenaltyTests
{
    private const double Tolerance = 1e-12 * 100;

    private static Method Goalposts(double low, double high) => new Method("adjusted-mazziotta-pareto").With("goalposts", new([low, high]));

    private static double[] Scores(Method method, params double[][] columns) => Fitted.On(method, columns).Apply(columns);

    [Test]
    public void Mean_BelowZero_IsNoGain()
    {
        // Goalposts 40 and 60: r = 100 + 3·(x − 50). (0, 30): −50 and 40, M = −5, S = 45: −5 − 45 = −50; (50, 50): 100. (45, 55): 85, 115:
        // 100 − 225/100.
        double[][] columns = [[0, 50, 45], [30, 50, 55]];
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Scores(Goalposts(40, 60), columns), Is.EqualTo(new[] { -50, 100, 97.75 }).Within(Tolerance));
            Assert.That(
                Scores(Goalposts(40, 60).With("penalty", new("up")), columns), Is.EqualTo(new[] { 40, 100, 102.25 }).Within(Tolerance));
            // 70 to 130 on 0 to 100, cut: −50 becomes 0; 27.75 of 60 are 46.25.
            Assert.That(
                Scores(Goalposts(40, 60).With("range", new([0, 100])), columns), Is.EqualTo(new[] { 0, 50, 46.25 }).Within(Tolerance));
        }
    }

    [Test]
    public void Mean_OfZero_HasAScore()
    {
        // Goalposts 0 and 60: r = 70 + x. −70 twice: M = 0 and S = 0. −100 and −40: M = 0, S = 30.
        Assert.That(Scores(Goalposts(0, 60), [[-70, -100], [-70, -40]]), Is.EqualTo(new[] { 0.0, -30 }).Within(Tolerance));
    }

    [Test]
    public void Penalty_WhereMeanAndDeviationMeet_IsTheSameFromBothSides()
    {
        // r = 70 + x of (−70, 30): 0 and 100, M = S = 50: 50 − 50²/50 = 50 − 50 = 0. A little off on both sides: about as much.
        Assert.That(
            Scores(Goalposts(0, 60), [[-70, -70 + 1e-9, -70 - 1e-9], [30, 30, 30]]), Is.EqualTo(new[] { 0.0, 0, 0 }).Within(1e-8));
    }

    [TestCase("down")]
    [TestCase("up")]
    public void Place_WithLessInBothChildren_NeverGains(string penalty)
    {
        // With two children of one weight M − S is the smaller r, M + S the larger: neither rises when both fall.
        var method = Goalposts(40, 60).With("penalty", new(penalty));
        double[][] columns = [[.. Enumerable.Range(0, 101).Select(i => 60.0 - i)], [.. Enumerable.Range(0, 101).Select(i => 90.0 - i)]];
        var scores = Scores(method, columns);
        Assert.That(scores, Is.Ordered.Descending);
        Assert.That(scores, Has.All.Matches<double>(double.IsFinite));
    }

    [Test]
    public void Explanation_OfASmallMean_TakesTheDeviation()
    {
        var aggregator = Fitted.On(Goalposts(40, 60), [[50], [50]]).Aggregator;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(aggregator.Describe([0, 30], [1, 1]), Is.EqualTo("M -5.00 − S 45.00"));
            Assert.That(aggregator.Describe([45, 55], [1, 1]), Is.EqualTo("M 100.00 − S 15.00² ÷ 100.00"));
        }
    }

    [Test]
    public void Goalposts_ThatLetTheScaleReachZero_AreWarnedOf()
    {
        // r = 100 + 3·(0 − 50).
        var narrow = Fitted.On(Goalposts(40, 60).With("range", new([0, 100])), [[50], [50]]);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(narrow.Codes, Is.EqualTo(new[] { "UI4285" }));
            Assert.That(
                narrow.Diagnostics[0].Arguments,
                Is.EqualTo(new object[] { "node", "adjusted-mazziotta-pareto", "[40, 60]", 0.0, "-50.00" }));
            Assert.That(Fitted.On(Goalposts(0, 100).With("range", new([0, 100])), [[50], [50]]).Codes, Is.Empty);
        }
    }

    [TestCase("mean")]
    [TestCase("middle")]
    public void Reference_BesideGoalposts_IsRefused(string reference)
    {
        var fitted = Fitted.On(Goalposts(0, 100).With("reference", new(reference)), [[50, 60], [50, 60]]);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(fitted.Result, Is.Null);
            Assert.That(fitted.Codes, Is.EqualTo(new[] { "UI4286" }));
            Assert.That(
                fitted.Diagnostics[0].Arguments,
                Is.EqualTo(new object[] { "node", "adjusted-mazziotta-pareto", "reference", "goalposts" }));
        }
    }
}
