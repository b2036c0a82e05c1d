namespace UrbanIndicators.Tests.Scoring.Weights.Experts;

public class AhpTests
{
    // shared reference cases: weights and figures by pymcdm, numpy and pyDecision at 17 digits.
    private static readonly double[][] Good =
    [
        [1, 2, 4, 1, 3],
        [1 / 2.0, 1, 3, 1 / 2.0, 2],
        [1 / 4.0, 1 / 3.0, 1, 1 / 5.0, 1 / 2.0],
        [1, 2, 5, 1, 4],
        [1 / 3.0, 1 / 2.0, 2, 1 / 4.0, 1],
    ];

    private static readonly double[][] Bad =
    [
        [1, 5, 1 / 3.0, 7],
        [1 / 5.0, 1, 3, 1 / 2.0],
        [3, 1 / 3.0, 1, 4],
        [1 / 7.0, 2, 1 / 4.0, 1],
    ];

    // w = 4 : 2 : 1 exactly.
    private static readonly double[][] Consistent = [[1, 2, 4], [0.5, 1, 2], [0.25, 0.5, 1]];

    [Test]
    public void Ahp_ReferenceMatrix_GivesEigenvectorAndConsistency()
    {
        var found = Weigh(Good);
        Assert.That(
            found.Weights,
            Is.EqualTo(
                new[] { 0.31206685269323203, 0.17869093725624338, 0.06367284362089241, 0.34473677808281245,
                    0.10083258834681967 }).Within(1e-12));
        Assert.That(found.Figure("lambda-max"), Is.EqualTo(5.035378257098179).Within(1e-12));
        Assert.That(found.Figure("CI"), Is.EqualTo(0.00884456427454472).Within(1e-12));
        Assert.That(found.Figure("CR"), Is.EqualTo(0.007896932387986355).Within(1e-12));
        Assert.That(found.Codes, Is.Empty);
    }

    [Test]
    public void Ahp_InconsistentReferenceMatrix_WarnsAndNamesTheJudgement()
    {
        var found = Weigh(Bad);
        Assert.That(
            found.Weights,
            Is.EqualTo(new[] { 0.3702999491146999, 0.20868238117851823, 0.3139358660987221, 0.10708180360805981 }).Within(1e-9));
        Assert.That(found.Figure("lambda-max"), Is.EqualTo(6.124574886886617).Within(1e-9));
        Assert.That(found.Figure("CR"), Is.EqualTo(0.7868795877357841).Within(1e-9));
        Assert.That(found.Codes, Is.EqualTo(new[] { "UI4244" }));

        // Farthest as a ratio: c2 against c3 is 3, and w2/w3 = 0.2087/0.3139 = 0.665.
        Assert.That(
            found.Messages,
            Does.Contain("node \"ecology\", ahp").And.Contain(
                "\"c2\" against \"c3\", judged 3.00 where 0.665 would be consistent").And.Contain("CR = 0.787"));
    }

    [Test]
    public void Ahp_TummalaLingIndices_GiveTheirRatio()
    {
        Assert.That(Weigh(Good, ("random-index", new("tummala-ling"))).Figure("CR"), Is.EqualTo(0.007925947015453643).Within(1e-9));
        Assert.That(Weigh(Bad, ("random-index", new("tummala-ling"))).Figure("CR"), Is.EqualTo(0.7938478073783273).Within(1e-9));
    }

    [Test]
    public void Ahp_GeometricMean_GivesReferenceWeights()
    {
        var good = Weigh(Good, ("method", new("geometric-mean")));
        Assert.That(
            good.Weights,
            Is.EqualTo(
                new[] { 0.31177851562856346, 0.1790697340129741, 0.06338225516558524, 0.34531539045810783,
                    0.1004541047347693 }).Within(1e-9));
        Assert.That(good.Figure("CR"), Is.EqualTo(0.007888678329724475).Within(1e-9));
        var bad = Weigh(Bad, ("method", new("geometric-mean")));
        Assert.That(
            bad.Weights,
            Is.EqualTo(new[] { 0.40893497173545046, 0.16375624411745685, 0.3129194462409658, 0.11438933790612683 }).Within(1e-9));
        Assert.That(bad.Figure("CR"), Is.EqualTo(0.7788563104502221).Within(1e-9));
    }

