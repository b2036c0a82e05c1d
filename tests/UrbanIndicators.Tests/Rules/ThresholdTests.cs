using System.Globalization;

namespace UrbanIndicators.Tests.Rules;

/// <summary>
/// Figures that reach a threshold in arithmetic and miss it in binary: 29 ÷ 100 × 100 is 28.999999999999996, 0.1 × 21.3 + 0.2 × 92.5 + 0.7
/// × 99.1 is a hair below 90. Every threshold is compared in one way, so the status, the gap, the grade and the count agree.
/// </summary>
public class ThresholdTests
{
    private const string Rate = """
        variables: { done: {}, all: {} }
        index: { id: index, children: [rate] }
        indicators:
          rate: { unit: "%", formula: "[done] / [all] * 100", bottom-line: true, {0} }
        """;

    private const string Share = "place,done,all\nA,29,100\nB,58,200\nC,2.9,10\n";

    [TestCase("direction: higher, targets: [{ at-least: 29, by: 2030 }]")]
    [TestCase("direction: lower, targets: [{ at-most: 29, by: 2030 }]")]
    [TestCase("direction: range, targets: [{ between: [29, 50], by: 2030 }]")]
    [TestCase("direction: range, targets: [{ between: [1, 29], by: 2030 }]")]
    [TestCase("direction: range, targets: [{ equals: 29, by: 2030 }]")]
    [TestCase("direction: range, targets: [{ equals: 30, tolerance: 1, by: 2030 }]")]
    public void Target_ReachedInArithmetic_IsMetEverywhere(string definition)
    {
        var body = "method: { normalise: pass-fail, grades: [{ id: top, from: 100, title: Top }, { id: low, from: 0, title: Low }], "
            + "bottom-line: { cap: low } }\n" + Rate.Replace("{0}", definition, StringComparison.Ordinal);
        foreach (var place in RuleExam.Score(body, Share))
        {
            var gap = place.Of("rate").Gap!;
            using (Assert.EnterMultipleScope())
            {
                Assert.That(place.Of("rate").Value, Is.EqualTo(29).Within(1e-13), "the raw value, as the formula gives it");
                Assert.That(place.Of("rate").Status, Is.EqualTo(IndicatorStatus.Met));
                Assert.That((gap.Status, gap.Difference, gap.Shortfall, gap.Relative), Is.EqualTo((IndicatorStatus.Met, 0.0, 0.0, 0.0)));
                Assert.That((place.MetCount, place.NotMetCount, place.FailedBottomLines.Count), Is.EqualTo((1, 0, 0)));
                Assert.That((place.Score, place.Grade!.Id), Is.EqualTo((100.0, "top")));
                Assert.That(gap.Attainment, Is.EqualTo(1));
            }
        }
    }

    [TestCase("attainment", 100)]
    [TestCase("{ bands: { steps: [[0, 0], [29, 60], [60, 100]] } }", 60)]
    [TestCase("{ curve: { points: [[29, 60], [60, 100]] } }", 60)]
    [TestCase("pass-fail", 100)]
    public void Score_AtAThreshold_IsThatOfTheThreshold(string method, double expected)
    {
        var assessment = RuleExam.Score(
            $"method: {{ normalise: {method} }}\n" + Rate.Replace(
                "{0}", "direction: higher, targets: [{ at-least: 29, by: 2030 }]", StringComparison.Ordinal),
            Share);
        Assert.That(assessment.Select(p => p.Score), Is.EqualTo(Enumerable.Repeat(expected, 3)).Within(RuleExam.Roundings));
        Assert.That(assessment.Codes(), Has.None.EqualTo("UI4114"), "nothing was cut");
    }

    [Test]
    public void Category_AtTheQuantileInArithmetic_IsTheBetterOne()
    {
        // Values 20, 29, 29, 29, 40: the median is 29, given once as it is and twice as 29 ÷ 100 × 100 and 2.9 ÷ 10 × 100.
        var body = "method: { normalise: { categorical: { probabilities: [0.5], scores: [10, 90] } } }\n" + Rate.Replace(
            "{0}", "direction: higher, targets: [{ at-least: 29, by: 2030 }]", StringComparison.Ordinal);
        var assessment = RuleExam.Score(body, "place,rate,done,all\nA,,29,100\nB,29,,\nC,,2.9,10\nD,20,,\nE,40,,\n");
        Assert.That(assessment.Select(p => p.Score), Is.EqualTo(new[] { 90, 90, 90, 10, 90 }));
    }

