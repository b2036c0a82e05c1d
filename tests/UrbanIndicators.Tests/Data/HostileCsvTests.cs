using System.Text;
using UrbanIndicators.Tables;

namespace UrbanIndicators.Tests.Data;

public class HostileCsvTests
{
    private static readonly string[] Pieces =
        [
            "\"", ",", "\n", "\r", "\t", ";", "\0", "1e999", "≥", "合计", "注：", "指标", "place", "period", "2023", "１．２万", "%", "（", "）",
            "1.1E+11", "\uFEFF", "\uD800", ":", "e", ".",
        ];

    [Test]
    public void TryRead_MutatedFiles_NeverThrows([Range(0, 9)] int seed)
    {
        // Random cuts, doublings and insertions in files of every layout and encoding; what matters is that each gives a panel or an error.
        var random = new Random(seed);
        string[] files =
        [
            "place,year,green-coverage,park-area (公顷)\nA,2023,1,2\nB,2023,3%,\"1,000\"\n合计,,4,\n",
            "地区,时期,指标,数值,单位,状态\nA,2023,绿化覆盖率,1,%,约\nB,2023Q1,公园面积,3,公顷,缺失\n",
            "标题\n序号,指标,单位,杭州,宁波\n1,绿化覆盖率,%,1,2\n2,公园面积,公顷,3,4\n注：无\n",
        ];
        for (var i = 0; i < 150; i++)
        {
            var text = new StringBuilder(files[random.Next(files.Length)]);
            for (var k = random.Next(1, 6); k > 0; k--)
            {
                var at = random.Next(text.Length);
                if (random.Next(3) == 0) text.Remove(at, Math.Min(random.Next(1, 8), text.Length - at));
                else text.Insert(at, Pieces[random.Next(Pieces.Length)]);
                if (text.Length == 0) text.Append(',');
            }

            var bytes = random.Next(4) switch
            {
                0 => CsvFixture.Gb18030.GetBytes(text.ToString()),
                1 => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text.ToString())],
                _ => Encoding.UTF8.GetBytes(text.ToString()),
            };
            if (bytes.Length > 0 && random.Next(3) == 0) bytes[random.Next(bytes.Length)] = (byte)random.Next(256);

            using var stream = new MemoryStream(bytes);
            var read = PanelCsv.TryRead(
                stream, "x.csv", CsvFixture.Framework, out var panel, out var diagnostics, new() { Lenient = random.Next(2) == 0 });
            Assert.That(
                read, Is.EqualTo(panel is not null).And.EqualTo(diagnostics.All(d => d.Severity != DiagnosticSeverity.Error)),
                () => text.ToString());
            Assert.That(() => diagnostics.Select(d => d.ToString("zh") + d.ToString("en")).ToList(), Throws.Nothing);
        }
    }
}
