using UrbanIndicators.Methods;

using static UrbanIndicators.Tests.Rules.RuleExam;

namespace UrbanIndicators.Tests.Rules;

/// <summary>
/// Absolute and relative mixed: allowed with a warning; every node tells its basis; grades and targets on a node need all-absolute
/// children.
/// </summary>
public class MixedBasisTests
{
    private static string Body(string fixedTargets = "", string comparedTargets = "") => $$"""
        method: { normalise: goalposts, grades: [{ id: good, from: 50 }, { id: poor, from: 0 }] }
        index:
          id: index
          children:
            - { id: fixed, weight: 1, {{fixedTargets}} children: [{ indicator: a, weight: 1 }] }
            - { id: compared, weight: 1, {{comparedTargets}} children: [{ indicator: b, weight: 1 }] }
        indicators:
          a: { direction: higher, goalposts: { worst: 0, best: 100 } }
          b: { direction: higher, normalise: min-max }
        """;

    private const string Data = "place,a,b\nA,80,1\nB,60,2\n";

    [Test]
    public void Mixed_IsAllowedWithAWarning()
    {
        var assessment = Score(Body(), Data);
        var note = assessment.Note("UI4112");
        using (Assert.EnterMultipleScope())
        {
            // A: (80 + 0) ÷ 2; B: (60 + 100) ÷ 2
            Assert.That(assessment.Select(p => p.Score), Is.EqualTo(new[] { 40, 80.0 }).Within(Roundings));
            Assert.That(note.Severity, Is.EqualTo(DiagnosticSeverity.Warning));
            Assert.That(note.Location.Line, Is.EqualTo(5));
            Assert.That(
                note.Message,
                Is.EqualTo("node \"index\" mixes absolute scores (a) with relative ones (b); use one kind below one node where you can"));
        }
    }

    [TestCase("index", MethodBasis.Mixed)]
    [TestCase("fixed", MethodBasis.Absolute)]
    [TestCase("compared", MethodBasis.Relative)]
    public void Node_TellsItsBasis(string node, MethodBasis expected) =>
        Assert.That(Score(Body(), Data)[0].Node(node).Basis, Is.EqualTo(expected));

    [Test]
    public void Grades_AreOfAbsoluteNodesOnly()
    {
        var assessment = Score(Body(), Data);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(assessment[1].Node("fixed").Grade?.Id, Is.EqualTo("good"));
            Assert.That(assessment[1].Node("compared").Grade, Is.Null);
            Assert.That(assessment[1].Node("index").Grade, Is.Null);
            Assert.That(assessment[1].Grade, Is.Null);
            Assert.That(assessment.Note("UI4123").Message, Does.EndWith(": index, compared"));
        }
    }

    [Test]
    public void Target_OnAnAbsoluteNode_HasAGap() => Assert.That(
        Score(Body("targets: [{ at-least: 90, by: 2030 }],"), Data)[0].Node("fixed").Gap!.Difference, Is.EqualTo(10).Within(Roundings));

    [Test]
    public void Target_OnANodeThatComparesPlaces_IsRefused()
    {
        var error = Refused(
            () =>
                Score(Body(comparedTargets: "targets: [{ at-least: 90, by: 2030 }],"), Data)).Single(d =>
                    d.Severity == DiagnosticSeverity.Error);
        using (Assert.EnterMultipleScope())
        {
            Assert.That((error.Code, error.Location.Line), Is.EqualTo(("UI4011", 8)));
            Assert.That(error.Message, Is.EqualTo(
                "node \"compared\" has targets, but its score is relative to other places (through \"b\"); normalise what is below it by "
                + "attainment, goalposts, bands, a curve or pass-fail, or take away targets"));
            Assert.That(error.Render("zh"), Does.Contain("设有目标"));
        }
    }
}
