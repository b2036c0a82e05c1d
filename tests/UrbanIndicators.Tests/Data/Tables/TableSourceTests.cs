using UrbanIndicators.Tables;
using UrbanIndicators.Tests.Content;

namespace UrbanIndicators.Tests.Data.Tables;

public class TableSourceTests
{
    // What is shown is rounded; only the number behind it has these digits.
    private const double Exact = 41.498765432109876;
    private static readonly Cell Rounded = new("41.5", Exact);

    [Test]
    public void Read_NumbersInAWideTable_AreTakenAsTheyAre()
    {
        var panel = PanelTables.Read(
            CellTable.Sheet(["place", "green-coverage", "公园面积（公顷）"], ["A", Rounded, new("4210.0 ha", 4210)], ["B", "41.5", "38"]),
            CsvFixture.Framework);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(panel.ValueAt(0, "green-coverage"), Is.EqualTo(Exact));
            Assert.That(panel.ValueAt(0, "park-area"), Is.EqualTo(42.1));
            Assert.That(panel.ValueAt(1, "green-coverage"), Is.EqualTo(41.5));
            Assert.That(panel.ObservationAt(0, "green-coverage").Location.ToString(), Is.EqualTo("book.xlsx!B2"));
        }
    }

    [Test]
    public void Read_NumbersInALongTable_AreTakenAsTheyAre()
    {
        var panel = PanelTables.Read(
            CellTable.Sheet(
                ["place", "indicator", "value", "unit", "numerator"],
                ["A", "green-coverage", Rounded, "", new("1", 0.123456789)],
                ["A", "park-area", new("4,210.00", 4210), "公顷", ""]),
            CsvFixture.Framework);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(panel.ValueAt(0, "green-coverage"), Is.EqualTo(Exact));
            Assert.That(panel.ObservationAt(0, "green-coverage").Numerator, Is.EqualTo(0.123456789));
            Assert.That(panel.ValueAt(0, "park-area"), Is.EqualTo(42.1));
        }
    }

    [Test]
    public void Read_NumbersBesideIndicators_AreTakenAsTheyAre()
    {
        var panel = PanelTables.Read(CellTable.Sheet(["指标", "A", "B"], ["绿化覆盖率", Rounded, "41.5"]), CsvFixture.Framework);
        Assert.That((panel.ValueAt(0, "green-coverage"), panel.ValueAt(1, "green-coverage")), Is.EqualTo((Exact, 41.5)));
    }

    [Test]
    public void Read_NumbersThatAreNotFinite_AreReadFromTheirText()
    {
        var panel = PanelTables.Read(
            CellTable.Sheet(
                ["place", "green-coverage", "park-area", "doctors"],
                ["A", new("NA", double.NaN), new("1,234.5", double.PositiveInfinity), new("不适用", double.NaN)]),
            CsvFixture.Framework);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(panel.ObservationAt(0, "green-coverage").Status, Is.EqualTo(ObservationStatus.Missing));
            Assert.That(panel.ValueAt(0, "park-area"), Is.EqualTo(1234.5));
            Assert.That(panel.ObservationAt(0, "doctors").Status, Is.EqualTo(ObservationStatus.NotApplicable));
        }
    }

    [Test]
    public void Read_NumbersThatCannotBeUsed_AreRefusedAtTheirCells()
    {
        Assert.That(
            Errors(CellTable.Sheet(
                ["place", "green-coverage", "park-area", "population", "doctors"],
                ["A", new("120%", 120), new("big", 1e200), new("small", 1e-200), "abc"],
                ["B", "1", "1", "1", "1", "1"])),
            Is.EqualTo(
                new[] { "book.xlsx!B2 UI3006", "book.xlsx!C2 UI2025", "book.xlsx!D2 UI2025", "book.xlsx!E2 UI2020",
                    "book.xlsx!3 UI2008" }));
        Assert.That(
            Errors(CellTable.Sheet(
                ["place", "indicator", "value", "sample"],
                ["A", "green-coverage", new("big", 1e200), new("n", 1e200)],
                ["A", "park-area", new("20,000", 20_000), ""])),
            Is.EqualTo(new[] { "book.xlsx!C2 UI2025", "book.xlsx!D2 UI2020", "book.xlsx!C3 UI3006" }));
    }

    [Test]
    public void Read_MessagesThatNameAnotherCell_WriteItAsTheSheetDoes()
    {
        PanelTables.TryRead(
            [CellTable.Sheet(["place", "green-coverage", "绿化覆盖率"], ["A", "1", "2"])], CsvFixture.Framework, out _, out var diagnostics);
        var twice = diagnostics.Single(d => d.Code == "UI3002");
        Assert.That(
            (twice.Location.ToString(), twice.Message.Contains("book.xlsx!B1", StringComparison.Ordinal)),
            Is.EqualTo(("book.xlsx!C1", true)));
    }

    [Test]
    public void Read_SheetAndCsv_MakeOnePanelAndNameEachOther()
    {
        using var folder = new TemporaryFolder();
        var csv = PanelCsv.Table(folder.Write("a.csv", "place,green-coverage\nA,1\nB,2\n"));
        var panel = PanelTables.Read([csv, CellTable.Sheet(["place", "park-area"], ["B", new("3", 3.25)])], CsvFixture.Framework);
        Assert.That((panel.RowCount, panel.ValueAt(1, "green-coverage"), panel.ValueAt(1, "park-area")), Is.EqualTo((2, 2.0, 3.25)));

        PanelTables.TryRead(
            [CellTable.Sheet(["place", "green-coverage"], ["B", "3"]), csv], CsvFixture.Framework, out _, out var diagnostics);
        var given = diagnostics.Single(d => d.Code == "UI2018");
        Assert.That(given.Location.ToString(), Is.EqualTo(folder["a.csv"] + ":3:2"));
        Assert.That(given.Message, Does.Contain("book.xlsx!B2"));
    }

    [Test]
    public void Read_Source_IsOpenedTwiceAndClosedAsOften()
    {
        var right = CellTable.Sheet(["place", "green-coverage"], ["A", "1"]);
        var wrong = CellTable.Sheet(["place", "green-coverage", "green-coverage"], ["A", "1", "2"]);
        PanelTables.Read(right, CsvFixture.Framework);
        PanelTables.TryRead([wrong], CsvFixture.Framework, out _, out _);
        Assert.That((right.Opened, right.Closed, wrong.Opened, wrong.Closed), Is.EqualTo((2, 2, 1, 1)));
    }

    [Test]
    public void Read_PlaceTable_DescribesThePlacesOfASheet()
    {
        using var folder = new TemporaryFolder();
        var places = folder.Write("places.csv", "code,name,group\n330100,杭州市,一\n");
        var panel = PanelTables.Read(
            CellTable.Sheet(["name", "green-coverage"], ["杭州市", "1"]), CsvFixture.Framework, new() { PlaceTable = places });
        Assert.That((panel.PlaceAt(0).Key, panel.PlaceAt(0).Group), Is.EqualTo(("330100", "一")));
    }

    [Test]
    public void Read_TableWithoutAnything_IsCalledEmpty()
    {
        Assert.That(Errors(CellTable.Sheet()), Is.EqualTo(new[] { "book.xlsx UI2001" }));
        Assert.That(Errors(CellTable.Sheet([], [""])), Is.EqualTo(new[] { "book.xlsx UI2001" }));
        Assert.That(Errors(CellTable.Sheet(["place", "green-coverage"])), Is.EqualTo(new[] { "book.xlsx UI2001" }));
    }

    [Test]
    public void Read_TooManyColumns_IsRefused()
    {
        Cell[] header = [.. Enumerable.Range(0, 10_001).Select(i => new Cell(FormattableString.Invariant($"c{i}")))];
        Assert.That(Errors(CellTable.Sheet(header)), Is.EqualTo(new[] { "book.xlsx!1 UI2007" }));
    }

    [TestCase(0, 1, 2)]
    [TestCase(1, 3, 2)]
    public void Read_RowsThatAreNotNumberedUpwards_AreAMistakeOfTheSource(int header, int first, int second)
    {
        var table = new CellTable(
            "broken", AddressFormat.Lines, new(header, "place", "green-coverage"), new(first, "A", "1"), new(second, "B", "2"));
        Assert.That(() => PanelTables.Read(table, CsvFixture.Framework), Throws.InvalidOperationException.With.Message.Contains("broken"));
        Assert.That(table.Closed, Is.EqualTo(table.Opened));
    }

    [Test]
    public void Observe_Table_IsScoredAsTheSameCsv()
    {
        var path = ContentFiles.SamplePath("synthetic-districts-2022-2024.csv");
        var exam = ContentFiles.Exam("synthetic-districts");
        var table = CellTable.OfCsv(File.ReadAllText(path), AddressFormat.Cells, typed: true);
        var expected = Scores(exam.Observe(path));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(expected, Has.Some.GreaterThan(0));
            Assert.That(Scores(exam.Observe(table)), Is.EqualTo(expected));
            Assert.That(Scores(exam.Observe([table])), Is.EqualTo(expected));
        }

        static double[] Scores(ObservedExam observed) => [.. observed.ForPeriod(2024).Score().Select(p => p.Score)];
    }

    [Test]
    public void Rows_OfCsvThatIsWrong_ThrowWhatIsWrong()
    {
        using var folder = new TemporaryFolder();
        using (var rows = PanelCsv.Table(folder.Write("a.csv", "a,b\n1,2\n\"3\"4,5\n")).Open())
        {
            Assert.That((rows.Read(), rows.Read(), rows.Row, rows.Field(1).ToString()), Is.EqualTo((true, true, 2, "2")));
            Assert.That(() => rows.Read(), Throws.TypeOf<UrbanIndicatorsException>().With.Message.Contains("UI2005"));
        }

        File.WriteAllBytes(folder["b.csv"], [(byte)'a', 0]);
        Assert.That(() => PanelCsv.Table(folder["b.csv"]).Open(), Throws.TypeOf<UrbanIndicatorsException>());
    }

    [Test]
    public void Misuse_IsRefused()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(() => PanelTables.Read((TableSource)null!, CsvFixture.Framework), Throws.ArgumentNullException);
            Assert.That(() => PanelTables.Read((IEnumerable<TableSource>)null!, CsvFixture.Framework), Throws.ArgumentNullException);
            Assert.That(() => PanelTables.Read([], CsvFixture.Framework), Throws.ArgumentException);
            Assert.That(() => PanelTables.Read([null!], CsvFixture.Framework), Throws.ArgumentException);
            Assert.That(() => PanelTables.Read(CellTable.Sheet(), null!), Throws.ArgumentNullException);
            Assert.That(
                () => PanelTables.Read(CellTable.Sheet(), CsvFixture.Framework, new() { Layout = (TableLayout)9 }),
                Throws.ArgumentException);
            Assert.That(() => PanelCsv.Table(""), Throws.ArgumentException);
        }
    }

    private static IEnumerable<string> Errors(TableSource source)
    {
        PanelTables.TryRead([source], CsvFixture.Framework, out _, out var diagnostics);
        return diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => $"{d.Location} {d.Code}");
    }
}
