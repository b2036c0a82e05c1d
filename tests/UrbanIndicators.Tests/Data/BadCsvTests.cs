using System.Text;
using UrbanIndicators.Tables;

namespace UrbanIndicators.Tests.Data;

public class BadCsvTests
{
    private const string Wide = "place,year,green-coverage,park-area,population\n";
    private const string Long = "place,year,indicator,value,unit,status\n";

    [TestCaseSource(nameof(Cases))]
    public void Read_BadInput_IsRefusedWithCodePlaceAndRemedy(
        byte[] bytes, string code, string place, string fragment, TableReadOptions? options)
    {
        var diagnostics = CsvFixture.Diagnose(bytes, options);
        var found = diagnostics.Where(d => d.Code == code).ToList();

        Assert.That(found, Is.Not.Empty, () => $"expected {code}, there was:\n{string.Join('\n', diagnostics)}");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(found.Select(d => d.Location.ToString()), Has.Some.EqualTo($"{CsvFixture.File}{place}"));
            Assert.That(found[0].Severity, Is.EqualTo(DiagnosticSeverity.Error));
            Assert.That(found.Select(d => d.Message), Has.Some.Contains(fragment));
            Assert.That(found[0].Render("zh"), Does.Match("[\u4e00-\u9fff]"));
            using var stream = new MemoryStream(bytes);
            Assert.That(
                () => PanelCsv.Read(stream, CsvFixture.File, CsvFixture.Framework, options), Throws.TypeOf<UrbanIndicatorsException>());
        }
    }

    [Test]
    public void Read_SeveralMistakes_AreAllReportedInOneGo()
    {
        var codes = CsvFixture.Diagnose(Wide + "A,2023,abc,1,1\nA,2023,1,1,1\nB,20xx,1,1,1\nC,2023,101,1,1.2万\n")
            .Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => FormattableString.Invariant($"{d.Location.Line}:{d.Code}"));

        Assert.That(codes, Is.EqualTo(new[] { "2:UI2020", "3:UI2017", "4:UI2015", "5:UI3006", "5:UI2022" }));
    }

    [Test]
    public void Read_RowsRefused_TheFileIsNotCalledEmptyToo()
    {
        foreach (var text in (string[])["A,2023,1\n", "\"A,2023,1,1,1\n", "A\"b,2023,1,1,1\n"])
        {
            Assert.That(
                CsvFixture.Diagnose(Wide + text).Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.Code),
                Has.Exactly(1).Items.And.None.EqualTo("UI2001"), text);
        }
    }

    [Test]
    public void Read_OneFileTwice_BothPlacesAreNamed()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("a.csv", Wide + "A,2023,1,,\n");
        PanelCsv.TryRead([path, path], CsvFixture.Framework, out _, out var diagnostics);
        Assert.That(diagnostics.Single(d => d.Code == "UI2018").Message, Does.Contain($"in {path}:2:3 as 1"));
    }

    [Test]
    public void Read_EndlessZeros_StopsAtTheFirst()
    {
        using var zeros = new EndlessZeros();
        PanelCsv.TryRead(zeros, "zero", CsvFixture.Framework, out _, out var diagnostics);
        Assert.That(diagnostics.Single().Code, Is.EqualTo("UI2003"));
    }

    internal static IEnumerable<TestCaseData> Cases()
    {
        yield return Case("nothing at all", "", "UI2001", "", "header row");
        yield return Case("only blank lines", "\n\n,,\n", "UI2001", "", "header row");
        yield return Case("a header only", Wide, "UI2001", "", "no data");
        yield return Case(
            "broken GBK",
            [.. Encoding.ASCII.GetBytes("place,year,"), .. CsvFixture.Gb18030.GetBytes("绿化覆盖率\n杭州,2023,4"), 0xFF, 0xFF, (byte)'\n'],
            "UI2002", ":2", "export the file again");
        yield return Case(
            "UTF-8 with one broken character", [.. Encoding.UTF8.GetBytes("地区,年份,绿化覆盖率\n杭州市,2023,40\n宁波"), 0xE5, (byte)',', (byte)'1'],
            "UI2002", ":3", "UTF-8");
        yield return Case(
            "broken after a mark of UTF-8", [0xEF, 0xBB, 0xBF, .. Encoding.ASCII.GetBytes("place,green-coverage\nA,"), 0xFF], "UI2002",
            ":2", "offset 26");
        yield return Case(
            "half a character of UTF-16", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("place\n"), 0x00, 0xD8, 0x41, 0x00], "UI2002", ":2",
            "utf-16");
        yield return Case(
            "named encoding that does not fit", [.. Encoding.ASCII.GetBytes("place,green-coverage\nA,"), 0xFF], "UI2002", ":2", "utf-8",
            new() { Encoding = "utf-8" });
        yield return Case("unknown encoding", Wide + "A,2023,1,1,1\n", "UI2029", "", "utf-16", new() { Encoding = "klingon" });
        yield return Case("a NUL byte", Wide + "A,2023,1,\0,1\n", "UI2003", ":2", "workbook");
        yield return Case("unclosed quote", Wide + "A,2023,1,1,1\nB,2023,\"1,1,1\nC,2023,1,1,1\n", "UI2004", ":3", "close the quote");
        yield return Case("unclosed quote in the header", "\"place,green-coverage\nA,1\n", "UI2004", ":1", "close the quote");
        yield return Case("quote inside a field", Wide + "A\"b,2023,1,1,1\n", "UI2005", ":2", "double those inside");
        yield return Case("text after a closing quote", Wide + "\"A\"b,2023,1,1,1\n", "UI2005", ":2", "quotes");
        yield return Case(
            "a header of two megabytes", Wide.TrimEnd() + new string('x', 2_000_000) + "\nA,1,1,1,1\n", "UI2006", ":1", "1048576");
        yield return Case("a row of two megabytes", Wide + "A,2023,1,1," + new string('1', 2_000_000) + "\n", "UI2006", ":2", "1048576");
        yield return Case(
            "20,000 columns",
            "place," + string.Join(',', Enumerable.Range(0, 20_000).Select(i => FormattableString.Invariant($"c{i}"))) + "\nA\n", "UI2007",
            ":1", "long layout");
        yield return Case("too few fields", Wide + "A,2023,1,1\n", "UI2008", ":2", "4 fields where the header has 5");
        yield return Case("too many fields", Wide + "A,2023,1,1,1,7\n", "UI2008", ":2", "6 fields where the header has 5");
        yield return Case("header row beyond the file", Wide + "A,2023,1,1,1\n", "UI2009", "", "row 9", new() { HeaderRow = 9 });
        yield return Case("duplicate header", "place,year,green-coverage,GREEN_COVERAGE\nA,2023,1,1\n", "UI2010", ":1:4", "rename");
        yield return Case("duplicate unknown header", "place,green-coverage,x,x\nA,1,1,1\n", "UI2010", ":1:4", "field 3");
        yield return Case("no place column", "year,green-coverage\n2023,1\n", "UI2011", ":1", "行政区划代码");
        yield return Case(
            "named place column absent", Wide + "A,2023,1,1,1\n", "UI2012", ":1", "there are place", new() { PlaceColumn = "街道" });
        yield return Case("named period column absent", Wide + "A,2023,1,1,1\n", "UI2012", ":1", "\"季\"", new() { PeriodColumn = "季" });
        yield return Case("no place in a row", Wide + ",2023,1,1,1\n", "UI2013", ":2:1", "merged cells");
        yield return Case("code in scientific form", "code,green-coverage\n1.10101E+11,1\n", "UI2014", ":2:1", "format the column as text");
        yield return Case("code with decimals", "行政区划代码,green-coverage\n110000.0,1\n", "UI2014", ":2:1", "110000.0");
        yield return Case("damaged code as the header of a column", "指标,110000.0\ngreen-coverage,1\n", "UI2014", ":1:2", "all its digits");
        yield return Case("name with a zero-width space", Wide + "A\u200B,2023,1,1,1\n", "UI2038", ":2:1", "\\u200b");
        yield return Case("name that turns the reading direction", Wide + "A\u202Egnp,2023,1,1,1\n", "UI2038", ":2:1", "cannot be seen");
        yield return Case("name with an escape sequence", Wide + "A\u001B[31m,2023,1,1,1\n", "UI2038", ":2:1", "delete these characters");
        yield return Case("place as a header with a mark of encoding", "指标,\uFEFFA,B\ngreen-coverage,1,2\n", "UI2038", ":1:2", "\\ufeff");
        yield return Case(
            "one name composed and decomposed", Wide + "\u00C9vora,2023,1,1,1\nE\u0301vora,2023,1,1,1\n", "UI2017", ":3", "line 2");
        yield return Case("one code in half and full width", "code,green-coverage\n110000,1\n１１００００,1\n", "UI2017", ":3", "line 2");
        yield return Case("period that is none", Wide + "A,甲辰年,1,1,1\n", "UI2015", ":2:2", "2023Q4");
        yield return Case("thirteenth month", Wide + "A,2023-13,1,1,1\n", "UI2015", ":2:2", "2023-13");
        yield return Case("empty period", Wide + "A,,1,1,1\n", "UI2015", ":2:2", "correct the period");
        yield return Case("years and quarters mixed", Wide + "A,2023,1,1,1\nA,2023Q4,1,1,1\n", "UI2016", ":3", "2023-Q4");
        yield return Case(
            "two rows for a place and period", Wide + "A,2023,1,1,1\nB,2023,1,1,1\nA,2023年,2,2,2\n", "UI2017", ":4", "line 2");
        yield return Case("two rows for a place without period", "place,green-coverage\nA,1\nA,2\n", "UI2017", ":3", "parent column");
        yield return Case("one district name in two cities", "name,green-coverage\n鼓楼区,1\n鼓楼区,2\n", "UI2017", ":3", "code");
        yield return Case("long: one cell twice", Long + "A,2023,green-coverage,1,,\nA,2023,绿化覆盖率,2,,\n", "UI2018", ":3:4", "data.csv:2:4");
        yield return Case("text for a number", Wide + "A,2023,abc,1,1\n", "UI2020", ":2:3", "leave it empty");
        yield return Case("bad thousands", Wide + "A,2023,\"1,2\",1,1\n", "UI2020", ":2:3", "1,2");
        yield return Case("thousands after the point", "place;green-coverage\nA;1,2,3\n", "UI2020", ":2:2", "1,2,3");
        yield return Case("decimal comma", "place;green-coverage\nA;1.234,5\n", "UI2020", ":2:2", "1.234,5");
        yield return Case("hexadecimal", Wide + "A,2023,0x1F,1,1\n", "UI2020", ":2:3", "0x1F");
        yield return Case("infinity", Wide + "A,2023,Infinity,1,1\n", "UI2020", ":2:3", "Infinity");
        yield return Case("spreadsheet error", Wide + "A,2023,#DIV/0!,1,1\n", "UI2020", ":2:3", "#DIV/0!");
        yield return Case("nothing or nought", Wide + "A,2023,无,1,1\n", "UI2020", ":2:3", "not a number");
        yield return Case("ratio by zero", "place,has-plan\nA,3:0\n", "UI2020", ":2:2", "3:0");
        yield return Case("number beyond double", Wide + "A,2023,1e999,1,1\n", "UI2025", ":2:3", "too large");
        yield return Case("number beyond all sums", Wide + "A,2023,1,1e101,1\n", "UI2025", ":2:4", "1e100");
        yield return Case("number below all squares", Wide + "A,2023,1,1e-101,1\n", "UI2025", ":2:4", "too small");
        yield return Case("number that would become zero", Wide + "A,2023,1,1e-400,1\n", "UI2025", ":2:4", "too small");
        yield return Case("written-out number beyond all sums", "place,公园面积(公顷)\nA,9e104\n", "UI2025", ":2:2", "too large");
        yield return Case("亿 beyond all sums", "place,有规划\nA,1e99亿\n", "UI2025", ":2:2", "correct the cell");
        yield return Case("bound in strict reading", Wide + "A,2023,≥90%,1,1\n", "UI2021", ":2:3", "read leniently");
        yield return Case("about in strict reading", Wide + "A,2023,约90,1,1\n", "UI2021", ":2:3", "status column");
        yield return Case("万 under 万人", Wide + "A,2023,1,1,1.2万\n", "UI2022", ":2:5", "万人 already");
        yield return Case("percent under km²", Wide + "A,2023,1,95.6%,1\n", "UI2023", ":2:4", "km²");
        yield return Case("hectares under persons", Wide + "A,2023,1,1,12公顷\n", "UI2024", ":2:5", "cannot be converted");
        yield return Case("unknown status", Long + "A,2023,green-coverage,1,,perhaps\n", "UI2026", ":2:6", "not-applicable");
        yield return Case("value with status missing", Long + "A,2023,green-coverage,1,,missing\n", "UI2027", ":2:4", "delete the value");
        yield return Case("long without indicator", Long + "A,2023,,1,,\n", "UI2030", ":2:3", "fill in the indicator");
        yield return Case("no values beside the indicators", "序号,指标,单位\n1,绿化覆盖率,%\n", "UI2031", ":1", "places or periods");
        yield return Case("nothing known to the framework", "place,x,y\nA,1,2\n", "UI3001", ":1", "green-coverage");
        yield return Case("long: nothing known", Long + "A,2023,x,1,,\n", "UI3001", ":1", "write a template");
        yield return Case("two columns for one indicator", "place,green-coverage,绿化覆盖率\nA,1,1\n", "UI3002", ":1:3", "data.csv:1:2");
        yield return Case("two rows for one indicator", "指标,A\ngreen-coverage,1\n绿化覆盖率,1\n", "UI3002", ":3:1", "data.csv:2:1");
        yield return Case("a name of two indicators", "place,双名\nA,1\n", "UI3003", ":1:2", "twin-a, twin-b");
        yield return Case("unknown unit", "place,绿化覆盖率（吨标准煤）\nA,1\n", "UI3004", ":1:2", "expected %");
        yield return Case("wrong unit", "place,公园面积（万人）\nA,1\n", "UI3005", ":1:2", "km²");
        yield return Case("a unit on a pure number", "place,有规划（%）\nA,1\n", "UI3005", ":1:2", "pure number");
        yield return Case("long: wrong unit", Long + "A,2023,park-area,1,元,\n", "UI3005", ":2:3", "give the values in km²");
        yield return Case("out of range", Wide + "A,2023,101,1,1\n", "UI3006", ":2:3", "0 to 100");
        yield return Case("out of range after conversion", "place,公园面积(公顷)\nA,2000000\n", "UI3006", ":2:2", "10000");
    }

    private static TestCaseData Case(
        string name, string text, string code, string place, string fragment, TableReadOptions? options = null) =>
        Case(name, Encoding.UTF8.GetBytes(text), code, place, fragment, options);

    private static TestCaseData Case(
        string name, byte[] bytes, string code, string place, string fragment, TableReadOptions? options = null) =>
        new TestCaseData(bytes, code, place, fragment, options).SetArgDisplayNames(name);

    /// <summary>A seekable stream that has no end, as /dev/zero.</summary>
    private sealed class EndlessZeros : MemoryStream
    {
        public override long Length => long.MaxValue;

        public override int Read(Span<byte> buffer)
        {
            buffer.Clear();
            return buffer.Length;
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));
    }
}
