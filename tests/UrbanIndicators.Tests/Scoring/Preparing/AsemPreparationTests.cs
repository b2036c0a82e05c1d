using System.Globalization;
using UrbanIndicators.Diagnostics;
using UrbanIndicators.Methods;
using UrbanIndicators.Methods.Treating;
using UrbanIndicators.Tests.Conventions;
using static UrbanIndicators.Tests.Scoring.Preparing.PreparingCases;

namespace UrbanIndicators.Tests.Scoring.Preparing;

/// <summary>51 countries × 49 indicators with gaps and long tails, by the stages COINr's users take.</summary>
public class AsemPreparationTests
{
    private static readonly List<Dictionary<string, string>> Data = Read("asem_iData.csv");
    private static readonly List<Dictionary<string, string>> Meta = [.. Read("asem_iMeta.csv").Where(m => m["Type"] == "Indicator")];

    // COINr, vignette "Outlier treatment": skew and kurt of the raw columns before; points; after. The default treatment of Treat().
    [TestCase("Flights", 2.1032872, 4.5088794, 1, 1.900658, 3.336065)]
    [TestCase("Bord", 2.1482360, 5.7914905, 1, 1.899211, 4.346298)]
    [TestCase("Elec", 2.2252736, 5.7910268, 1, 1.717744, 2.586062)]
    [TestCase("Gas", 2.8294486, 10.3346494, 1, 1.602518, 1.525576)]
    [TestCase("Goods", 2.649973, 8.266610, 2, 1.140608, 0.1572047)]
    [TestCase("LPI", -0.3042681, -0.6567514, 0, -0.3042681, -0.6567514)]
    [TestCase("Ship", -0.5756680, -0.6814795, 0, -0.5756680, -0.6814795)]
    [TestCase("Services", 1.701085, 2.375656, 0, 1.701085, 2.375656)]
    [TestCase("ConSpeed", 0.4622037, 0.1873214, 0, 0.4622037, 0.1873214)]
    [TestCase("Cov4G", -1.3725191, 0.5419314, 0, -1.3725191, 0.5419314)]
    public void TwoStage_OfRawColumns_IsAsCoinrPublished(
        string id, double skewness, double kurtosis, int points, double skewnessAfter, double kurtosisAfter)
    {
        var report = Treat(Raw(id), Method("two-stage")).Report;
        Assert.That(report.Before.Skewness, Is.EqualTo(skewness).Within(6e-7));
        Assert.That(report.Before.Kurtosis, Is.EqualTo(kurtosis).Within(6e-7));
        Assert.That((report.WinsorisedHigh, report.WinsorisedLow, report.Transform), Is.EqualTo((points, 0, (string?)null)));
        Assert.That(report.After.Skewness, Is.EqualTo(skewnessAfter).Within(6e-7));
        Assert.That(report.After.Kurtosis, Is.EqualTo(kurtosisAfter).Within(6e-7));
    }

    // The same page: with one point Goods still fails (2.469910, 7.087309) and becomes log_CT; Flights with none.
    [TestCase("Goods", 1, 0.03104001, -0.8888965)]
    [TestCase("Flights", 0, -0.09502644, -0.8305217)]
    public void TwoStage_WithFewerPoints_TakesTheLogarithmAsCoinrPublished(string id, int points, double skewness, double kurtosis)
    {
        var report = Treat(Raw(id), Method("two-stage", ("points", points))).Report;
        Assert.That((report.Outcome, report.Transform), Is.EqualTo((TreatmentOutcome.Treated, "log")));
        Assert.That(report.After.Skewness, Is.EqualTo(skewness).Within(6e-8));
        Assert.That(report.After.Kurtosis, Is.EqualTo(kurtosis).Within(6e-8));
    }

