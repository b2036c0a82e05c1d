using UrbanIndicators.Tests.Rules;

namespace UrbanIndicators.Tests.Scoring;

/// <summary>What a result says of its assumptions, beyond the rules of arithmetic.</summary>
public class AssumptionTests
{
    private const string Body = """
        method: { normalise: goalposts }
        index:
          id: index
          children: [{ indicator: a, weight: 1, status: assumed }, { indicator: b, weight: 1 }, { indicator: idle, weight: 0 }]
        variables: { raw: { unit: km² } }
        indicators:
          a: { direction: higher, goalposts: { worst: 0, best: 100 }, status: unverified }
          b: { direction: higher, goalposts: { worst: 0, best: 100 }, valid: [0, 100], formula: "[raw] * 10" }
          idle: { direction: higher, goalposts: { worst: 0, best: 100 } }
        """;

    [Test]
    public void WhatIsMarkedOtherwiseThanTheFramework_IsNamed()
    {
        var notes = RuleExam.Score(Body, "place,a,raw\nA,1,2\n").Notes.Where(n => n.Code == "UI4124").Select(n => n.Message);
        Assert.That(notes, Is.EqualTo(new[] { "marked assumed by the framework: a", "marked unverified by the framework: a" }));
    }

    [Test]
    public void WeightOfZero_IsSaid() => Assert.That(
        RuleExam.Score(Body, "place,a,raw\nA,1,2\n").Note("UI4127").Message, Is.EqualTo("what has the weight 0 is not scored: idle"));

    [Test]
    public void ComputedValueThatCannotBe_IsWarnedOf() => Assert.That(
        // 12 · 10 = 120, beyond 100.
        RuleExam.Score(Body, "place,a,raw\nA,1,2\nB,1,12\n").Note("UI4126").Message,
        Is.EqualTo(
            "indicator \"b\": 1 values lie outside what is possible (0 to 100), first 120 for B; check them, or the formula or the valid "
            + "range"));

    [Test]
    public void MisspeltColumnOfAPanelMadeInCode_IsWarnedOf()
    {
        var panel = new PanelBuilder(["a", "rawe"]).Add("A", null, 1, 2).Build();
        var note = RuleExam.Define(Body).Observe(panel).Score().Note("UI4125");
        Assert.That(note.Message, Does.Contain("\"rawe\"").And.EndsWith("(did you mean \"raw\"?)"));
    }
}