    [Test]
    public void Valid_EndReachedInArithmetic_IsPossible()
    {
        // 0.2 + 88.9 + 10.9 is 100.00000000000001 in binary.
        const string Body = """
            variables: { x: {}, y: {}, z: {} }
            method: { normalise: { curve: { points: [[0, 0], [100, 100]] } } }
            index: { id: index, children: [a] }
            indicators:
              a: { unit: "%", direction: higher, valid: [0, 100], formula: "[x] + [y] + [z]" }
            """;
        Assert.That(RuleExam.Score(Body, "place,x,y,z\nA,0.2,88.9,10.9\n").Codes(), Has.None.EqualTo("UI4126"));
        Assert.That(RuleExam.Score(Body, "place,x,y,z\nA,0.2,88.9,10.91\n").Codes(), Has.Some.EqualTo("UI4126"), "100.01 is not");
    }

    // 0.1 × 21.3 + 0.2 × 92.5 + 0.7 × 99.1 = 2.13 + 18.5 + 69.37 = 90; 0.1 × 36.3 + 0.2 × 35.1 + 0.7 × 70.5 = 3.63 + 7.02 + 49.35 = 60.
    [TestCase("0.1,0.2,0.7", "21.3,92.5,99.1", 90, "good")]
    [TestCase("0.1,0.2,0.7", "36.3,35.1,70.5", 60, "fair")]
    [TestCase("1,1,1", "70,70,70", 70, "fair")]
    [TestCase("0.1,0.2,0.7", "21.29,92.5,99.1", 89.999, "fair")] // 0.001 less
    public void Grade_ReachedInArithmetic_IsGiven(string weights, string scores, double score, string grade)
    {
        var w = weights.Split(',');
        var body = $$"""
            method: { normalise: none, grades: [{ id: good, from: 90, title: Good }, { id: fair, from: 60, title: Fair }, { id: poor, from: 0, title: Poor }] }
            index:
              id: index
              targets: [{ at-least: {{score}}, by: 2030 }]
              children: [{ indicator: a, weight: {{w[0]}} }, { indicator: b, weight: {{w[1]}} }, { indicator: c, weight: {{w[2]}} }]
            indicators: { a: { direction: higher }, b: { direction: higher }, c: { direction: higher } }
            """;
        var place = RuleExam.Score(body, $"place,a,b,c\nA,{scores}\n")[0];
        using (Assert.EnterMultipleScope())
        {
            Assert.That(place.Score, Is.EqualTo(score).Within(RuleExam.Roundings));
            Assert.That(place.Grade!.Id, Is.EqualTo(grade));
            Assert.That(
                (place.Node("index").Gap!.Status, place.Node("index").Gap!.Difference), Is.EqualTo((IndicatorStatus.Met, 0.0)),
                "the index's own target");
        }
    }

    [TestCase("arithmetic")]
    [TestCase("geometric")]
    [TestCase("harmonic")]
    [TestCase("{ power-mean: { p: 0.5 } }")]
    [TestCase("{ power-mean: { p: -3 } }")]
    [TestCase("minimum")]
    [TestCase("weighted-median")]
    [TestCase("owa")]
    [TestCase("{ owa: { alpha: 0.3 } }")]
    [TestCase("{ mean-min: { alpha: 0.5, beta: 2 } }")]
    public void Mean_OfEqualChildren_IsWhatTheyAre(string aggregate)
    {
        // Weights and scores of which rounding makes 59.99999999999999, 69.99999999999999 or 100.00000000000004 if it is let to.
        string[] weights = ["0.1", "0.2", "0.7", "1.3", "3.7", "0.05"];
        foreach (var score in (double[])[60, 70, 99.1, 100, 0.1])
        {
            foreach (var first in weights)
            {
                foreach (var second in weights)
                {
                    var body = $$"""
                        method: { normalise: { curve: { points: [[0, 0], [100, 100]] } }, aggregate: {{aggregate}} }
                        index: { id: index, children: [{ indicator: a, weight: {{first}} }, { indicator: b, weight: {{second}} }, { indicator: c, weight: 0.3 }] }
                        indicators: { a: { direction: higher }, b: { direction: higher }, c: { direction: higher } }
                        """;
                    var text = score.ToString("R", CultureInfo.InvariantCulture);
                    var place = RuleExam.Score(body, $"place,a,b,c\nA,{text},{text},{text}\n")[0];
                    Assert.That(place.Score, Is.EqualTo(place.Of("a").Score), $"to the bit: {aggregate}, weights {first}, {second}");
                }
            }
        }
    }

