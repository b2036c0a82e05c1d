using UrbanIndicators.Tests.Rules;

namespace UrbanIndicators.Tests.Scoring;

/// <summary>A user's own methods, given where definitions are read.</summary>
public class MethodRegistryTests
{
    private const string Body = """
        method: { normalise: halves, aggregate: spread, minimum-coverage: 0 }
        index: { id: index, children: [{ indicator: a, weight: 3 }, { indicator: b, weight: 1 }] }
        indicators: { a: { direction: higher }, b: { direction: range, normalise: { halves: { by: 4 } } } }
        """;

    private static MethodRegistry Methods { get; } = MethodRegistry.Default
        .WithNormalisation("halves", (value, _, method) => value / (method.Parameters.TryGetValue("by", out var by) ? by.Number!.Value : 2))
        .WithAggregation("spread", (scores, _, _) => scores[^1] - scores[0]);

    [Test]
    public void Methods_OfTheUser_ScoreWithTheirParameters()
    {
        var place = RuleExam.Observe(Body, "place,a,b\nA,40,360\n", Methods).Score()[0];
        // 40 ÷ 2 = 20 and 360 ÷ 4 = 90; 90 − 20 = 70.
        Assert.That(place.Indicators.Select(i => i.Score), Is.EqualTo(new[] { 20, 90.0 }));
        Assert.That(place.Score, Is.EqualTo(70));
        Assert.That(place.Explain("a").ToString(), Does.Contain("halves(40) = 20.00"));
        Assert.That(place.Explain("index").ToString(), Does.Contain("spread(20.00 × 3, 90.00 × 1) = 70.00"));
    }

    [TestCase("halves", "UI1")]
    [TestCase("spread", "UI1")]
    public void Methods_ThatAreNotGiven_AreReportedByName(string method, string family)
    {
        var found = RuleExam.Refused(() => RuleExam.Define(Body));
        Assert.That(
            found.Where(d => d.Code.StartsWith(family, StringComparison.Ordinal) && d.Location.Line == 3).Select(d => d.Message),
            Has.Some.Contains(method));
    }

    [Test]
    public void Registry_IsAValue()
    {
        var before = MethodRegistry.Default;
        var more = before.WithNormalisation("mine", (_, _, _) => 1);
        Assert.That(more, Is.Not.SameAs(before));
        Assert.That(() => before.WithNormalisation("mine", (_, _, _) => 1), Throws.Nothing, "the one before does not have it");
    }

    [TestCase("attainment")]
    [TestCase("mine")]
    public void Normalisation_UnderATakenName_IsRefused(string name) => Assert.That(
        () =>
            MethodRegistry.Default.WithNormalisation(
                "mine", (_, _, _) => 1).WithNormalisation(name, (_, _, _) => 2), Throws.ArgumentException.With.Message.Contains(name));

    [Test]
    public void Aggregation_UnderATakenName_IsRefused() =>
        Assert.That(
            () => MethodRegistry.Default.WithAggregation("geometric", (_, _, _) => 1),
            Throws.ArgumentException.With.Message.Contains("geometric"));

    [Test]
    public void NormalisationAndAggregation_MayShareAName() =>
        Assert.That(() => MethodRegistry.Default.WithAggregation("attainment", (_, _, _) => 1), Throws.Nothing);

    [Test]
    public void Misuse_IsRefused()
    {
        Assert.That(() => MethodRegistry.Default.WithNormalisation(" ", (_, _, _) => 1), Throws.InstanceOf<ArgumentException>());
        Assert.That(() => MethodRegistry.Default.WithNormalisation(null!, (_, _, _) => 1), Throws.InstanceOf<ArgumentException>());
        Assert.That(() => MethodRegistry.Default.WithNormalisation("mine", null!), Throws.InstanceOf<ArgumentException>());
        Assert.That(() => MethodRegistry.Default.WithAggregation("mine", null!), Throws.InstanceOf<ArgumentException>());
    }

    [Test]
    public void ScoreThatIsNone_CountsAsMissing()
    {
        var methods = MethodRegistry.Default.WithNormalisation(
            "halves", (value, _, _) => value < 0 ? double.NaN : value / 2).WithAggregation("spread", (scores, _, _) => scores[0]);
        var place = RuleExam.Observe(Body, "place,a,b\nA,-1,30\n", methods).Score()[0];
        // b alone is there, a quarter of the weight.
        Assert.That((place.Score, place.Coverage), Is.EqualTo((15.0, 0.25)));
        Assert.That(place.Of("a").Score, Is.NaN);
    }

    [Test]
    public void Aggregation_IsGivenThePresentChildrenWithWeightsThatSumToOne()
    {
        var calls = new List<(double[] Scores, double[] Weights)>();
        var methods = MethodRegistry.Default.WithNormalisation(
            "halves", (value, _, _) => value).WithAggregation("spread", (scores, weights, _) =>
        {
            lock (calls) calls.Add((scores.ToArray(), weights.ToArray()));
            return scores[0];
        });
        RuleExam.Observe(Body, "place,a,b\nA,10,20\nB,,20\nC,,\n", methods).Score();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(calls.Select(c => c.Weights.Sum()), Is.All.EqualTo(1).Within(1e-15));
            Assert.That(calls.Exists(c => c.Scores.SequenceEqual([10, 20]) && c.Weights.SequenceEqual([0.75, 0.25])), Is.True);
            Assert.That(calls.Exists(c => c.Scores.SequenceEqual([20]) && c.Weights.SequenceEqual([1])), Is.True);
            Assert.That(calls.Select(c => c.Scores.Length), Is.All.GreaterThan(0));
        }
    }

    [Test]
    public void Losses_UnderAnAggregationOfTheUser_SumToTheLoss()
    {
        var methods = MethodRegistry.Default.WithNormalisation("halves", (value, _, _) => value)
            .WithAggregation("spread", (scores, weights, _) =>
            {
                var sum = 0.0;
                for (var i = 0; i < scores.Length; i++) sum += weights[i] * scores[i];
                return sum;
            });
        // The arithmetic mean, shared out by Shapley: ¾ · 60 and ¼ · 10.
        var place = RuleExam.Observe(Body, "place,a,b\nA,40,90\n", methods).Score()[0];
        Assert.That(place.Indicators.Select(i => i.Loss), Is.EqualTo(new[] { 45, 2.5 }).Within(RuleExam.Roundings));
    }

    /// <summary>Its scores are held against the scale, so that none is negative unless the scale is: √(20 · 22.5) = √450.</summary>
    [Test]
    public void NormalisationOfTheUser_UnderTheGeometricMean_NeedsAFloorOnANegativeScale()
    {
        var body = Body.Replace(
            "aggregate: spread", "aggregate: geometric",
            StringComparison.Ordinal).Replace("weight: 3", "weight: 1", StringComparison.Ordinal);
        Assert.That(
            RuleExam.Observe(body, "place,a,b\nA,40,90\n", Methods).Score()[0].Score,
            Is.EqualTo(Math.Sqrt(450)).Within(RuleExam.Roundings));
        var negative = body.Replace("minimum-coverage", "scale: [-100, 100], minimum-coverage", StringComparison.Ordinal);
        Assert.That(RuleExam.Refused(() => RuleExam.Define(negative, Methods)).Select(d => d.Code), Has.Some.EqualTo("UI4010"));
    }
}
