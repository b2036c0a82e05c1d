using UrbanIndicators.Methods;

using static UrbanIndicators.Tests.Rules.RuleExam;

namespace UrbanIndicators.Tests.Scoring.Aggregating;

/// <summary>Aggregations in whole exams: in YAML, saved and loaded, explained, their basis and their losses.</summary>
public class AggregationExamTests
{
    private const string Data = "place,a,b,c\nA,80,10,30\nB,60,20,\nC,40,40,10\nD,20,25,50\nE,90,5,20\n";

    private static string Body(string aggregate, string more = "") => $$"""
        method: { normalise: goalposts, aggregate: {{aggregate}}{{more}} }
        index:
          id: index
          children: [{ indicator: a, weight: 2 }, { indicator: b, weight: 1 }, { indicator: c, weight: 1 }]
        indicators:
          a: { direction: higher, goalposts: { worst: 0, best: 100 } }
          b: { direction: higher, goalposts: { worst: 0, best: 50 } }
          c: { direction: lower, goalposts: { worst: 100, best: 0 } }
        """;

    [TestCase("weighted-median")]
    [TestCase("owa")]
    [TestCase("{ owa: { weights: [1, 2, 3] } }")]
    [TestCase("{ owa: { at-least: 2 } }")]
    [TestCase("{ mean-min: { alpha: 0.8, beta: 5 } }")]
    [TestCase("{ mazziotta-pareto: { range: [0, 100] } }")]
    [TestCase("{ adjusted-mazziotta-pareto: { goalposts: [0, 100], penalty: up, range: [0, 100] } }")]
    [TestCase("copeland")]
    [TestCase("topsis")]
    [TestCase("{ vikor: { v: 0.6 } }")]
    [TestCase("copras")]
    [TestCase("{ promethee-2: { preference: linear, q: 5, p: 40 } }")]
    [TestCase("grey-relational")]
    [TestCase("{ rank-sum-ratio: { ranks: interpolated, grades: 4 } }")]
    [TestCase("{ fuzzy-comprehensive: { memberships: [[0, 0, 40], [20, 50, 80], [60, 100, 100]], operator: min-sum } }")]
    [TestCase("coupling-coordination")]
    [TestCase("{ benefit-of-the-doubt: { share-low: 0.1 } }")]
    public void Method_InYaml_ScoresSavesLoadsAndSharesLosses(string aggregate)
    {
        var assessment = Score(Body(aggregate), Data);
        using var stream = new MemoryStream();
        assessment.Model.Save(stream);
        stream.Position = 0;
        var loaded = ScoringModel.Load(stream);
        var again = loaded.Score(assessment.Panel);
        using (Assert.EnterMultipleScope())
        {
            foreach (var place in assessment)
            {
                Assert.That(place.Score, Is.InRange(0.0, 100.0));
                Assert.That(
                    BitConverter.DoubleToInt64Bits(again[place.Row].Score), Is.EqualTo(BitConverter.DoubleToInt64Bits(place.Score)),
                    "loaded");
                Assert.That(
                    place.Indicators.Where(i => !double.IsNaN(i.Loss)).Sum(i => i.Loss), Is.EqualTo(100 - place.Score).Within(1e-9),
                    "losses");
                Assert.That(
                    place.Explain("index").ToString(),
                    Does.Contain(place.Score.ToString("0.00", System.Globalization.CultureInfo.InvariantCulture)));
            }

            // One place alone, by the fitted model, scores what it scored among the others.
            var alone = new PanelBuilder(["a", "b", "c"]).Add("A", null, [80, 10, 30]).Build();
            Assert.That(
                BitConverter.DoubleToInt64Bits(loaded.Score(alone)[0].Score),
                Is.EqualTo(BitConverter.DoubleToInt64Bits(assessment[0].Score)), "alone");
        }
    }

