using System.Globalization;
using UrbanIndicators.Benchmarks;
using UrbanIndicators.Tests.Conventions;

namespace UrbanIndicators.Tests.Reference;

/// <summary>The 1,000-row benchmark case, against figures made by another program at 17 significant digits.</summary>
public class BenchReferenceTests
{
    private const int Rows = 1000;

    /// <summary>Sums are taken in another order there; 1e-12 leaves room for some thousand roundings of a double (1.1e-16).</summary>
    private const double Relative = 1e-12;

    private Assessment assessment = null!;
    private string[] header = [];
    private string[][] expected = [];

    [OneTimeSetUp]
    public void Score()
    {
        assessment = UrbanExam.Define(BenchModel.Framework()).Observe(BenchRows.Panel(Rows)).AgainstTargets(
            year: BenchModel.TargetYear).Score();
        var lines = File.ReadAllLines(Repository.PathOf("tests/UrbanIndicators.Tests/TestData/bench_1000x60_expected.csv"));
        header = lines[0].Split(',');
        expected = [.. lines.Skip(1).Where(l => l.Length > 0).Select(l => l.Split(','))];
    }

    private static IEnumerable<string> NodeIds() =>
        [
            BenchModel.IndexId, .. Enumerable.Range(0, 4).Select(BenchModel.PillarId),
            .. Enumerable.Range(0, 12).Select(BenchModel.DimensionId),
        ];

    [Test]
    public void Rows_OfCaseAndReference_AreTheSame() => Assert.That(
        Enumerable.Range(0, Rows).Select(r => assessment.Panel.PlaceAt(r).Key), Is.EqualTo(Column("id").ToArray()));

    [TestCaseSource(nameof(NodeIds))]
    public void ScoresOf_EveryNode_AreTheReferences(string node)
    {
        var scores = assessment.ScoresOf(node).ToArray();
        var reference = Numbers(node);
        for (var row = 0; row < Rows; row++)
        {
            Assert.That(scores[row], Is.EqualTo(reference[row]).Within(Relative * reference[row]), $"row {row}");
        }
    }

    [Test]
    public void RanksOf_TheIndex_AreTheReferences() => Assert.That(
        assessment.RanksOf(BenchModel.IndexId).ToArray(), Is.EqualTo(Numbers("rnk").Select(r => (int)r).ToArray()));

    [Test]
    public void Shortfalls_OfEveryRow_AreTheReferences()
    {
        var means = Numbers("mean_gap");
        var below = Numbers("n_below");
        var worst = Numbers("worst_gap");
        for (var row = 0; row < Rows; row++)
        {
            using (Assert.EnterMultipleScope())
            {
                Assert.That(assessment.MeanShortfalls[row], Is.EqualTo(means[row]).Within(Relative * means[row]), $"mean of row {row}");
                Assert.That(assessment.NotMetCounts[row], Is.EqualTo((int)below[row]), $"count of row {row}");
                Assert.That(assessment.WorstShortfalls[row], Is.EqualTo(worst[row]).Within(Relative * worst[row]), $"worst of row {row}");
            }
        }
    }

    private double[] Numbers(string column) => [.. Column(column).Select(c => double.Parse(c, CultureInfo.InvariantCulture))];

    private IEnumerable<string> Column(string name)
    {
        var index = Array.IndexOf(header, name);
        Assert.That(index, Is.Not.Negative, name);
        return expected.Select(r => r[index]);
    }
}
