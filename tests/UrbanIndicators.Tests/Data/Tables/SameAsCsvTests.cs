using System.Text;
using UrbanIndicators.Tables;
using UrbanIndicators.Tests.Content;

namespace UrbanIndicators.Tests.Data.Tables;

/// <summary>A table of any kind is read as the same table in CSV: bit by bit, with the same diagnostics.</summary>
public class SameAsCsvTests
{
    private const string Long =
        "地区,时期,指标,单位,数值,分子,分母,样本量,状态,截至,来源,备注\n"
        + "杭州,2023,绿化覆盖率,,41.5,415,1000,30,约,2022,年鉴,修订\n"
        + "杭州,2023,常住人口,人,12522000,,,,,,,\n"
        + "杭州,2023,每千人医师数,,,,,,不适用,,,\n"
        + "杭州,2023,公园面积,公顷,4210,x,,,,,,\n"
        + "宁波,2023,绿化覆盖率,%,>40,,,,超过,,,\n"
        + "合计,2023,绿化覆盖率,,81.5,,,,,,,\n"
        + "宁波,2023,无名指标,,1,,,,,,,\n"
        + "注：数据来源于统计年鉴,,,,,,,,,,,\n";

    private const string TwoRowsOfHeaders = "指标,单位,杭州,,宁波,\n,,2022,2023,2022,2023\n绿化覆盖率,%,40.1,41.5,43,43.25\n公园面积,亩,63150,6.3万,NA,缺失\n";

    private const string BadCells =
        "code,name,parent,group,period,green-coverage,park-area,population,doctors,budget\n"
        + "330100,杭州市,浙江,一,2023-12-31,95.6%,\"1,234.5\",1.2万,3:1,≥12\n"
        + "330200,宁波市,浙江,一,2023年,101,-1,9e104,#DIV/0!,待定\n"
        + "330300,温州市,浙江,二,2023,不适用,无标准,,是,12亿元\n"
        + "330400.0,嘉兴市,浙江,二,2023,1,1,1,1,1\n"
        + "330500,湖州市,浙江,二,二〇二三,1,1,1,1,1\n"
        + "330600,绍兴市,浙江,二,2023Q1,1,1,1,1,1\n"
        + "330100,杭州市,浙江,一,2023,1,1,1,1,1\n"
        + "330700,金华市,浙江,二,2023,1,1\n";

    private static readonly string[] OfSyntax = ["UI2001", "UI2002", "UI2003", "UI2004", "UI2005", "UI2006", "UI2029"];

    private static readonly TestCaseData[] Fixtures =
    [
        new TestCaseData(PanelCsvTests.WideWithIds, null).SetArgDisplayNames("wide"),
        new TestCaseData(PanelCsvTests.ChineseWide, null).SetArgDisplayNames("Chinese headers with units, title, totals and notes"),
        new TestCaseData(
            PanelCsvTests.IndicatorRows, new TableReadOptions { Period = Period.OfYear(2023) }).SetArgDisplayNames("indicators as rows"),
        new TestCaseData(TwoRowsOfHeaders, null).SetArgDisplayNames("indicators as rows under places and periods"),
        new TestCaseData(Long, new TableReadOptions { Lenient = true }).SetArgDisplayNames("long, leniently"),
        new TestCaseData(Long, null).SetArgDisplayNames("long, strictly"),
        new TestCaseData(BadCells, null).SetArgDisplayNames("bad cells"),
        new TestCaseData(
            BadCells, new TableReadOptions { Lenient = true, MissingMarkers = ["待定"] }).SetArgDisplayNames("bad cells, leniently"),
    ];

    [Test]
    public void Read_Fixture_GivesThePanelAndTheDiagnosticsOfCsv([ValueSource(nameof(Fixtures))] TestCaseData fixture, [Values] bool typed)
    {
        var text = (string)fixture.Arguments[0]!;
        AssertSame(text, CsvFixture.Framework, (TableReadOptions?)fixture.Arguments[1], typed);
    }

    [Test]
    public void Read_AllBadInputThatIsRightCsv_GivesTheDiagnosticsOfCsv([Values] bool typed)
    {
        // A file of commas and semicolons is cut by what its header means; a table by itself has nothing to ask.
        var cases = BadCsvTests.Cases().Where(c => !OfSyntax.Contains((string)c.Arguments[1]!))
            .Select(c => (Text: Encoding.UTF8.GetString((byte[])c.Arguments[0]!), Options: (TableReadOptions?)c.Arguments[4]))
            .Where(c => !c.Text.Contains(';', StringComparison.Ordinal)).ToList();
        Assert.That(cases, Has.Count.GreaterThan(50));
        foreach (var (text, options) in cases) AssertSame(text, CsvFixture.Framework, options, typed);
    }

    [Test]
    public void Read_Samples_GivesTheirPanels([Values] bool typed)
    {
        foreach (var (framework, file) in ((string, string)[])
            [
                ("people-city-2035", "china-2023.csv"), ("beijing-monitoring", "beijing-2024.csv"), (
                    "human-development-index", "hdi-2022.csv"),
                ("synthetic-districts", "synthetic-districts-2022-2024.csv"),
            ])
        {
            AssertSame(File.ReadAllText(ContentFiles.SamplePath(file)), ContentFiles.Framework(framework), null, typed);
        }
    }

    private static void AssertSame(string text, Framework framework, TableReadOptions? options, bool typed)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        PanelCsv.TryRead(stream, CsvFixture.File, framework, out var expected, out var expectedDiagnostics, options);
        var read = PanelTables.TryRead(
            [CellTable.OfCsv(text, AddressFormat.Lines, typed)], framework, out var panel, out var diagnostics, options);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(PanelText.Of(diagnostics), Is.EqualTo(PanelText.Of(expectedDiagnostics)));
            Assert.That(read, Is.EqualTo(expected is not null));
            Assert.That(PanelText.Of(panel), Is.EqualTo(PanelText.Of(expected)));
            Assert.That(expectedDiagnostics.Any(d => d.Severity == DiagnosticSeverity.Error), Is.EqualTo(expected is null));
        }

        // The same again in a sheet: the diagnostics are the same but for how places are written.
        PanelTables.TryRead([CellTable.OfCsv(text, AddressFormat.Cells, typed)], framework, out _, out var ofSheet, options);
        Assert.That(ofSheet.Select(Told), Is.EqualTo(expectedDiagnostics.Select(Told)));
        Assert.That(ofSheet.Where(d => d.Location.Line > 0).Select(d => d.Location.ToString()), Has.All.StartsWith(CsvFixture.File + "!"));

        static (string, DiagnosticSeverity, int, int) Told(Diagnostic d) => (d.Code, d.Severity, d.Location.Line, d.Location.Column);
    }
}
