namespace UrbanIndicators.Tests.Scoring.Weights.Experts;

public class FuzzyAhpTests
{
    /// <summary>Buckley 1985 by hand for two items.</summary>
    [Test]
    public void FuzzyAhp_TwoItems_MatchesArithmeticByHand()
    {
        // 4 is widened to (3, 4, 5), its reciprocal to (1/5, 1/4, 1/3).
        // r1 = √(1·3, 1·4, 1·5) = (1.7320508, 2, 2.2360680); r2 = √(1/5, 1/4, 1/3) = (0.4472136, 0.5, 0.5773503).
        // Sums: low 2.1792644, likely 2.5, high 2.8134183.
        // w1 = (1.7320508/2.8134183, 2/2.5, 2.2360680/2.1792644) = (0.6156392, 0.8, 1.0260655), centre 0.8139016.
        // w2 = (0.4472136/2.8134183, 0.5/2.5, 0.5773503/2.1792644) = (0.1589574, 0.2, 0.2649290), centre 0.2079621.
        // Divided by 1.0218637: 0.7964875, 0.2035125.
        var found = Weigh(2, [1, 4], [0.25, 1]);
        Assert.That(found.Column("low"), Is.EqualTo(new[] { 0.6156392, 0.1589574 }).Within(1e-7));
        Assert.That(found.Column("likely"), Is.EqualTo(new[] { 0.8, 0.2 }).Within(1e-12));
        Assert.That(found.Column("high"), Is.EqualTo(new[] { 1.0260655, 0.2649290 }).Within(1e-7));
        Assert.That(found.Weights, Is.EqualTo(new[] { 0.7964875, 0.2035125 }).Within(1e-7));
    }

    [Test]
    public void FuzzyAhp_ThreeNumbersACell_AreTakenAsGiven()
    {
        // The same as the widened 4, and (l, m, u) against (1/u, 1/m, 1/l).
        var given = Weigh(2, [1, 1, 1, 3, 4, 5], [1 / 5.0, 1 / 4.0, 1 / 3.0, 1, 1, 1]);
        Assert.That(given.Weights, Is.EqualTo(Weigh(2, [1, 4], [0.25, 1]).Weights).Within(1e-14));
    }

    [Test]
    public void FuzzyAhp_ExactTriangles_AreThePlainMethod()
    {
        // l = m = u: Buckley is the geometric mean; of a consistent matrix 4 : 2 : 1.
        var given = Weigh(3, [1, 1, 1, 2, 2, 2, 4, 4, 4], [0.5, 0.5, 0.5, 1, 1, 1, 2, 2, 2], [0.25, 0.25, 0.25, 0.5, 0.5, 0.5, 1, 1, 1]);
        Assert.That(given.Weights, Is.EqualTo(new[] { 4 / 7.0, 2 / 7.0, 1 / 7.0 }).Within(1e-12));
        Assert.That(given.Figure("CR"), Is.EqualTo(0).Within(1e-12));
    }

    [Test]
    public void FuzzyAhp_Ends_OneAndNineStaySharp()
    {
        var found = Weigh(2, [1, 9], [1 / 9.0, 1]);
        Assert.That(found.Column("low"), Is.EqualTo(found.Column("high")).Within(1e-12));
        Assert.That(found.Weights, Is.EqualTo(new[] { 0.9, 0.1 }).Within(1e-12));
    }

    [Test]
    public void FuzzyAhp_InconsistentJudgements_WarnAsAhpDoes() =>
        Assert.That(Weigh(3, [1, 9, 1 / 9.0], [1 / 9.0, 1, 9], [9, 1 / 9.0, 1]).Codes, Is.EqualTo(new[] { "UI4244" }));

    [Test]
    public void FuzzyAhp_BeyondNine_IsRefusedUnlessGivenAsTriangle()
    {
        Assert.That(Weigh(2, [1, 12], [1 / 12.0, 1]).Codes, Is.EqualTo(new[] { "UI4242" }));
        Assert.That(Weigh(2, [1, 1, 1, 11, 12, 13], [1 / 13.0, 1 / 12.0, 1 / 11.0, 1, 1, 1]).Codes, Is.Empty);
    }

    [Test]
    public void FuzzyAhp_TriangleOutOfOrder_NamesTheCell()
    {
        var found = Weigh(2, [1, 1, 1, 5, 4, 3], [1 / 3.0, 1 / 4.0, 1 / 5.0, 1, 1, 1]);
        Assert.That(found.Result, Is.Null);
        Assert.That(found.Messages, Does.Contain("\"c1\" against \"c2\"").And.Contain("low ≤ likely ≤ high (low 5, high 3)"));
    }

    private static ExpertCase Weigh(int children, params double[][] rows) =>
        new(new Method("fuzzy-ahp").With("judgements", new(rows)), children);
}