    [Test]
    public void NodeThatComparesPlaces_IsRelativeAndHasNoGrade()
    {
        const string grades = ", grades: [{ id: good, from: 50 }, { id: poor, from: 0 }]";
        var assessment = Score(Body("topsis", grades), Data);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(assessment[0].Nodes[0].Basis, Is.EqualTo(MethodBasis.Relative));
            Assert.That(assessment[0].Grade, Is.Null);
            Assert.That(Score(Body("coupling-coordination", grades), Data)[0].Grade, Is.Not.Null);
            Assert.That(
                Score(Body("{ adjusted-mazziotta-pareto: { goalposts: [0, 100], range: [0, 100] } }", grades), Data)[0].Grade, Is.Not.Null);
        }
    }

    [Test]
    public void NodeThatComparesPlaces_BesideAnAbsoluteOne_IsMixedAndNamed()
    {
        var note = Score(
            """
            method: { normalise: goalposts }
            index:
              id: index
              children:
                - { id: compared, weight: 1, aggregate: topsis, children: [{ indicator: a, weight: 1 }, { indicator: b, weight: 1 }] }
                - { indicator: c, weight: 1 }
            indicators:
              a: { direction: higher, goalposts: { worst: 0, best: 100 } }
              b: { direction: higher, goalposts: { worst: 0, best: 50 } }
              c: { direction: lower, goalposts: { worst: 100, best: 0 } }
            """,
            Data).Note("UI4112");
        Assert.That(note.Arguments, Is.EqualTo(new object[] { "index", "c", "compared" }));
    }

    [TestCase("mazziotta-pareto", true)]
    [TestCase("{ mazziotta-pareto: { range: [1, 100] } }", false)]
    public void ScoresOfTheirOwnRange_UnderAGeometricMean_AreRefused(string below, bool refused)
    {
        var body = $$"""
            method: { normalise: goalposts, aggregate: geometric, scale: [1, 100] }
            index:
              id: index
              children:
                - { id: deviating, weight: 1, aggregate: {{below}}, children: [{ indicator: a, weight: 1 }, { indicator: b, weight: 1 }] }
                - { indicator: c, weight: 1 }
            indicators:
              a: { direction: higher, goalposts: { worst: 0, best: 100 } }
              b: { direction: higher, goalposts: { worst: 0, best: 50 } }
              c: { direction: lower, goalposts: { worst: 100, best: 0 } }
            """;
        if (refused) Assert.That(Refused(() => Score(body, Data)).Single(d => d.Code == "UI4010").Arguments, Does.Contain("deviating"));
        else Assert.That(Score(body, Data), Has.Count.EqualTo(5));
    }

    [Test]
    public void Target_OnANodeThatComparesPlaces_IsRefused()
    {
        var body = Body("topsis").Replace("id: index\n", "id: index\n  targets: [{ at-least: 50, by: 2030 }]\n", StringComparison.Ordinal);
        Assert.That(Refused(() => Score(body, Data)).Select(d => d.Code), Does.Contain("UI4011"));
    }

    [Test]
    public void Explanation_OfAMethod_TellsItsClassAndItsRuleForMissingChildren()
    {
        var coupling = Score(Body("coupling-coordination"), Data)[1].Explain("index").Steps;
        var copeland = Score(Body("copeland"), Data)[1].Explain("index").Steps;
        using (Assert.EnterMultipleScope())
        {
            // u = 0.6 and 0.4: C = 2·√0.24, T = (1.2 + 0.4) ÷ 3: D = 0.723.
            Assert.That(coupling.Select(s => s.In("zh").Trim()), Has.Some.EqualTo("第 8 级（共 10 级）：中级协调"));
            Assert.That(
                copeland.Select(s => s.In("en")),
                Has.Some.EqualTo(
                    "Without data, or with too little: c; two places are compared on the children both have; without any they draw"));
        }
    }

    [Test]
    public void Row_ForWhichBenefitOfTheDoubtFindsNoScore_IsNamed()
    {
        // a is 0 throughout and takes no part, and C has nothing else.
        var assessment = Score(
            """
            method: { normalise: goalposts, aggregate: benefit-of-the-doubt, minimum-coverage: 0 }
            index: { id: index, children: [a, b] }
            indicators: { a: { direction: higher, goalposts: { worst: 0, best: 100 } }, b: { direction: higher, goalposts: { worst: 0, best: 100 } } }
            """,
            "place,a,b\nA,0,50\nB,0,100\nC,0,\n");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(assessment.Select(p => p.Score), Is.EqualTo(new[] { 50, 100, double.NaN }).Within(1e-9));
            Assert.That(assessment.Note("UI4287").Arguments, Is.EqualTo(new object[] { "index", "benefit-of-the-doubt", 1L, "C" }));
        }
    }

    [Test]
    public void Losses_WhereFullMarksAreNotReached_AreScaled()
    {
        // Both places have full marks in a and tie there: the rank is 1.5 of 2, RSR 0.75. Nothing more could be had, so the loss of 25 is
        // shared by weight.
        var assessment = Score(
            """
            method: { normalise: goalposts, aggregate: rank-sum-ratio }
            index: { id: index, children: [{ indicator: a, weight: 3 }, { indicator: b, weight: 1 }] }
            indicators:
              a: { direction: higher, goalposts: { worst: 0, best: 100 } }
              b: { direction: higher, goalposts: { worst: 0, best: 100 } }
            """,
            "place,a,b\nA,100,100\nB,100,100\n");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(assessment[0].Score, Is.EqualTo(75).Within(1e-9));
            Assert.That(assessment[0].Indicators.Select(i => i.Loss), Is.EqualTo(new[] { 18.75, 6.25 }).Within(1e-9));
        }
    }
}