    [Test]
    public void Grade_AtTheFootOfTheScale_IsTheLowest()
    {
        // 0.3 × 3 is 0.9 in arithmetic, and 0.8999999999999999 in binary.
        const string Body = """
            variables: { x: {} }
            method: { normalise: none, scale: [0.9, 80], grades: [{ id: high, from: 50, title: High }, { id: low, from: 0.9, title: Low }] }
            index: { id: index, children: [a] }
            indicators: { a: { direction: higher, formula: "[x] * 3" } }
            """;
        var place = RuleExam.Score(Body, "place,x\nA,0.3\n")[0];
        Assert.That(place.Score, Is.LessThan(0.9), "the case is the one it means to be");
        Assert.That(place.Grade!.Id, Is.EqualTo("low"));
    }

    [Test]
    public void MinimumCoverage_ReachedInArithmetic_IsEnough()
    {
        // 0.3 of 0.1 + 0.2 + 0.3 is a half in arithmetic, and 0.4999999999999999 in binary.
        const string Body = """
            method: { normalise: none, minimum-coverage: {0} }
            index: { id: index, children: [{ indicator: a, weight: 0.1 }, { indicator: b, weight: 0.2 }, { indicator: c, weight: 0.3 }] }
            indicators: { a: { direction: higher }, b: { direction: higher }, c: { direction: higher } }
            """;
        var exact = RuleExam.Score(Body.Replace("{0}", "0.5", StringComparison.Ordinal), "place,a,b,c\nA,,,3\n")[0];
        Assert.That(exact.Coverage, Is.LessThan(0.5), "the case is the one it means to be");
        Assert.That(exact.IsProvisional, Is.False);
        Assert.That(
            RuleExam.Score(Body.Replace("{0}", "0.51", StringComparison.Ordinal), "place,a,b,c\nA,,,3\n")[0].IsProvisional, Is.True);
    }

    [Test]
    public void Minimum_OfChildrenEqualInArithmetic_SharesItsLoss()
    {
        // 29 ÷ 100 × 100 and 29 both bind: of the loss of 71 each bears 35.5.
        const string Body = """
            variables: { x: {} }
            method: { normalise: { curve: { points: [[0, 0], [100, 100]] } }, aggregate: minimum }
            index: { id: index, children: [a, b, c] }
            indicators: { a: { direction: higher, formula: "[x] / 100 * 100" }, b: { direction: higher }, c: { direction: higher } }
            """;
        var place = RuleExam.Score(Body, "place,x,b,c\nA,29,29,30\n")[0];
        Assert.That(place.Of("a").Value, Is.Not.EqualTo(29), "the case is the one it means to be");
        Assert.That(
            new[] { "a", "b", "c" }.Select(id => place.Of(id).Loss), Is.EqualTo(new[] { 35.5, 35.5, 0 }).Within(RuleExam.Roundings));
    }

    [Test]
    public void PercentileRank_OfValuesEqualInArithmetic_IsATie()
    {
        // 0.1 + 0.2 and 0.3 differ in binary. Ranks from the worst: 1.5, 1.5, 3 of 3, so (1.5 − 1) ÷ 2 = 25 for both.
        const string Body = """
            variables: { x: {}, y: {} }
            method: { normalise: percentile-rank }
            index: { id: index, children: [a] }
            indicators: { a: { direction: higher, formula: "[x] + [y]" } }
            """;
        var assessment = RuleExam.Score(Body, "place,x,y\nA,0.1,0.2\nB,0.3,0\nC,1,1\n");
        Assert.That(assessment.Select(p => p.Score), Is.EqualTo(new[] { 25.0, 25.0, 100.0 }).Within(RuleExam.Roundings));
        Assert.That(assessment.Select(p => p.Rank), Is.EqualTo(new int?[] { 2, 2, 1 }));
    }

    [Test]
    public void MinMax_OfValuesEqualInArithmetic_HasNothingToCompare()
    {
        const string Body = """
            variables: { x: {}, y: {} }
            method: { normalise: min-max }
            index: { id: index, children: [a] }
            indicators: { a: { direction: higher, formula: "[x] + [y]" } }
            """;
        var refused = RuleExam.Refused(() => RuleExam.Score(Body, "place,x,y\nA,0.1,0.2\nB,0.3,0\n"));
        Assert.That(refused.Select(d => d.Code), Has.Some.EqualTo("UI4005"));
    }

