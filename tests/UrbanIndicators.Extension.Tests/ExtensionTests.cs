using System.Text;
using System.Text.RegularExpressions;
using UrbanIndicators.Diagnostics;
using UrbanIndicators.Explaining;
using UrbanIndicators.Methods;
using UrbanIndicators.Methods.Normalising;
using UrbanIndicators.Reporting;

namespace UrbanIndicators.Extension.Tests;

/// <summary>What a package of somebody else's can do: it sees the library as every user does, and nothing inside.</summary>
public class ExtensionTests
{
    private const string Yaml =
        """
        format: urban-indicators/1.0
        framework: { id: own, title: Own, status: official }
        method: { normalise: half-life, aggregate: contraharmonic, weights: by-presence }
        index:
          id: index
          title: Index
          children: [{ indicator: waste }, { indicator: noise }]
        indicators:
          waste: { name: { en: Waste, zh: 垃圾 }, direction: lower, unit: kg }
          noise: { name: { en: Noise, zh: 噪声 }, direction: lower, unit: dB }
        """;

    private static readonly MethodRegistry Registry = MethodRegistry.Default
        .With(new HalfLifeNormalisation()).With(new ContraharmonicAggregation()).With(new PresenceWeighting());

    private static readonly GridTable Grid = new(
        "grid", ["place", "waste (kg)", "noise"], ["A", 10.0, 40.0], ["B", 20.0, ""], ["C", 40.0, 80.0]);

    [Test]
    public void Score_ByMethodsAndATableOfAnotherPackage_IsTheirArithmetic()
    {
        var assessment = Score();
        var a = assessment.Find("A");
        using (Assert.EnterMultipleScope())
        {
            // Medians 20 and (40 + 80) ÷ 2 = 60: 100 × 2^(−10 ÷ 20) = 70.7107 and 100 × 2^(−40 ÷ 60) = 62.9961.
            Assert.That(a.Indicators[0].Score, Is.EqualTo(70.71067811865476).Within(1e-12));
            Assert.That(a.Indicators[1].Score, Is.EqualTo(62.99605249474366).Within(1e-12));

            // Three values and two: weights 0.6 and 0.4. (0.6 × 5000 + 0.4 × 3968.5026) ÷ (0.6 × 70.7107 + 0.4 × 62.9961) = 67.836.
            Assert.That(assessment.Model.Weights[0].Weights["waste"], Is.EqualTo(0.6).Within(1e-15));
            Assert.That(a.Score, Is.EqualTo(4587.401051968199 / 67.62482786909032).Within(1e-10));

            // Alone in its row a child is the node: 100 × 2^(−20 ÷ 20).
            Assert.That(assessment.Find("B").Score, Is.EqualTo(50).Within(1e-12));
            Assert.That(assessment.Notes.Select(n => n.Code), Does.Contain("GRID2002"));
        }
    }

