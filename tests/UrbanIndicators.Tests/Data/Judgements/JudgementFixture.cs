using System.Text;
using UrbanIndicators.Tables;

namespace UrbanIndicators.Tests.Data.Judgements;

/// <summary>A tree with three indicators and a dimension below its root, and ways to read judgements on them.</summary>
internal static class JudgementFixture
{
    public static Framework Framework { get; } = new()
    {
        Id = "test",
        Title = new("Test"),
        Status = DefinitionStatus.Assumed,
        Method = new() { Normalise = new Method("min-max") },
        Index = new()
        {
            Id = "index",
            Title = new("Index"),
            Children =
            [
                new() { Id = "green-coverage", Title = LocalizedText.Of("Green coverage", "绿化覆盖率") },
                new() { Id = "air", Title = LocalizedText.Of("Good air", "优良天数") },
                new()
                {
                    Id = "transport",
                    Title = LocalizedText.Of("Transport", "交通"),
                    Children = [new() { Id = "commute", Title = new("Commute") }],
                },
            ],
        },
        Indicators =
        [
            new() { Id = "green-coverage", Name = LocalizedText.Of(
                "Green coverage", "绿化覆盖率"), Aliases = ["绿化率"], Direction = Direction.Higher },
            new() { Id = "air", Name = LocalizedText.Of("Good air", "优良天数"), Direction = Direction.Higher },
            new() { Id = "commute", Name = new("Commute"), Direction = Direction.Lower },
        ],
    };

    public static Method Read(string method, string text) => Read(method, Encoding.UTF8.GetBytes(text));

    public static Method Read(string method, byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        return JudgementCsv.Read(stream, "experts.csv", Framework, "index", method);
    }

    public static IReadOnlyList<Diagnostic> Diagnose(string method, string text, string node = "index")
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        Assert.That(JudgementCsv.TryRead(stream, "experts.csv", Framework, node, method, out var read, out var diagnostics), Is.False);
        Assert.That(read, Is.Null);
        return diagnostics;
    }

    /// <summary>The diagnostics as one line each.</summary>
    public static string Shown(this IReadOnlyList<Diagnostic> diagnostics) => string.Join('\n', diagnostics.Select(d => d.ToString()));
}
