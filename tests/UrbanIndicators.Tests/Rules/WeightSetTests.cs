using static UrbanIndicators.Tests.Rules.RuleExam;

namespace UrbanIndicators.Tests.Rules;

/// <summary>Weights by method or by named set; effective weights of the leaves; what is learnt is kept in the model.</summary>
public class WeightSetTests
{
    private const string Data = "place,a,b,c\nA,0,10,5\nB,50,60,1\nC,100,20,9\nD,10,30,4\n";

    private static string Exam(string weights, string node = "") => $$"""
        weight-sets:
          expert: { title: { en: Experts, zh: 专家 }, given: { a: 3, b: 1, c: 4, d: 4 } }
          data: { method: entropy }
          mixed: { method: equal, nodes: { d: critic } }
          both: { method: { combined: { of: [expert, data], by: additive } } }
        method: { normalise: min-max{{weights}} }
        index: { id: index, children: [{ id: d, weight: 1, children: [{ indicator: a, weight: 1 }, { indicator: b, weight: 1 }]{{node}} }, { indicator: c, weight: 1 }] }
        indicators: { a: { direction: higher }, b: { direction: higher }, c: { direction: higher } }
        """;

    private static NodeWeights WeightsOf(Assessment assessment, string node) => assessment.Model.Weights.Single(w => w.Node == node);

    [Test]
    public void Given_IsWhatTheTreeSays()
    {
        var assessment = Score(Exam(""), Data);
        Assert.That(
            WeightsOf(assessment, "d").Weights,
            Is.EquivalentTo(new Dictionary<string, double>(StringComparer.Ordinal) { ["a"] = 0.5, ["b"] = 0.5 }));
        Assert.That(
            assessment.Model.EffectiveWeights,
            Is.EquivalentTo(new Dictionary<string, double>(StringComparer.Ordinal) { ["a"] = 0.25, ["b"] = 0.25, ["c"] = 0.5 }));
    }