    [Test]
    public void Ahp_ConsistentMatrix_HasRatioZeroAndNoRemark()
    {
        var found = Weigh(Consistent);
        Assert.That(found.Weights, Is.EqualTo(new[] { 4 / 7.0, 2 / 7.0, 1 / 7.0 }).Within(1e-14));
        Assert.That(found.Figure("CR"), Is.EqualTo(0).Within(1e-12));
        Assert.That(found.Remarks, Is.Empty);
    }

    [TestCase("judgements")]
    [TestCase("priorities")]
    public void Ahp_TwoConsistentExperts_GiveGeometricMeanEitherWay(string group)
    {
        // 4 : 2 : 1 and 1 : 2 : 4 in geometric mean 2 : 2 : 2.
        double[][] other = [[1, 0.5, 0.25], [2, 1, 0.5], [4, 2, 1]];
        var found = Weigh([.. Consistent, .. other], ("group", new(group)));
        Assert.That(found.Weights, Is.EqualTo(new[] { 1 / 3.0, 1 / 3.0, 1 / 3.0 }).Within(1e-12));
        Assert.That(found.Figure("CR-2"), Is.EqualTo(0).Within(1e-12));
    }

    [Test]
    public void Ahp_ExpertWeights_CountAsOftenAsTheySay()
    {
        // Shares 3/4 and 1/4: 4^(3/4)·1^(1/4) : 2 : 1^(3/4)·4^(1/4) = 2√2 : 2 : √2, sum 2 + 3√2 = 6.242641.
        double[][] other = [[1, 0.5, 0.25], [2, 1, 0.5], [4, 2, 1]];
        var found = Weigh([.. Consistent, .. other], ("expert-weights", ExpertCase.Numbers(3, 1)));
        var root = Math.Sqrt(2);
        Assert.That(
            found.Weights, Is.EqualTo(new[] { 2 * root / (2 + (3 * root)), 2 / (2 + (3 * root)), root / (2 + (3 * root)) }).Within(1e-12));
    }

    [Test]
    public void Ahp_OneInconsistentExpertOfTwo_IsNamed()
    {
        double[][] cycle = [[1, 9, 1 / 9.0], [1 / 9.0, 1, 9], [9, 1 / 9.0, 1]];
        var found = Weigh([.. Consistent, .. cycle], ("experts", ExpertCase.Names("张工", "李工")));
        Assert.That(found.Bag.Items.Select(d => d.Render("zh")), Has.Some.Contains("专家 李工的判断不一致"));
        Assert.That(found.Figure("CR-1"), Is.EqualTo(0).Within(1e-12));

        // λmax of the cycle is the row sum 1 + 9 + 1/9, CI = (10.111 − 3)/2 = 3.5556, CR = 3.5556/0.58 = 6.1303.
        Assert.That(found.Figure("CR-2"), Is.EqualTo(((1 + 9 + (1 / 9.0) - 3) / 2) / 0.58).Within(1e-9));
    }

    [TestCase(1)]
    [TestCase(2)]
    public void Ahp_OneOrTwoChildren_CannotContradict(int n)
    {
        double[][] rows = n == 1 ? [[1]] : [[1, 3], [1 / 3.0, 1]];
        var found = Weigh(rows);
        Assert.That(found.Weights[0], Is.EqualTo(n == 1 ? 1 : 0.75).Within(1e-12));
        Assert.That(found.Figure("CR"), Is.Zero);
        Assert.That(found.Remarks, Has.Some.Contains("cannot contradict"));
    }

    [Test]
    public void Ahp_SixteenChildren_HasIndexButNoRatio()
    {
        var rows = Enumerable.Range(1, 16).Select(i => Enumerable.Range(1, 16).Select(j => (double)j / i).ToArray()).ToArray();
        var found = Weigh(rows);
        Assert.That(found.Figure("CI"), Is.EqualTo(0).Within(1e-12));
        Assert.That(found.Figure("CR"), Is.NaN);
        Assert.That(found.Codes, Is.EqualTo(new[] { "UI4245" }));
    }

    [Test]
    public void Ahp_NotReciprocal_NamesBothCells()
    {
        var found = Weigh([[1, 2, 4], [0.4, 1, 2], [0.25, 0.5, 1.5]]);
        Assert.That(found.Result, Is.Null);
        Assert.That(found.Codes, Is.EqualTo(new[] { "UI4243", "UI4243" }));
        Assert.That(
            found.Messages,
            Does.Contain(
                "expert 1 judges \"c1\" against \"c2\" as 2, and the other way round as 0.4").And.Contain(
                    "expected 0.5 against 2").And.Contain("\"c3\" against \"c3\" as 1.5"));
    }