    [Test]
    public void Stages_DenominateImputeTreat_AreWhatASlowProgramGets()
    {
        // TestData/asem/prepared_expected.csv was made by a plain Python program: x ÷ denominator, medians by GDP_group from sorted lists,
        // moments by exact fractions, winsorising by going through the whole list at each step.
        var columns = Meta.Select(m => Denominated(m["iCode"], m["Denominator"])).ToArray();
        var places = Data.Select(
            d =>
                new Place(d["uCode"])
                {
                    Attributes = new Dictionary<string, string>(
                    StringComparer.Ordinal)
                    { ["GDP_group"] = d["GDP_group"] }
                }).ToArray();
        var indicators = Meta.Select(m => Indicator(m["iCode"], m["Direction"] == "-1" ? Direction.Lower : Direction.Higher)).ToArray();
        var builder = new PanelBuilder(indicators.Select(i => i.Id));
        for (var row = 0; row < places.Length; row++) builder.Add(places[row], null, [.. columns.Select(c => c[row])]);
        var table = new StageTable(builder.Build(), [.. indicators], columns, [.. places.Select(_ => true)]);
        var filled = Impute(table, Method("group-median", ("by", "GDP_group")));

        var expected = Read("prepared_expected.csv");
        Assert.That(expected, Has.Count.EqualTo(49));
        for (var i = 0; i < columns.Length; i++)
        {
            Assert.That(filled[i], Has.None.NaN);
            var row = expected[i];
            var (treated, report, _) = Treat(filled[i], Method("two-stage"));
            Assert.That((indicators[i].Id, columns[i].Count(double.IsNaN)), Is.EqualTo((row["indicator"], Number(row["imputed"]))));
            Assert.That(
                (report.WinsorisedHigh, report.WinsorisedLow, report.Transform ?? "none"),
                Is.EqualTo(((int)Number(row["high"]), (int)Number(row["low"]), row["transform"])), row["indicator"]);
            (string Name, double Value, double Tolerance)[] figures =
            [
                ("skewness", report.Before.Skewness, 1e-11), ("kurtosis", report.Before.Kurtosis, 1e-11), (
                    "skewness_after", report.After.Skewness, 1e-11),
                (
                    "kurtosis_after", report.After.Kurtosis,
                    1e-11), ("min", treated.Min(), 0), ("max", treated.Max(), 0), ("row0", treated[0], 0), ("row10", treated[10], 0),
                // 51 additions in another order.
                ("sum", treated.Sum(), 1e-13),
            ];
            foreach (var (name, value, tolerance) in figures)
            {
                Assert.That(
                    value, Is.EqualTo(Number(row[name])).Within(tolerance * (1 + Math.Abs(Number(row[name])))),
                    $"{row["indicator"]}: {name}");
            }
        }
    }

    [Test]
    public void NothingIsReported_ButWhatWasDone()
    {
        var bag = new DiagnosticBag();
        Fit(Raw("Goods"), Method("two-stage"), bag);
        Assert.That(
            bag.Items.Select(d => d.Message),
            Is.EqualTo(new[] { "indicator \"a\", two-stage: 2 highest set to 849.3303 (skewness 2.65 → 1.14, kurtosis 8.27 → 0.157)" }));
    }

    private static double[] Raw(string id) => [.. Data.Select(d => Number(d[id]))];

    private static double[] Denominated(string id, string denominator) => denominator is "" or "NA"
        ? Raw(id)
        : [.. Raw(id).Zip(Raw(denominator), (x, y) => double.IsNaN(x) || double.IsNaN(y) ? double.NaN : x / y)];

    private static double Number(string text) => text is "" or "NA" ? double.NaN : double.Parse(text, CultureInfo.InvariantCulture);

    private static List<Dictionary<string, string>> Read(string file)
    {
        // No field of these files has a comma or a quotation mark within but iMeta's names and units.
        var lines = File.ReadAllLines(Repository.PathOf("tests/UrbanIndicators.Tests/TestData/asem/" + file)).Select(Fields).ToList();
        return [.. lines.Skip(1).Select(l => lines[0].Zip(l).ToDictionary(p => p.First, p => p.Second, StringComparer.Ordinal))];
    }

    private static List<string> Fields(string line)
    {
        var fields = new List<string> { "" };
        var quoted = false;
        foreach (var character in line)
        {
            if (character == '"') quoted = !quoted;
            else if (character == ',' && !quoted) fields.Add("");
            else fields[^1] += character;
        }

        return fields;
    }
}