    [Test]
    public void Model_WithMethodsOfAnotherPackage_IsSavedAndLoadedWithThem()
    {
        var assessment = Score();
        using var saved = new MemoryStream();
        assessment.Model.Save(saved);
        saved.Position = 0;
        var loaded = ScoringModel.Load(saved, Registry);
        saved.Position = 0;
        var refused = Assert.Throws<UrbanIndicatorsException>(() => ScoringModel.Load(saved));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(loaded.Score(assessment.Panel).ScoresOf("index").ToArray(), Is.EqualTo(assessment.ScoresOf("index").ToArray()));
            Assert.That(loaded.Functions.Normalisations["waste"].Constants["median"], Is.EqualTo(new[] { 20.0 }));
            Assert.That(refused!.Message, Does.Contain("half-life"));
        }
    }

    [Test]
    public void Model_WhoseConstantsWereTamperedWith_IsRefusedByTheMethodItself()
    {
        using var saved = new MemoryStream();
        Score().Model.Save(saved);
        var text = Encoding.UTF8.GetString(saved.ToArray());
        var changed = Regex.Replace(text, "(?<=\"median\":\\s*\\[?\\s*)20", "-20", RegexOptions.None, TimeSpan.FromSeconds(1));
        Assert.That(changed, Is.Not.EqualTo(text));
        Assert.That(
            () => ScoringModel.Load(new MemoryStream(Encoding.UTF8.GetBytes(changed)), Registry),
            Throws.TypeOf<UrbanIndicatorsException>().With.Message.Contains("median"));
    }

    [TestCase("en", "Waste")]
    [TestCase("zh", "垃圾")]
    public void Explanation_OfAScore_IsRenderedByAnotherPackage(string language, string name)
    {
        var page = MarkdownExplanation.Render(Score().Find("A").Explain("waste"), language);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(page, Does.StartWith($"# {name}\n"));
            Assert.That(page, Does.Contain($"- Value: 10 [{name}: grid!B2]"));
            Assert.That(page, Does.Contain($"- Score: 2^(−10 ÷ 20) × 100 = 70.711 [{name}: grid!B2]"));
        }
    }

    [Test]
    public void Explanation_OfALearntScore_HoldsTheConstants()
    {
        var step = Score().Find("A").Explain("waste").Steps.Single(s => s.Kind == StepKind.Score);
        Assert.That(
            step.Operands.Select(o => (o.Id, o.Value)),
            Is.EqualTo(new[] { ("waste", 10.0), ("median", 20), ("scale[0]", 0), ("scale[1]", 100) }));
    }

    [Test]
    public void Table_OfScores_IsWrittenByAWriterOfAnotherPackage()
    {
        var writer = new ListingWriter("zh");
        Score().ScoreTable(indicators: true).WriteTo(writer);
        var lines = writer.ToString().Split('\n');
        using (Assert.EnterMultipleScope())
        {
            Assert.That(lines[0], Does.StartWith("scores: 地区 | 名称 |").And.EndsWith(" 垃圾 | 噪声 |"));
            Assert.That(lines[1], Does.StartWith(" A | A |  |  |  | 1 | 67.84 |").And.EndsWith(" 70.71 | 63 |"));
            Assert.That(lines, Has.Length.EqualTo(5));
        }
    }

    [Test]
    public void Table_OfAnotherPackage_IsWrittenAsCsvWithItsHeadings()
    {
        var table = new ResultTable(
            "own",
            [new("street", LocalizedText.Of("Street", "街道")), new("length", LocalizedText.Of("Length", "长度"), ResultColumnKind.Number)],
            (writer, _) =>
            {
                writer.WriteText("=danger");
                writer.WriteNumber(1.5);
                writer.EndRow();
            });
        using var stream = new MemoryStream();
        table.WriteCsv(stream, new() { HeadingLanguage = "zh" });
        Assert.That(Encoding.UTF8.GetString(stream.ToArray()), Is.EqualTo("街道,长度\n'=danger,1.5\n"));
    }

    [Test]
    public void Table_WithARowThatIsTooShort_IsRefused()
    {
        var table = new ResultTable("own", [new("a", new("a")), new("b", new("b"))], (writer, _) =>
        {
            writer.WriteInteger(1);
            writer.EndRow();
        });
        Assert.That(() => table.WriteCsv(Stream.Null), Throws.InvalidOperationException.With.Message.Contains("\"own\" has 1 cells"));
    }

    [TestCase("en", "grid!3: error GRID1001: the row has 1 cells where the first has 2; fill the row up")]
    [TestCase("zh", "grid!3: 错误 GRID1001: 本行有 1 个单元格，而首行有 2 个。请补齐该行。")]
    [TestCase("fr", "grid!3: error GRID1001: la ligne a 1 cellules, la première en a 2; fill the row up")]
    public void Diagnostic_OfAnotherFamily_IsInTheExceptionAndInEveryLanguageThereIs(string language, string expected)
    {
        var grid = new GridTable("grid", ["place", "waste"], ["A", 1.0], ["B"]);
        var refused = Assert.Throws<UrbanIndicatorsException>(() => Exam().Observe(grid));
        Assert.That(refused!.Diagnostics[0].ToString(language), Is.EqualTo(expected));
    }

    [Test]
    public void Family_WithThePrefixOfTheLibraryOrACodeTwice_IsRefused()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(() => new DiagnosticFamily("UI", new(typeof(ExtensionTests).Assembly)), Throws.ArgumentException);
            Assert.That(() => GridDiagnostics.Family.Error("GRID1001"), Throws.ArgumentException);
            Assert.That(() => GridDiagnostics.Family.Error("GRID9"), Throws.ArgumentException, "it has no words");
            Assert.That(() => GridDiagnostics.Family.Error("UI1001"), Throws.ArgumentException);
        }
    }

    [Test]
    public void Registry_WithAMethodTwiceOrANameThatIsNone_IsRefused()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(() => Registry.With(new HalfLifeNormalisation()), Throws.ArgumentException);
            Assert.That(() => MethodRegistry.Default.With(new Misnamed("Half Life")), Throws.ArgumentException);
            Assert.That(() => MethodRegistry.Default.With(new Misnamed("min-max")), Throws.ArgumentException);
            Assert.That(() => new Misnamed("own", MethodKind.Weighting), Throws.ArgumentException, "it is a normalisation");
        }
    }

    [Test]
    public void Imputation_OfAnotherPackage_FillsSavesAndLoads()
    {
        var registry = Registry.With(new NeighbourlyImputation("largest", meddles: false));
        var yaml = Yaml.Replace("method: { ", "method: { impute: largest, ", StringComparison.Ordinal);
        var assessment = UrbanExam.Define(Text(yaml), new() { Methods = registry }).Observe(Grid).Score();
        using var saved = new MemoryStream();
        assessment.Model.Save(saved);
        saved.Position = 0;
        var loaded = ScoringModel.Load(saved, registry).Score(assessment.Panel);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(assessment.Find("B").Indicators[1].ScoredValue, Is.EqualTo(80));
            Assert.That(assessment.Find("B").Indicators[1].IsImputed);
            Assert.That(loaded.Find("B").Score, Is.EqualTo(assessment.Find("B").Score));
        }
    }

    [Test]
    public void Imputation_ThatSetsWhatIsNotMissing_IsRefused()
    {
        var registry = Registry.With(new NeighbourlyImputation("meddling", meddles: true));
        var yaml = Yaml.Replace("method: { ", "method: { impute: meddling, ", StringComparison.Ordinal);
        var exam = UrbanExam.Define(Text(yaml), new() { Methods = registry }).Observe(Grid);
        Assert.That(() => exam.Score(), Throws.InvalidOperationException.With.Message.Contains("meddling"));
    }

    [Test]
    public void Threads_ManyMoreThanRows_AreNotBegun()
    {
        var assessment = Exam().Observe(Grid).OnThreads(int.MaxValue).Score();
        Assert.That(assessment.RanksOf("index").ToArray(), Is.EqualTo(Score().RanksOf("index").ToArray()));
    }

    [Test]
    public void Score_OfAMethodThatLeavesTheScale_IsRefused()
    {
        var exam = UrbanExam.Define(
            Text(Yaml.Replace("half-life", "astray", StringComparison.Ordinal)), new() { Methods = Registry.With(new Misnamed("astray")) });
        Assert.That(() => exam.Observe(Grid).Score(), Throws.TypeOf<UrbanIndicatorsException>().With.Message.Contains("astray"));
    }

    private static Assessment Score() => Exam().Observe(Grid).Score();

    private static UrbanExam Exam() => UrbanExam.Define(Text(Yaml), new() { Methods = Registry });

    private static MemoryStream Text(string text) => new(Encoding.UTF8.GetBytes(text));

    /// <summary>A method that gives scores beyond the scale although it says that it does not.</summary>
    private sealed class Misnamed(
        string name, MethodKind kind = MethodKind.Normalisation) : NormalisationMethod(new(kind, name, new(name), ""))
    {
        public override ColumnFunction Fit(FitContext context) => new Astray();

        private sealed class Astray : ValueFunction
        {
            public override string Kind => "astray";

            public override System.Collections.Immutable.ImmutableSortedDictionary<string,
                System.Collections.Immutable.ImmutableArray<double>> Constants => Named();

            public override double Score(double value) => 101;

            public override string Describe(double value) => "101";
        }
    }
}
