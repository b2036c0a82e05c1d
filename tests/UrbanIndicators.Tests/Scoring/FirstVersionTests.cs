using System.Text.Json.Nodes;
using UrbanIndicators.Tests.Rules;

namespace UrbanIndicators.Tests.Scoring;

/// <summary>Models of version 1.0 had no hashes: writing 1.0 into a later model must not switch their check off.</summary>
public class FirstVersionTests
{
    private const string Body = """
        phases: { near: { from: 2024, to: 2027 } }
        method: { normalise: min-max, minimum-coverage: 0, fit: { group: x } }
        index:
          id: index
          children: [{ id: one, weight: 1, aggregate: { power-mean: { p: 0.5 } }, children: [a, b] }, { indicator: c, weight: 2 }]
        indicators:
          a: { direction: higher }
          b: { direction: lower, normalise: { goalposts: { form: logarithmic } }, goalposts: { worst: 30, best: 1 } }
          c: { direction: higher, normalise: attainment, targets: [{ at-least: 25, phase: near }] }
        """;

    private const string Data = "place,group,a,b,c\np,x,1,2,20\nq,x,4,9,30\nr,y,2,5,11\n";

    /// <summary>A file as version 1.0 wrote it: without hashes, nodes and stages, and without the stages of the method.</summary>
    [Test]
    public void Load_OfTheFirstVersion_ScoresAsTheTreeSays()
    {
        var exam = RuleExam.Observe(Body, Data).AgainstTargets("near");
        var loaded = Saved.Load(AsFirst(exam.Fit()));
        Assert.That(loaded.Weights.Select(w => w.Weights.Values.Sum()), Is.All.EqualTo(1).Within(RuleExam.Roundings));
        Properties.Property.RequireSame(loaded.Score(exam.Panel), exam.Score(), "1.0");
        Assert.That(Saved.Text(loaded), Does.Contain("urban-indicators/model/1.1").And.Contain("hashes"), "saved as this version writes it");
    }

    [Test]
    public void Load_OfALaterModelThatSaysFirst_IsRefusedHoweverMuchIsTakenOut()
    {
        var model = JsonNode.Parse(Saved.Text(RuleExam.Observe(Body, Data).AgainstTargets("near").Fit()))!.AsObject();
        model["schema"] = "urban-indicators/model/1.0";
        model["framework"]!["indicators"]!["c"]!["targets"]![0]!["at-least"] = 5;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(
                Refused(model).Message,
                Does.StartWith("$.hashes: a model of version 1.0 has no such thing (hashes); write back the version it was saved with"));
            model.Remove("hashes");
            Assert.That(Refused(model).Message, Does.StartWith("$.nodes:"));
            model.Remove("nodes");
            Assert.That(Refused(model).Message, Does.StartWith("$.framework:").And.Contain("(method: stages)"));
        }
    }

    [TestCase("method: { normalise: min-max, screen: { minimum-data: 0.5 } }", "a: { direction: higher }", "$.stages:", "stages")]
    [TestCase("method: { normalise: min-max, weights: entropy }", "a: { direction: higher }", "$.framework:", "method: entropy")]
    [TestCase("method: { normalise: min-max }\nweight-sets: { s: { given: { a: 2 } } }", "a: { direction: higher }", "$.framework:", "weight-sets")]
    [TestCase("method: { normalise: { min-max: { range: [1, 100] } } }", "a: { direction: higher }", "$.framework:", "min-max: range")]
    [TestCase("method: { normalise: borda }", "a: { direction: higher }", "$.framework:", "borda")]
    [TestCase("method: { normalise: min-max, aggregate: owa }", "a: { direction: higher }", "$.framework:", "owa")]
    [TestCase("method: { normalise: min-max }", "a: { direction: higher, denominator: { by: v } }", "$.framework:", "a: denominator, impute, treat")]
    [TestCase("method: { normalise: min-max }", "a: { direction: higher, impute: none }", "$.framework:", "a: denominator, impute, treat")]
    [TestCase("method: { normalise: min-max }", "a: { direction: higher, treat: none }", "$.framework:", "a: denominator, impute, treat")]
    public void Load_OfWhatTheFirstVersionDidNotKnow_IsRefused(string method, string indicator, string where, string what)
    {
        var body = $"{method}\nvariables: {{ v: {{}} }}\nindex: {{ id: index, children: [a, b] }}\nindicators:\n  {indicator}\n  b: {{ direction: higher }}\n";
        var json = AsFirst(RuleExam.Observe(body, "place,a,b,v\np,1,2,1\nq,4,9,1\n").Fit());
        Assert.That(Refused(JsonNode.Parse(json)!.AsObject()).Message, Does.StartWith(where).And.Contain($"({what})"));
    }

    [Test]
    public void Load_OfWeightsOfANodeInTheFirstVersion_IsRefused()
    {
        var json = AsFirst(RuleExam.Observe(
            "method: { normalise: min-max }\nindex: { id: index, weights: equal, children: [a, b] }\nindicators: { a: { direction: higher }, b: { direction: higher } }\n",
            "place,a,b\np,1,2\nq,4,9\n").Fit());
        Assert.That(Refused(JsonNode.Parse(json)!.AsObject()).Message, Does.Contain("(index: weights)"));
    }

    private static Diagnostic Refused(JsonObject model)
    {
        var found = RuleExam.Refused(() => Saved.Load(model.ToJsonString())).Single();
        Assert.That(found.Code, Is.EqualTo("UI4414"));
        return found;
    }

    private static string AsFirst(ScoringModel model)
    {
        var json = JsonNode.Parse(Saved.Text(model))!.AsObject();
        json["schema"] = "urban-indicators/model/1.0";
        json.Remove("hashes");
        json.Remove("nodes");
        json["framework"]!["method"]!.AsObject().Remove("stages");
        return json.ToJsonString();
    }
}
