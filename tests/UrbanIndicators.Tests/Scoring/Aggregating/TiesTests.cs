using static UrbanIndicators.Tests.Rules.RuleExam;

namespace UrbanIndicators.Tests.Scoring.Aggregating;

/// <summary>Scores that only rounding keeps apart are equal wherever places are compared: up to a billionth of the scale.</summary>
public class TiesTests
{
    // The first two are one score, as a geometric mean of 20 and 80 and one of 40 and 40 come out.
    private static readonly double[] Rounded = [39.99999999999998, 40, 70];

    [TestCase("mazziotta-pareto")]
    [TestCase("adjusted-mazziotta-pareto")]
    [TestCase("topsis")]
    [TestCase("vikor")]
    [TestCase("grey-relational")]
    public void Places_ThatOnlyRoundingKeepsApart_AreNotToldApart(string method) =>
        Assert.That(Fitted.On(new(method), [[39.99999999999998, 40], [5, 5]]).Codes, Is.EqualTo(new[] { "UI4271" }));

    // Copeland: s = −1, −1, 2 of 2. PROMETHEE: φ = −½, −½, 1. RSR: ranks 1.5, 1.5, 3 of 3.
    [TestCase("copeland", 25, 25, 100)]
    [TestCase("promethee-2", 25, 25, 100)]
    [TestCase("rank-sum-ratio", 50, 50, 100)]
    public void Places_ThatOnlyRoundingKeepsApart_Tie(string method, double first, double second, double third)
    {
        var fitted = Fitted.On(new(method), [Rounded]);
        Assert.That(fitted.Apply([Rounded]), Is.EqualTo(new[] { first, second, third }).Within(1e-12 * 100));
    }

    [Test]
    public void Thresholds_MetButForRounding_AreMet()
    {
        // 40 leads by 20 exactly, but for rounding: not more than q. Only 70 leads: by 50 and 30, so φ = −½, −½, 1; ½ of it up to p.
        double[][] columns = [[20.00000000000001, 40.00000000000003, 70]];
        var shape = new Method("promethee-2").With("preference", new("u-shape")).With("q", new(20));
        Assert.That(Fitted.On(shape, columns).Apply(columns), Is.EqualTo(new[] { 25.0, 25, 100 }).Within(1e-10));
        // Level with q = 10, p = 20: leads of 20 and 30 and 50 count ½, 1 and 1: φ = −¾, −¼, 1.
        var level = new Method("promethee-2").With("preference", new("level")).With("q", new(10)).With("p", new(20));
        Assert.That(Fitted.On(level, columns).Apply(columns), Is.EqualTo(new[] { 12.5, 37.5, 100 }).Within(1e-10));
    }

    [Test]
    public void RankSumRatio_InterpolatedBetweenRoundings_TakesTheMiddleRank()
    {
        double[][] columns = [[39.99999999999998, 40]];
        // Rank 1.5 of 2.
        Assert.That(
            Fitted.On(new Method("rank-sum-ratio").With("ranks", new("interpolated")), columns).Apply(columns),
            Is.EqualTo(new[] { 75.0, 75 }));
    }

    [Test]
    public void Vikor_OfAChildThatIsTheSameButForRounding_HasNoRegretThere()
    {
        // The second child tells nobody apart: S = R = ½·d of the first, 0, ½, 1 between its ends.
        double[][] columns = [[10, 20, 30], [39.99999999999998, 40, 39.99999999999999]];
        Assert.That(Fitted.On(new("vikor"), columns).Apply(columns), Is.EqualTo(new[] { 0.0, 50, 100 }).Within(1e-12 * 100));
    }

    [Test]
    public void Vikor_WhoseRegretsDifferByRounding_HasNoTermOfThem()
    {
        // d in sevenths: (0, 7), (7, 0), (4, 3), (3, 4): S = ½ throughout, but 49 × (1 ÷ 49) is not quite 1. R = ½, ½, 2/7, 2/7. Q = ½·(R −
        // 2/7) ÷ (½ − 2/7).
        double[][] columns = [[49, 0, 21, 28], [0, 49, 28, 21]];
        Assert.That(Fitted.On(new("vikor"), columns).Apply(columns), Is.EqualTo(new[] { 50.0, 50, 100, 100 }).Within(1e-10));
    }

    [Test]
    public void Scores_FurtherApartThanABillionthOfTheScale_Differ()
    {
        // On 0 to 100 a billionth is 1e-7.
        Assert.That(Fitted.On(new("copeland"), [[40, 40.0000002]]).Apply([[40, 40.0000002]]), Is.EqualTo(new[] { 0.0, 100 }));
        Assert.That(Fitted.On(new("copeland"), [[40, 40.00000005]]).Apply([[40, 40.00000005]]), Is.EqualTo(new[] { 50.0, 50 }));
        Assert.That(
            Fitted.On(new("copeland"), [[0.4, 0.4000000002]], scale: new(0, 0.1)).Apply([[0.4, 0.4000000002]]),
            Is.EqualTo(new[] { 0, 0.1 }));
    }

    [TestCase("copeland", 50)]
    [TestCase("promethee-2", 50)]
    [TestCase("rank-sum-ratio", 75)]
    public void GeometricMeans_OfEqualProducts_TieInAnExamAndInItsSavedModel(string method, double score)
    {
        // √(20·80) = √(40·40) = 40: two places that tie, each 1.5 of 2 by rank.
        var assessment = Score(
            $$"""
            method: { normalise: goalposts, aggregate: {{method}} }
            index:
              id: index
              children: [{ id: both, aggregate: geometric, children: [a, b] }]
            indicators: { a: { direction: higher, goalposts: { worst: 0, best: 100 } }, b: { direction: higher, goalposts: { worst: 0, best: 100 } } }
            """,
            "place,a,b\nX,20,80\nY,40,40\n");
        using var stream = new MemoryStream();
        assessment.Model.Save(stream);
        stream.Position = 0;
        var alone = ScoringModel.Load(stream).Score(new PanelBuilder(["a", "b"]).Add("X", null, [20, 80]).Build());
        using (Assert.EnterMultipleScope())
        {
            Assert.That(assessment[0].Node("both").Score, Is.Not.EqualTo(assessment[1].Node("both").Score), "rounding keeps them apart");
            Assert.That(assessment.Select(p => p.Score), Is.EqualTo(new[] { score, score }).Within(1e-12 * 100));
            Assert.That(BitConverter.DoubleToInt64Bits(alone[0].Score), Is.EqualTo(BitConverter.DoubleToInt64Bits(assessment[0].Score)));
        }
    }
}
