using static UrbanIndicators.Tests.Reference.Exams;

namespace UrbanIndicators.Tests.Reference;

/// <summary>Goalposts, distances to targets and classes as others publish them.</summary>
public class PublishedCasesTests
{
    /// <summary>A few roundings of numbers of the scale's size.</summary>
    private const double Roundings = 1e-14;

    private static readonly ValueRange One = new(0, 1);
    private static readonly ValueRange Hundred = new(0, 100);

    // COINr's tests of n_goalposts: x, direction, result on 0 to 1 between 0 and 10.
    [TestCase(1, Direction.Higher, 0.1)]
    [TestCase(11, Direction.Higher, 1)]
    [TestCase(-1, Direction.Higher, 0)]
    [TestCase(1, Direction.Lower, 0.9)]
    [TestCase(-1, Direction.Lower, 1)]
    [TestCase(11, Direction.Lower, 0)]
    public void Goalposts_OfCoinrsCases_GiveItsResults(double value, Direction direction, double expected)
    {
        var posts = direction == Direction.Higher ? new Goalposts(0, 10) : new Goalposts(10, 0);
        var place = Score(Single(One, Indicator("x", direction, new("goalposts"), posts)), [value])[0];
        using (Assert.EnterMultipleScope())
        {
            Assert.That(place.Score, Is.EqualTo(expected).Within(Roundings));
            Assert.That(place.Indicators[0].IsClipped, Is.EqualTo(value is < 0 or > 10));
        }
    }

    // COINr's n_dist2targ with target 10 and smallest value 0: (x − 0) / (10 − 0), capped at 1 for the score, not for the attainment.
    [TestCase(0, 0, 0)]
    [TestCase(5, 0.5, 0.5)]
    [TestCase(11, 1, 1.1)]
    public void Attainment_OfCoinrsDistanceToTarget_IsItsCappedAndUncappedResult(double value, double capped, double uncapped)
    {
        var target = new Target { Comparator = TargetComparator.AtLeast, Low = 10, By = TargetYear };
        var place = Score(Single(One, Indicator("x", Direction.Higher, new("attainment"), target: target)), [value])[0];
        using (Assert.EnterMultipleScope())
        {
            Assert.That(place.Score, Is.EqualTo(capped).Within(Roundings));
            Assert.That(place.Gaps.Single().Attainment, Is.EqualTo(uncapped).Within(Roundings));
            Assert.That(place.Gaps.Single().Difference, Is.EqualTo(10 - value));
        }
    }

    // The same downwards, target 0 and largest value 10. Values below 0 have no attainment here; goalposts give COINr's capped result for
    // them too.
    [TestCase(1, 0.9)]
    [TestCase(10, 0)]
    [TestCase(0, 1)]
    public void Attainment_OfATargetOfZero_IsTheDistanceFromTheWorst(double value, double expected)
    {
        var target = new Target { Comparator = TargetComparator.AtMost, High = 0, By = TargetYear };
        var place = Score(Single(One, Indicator("x", Direction.Lower, new("attainment"), new(10, null), target)), [value])[0];
        Assert.That(place.Score, Is.EqualTo(expected).Within(Roundings));
    }

    [TestCase(-1, 1)]
    [TestCase(1, 0.9)]
    [TestCase(10, 0)]
    public void Goalposts_OfCoinrsDistanceToATargetOfZero_GiveItsCappedResult(double value, double expected) => Assert.That(
        Score(
            Single(One, Indicator("x", Direction.Lower, new("goalposts"), new(10, 0))),
            [value])[0].Score, Is.EqualTo(expected).Within(Roundings));

    [Test]
    public void MinimumCoverage_OfCoinrsAggregation_LeavesOutAPlaceWithOneOfFiveValues()
    {
        Indicator Post(string id) => Indicator(id, Direction.Higher, new("goalposts"), new(0, 10));
        var framework = Framework(
            Hundred,
            Node("index", "arithmetic", Leaf("a"), Leaf("b"), Leaf("c"), Leaf("d"), Leaf("e", 2)),
            Post("a"), Post("b"), Post("c"), Post("d"), Post("e"));
        var assessment = Score(
            framework, [1, double.NaN, double.NaN, double.NaN, double.NaN], [2, double.NaN, 4, double.NaN, 6], [5, 5, 5, 5, 5]);
        using (Assert.EnterMultipleScope())
        {
            // One weight of six is below one half: no rank.
            Assert.That(assessment[0].IsProvisional, Is.True);
            Assert.That(assessment[0].Rank, Is.Null);
            Assert.That(assessment[0].Coverage, Is.EqualTo(1 / 6.0).Within(Roundings));
            // (1·20 + 1·40 + 2·60) / 4 = 45, resting on 4 of 6.
            Assert.That(assessment[1].Score, Is.EqualTo(45).Within(100 * Roundings));
            Assert.That(assessment[1].IsProvisional, Is.False);
            Assert.That(assessment[1].Rank, Is.EqualTo(2));
            Assert.That(assessment[2].Rank, Is.EqualTo(1));
        }
    }

