using UrbanIndicators.Methods.Weighting.Experts;

namespace UrbanIndicators.Tests.Scoring.Weights.Experts;

public class BenefitOfTheDoubtTests
{
    // Twelve places by six criteria, the second and fifth of which are costs: made scores by min/v, the others by v/max. Scores by scipy's
    // linprog (HiGHS).
    private static readonly double[][] Rows =
    [
        [89.424, 18.181, 5.79, 0.934, 11.531, 25.566], [33.308, 19.475, 28.52, 0.913, 13.577, 58.904], [
            22.433, 34.987, 19.939, 0.686, 17.634, 59.247,
        ],
        [
            87.354, 38.256, 66.83, 0.503, 21.887, 37.091,
        ], [78.997, 7.968, 26.098, 0.616, 4.619, 54.137], [45.727, 33.433, 59.522, 0.595, 3.054, 22.618],
        [
            61.679, 28.657, 12.586, 0.672, 10.988, 33.749,
        ], [54.81, 36.909, 37.985, 0.375, 9.521, 44.136], [43.366, 27.043, 23.016, 0.625, 11.913, 34.961],
        [23.654, 6.992, 17.295, 0.895, 9.479, 40.056], [
            43.934, 7.226, 20.009, 0.437, 11.552, 18.475,
        ], [39.641, 7.777, 5.966, 0.815, 23.173, 52.816],
    ];

    private static readonly double[] Free = [1, 1, 1, 1, 1, 1, 0.8164088991503831, 0.9027127333738463, 0.7645483019201653, 1, 1, 1];

    private static readonly double[] Limited =
    [
        0.7845541274029981, 0.9341598616021889, 0.7264093572924735, 0.8856352156408809, 1, 1,
        0.7344137639689556, 0.7964884930685272, 0.7190526168441692, 0.962528102033165, 0.7481288635416288, 0.753601446023286,
    ];

    [Test]
    public void Scores_ReferenceCase_MatchFreeAndWithShareLimits()
    {
        Assert.That(BenefitOfTheDoubt.Scores(Columns()), Is.EqualTo(Free).Within(1e-12));
        Assert.That(BenefitOfTheDoubt.Scores(Columns(), 0.05, 0.4), Is.EqualTo(Limited).Within(1e-12));
    }

    [Test]
    public void Scores_OtherUnits_StayTheSame()
    {
        var scaled = Columns().Select((c, i) => c.Select(y => y * Math.Pow(10, i)).ToArray()).ToArray();
        Assert.That(BenefitOfTheDoubt.Scores(scaled, 0.05, 0.4), Is.EqualTo(Limited).Within(1e-12));
    }

    [Test]
    public void Scores_MissingValue_GivesNoScoreAndNoYardstick()
    {
        var columns = Columns();
        columns[0][0] = double.NaN;
        var scores = BenefitOfTheDoubt.Scores(columns);
        Assert.That(scores[0], Is.NaN);
        Assert.That(scores.Skip(1), Has.None.NaN);
        Assert.That(scores[6], Is.GreaterThan(Free[6]), "A1 was among the yardsticks of A7");
    }

    [Test]
    public void Scores_AllNoughts_AreZero() => Assert.That(BenefitOfTheDoubt.Scores([[0, 4], [0, 2]]), Is.EqualTo(new[] { 0.0, 1.0 }));

    [Test]
    public void Weights_ReferenceCase_KeepToTheLimitsAndTellTheMeanScore()
    {
        var found = Weigh(Columns(), 0.05, 0.4);
        Assert.That(found.Weights.Sum(), Is.EqualTo(1).Within(1e-12));
        Assert.That(found.Weights, Is.All.InRange(0.05, 0.4));
        Assert.That(found.Column("lowest share"), Is.All.GreaterThanOrEqualTo(0.05 - 1e-9));
        Assert.That(found.Column("highest share"), Is.All.LessThanOrEqualTo(0.4 + 1e-9));
        Assert.That(found.Figure("mean score"), Is.EqualTo(Limited.Average()).Within(1e-12));
        Assert.That(found.Figure("places at 1"), Is.EqualTo(2));
    }

    [Test]
    public void Weights_OneBestPlace_TakesEvenShares()
    {
        // One place is 1 whatever the weights: of all shares the even ones are taken.
        Assert.That(Weigh([[50], [80], [20]], 0, 1).Weights, Is.EqualTo(new[] { 1 / 3.0, 1 / 3.0, 1 / 3.0 }).Within(1e-9));
    }

    [Test]
    public void Weights_PlacesInAnotherOrder_StayTheSame()
    {
        var columns = Columns();
        var moved = columns.Select(c => c.Reverse().ToArray()).ToArray();
        Assert.That(Weigh(moved, 0.05, 0.4).Weights, Is.EqualTo(Weigh(columns, 0.05, 0.4).Weights).Within(1e-8));
    }

    [Test]
    public void Weights_ImpossibleLimits_AreRefused()
    {
        Assert.That(Weigh(Columns(), 0.2, 1).Codes, Is.EqualTo(new[] { "UI4258" }));
        Assert.That(Weigh(Columns(), 0, 0.1).Codes, Is.EqualTo(new[] { "UI4258" }));
        Assert.That(Weigh(Columns(), 0.17, 0.16).Codes, Is.EqualTo(new[] { "UI4258" }));
    }

    [Test]
    public void Weights_DataThatCannotBeCompared_SayWhy()
    {
        Assert.That(Weigh([[double.NaN, 1], [1, double.NaN]], 0, 1).Codes, Is.EqualTo(new[] { "UI4259" }));
        var negative = Weigh([[1, -2], [1, 3]], 0, 1);
        Assert.That(negative.Codes, Is.EqualTo(new[] { "UI4260" }));
        Assert.That(negative.Messages, Does.Contain("\"c1\" is -2"));
        Assert.That(Weigh([new double[2001], new double[2001]], 0, 1).Codes, Is.EqualTo(new[] { "UI4261" }));
    }

    [Test]
    public void Weights_ThatRoundingDoesNotLetBeFound_SayWhere()
    {
        // Shares of the third place's score are products of 1e-310, too small for a linear programme.
        var found = Weigh([[100, 50, 1e-308], [50, 100, 1e-308]], 0.1, 0.8);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(found.Result, Is.Null);
            Assert.That(found.Codes, Is.EqualTo(new[] { "UI4216" }));
            Assert.That(found.Messages, Does.Contain("\"ecology\"").And.Contain("benefit-of-the-doubt").And.Contain("row 3"));
        }
    }

    private static ExpertCase Weigh(double[][] columns, double low, double high) =>
        new(new Method("benefit-of-the-doubt").With("share-low", new(low)).With("share-high", new(high)), columns.Length, columns);

    private static double[][] Columns() =>
    [
        .. Enumerable.Range(0, 6).Select(j =>
        {
            var column = Rows.Select(r => r[j]).ToArray();
            return j is 1 or 4 ? column.Select(v => column.Min() / v).ToArray() : [.. column.Select(v => v / column.Max())];
        }),
    ];
}
