using static UrbanIndicators.Tests.Rules.RuleExam;

namespace UrbanIndicators.Tests.Scoring.Weights;

/// <summary>Weightings as an exam uses them: from YAML to the index.</summary>
public class WeightedExamTests
{
    private const string Data = "place,a,b,c\nA,12,80,5\nB,50,60,1\nC,100,25,9\nD,10,30,4\nE,70,20,2\n";

    [Test]
    public void Optimised_OfAnExam_MakesAllIndicatorsAlikeToTheIndex()
    {
        var assessment = Score(Exam("optimised"), Data);
        var index = assessment.ScoresOf("index").ToArray();
        var importances = new[] { "a", "b", "c" }.Select(i => MathNet.Numerics.Statistics.Correlation.Pearson(
            assessment.Select(p => p.Indicators.Single(s => s.Indicator.Id == i).Score), index)).ToList();
        // The one answer without bounds: none binds here.
        Assert.That(importances, Is.All.EqualTo(importances[0]).Within(1e-9).And.All.GreaterThan(0));
    }

    /// <summary>b has no direction and is not scored; its importance stands in the list all the same.</summary>
    [Test]
    public void Optimised_WithAChildThatIsNotScored_TakesTheImportancesOfTheOthers()
    {
        var exam = Exam("{ optimised: { importances: [2, 5, 1] } }").Replace(
            "direction: lower", "direction: none", StringComparison.Ordinal);
        var reached = Score(exam, Data).Model.Weights.Single().ChildFigures["importance-reached"];
        Assert.That(new[] { reached["a"], reached["c"] }, Is.EqualTo(new[] { 2 / 3.0, 1 / 3.0 }).Within(1e-12));
    }

    [Test]
    public void Merec_OfAnExam_LearnsFromValuesAndDirections()
    {
        var expected = WeightingRun.Of(new("merec"), [[12, 50, 100, 10, 70], [80, 60, 25, 30, 20], [5, 1, 9, 4, 2]], 1).Weights;
        var found = Score(Exam("merec"), Data).Model.Weights.Single().Weights;
        Assert.That(new[] { found["a"], found["b"], found["c"] }, Is.EqualTo(expected).Within(1e-12));
    }

    [Test]
    public void OfValues_WithADirectionOfRange_IsRefused()
    {
        var exam = Exam("{ critic: { of: values } }").Replace(
            "c: { direction: higher }", "c: { direction: range, normalise: { bands: { steps: [[0, 0], [3, 100], [6, 20]] } } }",
                StringComparison.Ordinal);
        Assert.That(Refused(() => Score(exam, Data)).Select(d => d.Code), Does.Contain("UI4203"));
    }

    private static string Exam(string weights) => $$"""
        method: { normalise: min-max, weights: {{weights}} }
        index: { id: index, children: [{ indicator: a }, { indicator: b }, { indicator: c }] }
        indicators: { a: { direction: higher }, b: { direction: lower }, c: { direction: higher } }
        """;
}