    // UN-Habitat City Prosperity Index: 100 (ln x − ln 714.64) / (ln 108,818.96 − ln 714.64), clipped.
    [TestCase(20_000, 66.29392646334168)]
    [TestCase(500, 0)]
    [TestCase(200_000, 100)]
    public void LogarithmicGoalposts_OfCityProduct_GiveUnHabitatsIndex(double product, double expected)
    {
        var method = new Method("goalposts").With("form", new MethodValue("logarithmic"));
        var place = Score(Single(Hundred, Indicator("product", Direction.Higher, method, new(714.64, 108_818.96))), [product])[0];
        // The published value comes from logarithms that may differ in the last place: ulps of ln x ≈ 10 (1.8e-15) times 100 / 5.
        Assert.That(place.Score, Is.EqualTo(expected).Within(1e-12));
    }

    // UN-Habitat: 100 at 10 µg/m³ and below, 0 at 20 and above.
    [TestCase(8, 100)]
    [TestCase(10, 100)]
    [TestCase(15, 50)]
    [TestCase(20, 0)]
    [TestCase(35, 0)]
    public void Curve_OfFineParticles_GivesUnHabitatsIndex(double value, double expected)
    {
        var method = new Method("curve").With("points", new MethodValue([(10.0, 100.0), (20.0, 0.0)]));
        var place = Score(Single(Hundred, Indicator("pm25", Direction.Lower, method)), [value])[0];
        Assert.That(place.Score, Is.EqualTo(expected).Within(100 * Roundings));
    }

    [TestCase(80, "very-solid")]
    [TestCase(79.999999, "solid")]
    [TestCase(70, "solid")]
    [TestCase(60, "moderately-solid")]
    [TestCase(50, "moderately-weak")]
    [TestCase(40, "weak")]
    [TestCase(39.999999, "very-weak")]
    [TestCase(0, "very-weak")]
    public void Grades_OfTheCityProsperityIndex_BeginAtTheirCuts(double value, string grade)
    {
        var framework = Single(Hundred, Indicator("x", Direction.Higher, new("goalposts"), new(0, 100)));
        (string Id, double From)[] bands = [
            ("very-solid", 80), ("solid", 70), ("moderately-solid", 60), ("moderately-weak", 50), ("weak", 40), ("very-weak", 0),
        ];
        framework = framework with
        {
            Method = framework.Method with
            {
                Grades = [
            .. bands.Select(b => new Grade(b.Id, b.From, new(b.Id))),
        ]
            }
        };
        Assert.That(Score(framework, [value])[0].Grade?.Id, Is.EqualTo(grade));
    }

    // UNDP 2022: life expectancy, expected and mean years of schooling, income; the last value is the one published.
    // The caps: schooling above 18 (Australia, Norway), income above 75,000 (Liechtenstein, Qatar), life above 85 (Hong Kong 2021).
    [TestCase(78.587, 15.21793605, 8.106910446, 18024.88747, 0.788, TestName = "HumanDevelopment_OfChina_IsAsPublished")]
    [TestCase(83.579, 21.0800209, 12.72681999, 49257.1352, 0.946, TestName = "HumanDevelopment_OfAustralia_IsAsPublished")]
    [TestCase(83.393, 18.63846016, 13.06234279, 69189.76165, 0.966, TestName = "HumanDevelopment_OfNorway_IsAsPublished")]
    [TestCase(84.656, 15.46640015, 12.351169, 146673.2415, 0.942, TestName = "HumanDevelopment_OfLiechtenstein_IsAsPublished")]
    [TestCase(81.559, 13.26426983, 10.1317219, 95944.37754, 0.875, TestName = "HumanDevelopment_OfQatar_IsAsPublished")]
    [TestCase(85.473, 17.72920036, 12.3072497, 64150.85303, 0.959, TestName = "HumanDevelopment_OfHongKong2021_IsAsPublished")]
    [TestCase(52.997, 8.185526568, 2.282753488, 1388.897502, 0.394, TestName = "HumanDevelopment_OfChad_IsAsPublished")]
    public void HumanDevelopment(double life, double expectedYears, double meanYears, double income, double published)
    {
        var linear = new Method("goalposts");
        var framework = Framework(
            One,
            Node("hdi", "geometric", Leaf("life"), Node("education", "arithmetic", Leaf("expected"), Leaf("mean")), Leaf("income")),
            Indicator("life", Direction.Higher, linear, new(20, 85)),
            Indicator("expected", Direction.Higher, linear, new(0, 18)),
            Indicator("mean", Direction.Higher, linear, new(0, 15)),
            Indicator("income", Direction.Higher, linear.With("form", new MethodValue("logarithmic")), new(100, 75_000)));
        Assert.That(Math.Round(Score(framework, [life, expectedYears, meanYears, income])[0].Score, 3), Is.EqualTo(published));
    }
}
