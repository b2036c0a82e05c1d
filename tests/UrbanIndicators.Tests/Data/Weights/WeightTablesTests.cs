using System.Text;
using UrbanIndicators.Data.Csv;
using UrbanIndicators.Tables;
using UrbanIndicators.Tests.Data.Tables;

namespace UrbanIndicators.Tests.Data.Weights;

public sealed class WeightTablesTests
{
    private const string Definitions = """
        format: urban-indicators/1.0
        framework: { id: f, title: F, status: assumed }
        method: { normalise: none }
        index: { id: index, children: [{ id: bus-share, title: { en: Transport, zh: 交通 }, children: [bus, rail] }, air, air-2] }
        indicators:
          bus: { direction: higher, name: { en: Bus stops, zh: 公交站 }, aliases: [stops] }
          rail: { direction: higher, name: Rail }
          air: { direction: higher, name: Fresh air }
          air-2: { direction: higher, name: Fresh air }
        """;

    private static readonly Framework Framework = UrbanExam.Define(new MemoryStream(Encoding.UTF8.GetBytes(Definitions))).Framework;

    [TestCase("id,weight\nbus,1\nrail,3\n", "bus=1;rail=3")]
    [TestCase("weight,note,id\n1/4,x,bus\n.75,y,rail\n", "bus=0.25;rail=0.75")]
    [TestCase("id;weight\nbus;0,6\nrail;\"0,4\"\n", "bus=0.6;rail=0.4")]
    [TestCase("编号\t权重\n公交站\t0,6\n交通\t２\n", "bus=0.6;bus-share=2")]
    [TestCase("Name,Weight\nBUS STOPS,+1\ntransport,-0\n", "bus=1;bus-share=0")]
    // The number of a row names nothing where the row has an id.
    [TestCase("编号,指标,权重\n1,bus,1\n2,rail,3\n", "bus=1;rail=3")]
    [TestCase("Weights of the city,\nid,weight\nbus,1\n合计,1\n注：试行,\n", "bus=1")]
    [TestCase("\uFEFFid,weight\n\"rail\",\"1e-2\"\n", "rail=0.01")]
    public void Read_Rows_AreWeightsById(string text, string expected) =>
        Assert.That(Shown(WeightTables.Read(Csv(text), Framework)), Is.EqualTo(expected));

    [TestCase("id,weight\nbuss,1\n", "2:1 UI2071", "did you mean \"bus\"?")]
    [TestCase("id,weight\nnothing of the kind,1\n", "2:1 UI2071", "expected one of bus-share, bus, rail, air, air-2")]
    [TestCase("id,weight\n,1\n", "2:1 UI2071", "an empty cell")]
    [TestCase("id,weight\nfresh air,1\n", "2:1 UI2072", "several")]
    [TestCase("id,weight\nindex,1\n", "2:1 UI2073", "the index itself")]
    [TestCase("id,weight\nbus,much\n", "2:2 UI2074", "\"much\" is no weight")]
    [TestCase("id,weight\nbus,\n", "2:2 UI2074", "an empty cell")]
    [TestCase("id,weight\nbus,\"0,6\"\n", "2:2 UI2074", "0,5 only where")]
    [TestCase("id,weight\nbus,1e400\n", "2:2 UI2074", "1e400")]
    [TestCase("id,weight\nbus,1/0\n", "2:2 UI2074", "1/0")]
    [TestCase("id,weight\nbus,NaN\n", "2:2 UI2074", "NaN")]
    [TestCase("id,weight\nbus,-1\n", "2:2 UI2075", "negative")]
    [TestCase("id,weight\nbus,1\nrail,1\nBus stops,2\n", "4:1 UI2076", "in line 2")]
    [TestCase("id,note\nbus,1\n", "1 UI2070", "found are id, note")]
    [TestCase("id,weight,Weight\nbus,1,2\n", "1:3 UI2010", "again")]
    [TestCase("id,weight\nbus,1,2\n", "2 UI2008", "3 fields")]
    [TestCase("id,weight\n", "0 UI2001", "no data")]
    [TestCase("", "0 UI2001", "no data")]
    public void Read_WhatIsNoWeight_SaysWhichRowAndWhy(string text, string at, string words)
    {
        var error = Errors(Csv(text)).Single();
        var place = error.Location.Column > 0 ? $"{error.Location.Line}:{error.Location.Column}" : $"{error.Location.Line}";
        using (Assert.EnterMultipleScope())
        {
            Assert.That($"{place} {error.Code}", Is.EqualTo(at));
            Assert.That(error.Message, Does.Contain(words));
        }
    }

    [Test]
    public void Read_SeveralMistakes_NamesAllOfThem() => Assert.That(
        Errors(Csv("id,weight\nindex,x\nbus,-1\nnowhere,1\nrail,1\nrail,1\n")).Select(e => $"{e.Location.Line} {e.Code}"),
        Is.EqualTo(new[] { "2 UI2073", "2 UI2074", "3 UI2075", "4 UI2071", "6 UI2076" }));

    [Test]
    public void Read_ATable_IsAsFromCsv()
    {
        var table = new CellTable(
            "W",
            AddressFormat.Cells,
            [new(3, "id", "weight"), new(4, "bus", new Cell("0.5", 0.5)), new(5, "rail", new Cell("-1", -1)), new(6, "air", "1/3")]);
        var error = Errors(table).Single();
        Assert.That($"{error.Location} {error.Code}", Does.Contain("B5").And.Contain("UI2075"));
    }

    [Test]
    public void Read_AFile_InTheEncodingOfChineseSpreadsheets_IsRead()
    {
        using var folder = new TemporaryFolder();
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        File.WriteAllBytes(folder["w.csv"], Encoding.GetEncoding("GB18030").GetBytes("指标,权重\n公交站,2\n"));
        Assert.That(Shown(WeightTables.Read(folder["w.csv"], Framework)), Is.EqualTo("bus=2"));
    }

    [Test]
    public void TryRead_AFile_GivesWhatWasFound()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("w.csv", "My weights,\nid,weight\nbus,1\n");
        var isRead = WeightTables.TryRead(file, Framework, out var weights, out var found);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(isRead);
            Assert.That(Shown(weights!), Is.EqualTo("bus=1"));
            Assert.That(found.Select(d => d.Code), Is.EqualTo(new[] { "UI2040" }));
        }
    }

    private static IReadOnlyList<Diagnostic> Errors(TableSource source)
    {
        Assert.That(WeightTables.TryRead(source, Framework, out var weights, out var found), Is.False);
        Assert.That(weights, Is.Null);
        return [.. found.Where(d => d.Severity == DiagnosticSeverity.Error)];
    }

    private static string Shown(IReadOnlyDictionary<string, double> weights) =>
        string.Join(';', weights.Select(w => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{w.Key}={w.Value}")));

    private static CsvSource Csv(string text) => CsvSource.Of(new MemoryStream(Encoding.UTF8.GetBytes(text)), "w.csv");
}
