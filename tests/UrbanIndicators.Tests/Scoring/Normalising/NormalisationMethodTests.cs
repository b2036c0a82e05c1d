using static UrbanIndicators.Tests.Rules.RuleExam;

namespace UrbanIndicators.Tests.Scoring.Normalising;

/// <summary>
/// Each method on four places with a tie, by hand; sources as in the methods' remarks (OECD/JRC Handbook, 2008; COINr 1.1.14).
/// </summary>
public class NormalisationMethodTests
{
    private const string Higher = "direction: higher";
    private const string Lower = "direction: lower";

    private static double[] Scores(string method, string indicator, params double[] values) =>
        [.. ScoreOne($"normalise: {method}", indicator, values).Select(p => p.Score)];

    // The values are 10, 20, 20, 40.
    [TestCase("none", Higher, new[] { 10, 20, 20, 40.0 })]
    // 0 + 100 − v
    [TestCase("none", Lower, new[] { 90, 80, 80, 60.0 })]
    // v ÷ 50 × 100
    [TestCase("{ scaled: { input: [0, 50] } }", Higher, new[] { 20, 40, 40, 80.0 })]
    [TestCase("{ scaled: { input: [0, 50] } }", Lower, new[] { 80, 60, 60, 20.0 })]
    // (v − 10) ÷ 20 × 100, not cut
    [TestCase("{ scaled: { input: [10, 30] } }", Higher, new[] { 0, 50, 50, 150.0 })]
    // The default is 0 to 100.
    [TestCase("scaled", Higher, new[] { 10, 20, 20, 40.0 })]
    // 1 − (40 − v) ÷ 30
    [TestCase("distance-to-maximum", Higher, new[] { 0, 33.333333333333336, 33.333333333333336, 100 })]
    [TestCase("distance-to-maximum", Lower, new[] { 100, 66.66666666666667, 66.66666666666667, 0 })]
    // (v − 10) ÷ (50 − 10)
    [TestCase("distance-to-target", Higher + ", targets: [{ at-least: 50, by: 2030 }]", new[] { 0, 25, 25, 75.0 })]
    // (40 − 10) ÷ (30 − 10) = 1.5
    [TestCase("distance-to-target", Higher + ", targets: [{ at-least: 30, by: 2030 }]", new[] { 0, 50, 50, 100.0 })]
    [TestCase("{ distance-to-target: { capped: false } }", Higher + ", targets: [{ at-least: 30, by: 2030 }]", new[] { 0, 50, 50, 150.0 })]
    // (40 − v) ÷ (40 − 15): 30 ÷ 25, 20 ÷ 25
    [TestCase("distance-to-target", Lower + ", targets: [{ at-most: 15, by: 2030 }]", new[] { 100, 80, 80, 0.0 })]
    [TestCase("{ distance-to-target: { capped: false } }", Lower + ", targets: [{ at-most: 15, by: 2030 }]", new[] { 120, 80, 80, 0.0 })]
    // p1 has 20: (v − 10) ÷ (20 − 10), (40 − v) ÷ (40 − 20)
    [TestCase("{ distance-to-reference: { place: p1 } }", Higher, new[] { 0, 100, 100, 100.0 })]
    [TestCase("{ distance-to-reference: { place: p1, capped: false } }", Higher, new[] { 0, 100, 100, 300.0 })]
    [TestCase("{ distance-to-reference: { place: p1, capped: false } }", Lower, new[] { 150, 100, 100, 0.0 })]
    // v ÷ 40; 10 ÷ v
    [TestCase("fraction-of-maximum", Higher, new[] { 25, 50, 50, 100.0 })]
    [TestCase("fraction-of-maximum", Lower, new[] { 100, 50, 50, 25.0 })]
    // Strictly worse: 0, 1, 1, 3 of 3; from the other end 3, 1, 1, 0.
    [TestCase("borda", Higher, new[] { 0, 33.333333333333336, 33.333333333333336, 100 })]
    [TestCase("borda", Lower, new[] { 100, 33.333333333333336, 33.333333333333336, 0 })]
    // 1 ÷ (1 + e^(−0.1 (v − 20))): e^1 = 2.71828, 1 ÷ 3.71828 = 0.268941; e^−2 = 0.135335, 1 ÷ 1.135335 = 0.880797
    [TestCase("{ logistic: { midpoint: 20, steepness: 0.1 } }", Higher, new[] { 26.894142136999513, 50, 50, 88.07970779778823 })]
    [TestCase("{ logistic: { midpoint: 20, steepness: 0.1 } }", Lower, new[] { 73.10585786300049, 50, 50, 11.920292202211757 })]
    // Mean 22.5, deviations −12.5, −2.5, −2.5, 17.5, sd √(475 ÷ 3) = 12.583057; z = −0.993399, −0.198680, −0.198680, 1.390759
    [TestCase("logistic", Higher, new[] { 27.024118170672885, 45.04927822606615, 45.04927822606615, 80.07133815308644 })]
    // Half of it learnt: m = 22.5, k = 0.1: 1 ÷ (1 + e^1.25) = 0.222700; 1 ÷ (1 + e^0.25) = 0.437823; 1 ÷ (1 + e^−1.75) = 0.851953
    [TestCase("{ logistic: { steepness: 0.1 } }", Higher, new[] { 22.27001388253089, 43.78234991142019, 43.78234991142019, 85.19528019683106 })]
    // Mean 22.5: about it is 20.25 to 24.75, or with 0.2 18 to 27.
    [TestCase("above-below-mean", Higher, new[] { 0, 0, 0, 100.0 })]
    [TestCase("{ above-below-mean: { threshold: 0.2 } }", Higher, new[] { 0, 50, 50, 100.0 })]
    [TestCase("{ above-below-mean: { threshold: 0.2 } }", Lower, new[] { 100, 50, 50, 0.0 })]
    public void Method_OnFourPlacesWithATie_IsByTheFormula(string method, string indicator, double[] expected) =>
        Assert.That(Scores(method, indicator, 10, 20, 20, 40), Is.EqualTo(expected).Within(Roundings));

