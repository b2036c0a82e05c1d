using System.Text;
using UrbanIndicators.Tables;

namespace UrbanIndicators.Tests.Data;

public class PanelCsvTests
{
    internal const string WideWithIds =
        "code,name,period,green-coverage,park-area,population,doctors\n"
        + "330100,杭州市,2023,41.5,42.1,1252.2,\n"
        + "330200,宁波市,2023,43.25,38.05,969.7,3.6\n";

    internal const string ChineseWide =
        "某省城市体检数据汇总表,,,,,,\n"
        + ",,,,,,单位见表头\n"
        + "行政区划代码,城市,年份,生态,,人口,服务\n"
        + ",,,建成区绿化覆盖率（％）,公园面积（公顷）,常住人口（万人）,每千人医师数\n"
        + "330100,杭州市,2023年底,41.5%,4210,\"1,252.2\",—\n"
        + ",,,,,,\n"
        + "330200,宁波市,2023年,４３．２５,3805,969.7,3.6\n"
        + "合计,,,,8015,2221.9,\n"
        + "注：数据来源于统计年鉴,,,,,,\n"
        + "填表人：张三\n";

    internal const string IndicatorRows =
        "2023年城市体检指标表\n"
        + "序号,维度,指标,单位,标准值,330100,330200,平均\n"
        + "一,生态,,,,,,\n"
        + "1,生态,绿化覆盖率,%,≥40,41.5,43.25,42.4\n"
        + "2,生态,公园面积,公顷,—,4210,3805,4007\n"
        + "3,人口,常住人口,人,,12522000,9697000,\n"
        + "4,服务,每千人医师数,,,缺失,3.6,\n"
        + "注：缺失为未上报\n";

    private static readonly string[] Columns = ["green-coverage", "park-area", "population", "doctors"];

    [Test]
    public void Read_SameTableInThreeForms_GivesTheSameBits()
    {
        var wide = CsvFixture.Read(WideWithIds);
        var chinese = CsvFixture.Read(CsvFixture.Gb18030.GetBytes(ChineseWide));
        var rows = CsvFixture.Read(IndicatorRows, new() { Period = Period.OfYear(2023) });

        foreach (var panel in new[] { chinese, rows })
        {
            Assert.That(panel.RowCount, Is.EqualTo(2));
            for (var row = 0; row < 2; row++)
            {
                using (Assert.EnterMultipleScope())
                {
                    Assert.That(panel.PlaceAt(row).Key, Is.EqualTo(wide.PlaceAt(row).Key));
                    Assert.That(panel.PeriodAt(row), Is.EqualTo(wide.PeriodAt(row)));
                    Assert.That(Bits(panel, row), Is.EqualTo(Bits(wide, row)));
                }
            }
        }

        static long[] Bits(Panel panel, int row) => [.. Columns.Select(c => BitConverter.DoubleToInt64Bits(panel.ValueAt(row, c)))];
    }

    [Test]
    public void Read_TitlesNotesTotalsAndBlanks_AreLeftOutAndListedWithTheirLines()
    {
        var notes = CsvFixture.Read(CsvFixture.Gb18030.GetBytes(ChineseWide)).Notes.Select(
            n => FormattableString.Invariant($"{n.Location.Line}:{n.Code}"));

        Assert.That(
            notes,
            Is.SupersetOf(
                new[] { "0:UI2045", "1:UI2040", "2:UI2040", "4:UI3009", "5:UI2044", "6:UI2043", "8:UI2041", "9:UI2042", "10:UI2042" }));
    }

