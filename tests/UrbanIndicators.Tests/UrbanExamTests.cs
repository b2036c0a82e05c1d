using System.Text;
using UrbanIndicators.Tests.Definitions;
using UrbanIndicators.Tests.Rules;

namespace UrbanIndicators.Tests;

/// <summary>The front door: every step gives a new exam and leaves the one before alone.</summary>
public class UrbanExamTests
{
    private const string Body = """
        phases: { near: { from: 2024, to: 2027 }, far: { from: 2033, to: 2035 } }
        method: { normalise: attainment }
        index: { id: index, children: [{ indicator: a, weight: 1 }, { id: node, weight: 1, aggregate: minimum, children: [b, c] }] }
        indicators:
          a: { direction: higher, goalposts: { worst: 20, best: 60 }, targets: [{ at-least: 50, phase: near }, { at-least: 80, phase: far }] }
          b: { direction: higher, goalposts: { worst: 0, best: 100 }, targets: [{ at-least: 100, phase: near }] }
          c: { direction: higher, normalise: { curve: { points: [[0, 0], [100, 100]] } } }
        """;

    private const string Data = "place,year,a,b,c\nA,2024,40,50,90\nA,2025,50,100,100\n";

    private static UrbanExam Exam => RuleExam.Define(Body);

    private static double ScoreOf(UrbanExam exam) => exam.ObserveText(Data).ForPeriod(2024).Score()[0].Score;

    private static Dictionary<string, double> Weights(params (string Id, double Weight)[] weights) =>
        weights.ToDictionary(w => w.Id, w => w.Weight, StringComparer.Ordinal);

    [Test]
    public void Exam_AsDefined_IsTheBaseOfWhatFollows() =>
        // a 40 ÷ 50 = 80; node min(50, 90) = 50; (80 + 50) ÷ 2
        Assert.That(ScoreOf(Exam), Is.EqualTo(65).Within(RuleExam.Roundings));

    [Test]
    public void DefineBuiltIn_OfEveryId_GivesThatFramework()
    {
        Assert.That(UrbanExam.BuiltIn, Is.SupersetOf(new[] { "beijing-monitoring", "human-development-index", "people-city-2035" }));
        foreach (var id in UrbanExam.BuiltIn)
        {
            Assert.That(UrbanExam.DefineBuiltIn(id).Framework.Id, Is.EqualTo(id));
        }
    }

    [TestCase("people")]
    [TestCase("people-city-2035.yaml")]
    [TestCase("../people-city-2035")]
    [TestCase("")]
    public void DefineBuiltIn_OfAnotherId_IsRefusedWithTheList(string id) =>
        Assert.That(() => UrbanExam.DefineBuiltIn(id), Throws.ArgumentException.With.Message.Contains("human-development-index"));

    [Test]
    public void Define_OfANameThatIsNoPath_DoesNotGuess() =>
        Assert.That(() => UrbanExam.Define("people-city-2035"), Throws.InstanceOf<IOException>());

    [Test]
    public void Define_OfAFramework_ChecksItToo()
    {
        var framework = Exam.Framework;
        var wrong = framework with { Index = framework.Index with { Children = [framework.Index.Children[0] with { Weight = -1 }] } };
        Assert.That(RuleExam.Refused(() => UrbanExam.Define(wrong)).Select(d => d.Code), Has.Some.EqualTo("UI1100"));
        Assert.That(UrbanExam.Define(framework).Framework, Is.SameAs(framework));
    }

