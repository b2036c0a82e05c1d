using System.Text;
using UrbanIndicators.Tables;

namespace UrbanIndicators.Tests.Data;

/// <summary>A small framework and ways to read text with it.</summary>
internal static class CsvFixture
{
    public const string File = "data.csv";

    public static Encoding Gb18030 { get; } = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;

    public static Framework Framework { get; } = new()
    {
        Id = "test",
        Title = new("Test"),
        Status = DefinitionStatus.Assumed,
        Method = new() { Normalise = new Method("min-max") },
        Index = new() { Id = "index", Title = new("Index") },
        Indicators =
        [
            Indicator("green-coverage", "建成区绿化覆盖率", "%", new(0, 100), "绿化覆盖率"),
            Indicator("park-area", "公园面积", "km²", new(0, 10_000)),
            Indicator("population", "常住人口", "万人", new(0, 10_000)),
            Indicator("has-plan", "有规划", null),
            Indicator("doctors", "每千人医师数", "per 1,000"),
            Indicator("twin-a", "双名", "%"),
            Indicator("twin-b", "双名", "%"),
        ],
        Variables = [new() { Id = "budget", Name = LocalizedText.Of("Budget", "预算"), Unit = "亿元" }],
    };

    public static Panel Read(string text, TableReadOptions? options = null) => Read(Encoding.UTF8.GetBytes(text), options);

    public static Panel Read(byte[] bytes, TableReadOptions? options = null)
    {
        using var stream = new MemoryStream(bytes);
        return PanelCsv.Read(stream, File, Framework, options);
    }

    public static IReadOnlyList<Diagnostic> Diagnose(byte[] bytes, TableReadOptions? options = null)
    {
        using var stream = new MemoryStream(bytes);
        PanelCsv.TryRead(stream, File, Framework, out _, out var diagnostics, options);
        return diagnostics;
    }

    public static IReadOnlyList<Diagnostic> Diagnose(string text, TableReadOptions? options = null) =>
        Diagnose(Encoding.UTF8.GetBytes(text), options);

    public static Panel ReadFiles(TableReadOptions? options, params string[] texts)
    {
        using var folder = new TemporaryFolder();
        return PanelCsv.Read(texts.Select((t, i) => folder.Write($"{(char)('a' + i)}.csv", t)), Framework, options);
    }

    private static Indicator Indicator(string id, string chinese, string? unit, ValueRange? valid = null, params string[] aliases) => new()
    {
        Id = id,
        Name = LocalizedText.Of(id.Replace('-', ' '), chinese),
        Aliases = aliases,
        Unit = unit,
        Valid = valid,
        Direction = Direction.Higher,
    };
}
