namespace UrbanIndicators.Tests.Scoring.Weights.Experts;

/// <summary>Budget allocation, ranks and SWARA.</summary>
public class SimpleJudgementTests
{
    // g1 > g3 > g5 > g2 > g4 > g6.
    private static readonly string[] Order = ["c1", "c3", "c5", "c2", "c4", "c6"];

    [Test]
    public void Budget_TwoExperts_AveragesTheirShares()
    {
        // Shares (0.5, 0.3, 0.2) and (0.2, 0.4, 0.4), whatever each dealt out: mean (0.35, 0.35, 0.30).
        var found = Weigh("budget", 3, ("points", ExpertCase.Matrix([50, 30, 20], [2, 4, 4])));
        Assert.That(found.Weights, Is.EqualTo(new[] { 0.35, 0.35, 0.30 }).Within(1e-15));

        // sd of 0.5 and 0.2: |0.3| / √2.
        Assert.That(found.Column("sd")[0], Is.EqualTo(0.3 / Math.Sqrt(2)).Within(1e-15));
    }

    [Test]
    public void Budget_ExpertWeights_Count() => Assert.That(
        Weigh("budget", 2, ("points", ExpertCase.Matrix([100, 0], [0, 100])), ("expert-weights", ExpertCase.Numbers(3, 1))).Weights,
        Is.EqualTo(new[] { 0.75, 0.25 }).Within(1e-15));

    [Test]
    public void Budget_ChildThatIsNotScored_LeavesItsShareToTheOthers()
    {
        var method = new Method("budget").With("points", ExpertCase.Matrix([50, 20, 30]));
        var found = new ExpertCase(method, 3, null, "c2");
        Assert.That(found.Weights, Is.EqualTo(new[] { 0.625, 0.375 }).Within(1e-15));
        Assert.That(found.Column("highest"), Is.EqualTo(new[] { 0.5, 0.3 }).Within(1e-15));
        Assert.That(found.Remarks, Has.Some.Contains("judged but not scored: c2"));
        Assert.That(
            new ExpertCase(new Method("budget").With("points", ExpertCase.Matrix([0, 9, 0])), 3, null, "c2").Codes,
            Is.EqualTo(new[] { "UI4254" }));
    }

    [Test]
    public void Budget_WrongTotalsNoughtsAndNegatives_AreAllReported()
    {
        var found = Weigh("budget", 2, ("points", ExpertCase.Matrix([50, 40], [0, 0])), ("total", new(100)));
        Assert.That(found.Codes, Is.EqualTo(new[] { "UI4253", "UI4254" }));
        Assert.That(found.Messages, Does.Contain("expert 1 dealt out 90 points; expected 100").And.Contain("expert 2 gives only noughts"));
        Assert.That(Weigh("budget", 2, ("points", ExpertCase.Matrix([-1, 2]))).Codes, Is.EqualTo(new[] { "UI4242" }));
        Assert.That(Weigh("budget", 2, ("points", ExpertCase.Matrix())).Codes, Is.EqualTo(new[] { "UI4255" }));
    }

    [Test]
    public void Ranks_ReferenceOrder_GivesReferenceWeights()
    {
        // pyDecision 5.x, at 17 digits.
        var order = ("order", ExpertCase.Names(Order));
        Assert.That(
            Weigh("rank-order-centroid", 6, order).Weights,
            Is.EqualTo(
                new[] { 0.4083333333333333, 0.1027777777777778, 0.2416666666666667, 0.06111111111111112, 0.15833333333333333,
                    0.02777777777777778 }).Within(1e-12));
        Assert.That(
            Weigh("rank-sum", 6, order).Weights,
            Is.EqualTo(
                new[] { 0.28571428571428575, 0.14285714285714288, 0.23809523809523814, 0.09523809523809526, 0.19047619047619052,
                    0.04761904761904763 }).Within(1e-12));
        Assert.That(
            Weigh("rank-reciprocal", 6, order).Weights,
            Is.EqualTo(
                new[] { 0.4081632653061224, 0.1020408163265306, 0.2040816326530612, 0.08163265306122448, 0.13605442176870747,
                    0.06802721088435373 }).Within(1e-12));
    }

