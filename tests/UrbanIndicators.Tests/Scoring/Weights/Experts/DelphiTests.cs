using UrbanIndicators.Methods.Weighting.Experts;

namespace UrbanIndicators.Tests.Scoring.Weights.Experts;

public class DelphiTests
{
    // Eight experts, six items; statistics by numpy and scipy at 17 digits.
    private static readonly double[][] Scores =
    [
        [9, 7, 5, 8, 6, 3], [8, 7, 6, 8, 5, 4], [9, 6, 5, 9, 6, 3], [7, 7, 4, 8, 6, 5],
        [9, 8, 5, 7, 6, 2], [8, 7, 5, 8, 7, 3], [9, 7, 5, 8, 6, 4], [8, 6, 9, 8, 6, 3],
    ];

    private static readonly double[][] Ranks =
    [
        [1, 2, 3, 4, 5, 6], [2, 1, 3, 4, 6, 5], [1, 3, 2, 4, 5, 6], [1, 2, 4, 3, 6, 5],
        [2, 1, 3, 5, 4, 6], [1, 2, 3, 4, 6, 5], [1.5, 1.5, 3, 4, 5, 6], [1, 2, 3, 4.5, 4.5, 6],
    ];

    [Test]
    public void Delphi_ReferenceRound_HasReferenceStatistics()
    {
        var found = Weigh(Scores, ("full-score", new(8)));
        double[] means = [8.375, 6.875, 5.5, 8, 6, 3.375];
        Assert.That(found.Column("mean"), Is.EqualTo(means).Within(1e-12));
        Assert.That(found.Weights, Is.EqualTo(means.Select(m => m / 38.125)).Within(1e-12));
        Assert.That(
            found.Column("sd"),
            Is.EqualTo(
                new[] { 0.7440238091428449, 0.6408699444616557, 1.5118578920369088, 0.5345224838248488, 0.5345224838248488,
                    0.9161253813129043 }).Within(1e-12));
        Assert.That(
            found.Column("cv"),
            Is.EqualTo(
                new[] { 0.08883866377825014, 0.09321744646714991, 0.2748832530976198, 0.0668153104781061, 0.0890870806374748,
                    0.27144455742604573 }).Within(1e-12));
        Assert.That(found.Column("median"), Is.EqualTo(new[] { 8.5, 7, 5, 8, 6, 3 }));
        Assert.That(found.Column("q1"), Is.EqualTo(new[] { 8, 6.75, 5, 8, 6, 3 }));
        Assert.That(found.Column("q3"), Is.EqualTo(new[] { 9, 7, 5.25, 8, 6, 4 }));
        Assert.That(found.Column("full-score rate"), Is.EqualTo(new[] { 0.875, 0.125, 0.125, 0.875, 0, 0 }));
    }

    [Test]
    public void KendallW_ReferenceRanksWithTies_MatchesWithItsTest()
    {
        var found = KendallW.Of(Ranks);
        Assert.That(found.W, Is.EqualTo(0.89568345323741).Within(1e-12));
        Assert.That(found.ChiSquare, Is.EqualTo(35.82733812949638).Within(1e-10));
        Assert.That(found.P, Is.EqualTo(1.0284128661106753e-06).Within(1e-15), "nine digits of p");
        Assert.That(found.DegreesOfFreedom, Is.EqualTo(5));
    }

    [Test]
    public void KendallW_SameOrder_IsOne()
    {
        Assert.That(KendallW.Of([[1, 2, 3], [10, 20, 30]]).W, Is.EqualTo(1).Within(1e-15));
        Assert.That(KendallW.Of([[1, 2, 3], [3, 2, 1]]).W, Is.EqualTo(0).Within(1e-15));
    }

    [Test]
    public void KendallW_NothingToCompare_SaysWhy()
    {
        Assert.That(KendallW.Of([[1, 2, 3]]).Undefined!.In("en"), Is.EqualTo("there is one expert"));
        Assert.That(KendallW.Of([[1], [2]]).Undefined!.In("en"), Is.EqualTo("there is one item"));
        Assert.That(KendallW.Of([[5, 5], [7, 7]]).Undefined!.In("en"), Is.EqualTo("every expert scores all items alike"));
        Assert.That(KendallW.Of([[5, 5], [7, 7]]).W, Is.NaN);
    }

