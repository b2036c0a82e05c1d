namespace UrbanIndicators.Tests.Scoring.Weights.Experts;

public class BestWorstTests
{
    [Test]
    public void BestWorst_ReferenceCase_MatchesTheExactProgramme()
    {
        var found = Weigh(6, ExpertCase.Matrix([1, 3, 4, 2, 6, 8]), ExpertCase.Matrix([8, 5, 3, 6, 2, 1]));
        double[] expected = [
            0.3933054393305439, 0.15062761506276148, 0.11297071129707112, 0.22594142259414224, 0.07531380753138074, 0.04184100418410042,
        ];
        Assert.That(found.Weights, Is.EqualTo(expected).Within(1e-12));
        Assert.That(found.Figure("xi"), Is.EqualTo(0.05857740585774055).Within(1e-12));

        // |a_Bj·a_jW − 8| / (64 − 8): c2 3·5 = 15, c3 4·3 = 12, c4 2·6 = 12, c5 6·2 = 12: 7/56.
        Assert.That(found.Figure("input CR"), Is.EqualTo(7 / 56.0).Within(1e-15));
        Assert.That(
            found.Remarks,
            Has.Some.Contains("least consistent on \"c2\": \"c1\" against it 3, it against \"c6\" 5, whose product should be 8"));
    }

    [Test]
    public void BestWorst_ConsistentComparisons_GiveXiZero()
    {
        // 8 : 4 : 2 : 1.
        var found = Weigh(4, ExpertCase.Matrix([1, 2, 4, 8]), ExpertCase.Matrix([8, 4, 2, 1]));
        Assert.That(found.Weights, Is.EqualTo(new[] { 8 / 15.0, 4 / 15.0, 2 / 15.0, 1 / 15.0 }).Within(1e-12));
        Assert.That(found.Figure("xi"), Is.EqualTo(0).Within(1e-12));
        Assert.That(found.Figure("input CR"), Is.Zero);
        Assert.That(found.Remarks, Is.Empty);
    }

    [Test]
    public void BestWorst_TwoExperts_AreAveraged()
    {
        // 2 : 1 and 1 : 2.
        var found = Weigh(2, ExpertCase.Matrix([1, 2], [2, 1]), ExpertCase.Matrix([2, 1], [1, 2]));
        Assert.That(found.Weights, Is.EqualTo(new[] { 0.5, 0.5 }).Within(1e-12));
        Assert.That(found.Column("expert-1"), Is.EqualTo(new[] { 2 / 3.0, 1 / 3.0 }).Within(1e-12));
    }

    [Test]
    public void BestWorst_OneChild_HasAllWeight() =>
        Assert.That(Weigh(1, ExpertCase.Matrix([1]), ExpertCase.Matrix([1])).Weights, Is.EqualTo(new[] { 1.0 }).Within(1e-12));

    [Test]
    public void BestWorst_TwoOnes_NeedTheBestToBeNamed()
    {
        var method = new Method("best-worst").With("best-to-others", ExpertCase.Matrix([1, 1, 4])).With(
            "others-to-worst", ExpertCase.Matrix([4, 4, 1]));
        Assert.That(new ExpertCase(method, 3).Codes, Is.EqualTo(new[] { "UI4250" }));
        var named = new ExpertCase(method.With("best", ExpertCase.Names("c2")), 3);
        Assert.That(named.Weights, Is.EqualTo(new[] { 4 / 9.0, 4 / 9.0, 1 / 9.0 }).Within(1e-12));
    }

    [Test]
    public void BestWorst_ContradictionBetweenTheRows_IsNamed()
    {
        var found = Weigh(3, ExpertCase.Matrix([1, 3, 8]), ExpertCase.Matrix([7, 3, 1]));
        Assert.That(found.Codes, Is.EqualTo(new[] { "UI4251" }));
        Assert.That(found.Messages, Does.Contain("the best \"c1\" with the worst \"c3\" as 8 in best-to-others and as 7"));
    }

    [Test]
    public void BestWorst_BadRows_AreAllReported()
    {
        Assert.That(
            Weigh(3, ExpertCase.Matrix([1, 0.5, 12]), ExpertCase.Matrix([12, 3])).Codes,
            Is.EqualTo(new[] { "UI4242", "UI4242", "UI4241" }));
        Assert.That(Weigh(2, ExpertCase.Matrix([1, 2], [1, 3]), ExpertCase.Matrix([2, 1])).Codes, Is.EqualTo(new[] { "UI4252" }));
    }

    [Test]
    public void BestWorst_BestThatIsNoChild_ListsTheChildren()
    {
        var method = new Method("best-worst").With("best-to-others", ExpertCase.Matrix([1, 2])).With(
            "others-to-worst", ExpertCase.Matrix([2, 1]));
        var found = new ExpertCase(method.With("best", ExpertCase.Names("c9")), 2);
        Assert.That(found.Codes, Is.EqualTo(new[] { "UI4247" }));
        Assert.That(found.Messages, Does.Contain("c1, c2"));
        Assert.That(
            new ExpertCase(method.With("best", ExpertCase.Names("c1", "c1")), 2).Codes, Is.EqualTo(new[] { "UI4246" }),
            "one expert, two names");
        Assert.That(
            new ExpertCase(method.With("best", ExpertCase.Names("c2")), 2).Codes, Is.EqualTo(new[] { "UI4242" }),
            "c2 against itself is not 1");
    }

    private static ExpertCase Weigh(int children, MethodValue best, MethodValue worst) =>
        new(new Method("best-worst").With("best-to-others", best).With("others-to-worst", worst), children);
}
