using System.Globalization;
using System.Text;
using UrbanIndicators.Data.Csv;

namespace UrbanIndicators.Tests.Data;

public class CsvTableWriterTests
{
    [TestCase("plain", "plain")]
    [TestCase("a,b", "\"a,b\"")]
    [TestCase("say \"x\"", "\"say \"\"x\"\"\"")]
    [TestCase("two\nlines", "\"two\nlines\"")]
    [TestCase("=1+1", "'=1+1")]
    [TestCase("+86", "'+86")]
    [TestCase("-5", "'-5")]
    [TestCase("@sum", "'@sum")]
    [TestCase("\tx", "'\tx")]
    [TestCase("\rx", "\"'\rx\"")]
    [TestCase("=HYPERLINK(\"a\",\"b\")", "\"'=HYPERLINK(\"\"a\"\",\"\"b\"\")\"")]
    [TestCase("\nx", "\"'\nx\"")]
    [TestCase("＝1+1", "'＝1+1")]
    [TestCase("＠sum", "'＠sum")]
    [TestCase("a\u001B[31mb\u0000c\u0085", "a\uFFFD[31mb\uFFFDc\uFFFD")]
    [TestCase("\u0007,", "\"\uFFFD,\"")]
    [TestCase("a\u202Eb\u200Bc\U000E0041", "a\uFFFDb\uFFFDc\uFFFD")]
    [TestCase("\u200E=1+1", "\uFFFD=1+1")]
    [TestCase("人民城市", "人民城市")]
    public void WriteText_IsQuotedAndHarmless(string text, string expected) =>
        Assert.That(Write(w => w.WriteText(text)), Is.EqualTo(expected + "\n"));

    [Test]
    public void Write_NumbersStayNumbersAndReadBackAsTheSameBits()
    {
        double[] numbers = [-5, 0.1, 1.0 / 3, 1e300, double.Epsilon, 123456789.125];
        var text = Write(w =>
        {
            foreach (var number in numbers) w.WriteNumber(number);
            w.WriteNumber(double.NaN);
            w.WriteInteger(-42);
            w.WriteEmpty();
        });
        var fields = text.TrimEnd('\n').Split(',');
        using (Assert.EnterMultipleScope())
        {
            Assert.That(fields[..6].Select(f => double.Parse(f, CultureInfo.InvariantCulture)), Is.EqualTo(numbers));
            Assert.That(fields[0], Is.EqualTo("-5"));
            Assert.That(fields[6..], Is.EqualTo(new[] { "", "-42", "" }));
        }
    }

    [Test]
    public void Write_TextLongerThanTheBuffer_IsWhole()
    {
        var text = string.Concat(Enumerable.Repeat("城市\"体检,", 60_000));
        Assert.That(Write(w => w.WriteText(text)), Is.EqualTo($"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"\n"));
    }

    [Test]
    public void Write_WithMark_BeginsWithIt()
    {
        using var stream = new MemoryStream();
        using (var writer = new CsvTableWriter(stream, byteOrderMark: true)) writer.WriteText("a");
        Assert.That(stream.ToArray(), Is.EqualTo(new byte[] { 0xEF, 0xBB, 0xBF, (byte)'a' }));
    }

    private static string Write(Action<CsvTableWriter> write)
    {
        using var stream = new MemoryStream();
        using (var writer = new CsvTableWriter(stream))
        {
            write(writer);
            writer.EndRow();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
