using UrbanIndicators.Diagnostics;
using UrbanIndicators.Methods.Weighting;
using UrbanIndicators.Tables;
using UrbanIndicators.Tests.Conventions;

namespace UrbanIndicators.Tests.Data.Judgements;

/// <summary>The sample files of docs/judgements.md are read, and give weights.</summary>
public class ExpertSamplesTests
{
    [TestCase("ahp.csv", "ahp", "safety")]
    [TestCase("fuzzy-ahp.csv", "fuzzy-ahp", "livability")]
    [TestCase("best-worst.csv", "best-worst", "livability")]
    [TestCase("budget.csv", "budget", "safety")]
    [TestCase("ranks.csv", "rank-order-centroid", "safety")]
    [TestCase("ranks.csv", "rank-sum", "safety")]
    [TestCase("ranks.csv", "rank-reciprocal", "safety")]
    [TestCase("swara.csv", "swara", "safety")]
    [TestCase("delphi.csv", "delphi", "safety")]
    public void Sample_OfAMethod_GivesWeights(string file, string name, string heaviest)
    {
        var framework = FrameworkYaml.Load(Repository.PathOf("indicators/frameworks/synthetic-districts.yaml"));
        var method = JudgementCsv.Read(Repository.PathOf($"samples/data/experts/{file}"), framework, "district-index", name);
        var bag = new DiagnosticBag();
        var node = framework.Index;
        var descriptor = MethodRegistry.Default.Find(MethodKind.Weighting, name)!;
        var result = WeightingMethod.DescribedBy(descriptor).Find(new(node, [.. node.Children.Select(c => c.Id)], method, descriptor)
        {
            Scale = framework.Method.Scale,
            Scores = () => [],
            Values = () => null,
            HigherIsBetter = [true, true, true, true],
            Set = _ => null,
            Diagnostics = bag,
        });
        Assert.That(bag.Items, Is.Empty);
        Assert.That(result!.Weights.Sum(), Is.EqualTo(1).Within(1e-12));
        var children = node.Children.Select(c => c.Id).ToList();
        Assert.That(children[result.Weights.IndexOf(result.Weights.Max())], Is.EqualTo(heaviest));
    }

    [Test]
    public void Samples_AllFiles_AreNamedInTheDocs()
    {
        var page = File.ReadAllText(Repository.PathOf("docs/judgements.md"));
        var files = Directory.GetFiles(Repository.PathOf("samples/data/experts"), "*.csv").Select(Path.GetFileName);
        Assert.That(files, Is.Not.Empty);
        Assert.That(files.Where(f => !page.Contains($"samples/data/experts/{f}", StringComparison.Ordinal)), Is.Empty);
    }
}