    [Test]
    public void Read_ValueConverted_KeepsTheDecimalDigits()
    {
        // 4210 ha are 42.1 km²: divided by 100 it is the double nearest to 42.1; multiplied by 0.01 it would not be for every value.
        var panel = CsvFixture.Read("place,公园面积(公顷),常住人口[人],预算【元】\nA,4210,12522000,1230000000\n");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(panel.ValueAt(0, "park-area"), Is.EqualTo(42.1));
            Assert.That(panel.ValueAt(0, "population"), Is.EqualTo(1252.2));
            Assert.That(panel.ValueAt(0, "budget"), Is.EqualTo(12.3));
            Assert.That(panel.Notes.Count(n => n.Code == "UI3009"), Is.EqualTo(3));
        }
    }

    [Test]
    public void Read_Missing_IsNeverZeroAndCountedByMarker()
    {
        var panel = CsvFixture.Read(
            "place,green-coverage,park-area\nA,,NA\nB,na,不适用\nC,无标准,待定\nD,0,1\n", new() { MissingMarkers = ["待定"] });
        using (Assert.EnterMultipleScope())
        {
            Assert.That(panel.ObservationAt(0, "green-coverage").Status, Is.EqualTo(ObservationStatus.Missing));
            Assert.That(panel.ObservationAt(1, "park-area").Status, Is.EqualTo(ObservationStatus.NotApplicable));
            Assert.That(panel.ObservationAt(2, "green-coverage").Status, Is.EqualTo(ObservationStatus.NotAssessed));
            Assert.That(panel.ObservationAt(2, "park-area").Status, Is.EqualTo(ObservationStatus.Missing));
            Assert.That(panel.ValueAt(3, "green-coverage"), Is.Zero);
            Assert.That(
                panel.Notes.Where(n => n.Code == "UI2044").Select(n => n.Message),
                Is.EquivalentTo(new[]
                {
                    "1 cells with nothing in them are missing, the first of them here",
                    "2 cells with \"NA\" are missing, the first of them here",
                    "1 cells with \"待定\" are missing, the first of them here",
                }));
        }
    }

    [Test]
    public void Read_Lenient_TakesBadCellsAsMissingAndListsThem()
    {
        var panel = CsvFixture.Read("place,green-coverage,park-area\nA,abc,≥12.5\nB,101,3\n", new() { Lenient = true });
        var kept = panel.ObservationAt(0, "park-area");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(panel.ValueAt(0, "green-coverage"), Is.NaN);
            Assert.That(panel.ValueAt(1, "green-coverage"), Is.NaN);
            Assert.That(
                (kept.Value, kept.Qualifier, kept.Location.ToString()), Is.EqualTo((12.5, ObservationQualifier.Above, "data.csv:2:3")));
            Assert.That(
                panel.Notes.Where(n => n.Severity == DiagnosticSeverity.Warning).Select(n => $"{n.Location} {n.Code}"),
                Is.EquivalentTo(new[] { "data.csv:2:2 UI2020", "data.csv:3:2 UI3006", "data.csv:1:2 UI3010" }));
        }
    }

    [Test]
    public void Read_Lenient_StillStopsAtTheHeader() =>
        Assert.That(CsvFixture.Diagnose("place,x\nA,1\n", new() { Lenient = true }).Select(d => d.Code), Does.Contain("UI3001"));

    [Test]
    public void Read_Long_KeepsAllThatIsSaidOfAValue()
    {
        var panel = CsvFixture.Read(
            "地区,时期,指标,数值,分子,分母,样本量,状态,截至,来源,备注\n"
            + "杭州,2023,绿化覆盖率,41.5,415,1000,30,约,2022,年鉴,修订\n"
            + "杭州,2023,常住人口,,,,,不适用,,,\n"
            + "宁波,2023,绿化覆盖率,>40,,,,超过,,,\n");
        var all = panel.ObservationAt(0, "green-coverage");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(all, Is.EqualTo(new Observation
            {
                Value = 41.5,
                Status = ObservationStatus.Present,
                Qualifier = ObservationQualifier.About,
                Numerator = 415,
                Denominator = 1000,
                SampleSize = 30,
                AsOf = "2022",
                Source = "年鉴",
                Note = "修订",
                Location = new("data.csv", 2, 4),
            }));
            Assert.That(panel.ObservationAt(0, "population").Status, Is.EqualTo(ObservationStatus.NotApplicable));
            Assert.That(panel.ObservationAt(1, "green-coverage").Qualifier, Is.EqualTo(ObservationQualifier.Above));
            Assert.That(panel.Notes.Single(n => n.Code == "UI2047").Message, Does.StartWith("2 values"));
        }
    }

    [Test]
    public void Read_SeveralFiles_MakesOnePanelAndKeepsTheLines()
    {
        var panel = CsvFixture.ReadFiles(
            null,
            "place,year,green-coverage\nA,2023,1\nB,2023,2\n",
            "place,year,park-area,green-coverage\nC,2023,30,3\nB,2023,20,\nA,2023,10,\n",
            "place,year,indicator,value\nB,2023,population,5\n");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(panel.RowCount, Is.EqualTo(3));
            Assert.That(Enumerable.Range(0, 3).Select(r => panel.ValueAt(r, "park-area")), Is.EqualTo(new double[] { 10, 20, 30 }));
            Assert.That(panel.ValueAt(1, "green-coverage"), Is.EqualTo(2));
            Assert.That(At(0, "park-area"), Is.EqualTo("b.csv:4:3"));
            Assert.That(At(1, "green-coverage"), Is.EqualTo("a.csv:3:3"));
            Assert.That(At(1, "population"), Is.EqualTo("c.csv:2:4"));
        }

        string At(int row, string column)
        {
            var location = panel.ObservationAt(row, column).Location;
            return (location with { File = Path.GetFileName(location.File) }).ToString();
        }
    }

    [Test]
    public void Read_OneCellInTwoFiles_IsAnErrorNamingBoth()
    {
        var thrown = Assert.Throws<UrbanIndicatorsException>(() => CsvFixture.ReadFiles(
            null, "place,year,green-coverage\nA,2023,1\n", "place,year,green-coverage\nB,2023,2\nA,2023,1.5\n"))!;

        Assert.That(thrown.Message, Does.Match("b\\.csv:3:3: error UI2018: .*is given here as 1\\.5 and in .*a\\.csv:2:3 as 1"));
    }

    [Test]
    public void Read_FilesWithAndWithoutPeriod_IsAnError() => Assert.That(
        () => CsvFixture.ReadFiles(null, "place,year,green-coverage\nA,2023,1\n", "place,park-area\nB,2\n"),
        Throws.TypeOf<UrbanIndicatorsException>().With.Message.Contains("UI2019"));

    [TestCase("code,name,green-coverage\n330100,杭州市,1\n", "330100", "杭州市", null)]
    [TestCase("城市,区县,green-coverage\n南京市,鼓楼区,1\n", "南京市/鼓楼区", "鼓楼区", "南京市")]
    [TestCase("name,parent,green-coverage\n鼓楼区,徐州市,1\n", "徐州市/鼓楼区", "鼓楼区", "徐州市")]
    [TestCase("id,city,green-coverage\nc1,7,1\n", "c1", "c1", null)]
    [TestCase("地区,green-coverage\n 杭州市 ,1\n", "杭州市", "杭州市", null)]
    public void Read_PlaceColumns_MakeKeyNameAndParent(string text, string key, string name, string? parent)
    {
        var place = CsvFixture.Read(text).PlaceAt(0);
        Assert.That((place.Key, place.Name, place.Parent), Is.EqualTo((key, name, parent)));
    }

    [Test]
    public void Read_ColumnsThatLose_BecomeAttributesSharedBetweenPlaces()
    {
        var panel = CsvFixture.Read(
            "id,city,date,year,green-coverage\na,7,x,2023,1\nb,7,x,2023,2\nc,8,x,2023,3\n", new() { PeriodColumn = "year" });
        using (Assert.EnterMultipleScope())
        {
            Assert.That(panel.PlaceAt(0).Attributes["city"], Is.EqualTo("7"));
            Assert.That(panel.PlaceAt(2).Attributes["city"], Is.EqualTo("8"));
            Assert.That(panel.PlaceAt(1).Attributes, Is.SameAs(panel.PlaceAt(0).Attributes));
        }
    }

    [Test]
    public void Read_PlaceTable_DescribesPlacesByCodeOrName()
    {
        using var folder = new TemporaryFolder();
        var table = folder.Write(
            "places.csv",
            "code,name,parent,group,level,人口等级\n320106,鼓楼区,南京市,大,district,I\n320302,鼓楼区,徐州市,中,district,II\n330106,西湖区,杭州市,大,district,I\n");
        var data = folder.Write("data.csv", "place,green-coverage\n西湖区,1\n320106,2\n某区,3\n");

        var panel = PanelCsv.Read(data, CsvFixture.Framework, new() { PlaceTable = table });
        using (Assert.EnterMultipleScope())
        {
            Assert.That(panel.PlaceAt(0).Key, Is.EqualTo("330106"));
            Assert.That(panel.PlaceAt(0).Attributes["人口等级"], Is.EqualTo("I"));
            Assert.That((panel.PlaceAt(1).Parent, panel.PlaceAt(1).Group, panel.PlaceAt(1).Level), Is.EqualTo(("南京市", "大", "district")));
            Assert.That(panel.Notes.Select(n => n.Code), Does.Contain("UI2033"));
        }

        var ambiguous = folder.Write("two.csv", "place,green-coverage\n鼓楼区,1\n");
        Assert.That(
            () => PanelCsv.Read(ambiguous, CsvFixture.Framework, new() { PlaceTable = table }),
            Throws.TypeOf<UrbanIndicatorsException>().With.Message.Contains("320106, 320302"));
    }

    [Test]
    public void Read_PlaceTableWithOneKeyTwice_IsAnErrorNamingBothRows()
    {
        using var folder = new TemporaryFolder();
        var table = folder.Write("places.csv", "code,name\n1,A\n1,B\n");
        var data = folder.Write("data.csv", "place,green-coverage\n1,1\n");
        Assert.That(
            () => PanelCsv.Read(data, CsvFixture.Framework, new() { PlaceTable = table }),
            Throws.TypeOf<UrbanIndicatorsException>().With.Message.Contains("places.csv:3: error UI2032").And.Message.Contains("line 2"));
    }

    [TestCase("utf-16")]
    [TestCase("utf-16BE")]
    public void Read_Utf16WithMark_IsRead(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        var panel = CsvFixture.Read([.. encoding.GetPreamble(), .. encoding.GetBytes("地区,绿化覆盖率\n杭州市,41.5\n")]);
        Assert.That((panel.PlaceAt(0).Key, panel.ValueAt(0, "green-coverage")), Is.EqualTo(("杭州市", 41.5)));
    }

    [TestCase(';')]
    [TestCase('\t')]
    public void Read_OtherSeparator_IsFound(char separator)
    {
        var panel = CsvFixture.Read(
            "\uFEFFplace,green-coverage,park-area\nA,1.5,\"1,234.5\"\n".Replace(',', separator).Replace(
                $"1{separator}234", "1,234", StringComparison.Ordinal));
        Assert.That((panel.ValueAt(0, "green-coverage"), panel.ValueAt(0, "park-area")), Is.EqualTo((1.5, 1234.5)));
    }

    [Test]
    public void Read_UnmatchedColumn_IsNotedWithTheNameItMayMean() =>
        Assert.That(
            CsvFixture.Read("place,green-coverage,park-areas\nA,1,2\n").Notes.Single(n => n.Code == "UI3007").Message,
            Does.Contain("did you mean \"park-area\""));

    [Test]
    public void Read_EmptyAndConstantColumns_EmptyIsWarnedOfConstantIsData()
    {
        var panel = CsvFixture.Read("place,green-coverage,park-area\nA,5,\nB,5,\n");
        Assert.That(
            panel.Notes.Where(n => n.Severity == DiagnosticSeverity.Warning).Select(n => $"{n.Code} {n.Location}"),
            Is.EqualTo(new[] { "UI3010 data.csv:1:3" }));
    }

    [Test]
    public void Read_PercentColumnOfShares_IsWarnedOfAndNotRescaled()
    {
        var panel = CsvFixture.Read("place,green-coverage\nA,0.42\nB,0.38\n");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(panel.ValueAt(0, "green-coverage"), Is.EqualTo(0.42));
            Assert.That(panel.Notes.Select(n => n.Code), Is.EqualTo(new[] { "UI3011" }));
        }
    }

    [Test]
    public void Read_UnitsInARowOfTheirOwn_AreHeeded() =>
        Assert.That(CsvFixture.Read("地区,公园面积,常住人口\n,公顷,万人\nA,4210,3\n").ValueAt(0, "park-area"), Is.EqualTo(42.1));

    [Test]
    public void Read_PlacesOverPeriods_AreBothTakenFromTheHeader()
    {
        var panel = CsvFixture.Read("指标,单位,杭州市,,宁波市,\n,,2022,2023,2022,2023\n绿化覆盖率,%,40,41,42,43\n");
        Assert.That(
            Enumerable.Range(0, 4).Select(r => (panel.PlaceAt(r).Key, panel.PeriodAt(r)!.Value.Year, panel.ValueAt(r, "green-coverage"))),
            Is.EqualTo(new[] { ("杭州市", 2022, 40.0), ("杭州市", 2023, 41), ("宁波市", 2022, 42), ("宁波市", 2023, 43) }));
    }

    [Test]
    public void Read_PeriodsAsColumns_BelongToTheNamedPlace()
    {
        var panel = CsvFixture.Read("指标,2022年,2023年\n绿化覆盖率,40,41\n", new() { Place = "杭州市" });
        Assert.That(
            (panel.PlaceAt(1).Key, panel.PeriodAt(1), panel.ValueAt(1, "green-coverage")),
            Is.EqualTo(("杭州市", (Period?)Period.OfYear(2023), 41.0)));
    }

    [Test]
    public void Read_HeaderRowNamed_OverridesTheSearch() =>
        Assert.That(
            CsvFixture.Read("place,green-coverage,park-area\nx,y,z\nplace,green-coverage,other\nA,1,2\n", new() { HeaderRow = 3 }).RowCount,
            Is.EqualTo(1));

    [Test]
    public void Read_Cancelled_Stops()
    {
        var text = new StringBuilder("place,green-coverage\n");
        for (var i = 0; i < 5000; i++) text.Append(System.Globalization.CultureInfo.InvariantCulture, $"p{i},1\n");
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text.ToString()));
        Assert.That(
            () => PanelCsv.Read(stream, "x", CsvFixture.Framework, null, new(canceled: true)),
            Throws.InstanceOf<OperationCanceledException>());
    }

    [Test]
    public void Read_ManyRows_GivesTheSameDoublesAsTheRuntime()
    {
        // Three blocks of rows and a part; digits of every length, so that the fast parser's rounding is held against the runtime's.
        var random = new Random(7);
        var expected = new List<double>();
        var text = new StringBuilder("id,budget\n");
        for (var i = 0; i < 7000; i++)
        {
            var number = (
                random.NextDouble() * Math.Pow(10, random.Next(-12, 15))).ToString("R", System.Globalization.CultureInfo.InvariantCulture);
            expected.Add(double.Parse(number, System.Globalization.CultureInfo.InvariantCulture));
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"p{i},{number}\n");
        }

        var panel = CsvFixture.Read(text.ToString());
        Assert.That(Enumerable.Range(0, 7000).Select(r => panel.ValueAt(r, "budget")), Is.EqualTo(expected));
    }
}