    // Of 0, 10, …, 100 the quantile of p (type 7: (n − 1) p + 1 = 10 p + 1) is 100 p: 15, 25, 65, 85, 95. OECD/JRC, Handbook, 2008,
    // categorical scales.
    [TestCase("categorical", Higher, new[] { 0, 0, 20, 40, 40, 40, 40, 60, 60, 80, 100.0 })]
    // Of −v: 0 is the best; at or below 5, 15, 35, 75, 85.
    [TestCase("categorical", Lower, new[] { 100, 80, 60, 60, 40, 40, 40, 40, 20, 0, 0.0 })]
    // The border itself belongs to the better category.
    [TestCase("{ categorical: { probabilities: [0.5] } }", Higher, new[] { 0, 0, 0, 0, 0, 100, 100, 100, 100, 100, 100.0 })]
    [TestCase("{ categorical: { probabilities: [0.5] } }", Lower, new[] { 100, 100, 100, 100, 100, 100, 0, 0, 0, 0, 0.0 })]
    [TestCase("{ categorical: { probabilities: [0.25, 0.75], scores: [10, 60, 90] } "
        + "}", Higher, new[] { 10, 10, 10, 60, 60, 60, 60, 60, 90, 90, 90.0 })]
    public void Categorical_OnElevenPlaces_IsByQuantile(string method, string indicator, double[] expected) =>
        Assert.That(Scores(method, indicator, 0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100), Is.EqualTo(expected).Within(Roundings));

    // Quantiles of 0, 0, 0, 0, 10: 0 (0.15, 0.25, 0.65), 4 (0.85), 8 (0.95): the five at 0 reach three borders at once.
    [Test]
    public void Categorical_OfTiedBorders_TakesTheBestOfThem() =>
        Assert.That(Scores("categorical", Higher, 0, 0, 0, 0, 10), Is.EqualTo(new double[] { 60, 60, 60, 60, 100 }).Within(Roundings));

    [Test]
    public void Categorical_BeyondTheWorstOfItsReference_IsInTheWorstCategory()
    {
        const string Body = """
            method: { normalise: categorical, fit: { period: "2023" } }
            index: { id: index, children: [a, b] }
            indicators: { a: { direction: higher }, b: { direction: lower } }
            """;
        // Of 10, 10, 10, 20 the first three borders are 10; 9 was not among them, nor was 21 where less is better.
        const string Data = "place,year,a,b\nA,2023,10,20\nB,2023,10,20\nC,2023,10,20\nD,2023,20,10\nA,2024,9,21\n";
        var last = Score(Body, Data)[^1];
        Assert.That(last.Indicators.Select(i => i.Score), Is.EqualTo(new double[] { 0, 0 }));
    }

