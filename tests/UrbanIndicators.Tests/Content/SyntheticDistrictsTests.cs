using System.Globalization;

namespace UrbanIndicators.Tests.Content;

internal sealed class SyntheticDistrictsTests
{
    [Test]
    public void WideFile_RuleAppliedAgain_IsTheSameText()
    {
        var columns = SyntheticDistrictsRule.Columns;
        var lines = new List<string> { "code,名称,年份," + string.Join(',', columns.Select(c => $"{c.Header}（{c.Unit}）")) };
        for (var t = 0; t < 3; t++)
        {
            for (var d = 1; d <= SyntheticDistrictsRule.Districts; d++)
            {
                var cells = Enumerable.Range(0, columns.Count).Select(c => SyntheticDistrictsRule.Cell(d, c, t));
                lines.Add(string.Create(CultureInfo.InvariantCulture, $"synthetic-{d:00},合成区{d:00},{2022 + t},{string.Join(',', cells)}"));
            }
        }

        var text = File.ReadAllText(ContentFiles.SamplePath("synthetic-districts-2022-2024.csv"));

        Assert.That(text, Is.EqualTo(string.Join('\n', lines) + "\n"));
    }

    [Test]
    public void Cell_FirstDistrictFirstColumn_FollowsTheRuleByHand()
    {
        // A = 7 mod 17 = 7; B = 3 mod 17 = 3; N = 1 mod 7 − 3 = −2; S = 100 + 175 + 75 + 0 − 20 = 330; 4 + 14 · 0.33 = 8.62.
        Assert.That(SyntheticDistrictsRule.Cell(1, 0, 0), Is.EqualTo("8.6"));
    }

    [Test]
    public void Export_DecodedAsGb18030_HoldsTheYear2024OfTheWideFile()
    {
        var lines = File.ReadAllText(ContentFiles.SamplePath("synthetic-districts-2024-export.csv"), ContentFiles.Gb18030).Split("\r\n");

        // Two lines above the header, 13 rows, a row of totals, two notes, and the end of the last line.
        Assert.That(lines, Has.Length.EqualTo(2 + 1 + 13 + 1 + 2 + 1));
        Assert.That(lines[2], Does.StartWith("序号,维度,指标,单位,标准值,合成区01,"));
        Assert.That(lines[16], Does.StartWith("合计,"));
        Assert.That(lines[17], Does.StartWith("注："));
        for (var c = 0; c < SyntheticDistrictsRule.Columns.Count; c++)
        {
            var column = SyntheticDistrictsRule.Columns[c];
            var cells = Enumerable.Range(1, SyntheticDistrictsRule.Districts).Select(
                d => Written(SyntheticDistrictsRule.Cell(d, c, 2), column));
            Assert.That(lines[3 + c], Does.Contain($",{column.Header},{column.Unit},").And.EndsWith("," + string.Join(',', cells)));
        }
    }

    private static string Written(string cell, SyntheticColumn column) => (cell, column) switch
    {
        ("", _) => "—",
        ("不适用", _) => cell,
        (_, { Unit: "%" }) => cell + "%",
        (_, { Id: "hospital-beds" }) => $"\"{int.Parse(cell, CultureInfo.InvariantCulture).ToString("N0", CultureInfo.InvariantCulture)}\"",
        _ => cell,
    };
}