    [Test]
    public void Ahp_JudgementsGoingInCircles_StillGiveTheEigenvector()
    {
        // Two circles of a thousand, the second twice as heavy as the first: whatever the steps, A·w = λ·w has to hold.
        double[][] rows = [.. Enumerable.Range(0, 6).Select(i => Enumerable.Range(0, 6).Select(j => Circle(i, j)).ToArray())];
        var found = Weigh(rows);
        var lambda = found.Figure("lambda-max");
        for (var i = 0; i < 6; i++)
        {
            var product = rows[i].Select((a, j) => a * found.Weights[j]).Sum();
            Assert.That(product / found.Weights[i], Is.EqualTo(lambda).Within(1e-9 * lambda));
        }

        static double Circle(int i, int j)
        {
            if (i / 3 != j / 3) return i < 3 ? 0.5 : 2;
            return ((j - i + 3) % 3) switch { 0 => 1, 1 => 1000, _ => 0.001 };
        }
    }

    [TestCase(0)]
    [TestCase(-2)]
    [TestCase(1e300)]
    public void Ahp_JudgementNotPositive_NamesTheCell(double wrong)
    {
        var found = Weigh([[1, wrong, 4], [0.5, 1, 2], [0.25, 0.5, 1]]);
        Assert.That(found.Result, Is.Null);
        Assert.That(found.Codes, Is.EqualTo(new[] { "UI4242" }));
        Assert.That(found.Messages, Does.Contain("\"c1\" against \"c2\"").And.Contain("a number above 0"));
    }

    [Test]
    public void Ahp_UpperHalf_IsFilledWithReciprocals()
    {
        var half = new Method("ahp").With("judgements", ExpertCase.Matrix([1, 2, 4], [1, 2], [1], [1, 3, 3], [1, 1], [1]));
        Assert.That(new ExpertCase(half, 3).Figure("CR-1"), Is.EqualTo(0).Within(1e-12));
        Assert.That(new ExpertCase(half, 3).Column("expert-1"), Is.EqualTo(new[] { 4 / 7.0, 2 / 7.0, 1 / 7.0 }).Within(1e-12));
        Assert.That(
            new ExpertCase(new Method("ahp").With("judgements", ExpertCase.Matrix([1, 0], [1])), 2).Codes, Is.EqualTo(new[] { "UI4242" }));
    }

    [Test]
    public void Ahp_RaggedOrIncompleteMatrix_SaysHowManyAreExpected()
    {
        Assert.That(
            new ExpertCase(new Method("ahp").With("judgements", ExpertCase.Matrix([1, 2], [0.5, 1, 2], [0.25, 0.5, 1])), 3).Codes,
            Is.EqualTo(new[] { "UI4241" }));
        Assert.That(
            new ExpertCase(new Method("ahp").With("judgements", ExpertCase.Matrix([1, 2, 4], [0.5, 1, 2])), 3).Codes,
            Is.EqualTo(new[] { "UI4240" }));
        Assert.That(new ExpertCase(new Method("ahp").With("judgements", ExpertCase.Matrix()), 3).Codes, Is.EqualTo(new[] { "UI4240" }));
    }

    [Test]
    public void Ahp_WrongNumberOfExpertWeights_IsReported()
    {
        Assert.That(Weigh(Consistent, ("expert-weights", ExpertCase.Numbers(1, 1))).Codes, Is.EqualTo(new[] { "UI4246" }));
        Assert.That(Weigh(Consistent, ("expert-weights", ExpertCase.Numbers(0))).Codes, Is.EqualTo(new[] { "UI4246" }));
        Assert.That(Weigh(Consistent, ("experts", ExpertCase.Names("a", "b"))).Codes, Is.EqualTo(new[] { "UI4246" }));
    }

    [Test]
    public void Ahp_ChildrenInAnotherOrder_HaveTheSameWeights()
    {
        int[] order = [3, 0, 4, 2, 1];
        var moved = order.Select(i => order.Select(j => Good[i][j]).ToArray()).ToArray();
        var straight = Weigh(Good).Weights;
        Assert.That(Weigh(moved).Weights, Is.EqualTo(order.Select(i => straight[i])).Within(1e-13), "sums are taken in another order");
    }

    private static ExpertCase Weigh(double[][] rows, params (string Name, MethodValue Value)[] more)
    {
        var method = more.Aggregate(new Method("ahp").With("judgements", new(rows)), (m, p) => m.With(p.Name, p.Value));
        return new(method, rows[0].Length);
    }
}