    // COINr, tests/testthat/test-normalise.R: n_dist2targ, uncapped and capped, on 0 to 1.
    [TestCase(Direction.Higher, 10, new double[] { 0, 5, 11 }, false, new[] { 0, 0.5, 1.1 })]
    [TestCase(Direction.Higher, 10, new double[] { 0, 5, 11 }, true, new[] { 0, 0.5, 1 })]
    [TestCase(Direction.Lower, 0, new double[] { -1, 1, 10 }, false, new[] { 1.1, 0.9, 0 })]
    [TestCase(Direction.Lower, 0, new double[] { -1, 1, 10 }, true, new[] { 1, 0.9, 0 })]
    public void DistanceToTarget_OfCoinrsCases_GivesItsResults(
        Direction direction, double target, double[] values, bool capped, double[] expected)
    {
        var aim = direction == Direction.Higher
            ? new Target { Comparator = TargetComparator.AtLeast, Low = target, By = Reference.Exams.TargetYear }
            : new Target { Comparator = TargetComparator.AtMost, High = target, By = Reference.Exams.TargetYear };
        var method = new Method("distance-to-target").With("capped", new MethodValue(capped));
        var framework = Reference.Exams.Single(new(0, 1), Reference.Exams.Indicator("x", direction, method, target: aim));
        var scores = Reference.Exams.Score(framework, [.. values.Select(v => new[] { v })]).Select(p => p.Score);
        Assert.That(scores, Is.EqualTo(expected).Within(1e-14));
    }

    [Test]
    public void DistanceToReference_OfAPeriod_TakesTheValueOfIt()
    {
        const string Data = "place,year,a\nA,2022,0\nB,2022,20\nA,2023,10\nB,2023,40\n";
        static string Body(string period) => $$"""
            method: { normalise: { distance-to-reference: { place: B{{period}}, capped: false } } }
            index: { id: index, children: [a] }
            indicators: { a: { direction: higher } }
            """;
        var latest = Score(Body(""), Data);
        using (Assert.EnterMultipleScope())
        {
            // (v − 0) ÷ 40, and ÷ 20
            Assert.That(latest.Select(p => p.Score), Is.EqualTo(new double[] { 0, 50, 25, 100 }).Within(Roundings));
            Assert.That(latest.Note("UI4310").Message, Does.Contain("the value of \"B\" in 2023, its latest (40)"));
            var asked = Score(Body(", period: 2022"), Data);
            Assert.That(asked.Select(p => p.Score), Is.EqualTo(new double[] { 0, 100, 50, 200 }).Within(Roundings));
            Assert.That(asked.Codes(), Has.None.EqualTo("UI4310"));
        }
    }

    [Test]
    public void DistanceToReference_OfAPlaceOutsideTheReferenceGroup_FindsItsValue()
    {
        const string Body = """
            method: { normalise: { distance-to-reference: { place: R } }, fit: { group: north } }
            index: { id: index, children: [a] }
            indicators: { a: { direction: higher } }
            """;
        // (20 − 10) ÷ (50 − 10)
        Assert.That(
            Score(Body, "place,group,a\nA,north,10\nB,north,20\nR,south,50\n").Select(p => p.Score),
            Is.EqualTo(new double[] { 0, 25, 100 }).Within(Roundings));
    }

    // Frozen on 2023 (10, 20): adding a city, or another year, does not re-score the others.
    [TestCase("distance-to-maximum")]
    [TestCase("{ distance-to-reference: { place: B } }")]
    [TestCase("fraction-of-maximum")]
    [TestCase("borda")]
    [TestCase("logistic")]
    [TestCase("categorical")]
    [TestCase("above-below-mean")]
    public void Method_FittedOnAReference_DoesNotReScoreTheOthersWhenACityIsAdded(string method)
    {
        var body = $$"""
            method: { normalise: {{method}}, fit: { period: "2023" } }
            index: { id: index, children: [a] }
            indicators: { a: { direction: higher } }
            """;
        const string Data = "place,year,a\nA,2023,10\nB,2023,20\nA,2024,15\n";
        var before = Score(body, Data).Select(p => BitConverter.DoubleToInt64Bits(p.Score)).ToArray();
        var after = Score(body, Data + "C,2024,100\n").Select(p => BitConverter.DoubleToInt64Bits(p.Score)).ToArray();
        Assert.That(after[..3], Is.EqualTo(before));
    }

    [TestCase("none", Higher, "20 = 20")]
    [TestCase("{ scaled: { input: [0, 50] } }", Higher, "0 + (20 − 0) ÷ 50.00 × 100 = 40")]
    [TestCase("{ logistic: { midpoint: 20, steepness: 0.1 } }", Higher, "1 ÷ (1 + exp(-0.1 × (20 − 20.00))) × 100 = 50")]
    [TestCase("{ above-below-mean: { threshold: 0.2 } }", Higher, "18 ≤ 20 ≤ 27 → 50")]
    [TestCase("{ categorical: { probabilities: [0.5] } }", Lower, "20 ≤ 20 → 100")]
    public void Explanation_OfAMethod_ShowsItsArithmetic(string method, string indicator, string arithmetic) =>
        Assert.That(ScoreOne($"normalise: {method}", indicator, 10, 20, 20, 40)[1].Explain("a").ToString("en"), Does.Contain(arithmetic));
}