    [Test]
    public void Set_OfGivenWeights_TakesTheirPlace()
    {
        var assessment = Score(Exam(", weights: expert"), Data);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(WeightsOf(assessment, "d").Weights["a"], Is.EqualTo(0.75));
            Assert.That(WeightsOf(assessment, "d").Set, Is.EqualTo("expert"));
            // d and c weigh 4 each: a has 0.5 · 0.75
            Assert.That(assessment.Model.EffectiveWeights["a"], Is.EqualTo(0.375));
            // C: a 100, b (20 − 10) ÷ 50 = 20, c 100: (0.75 · 100 + 0.25 · 20 + 100) ÷ 2 = 90
            Assert.That(assessment.Find("C").Score, Is.EqualTo(90).Within(Roundings));
        }
    }

    [Test]
    public void Set_ByNode_UsesItsMethodThere()
    {
        var assessment = Score(Exam(", weights: mixed"), Data);
        Assert.That((WeightsOf(assessment, "d").Method.Name, WeightsOf(assessment, "index").Method.Name), Is.EqualTo(("critic", "equal")));
    }

    [Test]
    public void Node_OwnWeighting_WinsOverTheFrameworks() =>
        Assert.That(WeightsOf(Score(Exam(", weights: data", ", weights: equal"), Data), "d").Weights["a"], Is.EqualTo(0.5));

    [Test]
    public void Combined_Additive_IsTheMeanOfTheSets()
    {
        var (both, data) = (Score(Exam(", weights: both"), Data), Score(Exam(", weights: data"), Data));
        // Half of the experts' 0.75, half of the entropy's.
        Assert.That(WeightsOf(both, "d").Weights["a"], Is.EqualTo((0.75 + WeightsOf(data, "d").Weights["a"]) / 2).Within(Roundings));
    }

    /// <summary>A set that gives nothing to any child that can be scored.</summary>
    [Test]
    public void Combined_OfASetThatGivesNothing_IsRefused()
    {
        const string body = """
            weight-sets:
              nothing: { given: { a: 0, b: 0 } }
              even: { method: equal }
              both: { method: { combined: { of: [nothing, even], by: additive } } }
            method: { normalise: min-max, weights: both }
            index: { id: index, children: [{ indicator: a, weight: 1 }, { indicator: b, weight: 1 }, { indicator: c, weight: 1 }] }
            indicators: { a: { direction: higher }, b: { direction: higher }, c: { direction: none } }
            """;
        Assert.That(Refused(() => Score(body, Data)).Select(d => d.Code), Has.Member("UI4366"));
    }

    /// <summary>
    /// b and c are alike everywhere, so that entropy gives all weight to a, and the dimension of b and c hangs on nothing.
    /// </summary>
    [Test]
    public void EffectiveWeights_WithChildrenOfNoWeight_StillSumToOne()
    {
        const string body = """
            method: { normalise: { curve: { points: [[0, 0], [100, 100]] } }, weights: entropy }
            index: { id: index, children: [{ indicator: a, weight: 1 }, { id: d, weight: 1, children: [{ indicator: b, weight: 1 }, { indicator: c, weight: 1 }], weights: equal }] }
            indicators: { a: { direction: higher }, b: { direction: higher }, c: { direction: higher } }
            """;
        var assessment = Score(body, "place,a,b,c\nA,10,50,50\nB,20,50,50\nC,70,50,50\n");
        Assert.That(
            assessment.Model.EffectiveWeights,
            Is.EquivalentTo(new Dictionary<string, double>(StringComparer.Ordinal) { ["a"] = 1, ["b"] = 0, ["c"] = 0 }));
        Assert.That(assessment[0].Of("b").NominalWeight, Is.Zero);
        Assert.That(assessment[0].Explain("b").Steps.Select(s => s.In("en")), Has.Some.Contains("its weight was found to be 0"));
    }

    /// <summary>Sixty sets, each combined of the two before it: found once each, not two to the power of sixty times.</summary>
    [Test]
    public void Combined_OfManySets_EndsSoon()
    {
        var sets = string.Join(
            '\n',
            Enumerable.Range(2, 59).Select(i => $"  s{i}: {{ method: {{ combined: {{ of: [s{i - 1}, s{i - 2}], by: additive }} }} }}"));
        var body = Exam(", weights: s60").Replace(
            "weight-sets:", $"weight-sets:\n  s0: {{ method: equal }}\n  s1: {{ given: {{ a: 3 }} }}\n{sets}");
        Assert.That(WeightsOf(Score(body, Data), "d").Weights["a"], Is.InRange(0.5, 0.75));
    }

    /// <summary>b is the same everywhere below d: entropy tells nothing of it, so that a decides alone.</summary>
    [Test]
    public void ChildThatTellsNothing_TakesNoPart()
    {
        const string body = """
            method: { normalise: { curve: { points: [[0, 0], [100, 100]] } }, weights: entropy }
            index: { id: index, children: [{ indicator: a, weight: 1 }, { indicator: b, weight: 1 }] }
            indicators: { a: { direction: higher }, b: { direction: higher } }
            """;
        var assessment = Score(body, "place,a,b\nA,10,50\nB,20,50\nC,70,50\n");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(assessment.Select(p => p.Score), Is.EqualTo(new[] { 10, 20, 70.0 }).Within(Roundings));
            Assert.That(assessment.Note("UI4380").Arguments, Is.EqualTo(new object[] { "index", "entropy", "b" }));
            Assert.That(assessment[0].Coverage, Is.EqualTo(1));
        }
    }

    [Test]
    public void Registered_WeightingIsUsed()
    {
        var methods = MethodRegistry.Default.WithWeighting(
            "first-only", (children, scores, _) => [.. children.Select((_, i) => i == 0 ? 2.0 : 1.0)]);
        var assessment = Observe(Exam(", weights: first-only"), Data, methods).Score();
        Assert.That(WeightsOf(assessment, "d").Weights["a"], Is.EqualTo(2 / 3.0).Within(Roundings));
    }

    [Test]
    public void Registered_WeightingWithoutWeights_IsRefused()
    {
        var methods = MethodRegistry.Default.WithWeighting("broken", (_, _, _) => [double.NaN]);
        Assert.That(Refused(() => Observe(Exam(", weights: broken"), Data, methods).Score()).Select(d => d.Code), Has.Member("UI4360"));
    }

    [Test]
    public void Fluent_WeighsByMethodSetAndNode()
    {
        var exam = Define(Exam(""));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(WeightsOf(exam.Weigh(new Method("expert")).ObserveText(Data).Score(), "d").Weights["a"], Is.EqualTo(0.75));
            Assert.That(WeightsOf(exam.Weigh("d", new Method("critic")).ObserveText(Data).Score(), "d").Method.Name, Is.EqualTo("critic"));
            Assert.That(
                WeightsOf(exam.Weigh("d", new Method("critic")).ObserveText(Data).Score(), "index").Method.Name, Is.EqualTo("given"));
            Assert.That(() => exam.Weigh("a", new Method("critic")), Throws.ArgumentException.With.Message.Contains("\"a\""));
            Assert.That(() => exam.Aggregate("nowhere", new Method("topsis")), Throws.ArgumentException);
            Assert.That(() => exam.Weigh(new Method("entropie")), Throws.TypeOf<UrbanIndicatorsException>());
        }
    }
}
