using System.Globalization;

namespace UrbanIndicators.Tests.Reference;

/// <summary>
/// The composite of the ASEM portal, a data set of the R package COINr: 51 countries, 49 indicators, four levels, from one YAML file
/// through denominators, medians by group, screening, winsorising or logarithm, min-max and means.
/// </summary>
/// <remarks>
/// TestData/asem/scores_expected.csv was made by a plain Python program that shares nothing with the library: sorted lists for medians,
/// math.fsum for means, skewness and kurtosis by their textbook formulas, highest values set to the next one by one.
/// </remarks>
public class AsemTests
{
    /// <summary>Some hundred roundings of figures up to 100.</summary>
    private const double Roundings = 1e-11;

    private static readonly string Folder = Conventions.Repository.PathOf("samples/asem");

    private static readonly List<Dictionary<string, string>> Expected = ReadExpected();

    private static UrbanExam Exam => UrbanExam.Define(Path.Combine(Folder, "asem.yaml"));

    private static Assessment Score(UrbanExam exam) => exam.Observe(Path.Combine(Folder, "asem.csv")).Score();

    [Test]
    public void Scores_OfEveryNode_AreThoseOfAnIndependentProgram() => Holds(Score(Exam), "");

    [Test]
    public void Scores_UnderGeometricMeans_AreThoseOfAnIndependentProgram() => Holds(
        Score(Exam.Normalise(new Method("min-max").With("range", new MethodValue([1, 100.0]))).Aggregate(new Method("geometric"))), "geo_");

    [Test]
    public void Stages_Work_InTheOrderOfTheFile()
    {
        var assessment = Score(Exam);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(assessment.Sum(p => p.Indicators.Count(i => i.IsImputed)), Is.EqualTo(65));
            // Imputed before it was screened, so that nobody lacks anything.
            Assert.That(assessment.Count(p => p.IsLeftOut), Is.Zero);
            Assert.That(assessment.OrderBy(p => p.Rank).Take(3).Select(p => p.Place.Key), Is.EqualTo(new[] { "CHE", "NLD", "DNK" }));
        }
    }

    [Test]
    public void Model_SavedAndLoaded_GivesTheSameBits()
    {
        var assessment = Score(Exam);
        using var stream = new MemoryStream();
        assessment.Model.Save(stream);
        stream.Position = 0;
        var again = ScoringModel.Load(stream).Score(assessment.Panel);
        Assert.That(again.Select(p => p.Score), Is.EqualTo(assessment.Select(p => p.Score)));
    }

    [Test]
    public void StageTables_AreWritten()
    {
        using var folder = new TemporaryFolder();
        var files = Score(Exam).WriteStages(folder.Path);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(files, Is.EqualTo(new[]
            {
                "1-data.csv", "2-derive.csv", "3-impute.csv", "4-screen.csv", "5-treat.csv", "6-normalise.csv", "7-aggregate.csv",
                "screening.csv", "imputed-cells.csv", "treatment.csv", "treated-cells.csv", "weights.csv",
            }));
            Assert.That(Directory.GetFiles(folder.Path).Select(Path.GetFileName), Is.EquivalentTo(files), "nothing else is left behind");
            Assert.That(Lines("imputed-cells.csv"), Has.Length.EqualTo(66));
            Assert.That(Lines("5-treat.csv"), Has.Length.EqualTo(52));
            Assert.That(Lines("treatment.csv").Count(l => l.Contains(",treated,", StringComparison.Ordinal)), Is.EqualTo(15));
            Assert.That(Lines("screening.csv"), Has.Some.StartsWith("AUT,Austria,2018,49,49,1,"));
        }

        string[] Lines(string file) => File.ReadAllLines(Path.Combine(folder.Path, file));
    }

    private static void Holds(Assessment assessment, string prefix)
    {
        Assert.That(assessment, Has.Count.EqualTo(Expected.Count));
        using (Assert.EnterMultipleScope())
        {
            foreach (var row in Expected)
            {
                var place = assessment.Find(row["place"]);
                foreach (var node in place.Nodes)
                {
                    var expected = double.Parse(row[prefix + node.Node.Id], CultureInfo.InvariantCulture);
                    Assert.That(node.Score, Is.EqualTo(expected).Within(Roundings), $"{row["place"]} {node.Node.Id}");
                }
            }
        }
    }

    private static List<Dictionary<string, string>> ReadExpected()
    {
        var lines = File.ReadAllLines(
            Conventions.Repository.PathOf("tests/UrbanIndicators.Tests/TestData/asem/scores_expected.csv")).Select(l =>
                l.Split(',')).ToList();
        return [.. lines.Skip(1).Select(l => lines[0].Zip(l).ToDictionary(c => c.First, c => c.Second, StringComparer.Ordinal))];
    }
}