    [Test]
    public void Ranks_Ties_ShareTheWeightsOfTheirPlaces()
    {
        // Rank sum of three: 3/6, 2/6, 1/6; two on the first place share (3 + 2)/12.
        var found = Weigh("rank-sum", 3, ("ranks", ExpertCase.Matrix([1, 1, 3])));
        Assert.That(found.Weights, Is.EqualTo(new[] { 5 / 12.0, 5 / 12.0, 2 / 12.0 }).Within(1e-15));
    }

    [Test]
    public void Ranks_TwoExperts_AreAveraged()
    {
        var found = Weigh("rank-sum", 2, ("ranks", ExpertCase.Matrix([1, 2], [2, 1])));
        Assert.That(found.Weights, Is.EqualTo(new[] { 0.5, 0.5 }).Within(1e-15));
    }

    [Test]
    public void Ranks_NoneOrBothWays_IsReported()
    {
        Assert.That(Weigh("rank-sum", 2).Codes, Is.EqualTo(new[] { "UI4256" }));
        Assert.That(
            Weigh("rank-sum", 2, ("ranks", ExpertCase.Matrix([1, 2])), ("order", ExpertCase.Names("c1", "c2"))).Codes,
            Is.EqualTo(new[] { "UI4256" }));
    }

    [Test]
    public void Ranks_BadOrder_NamesWhatIsWrong()
    {
        var found = Weigh("rank-sum", 3, ("order", ExpertCase.Names("c1", "c1", "x")));
        Assert.That(found.Codes, Is.EqualTo(new[] { "UI4249", "UI4247", "UI4248" }));
        Assert.That(found.Messages, Does.Contain("order names \"c1\" twice").And.Contain("order lacks c2, c3"));
        Assert.That(Weigh("rank-sum", 2, ("ranks", ExpertCase.Matrix([0, 1]))).Codes, Is.EqualTo(new[] { "UI4242" }));
    }

    [Test]
    public void Swara_ByHand_FollowsTheSteps()
    {
        // Keršulienė, Zavadskas and Turskis 2010: order c2, c1, c3; s of two experts 0.2, 0.5 and 0.4, 0.1: mean 0.3, 0.3.
        // k = 1, 1.3, 1.3; q = 1, 0.76923077, 0.59171598; sum 2.36094675; w = 0.42355890, 0.32581454, 0.25062657.
        var found = Weigh("swara", 3, ("order", ExpertCase.Names("c2", "c1", "c3")), ("steps", ExpertCase.Matrix([0.2, 0.5], [0.4, 0.1])));
        Assert.That(found.Weights, Is.EqualTo(new[] { 0.32581454, 0.42355890, 0.25062657 }).Within(1e-8));
        Assert.That(found.Column("k"), Is.EqualTo(new[] { 1.3, 1, 1.3 }).Within(1e-12));
    }

    [Test]
    public void Swara_NoDifference_GivesEqualWeightsInTreeOrder() => Assert.That(
        Weigh("swara", 3, ("steps", ExpertCase.Matrix([0, 0]))).Weights, Is.EqualTo(new[] { 1 / 3.0, 1 / 3.0, 1 / 3.0 }).Within(1e-15));

    [Test]
    public void Swara_BadSteps_AreReported()
    {
        Assert.That(Weigh("swara", 3, ("steps", ExpertCase.Matrix([0.1]))).Codes, Is.EqualTo(new[] { "UI4241" }));
        Assert.That(Weigh("swara", 3, ("steps", ExpertCase.Matrix([0.1, -0.1]))).Codes, Is.EqualTo(new[] { "UI4242" }));
    }

    private static ExpertCase Weigh(string name, int children, params (string Name, MethodValue Value)[] parameters) =>
        new(parameters.Aggregate(new Method(name), (m, p) => m.With(p.Name, p.Value)), children);
}