    [Test]
    public void TargetOfZero_MissedByRoundingAlone_IsMet()
    {
        // 0.1 + 0.2 − 0.3 leaves 5.6e-17 in binary.
        const string Body = """
            variables: { x: {}, y: {} }
            method: { normalise: pass-fail }
            index: { id: index, children: [a] }
            indicators: { a: { direction: lower, formula: "[x] + 0.2 - [y]", targets: [{ at-most: 0, by: 2030 }] } }
            """;
        var assessment = RuleExam.Score(Body, "place,x,y\nA,0.1,0.3\nB,0.1000001,0.3\n");
        Assert.That(assessment.Select(p => p.Of("a").Status), Is.EqualTo(new[] { IndicatorStatus.Met, IndicatorStatus.NotMet }));
        Assert.That(assessment[0].Of("a").Gap!.Difference, Is.Zero);
    }

    [Test]
    public void FuzzyGrade_AtAnUprightEdgeInArithmetic_BelongsToBothSides()
    {
        // At 60 the child belongs to both grades, worth 30 and 80: (30 + 80) ÷ 2 = 55. 0.1 × 36.3 + 0.2 × 35.1 + 0.7 × 70.5 = 60.
        const string Body = """
            method: { normalise: { curve: { points: [[0, 0], [100, 100]] } } }
            index:
              id: index
              aggregate: { fuzzy-comprehensive: { memberships: [[0, 0, 60, 60], [60, 60, 100, 100]] } }
              children:
                - id: mean
                  children: [{ indicator: a, weight: 0.1 }, { indicator: b, weight: 0.2 }, { indicator: c, weight: 0.7 }]
            indicators: { a: { direction: higher }, b: { direction: higher }, c: { direction: higher } }
            """;
        var place = RuleExam.Score(Body, "place,a,b,c\nA,36.3,35.1,70.5\n")[0];
        Assert.That(place.Node("mean").Score, Is.Not.EqualTo(60), "the case is the one it means to be");
        Assert.That(place.Score, Is.EqualTo(55).Within(RuleExam.Roundings));
    }

    [TestCase("-30, 80", "[0, 0], [100, 80]")]
    [TestCase("-7, 90", "[0, 0], [100, 90]")]
    public void Mean_OfScoresFromZeroOn_IsNotRefusedForRounding(string scale, string points)
    {
        // −30 + (0 + 30) ÷ 110 × 110 comes out as −3.6e-15 in binary; the lowest score is 0.
        var body = $$"""
            method: { normalise: { curve: { points: [{{points}}] } }, scale: [{{scale}}], aggregate: geometric }
            index: { id: index, children: [a] }
            indicators: { a: { direction: higher } }
            """;
        Assert.That(RuleExam.Score(body, "place,a\nA,50\n")[0].Score, Is.GreaterThan(0));
    }

    [Test]
    public void Weights_OfScoresEqualInArithmetic_AreFoundAmongThoseThatDiffer()
    {
        // a scores (0.1 + 0.2 − 0.3) ÷ 0.7, which is 0 in arithmetic and 7.9e-15 in binary: it does not vary, and b takes the whole weight.
        const string Body = """
            variables: { x: {}, y: {} }
            method: { normalise: { scaled: { input: [0.3, 1] } }, weights: entropy }
            index: { id: index, children: [a, b] }
            indicators: { a: { direction: higher, formula: "[x] + [y]" }, b: { direction: higher } }
            """;
        var assessment = RuleExam.Score(Body, "place,x,y,b\nA,0.1,0.2,0.5\nB,0.3,0,0.7\nC,0.1,0.2,0.9\n");
        Assert.That(assessment.Model.EffectiveWeights["b"], Is.EqualTo(1));
    }

    [Test]
    public void Json_OfAPlaceToWhichNothingApplies_HasNumbersOnly()
    {
        const string Body = """
            method: { normalise: { curve: { points: [[0, 0], [100, 100]] } }, impute: median }
            index: { id: index, children: [a, b] }
            indicators: { a: { direction: higher }, b: { direction: higher } }
            """;
        var assessment = RuleExam.Score(Body, "place,a,b\nA,不适用,不适用\nB,10,20\nC,,30\n");
        using var stream = new MemoryStream();
        assessment.WriteJson(stream);
        Assert.That(assessment.Select(p => p.ImputedShare), Is.EqualTo(new[] { 0, 0, 0.5 }));
        using var json = System.Text.Json.JsonDocument.Parse(stream.ToArray());
        Assert.That(json.RootElement.GetProperty("places")[0].GetProperty("imputed").GetDouble(), Is.Zero);
    }
}
