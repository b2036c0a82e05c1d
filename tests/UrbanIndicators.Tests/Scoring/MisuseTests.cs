using System.Runtime.CompilerServices;
using UrbanIndicators.Reporting;
using UrbanIndicators.Tests.Definitions;

namespace UrbanIndicators.Tests.Scoring;

/// <summary>Misuse of the front door gives the family of ArgumentException, never something else.</summary>
public class MisuseTests
{
    [Test]
    public void Misuse_OfTheFrontDoor_IsAnArgumentException()
    {
        var framework = DefinitionSamples.Read(DefinitionSamples.Minimal);
        var exam = UrbanExam.Define(framework);
        var panel = new PanelBuilder(["a", "b"]).Add("p", null, 1, 2).Add("q", null, 3, 5).Build();
        var observed = exam.Observe(panel);
        var assessment = observed.Score();
        using (Assert.EnterMultipleScope())
        {
            Refuses(() => UrbanExam.Define((string)null!));
            Refuses(() => UrbanExam.Define(""));
            Refuses(() => UrbanExam.Define((Stream)null!));
            Refuses(() => UrbanExam.Define((Framework)null!));
            Refuses(() => UrbanExam.DefineBuiltIn(null!));
            Refuses(() => UrbanExam.DefineBuiltIn("no-such-framework"));
            Refuses(() => exam.Observe((string)null!));
            Refuses(() => exam.Observe(""));
            Refuses(() => exam.Observe((IEnumerable<string>)null!));
            Refuses(() => exam.Observe([]));
            Refuses(() => exam.Observe([null!]));
            Refuses(() => exam.Observe((Stream)null!));
            Refuses(() => exam.Observe((Panel)null!));
            Refuses(() => exam.Normalise(null!));
            Refuses(() => exam.Aggregate(null!));
            Refuses(() => exam.Weigh((Method)null!));
            Refuses(() => exam.Weigh(new Dictionary<string, double>(StringComparer.Ordinal) { ["zz"] = 1 }));
            Refuses(() => observed.AgainstTargets("near", 2030));
            Refuses(() => assessment.WriteScoresCsv(null!));
            Refuses(() => assessment.WriteJson(null!));
            Refuses(() => assessment.WriteGapsCsv(null!));
            Refuses(() => assessment.ScoresOf("zz"));
            Refuses(() => assessment.ScoresOf(null!));
            Refuses(() => assessment.RanksOf("zz"));
            Refuses(() => _ = assessment[-1]);
            Refuses(() => _ = assessment[2]);
            Refuses(() => assessment[0].Explain("zz"));
            Refuses(() => assessment[0].Explain(null!));
            Refuses(() => assessment.Model.Save(null!));
            Refuses(() => panel.ValueAt(9, "a"));
            Refuses(() => framework.WriteTemplate(null!));
            Refuses(() => _ = new Place(null!));
            Refuses(() => _ = new Place(""));
        }
    }

    [TestCase(double.NaN)]
    [TestCase(double.PositiveInfinity)]
    [TestCase(-1)]
    [TestCase(1e308)]
    public void Weigh_ImpossibleWeight_IsRefused(double weight)
    {
        var exam = UrbanExam.Define(DefinitionSamples.Read(DefinitionSamples.Minimal));
        Assert.That(
            () => exam.Weigh(new Dictionary<string, double>(StringComparer.Ordinal) { ["a"] = weight }),
            Throws.TypeOf<UrbanIndicatorsException>().Or.InstanceOf<ArgumentException>());
    }

    private static void Refuses(Action misuse, [CallerArgumentExpression(nameof(misuse))] string what = "") =>
        Assert.That(() => misuse(), Throws.InstanceOf<ArgumentException>(), what);
}