    [Test]
    public void TryDefine_OfABadFile_TellsWhyAndDoesNotThrow()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("bad.yaml", "format: urban-indicators/1.0\n");
        Assert.That(UrbanExam.TryDefine(path, out var exam, out var diagnostics), Is.False);
        Assert.That(exam, Is.Null);
        Assert.That(diagnostics.Select(d => d.Severity), Has.Some.EqualTo(DiagnosticSeverity.Error));
        Assert.That(
            () => UrbanExam.TryDefine(Path.Combine(folder.Path, "none.yaml"), out _, out _), Throws.InstanceOf<IOException>(),
            "a file that is not there is no content");
    }

    [Test]
    public void TryDefine_OfAGoodFile_GivesTheExam()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("good.yaml", DefinitionSamples.Minimal);
        Assert.That(UrbanExam.TryDefine(path, out var exam, out _), Is.True);
        Assert.That(exam!.Framework.Id, Is.EqualTo("small"));
    }

    [Test]
    public void Normalise_ReplacesTheFrameworksMethodButNotAnIndicatorsOwn()
    {
        var exam = Exam;
        var other = exam.Normalise(new("goalposts"));
        // a (40 − 20) ÷ 40 = 50; b 50, c by its own curve 90: min 50.
        Assert.That(ScoreOf(other), Is.EqualTo(50).Within(RuleExam.Roundings));
        Assert.That(ScoreOf(exam), Is.EqualTo(65).Within(RuleExam.Roundings));
    }

    [Test]
    public void Aggregate_ReplacesTheFrameworksMethodButNotANodesOwn() =>
        // √(80 · 50); the node still takes the minimum.
        Assert.That(ScoreOf(Exam.Aggregate(new("geometric"))), Is.EqualTo(Math.Sqrt(4000)).Within(RuleExam.Roundings));

    [TestCase("atainment")]
    [TestCase("")]
    public void Normalise_ByAMethodThatIsNotThere_IsRefused(string method) =>
        Assert.That(
            RuleExam.Refused(() => Exam.Normalise(new(method))).Select(d => d.Severity), Has.Some.EqualTo(DiagnosticSeverity.Error));

    [Test]
    public void Normalise_ByAMethodWithoutItsParameter_IsRefused() =>
        Assert.That(RuleExam.Refused(() => Exam.Normalise(new("bands"))).Select(d => d.Message), Has.Some.Contains("steps"));

    [Test]
    public void Weigh_ChangesTheWeightsGivenOnly()
    {
        var exam = Exam;
        var other = exam.Weigh(Weights(("a", 3)));
        // (3 · 80 + 50) ÷ 4
        Assert.That(ScoreOf(other), Is.EqualTo(72.5).Within(RuleExam.Roundings));
        Assert.That(ScoreOf(exam), Is.EqualTo(65).Within(RuleExam.Roundings));
    }

    [Test]
    public void Weigh_WithZero_TakesAChildOut() =>
        Assert.That(ScoreOf(Exam.Weigh(Weights(("node", 0)))), Is.EqualTo(80).Within(RuleExam.Roundings));

    [Test]
    public void Weigh_OfAnIdOutsideTheTree_IsRefusedByName() => Assert.That(
        () => Exam.Weigh(Weights(("a", 1), ("nowhere", 1))),
        Throws.ArgumentException.With.Message.Contains("nowhere").And.Property("ParamName").EqualTo("weights"));

    [TestCase(-1, "UI1100")]
    [TestCase(double.NaN, "UI1100")]
    [TestCase(double.PositiveInfinity, "UI1100")]
    public void Weigh_WithANumberThatIsNoWeight_IsRefused(double weight, string code) =>
        Assert.That(RuleExam.Refused(() => Exam.Weigh(Weights(("a", weight)))).Select(d => d.Code), Has.Some.EqualTo(code));

    [Test]
    public void Weigh_WithZerosOnly_IsRefused() =>
        Assert.That(RuleExam.Refused(() => Exam.Weigh(Weights(("a", 0), ("node", 0)))).Select(d => d.Code), Has.Some.EqualTo("UI1101"));

    [Test]
    public void Nothing_InsteadOfAnArgument_IsRefusedAsMisuse()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(() => UrbanExam.Define((Framework)null!), Throws.ArgumentNullException);
            Assert.That(() => UrbanExam.Define((Stream)null!), Throws.ArgumentNullException);
            Assert.That(() => UrbanExam.Define((string)null!), Throws.ArgumentNullException);
            Assert.That(() => UrbanExam.DefineBuiltIn(null!), Throws.InstanceOf<ArgumentException>());
            Assert.That(() => Exam.Normalise(null!), Throws.ArgumentNullException);
            Assert.That(() => Exam.Aggregate(null!), Throws.ArgumentNullException);
            Assert.That(() => Exam.Weigh((IReadOnlyDictionary<string, double>)null!), Throws.ArgumentNullException);
            Assert.That(() => Exam.Observe((Panel)null!), Throws.ArgumentNullException);
            Assert.That(() => Exam.Observe((Stream)null!), Throws.ArgumentNullException);
            Assert.That(() => Exam.Observe((string)null!), Throws.ArgumentNullException);
        }
    }

    [Test]
    public void Observe_OfFilesStreamAndPanel_AreTheSame()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("data.csv", Data);
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Data));
        var panel = new PanelBuilder(["a", "b", "c"]).Add("A", Period.OfYear(2024), 40, 50, 90).Add(
            "A", Period.OfYear(2025), 50, 100, 100).Build();
        foreach (var observed in new[] { Exam.Observe(path), Exam.Observe([path]), Exam.Observe(stream), Exam.Observe(panel) })
        {
            Assert.That(observed.Score().Select(p => p.Score), Is.EqualTo(new[] { 65, 100.0 }).Within(RuleExam.Roundings));
        }
    }

    [Test]
    public void ForPeriod_AsksTheDataAsItWasRead_NotWhatWasLeft()
    {
        var observed = Exam.ObserveText(Data);
        var first = observed.ForPeriod(2024);
        var second = first.ForPeriod(Period.OfYear(2025));
        Assert.That((observed.Panel.RowCount, first.Panel.RowCount, second.Panel.RowCount), Is.EqualTo((2, 1, 1)));
        Assert.That(second.Panel.PeriodAt(0), Is.EqualTo(Period.OfYear(2025)));
        Assert.That(first.Panel.PeriodAt(0), Is.EqualTo(Period.OfYear(2024)), "the one before is as it was");
    }

    [Test]
    public void AgainstTargets_GivesANewExam()
    {
        var observed = Exam.ObserveText(Data);
        var far = observed.AgainstTargets("far");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(observed.Plan.Targets, Is.EqualTo(new TargetReference()));
            Assert.That(far.Plan.Targets, Is.EqualTo(new TargetReference("far")));
            // 40 ÷ 80 = 50, and the node 50; b's target is carried forward.
            Assert.That(far.Score()[0].Score, Is.EqualTo(50).Within(RuleExam.Roundings));
            Assert.That(observed.Score()[0].Score, Is.EqualTo(65).Within(RuleExam.Roundings));
        }
    }

    [Test]
    public void AgainstTargets_KeepsThePeriodAsked_InEitherOrder()
    {
        var observed = Exam.ObserveText(Data);
        Assert.That(
            observed.ForPeriod(2024).AgainstTargets("far").Score().Select(p => p.Score),
            Is.EqualTo(observed.AgainstTargets("far").ForPeriod(2024).Score().Select(p => p.Score)));
    }

    [Test]
    public void AgainstTargets_OfAPhaseAndAYear_IsMisuse() =>
        Assert.That(
            () => Exam.ObserveText(Data).AgainstTargets("far", 2035), Throws.ArgumentException.With.Property("ParamName").EqualTo("year"));

    [Test]
    public void AgainstTargets_OfAPhaseAndASetThatAreNotThere_ReportsBoth() =>
        Assert.That(
            RuleExam.Refused(() => Exam.ObserveText(Data).AgainstTargets("later", set: "none")).Select(d => d.Code),
            Is.EquivalentTo(new[] { "UI4002", "UI4003" }));

    [Test]
    public void Score_WhenCancelled_Stops()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        Assert.That(() => Exam.ObserveText(Data).Score(source.Token), Throws.InstanceOf<OperationCanceledException>());
    }

    [Test]
    public void Find_GivesTheLatestRowOfAPlace_OrTheOneAsked()
    {
        var assessment = Exam.ObserveText(Data).Score();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(assessment.Find("A").Period, Is.EqualTo(Period.OfYear(2025)));
            Assert.That(assessment.Find("A", Period.OfYear(2024)).Row, Is.Zero);
            Assert.That(() => assessment.Find("Z"), Throws.ArgumentException.With.Message.Contains("Z"));
            Assert.That(() => assessment.Find("A", Period.OfYear(1999)), Throws.ArgumentException.With.Message.Contains("1999"));
            Assert.That(() => assessment.ScoresOf("nowhere").Length, Throws.ArgumentException.With.Message.Contains("index, node"));
        }
    }
}