    [Test]
    public void Delphi_TwoRoundsAtRest_MayStop()
    {
        // Round one: means 8.5, 5.5, 2; round two: 9, 5, 2. Changes 0.5/8.5 = 0.0588, 0.5/5.5 = 0.0909, 0. CV of round two: 0; W = 1, χ² =
        // 4·2·1 = 8, p = e^(−4) = 0.0183.
        double[][] first = [[9, 6, 2], [8, 5, 2], [9, 5, 2], [8, 6, 2]];
        double[][] second = [[9, 5, 2], [9, 5, 2], [9, 5, 2], [9, 5, 2]];
        var found = Weigh([.. first, .. second], ("rounds", ExpertCase.Numbers(4, 4)));
        Assert.That(found.Weights, Is.EqualTo(new[] { 9 / 16.0, 5 / 16.0, 2 / 16.0 }).Within(1e-15));
        Assert.That(found.Column("change"), Is.EqualTo(new[] { 0.5 / 8.5, 0.5 / 5.5, 0 }).Within(1e-15));
        Assert.That(found.Column("round 1 mean"), Is.EqualTo(new[] { 8.5, 5.5, 2 }));
        Assert.That(found.Figure("p"), Is.EqualTo(Math.Exp(-4)).Within(1e-12));
        Assert.That(found.Figure("may stop"), Is.EqualTo(1));
        Assert.That(
            found.Remarks,
            Has.Some.StartsWith("the rounds may stop: the largest CV is 0 (at most 0.25); W = 1.00 (at least 0.4), p = 0.0183"));
    }

    [Test]
    public void Delphi_OneRound_CannotStopAndSaysWhatSpeaksAgainst()
    {
        var found = Weigh(Scores);
        Assert.That(found.Figure("may stop"), Is.Zero);
        Assert.That(
            found.Remarks,
            Has.Some.Contains("the CV of \"c3\" is 0.275 (at most 0.25 is needed)").And.Some.Contains("with one round it is not known"));
        Assert.That(found.Remarks, Has.Some.Contains("full score is taken to be 9"));
    }

    [Test]
    public void Delphi_ChangedMeans_NeedAnotherRound()
    {
        var found = Weigh([[8, 4], [8, 4], [8, 6], [8, 6]], ("rounds", ExpertCase.Numbers(2, 2)));
        Assert.That(found.Remarks, Has.Some.Contains("the mean of \"c2\" changed by 0.5 (at most 0.15 is needed)"));
    }

    [Test]
    public void Delphi_OneExpert_HasWeightsAndSaysWhatIsNotDefined()
    {
        var found = Weigh([[6, 4]]);
        Assert.That(found.Weights, Is.EqualTo(new[] { 0.6, 0.4 }).Within(1e-15));
        Assert.That(found.Figure("W"), Is.NaN);
        Assert.That(found.Remarks, Has.Some.Contains("Kendall's W is not defined: there is one expert"));
    }

    [Test]
    public void Delphi_AllAlike_SaysWIsNotDefined() =>
        Assert.That(Weigh([[5, 5], [5, 5]]).Remarks, Has.Some.Contains("every expert scores all items alike"));

    [Test]
    public void Delphi_BadRoundsAndScores_AreReported()
    {
        Assert.That(Weigh(Scores, ("rounds", ExpertCase.Numbers(4, 3))).Codes, Is.EqualTo(new[] { "UI4257" }));
        Assert.That(Weigh(Scores, ("rounds", ExpertCase.Numbers(7.5, 0.5))).Codes, Is.EqualTo(new[] { "UI4257" }));
        Assert.That(Weigh([[0, 0], [0, 0]]).Codes, Is.EqualTo(new[] { "UI4254" }));
        Assert.That(Weigh([[1, -2]]).Codes, Is.EqualTo(new[] { "UI4242" }));
    }

    private static ExpertCase Weigh(double[][] scores, params (string Name, MethodValue Value)[] more) =>
        new(more.Aggregate(new Method("delphi").With("scores", new(scores)), (m, p) => m.With(p.Name, p.Value)), scores[0].Length);
}
