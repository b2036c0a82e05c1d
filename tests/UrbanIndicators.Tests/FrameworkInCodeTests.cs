using System.Text;

namespace UrbanIndicators.Tests;

/// <summary>What the front door does with what only code can get wrong.</summary>
public sealed class FrameworkInCodeTests
{
    private const string Definitions = """
        format: urban-indicators/1.0
        framework: { id: f, status: official, title: F }
        method: { normalise: attainment }
        index:
          id: ix
          children: [{ indicator: a, weight: 1 }, { indicator: b, weight: 1 }]
        indicators:
          a: { direction: higher, targets: [{ at-least: 10, by: 2030 }] }
          b: { direction: higher, targets: [{ at-least: 10, by: 2030 }] }
        """;

    private static readonly UrbanExam Exam = UrbanExam.Define(new MemoryStream(Encoding.UTF8.GetBytes(Definitions)));

    [TestCase(double.NaN)]
    [TestCase(double.PositiveInfinity)]
    [TestCase(-1)]
    public void Weigh_NoWeight_IsReported(double weight) => Assert.That(
        () => Exam.Weigh(new Dictionary<string, double>(StringComparer.Ordinal) { ["a"] = weight }),
        Throws.InstanceOf<UrbanIndicatorsException>().With.Message.Contains("weight"));

    [Test]
    public void Weigh_TheIndexItself_IsRefused() => Assert.That(
        () =>
            Exam.Weigh(
                new Dictionary<string, double>(
                    StringComparer.Ordinal)
                { ["ix"] = 2 }), Throws.ArgumentException.With.Message.Contains("ix"));

    [Test]
    public void Save_WeightChangedWhereOneWasAssumed_IsKept()
    {
        var framework = Exam.Framework;
        var assumed = framework.Index.Children[0] with { Weight = 1, WeightAssumed = true };
        var changed = framework with
        {
            Index = framework.Index with
            {
                Children = [
            assumed with { Weight = 3 }, framework.Index.Children[1],
        ]
            }
        };
        var saved = new MemoryStream();
        UrbanExam.Define(changed).Observe(new MemoryStream(Encoding.UTF8.GetBytes("place,a,b\nA,5,5\n"))).Fit().Save(saved);
        saved.Position = 0;
        Assert.That(ScoringModel.Load(saved).Plan.Framework.Index.Children[0].Weight, Is.EqualTo(3));
    }

    [Test]
    public void Vary_OfficialFramework_IsOfficialNoMore()
    {
        UrbanExam[] varied =
        [
            Exam.Weigh(new Dictionary<string, double>(StringComparer.Ordinal) { ["a"] = 2 }),
            Exam.Normalise(new("pass-fail")),
            Exam.Aggregate(new("geometric")),
        ];
        Assert.That(varied.Select(e => e.Framework.Status), Is.All.EqualTo(DefinitionStatus.Assumed));
    }

    [Test]
    public void Define_NumberThatIsNone_IsReported()
    {
        var settings = Exam.Framework.Method;
        MethodSettings[] bad = [settings with { MinimumCoverage = double.NaN }, settings with { Scale = new(double.NaN, 1) }];
        foreach (var method in bad)
        {
            Assert.That(() => UrbanExam.Define(Exam.Framework with { Method = method }), Throws.InstanceOf<UrbanIndicatorsException>());
        }
    }

    [Test]
    public void Define_ValidRangeWithoutEnd_IsReported() => Assert.That(
        () =>
            UrbanExam.Define(
                With(Exam.Framework.Indicators[0] with { Valid = new(double.NaN, 1) })), Throws.InstanceOf<UrbanIndicatorsException>());

    [Test]
    public void Define_EnumerationValueThatIsNone_IsRefused() => Assert.That(
        () => UrbanExam.Define(Exam.Framework with { Status = (DefinitionStatus)77 }), Throws.InstanceOf<ArgumentOutOfRangeException>());

    [Test]
    public void Define_TargetAgainstItsComparator_IsRefused()
    {
        // The format has no word for an upper end of "at least": saved and loaded, the model would judge otherwise.
        var target = new Target { Comparator = TargetComparator.AtLeast, Low = 10, High = 20, By = 2030 };
        Assert.That(() => UrbanExam.Define(With(Exam.Framework.Indicators[0] with { Targets = [target] })), Throws.ArgumentException);
    }

    [Test]
    public void Define_TreeOfTwentyThousandLevels_IsReported()
    {
        var node = new IndexNode { Id = "a", Title = new("a") };
        for (var i = 0; i < 20_000; i++) node = new() { Id = "n" + i, Title = new("n"), Children = [node] };
        Assert.That(
            () => UrbanExam.Define(Exam.Framework with { Index = node }),
            Throws.InstanceOf<UrbanIndicatorsException>().With.Message.Contains("UI1008"));
    }

    [Test]
    public void Find_NameOfTwoPlaces_IsRefused()
    {
        var panel = new PanelBuilder(["a", "b"])
            .Add(new Place("320106") { Name = "鼓楼区" }, null, 1, 5)
            .Add(new Place("350102") { Name = "鼓楼区" }, null, 1, 5)
            .Build();
        var assessment = Exam.Observe(panel).Score();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(() => assessment.Find("鼓楼区"), Throws.ArgumentException.With.Message.Contains("320106, 350102"));
            Assert.That(assessment.Find("350102").Row, Is.EqualTo(1));
        }
    }

    [TestCase("Bad Name")]
    [TestCase("")]
    [TestCase("arithmetic")]
    public void WithAggregation_NameThatCannotServe_IsRefused(string name) => Assert.That(
        () => MethodRegistry.Default.WithAggregation(name, (scores, _, _) => scores[0]), Throws.ArgumentException);

    private static Framework With(Indicator first) => Exam.Framework with { Indicators = [first, Exam.Framework.Indicators[1]] };
}
