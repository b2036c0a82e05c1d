using System.Text.Json;
using System.Text.RegularExpressions;
using UrbanIndicators.Tests.Cli;

namespace UrbanIndicators.Tests.Properties.Exact;

/// <summary>
/// A gap is printed as 0 where the target is met exactly, and above 0 where it is not met, in every format; the exit status agrees.
/// </summary>
public sealed partial class ThresholdOutputTests
{
    private readonly TemporaryFolder folder = new();

    [OneTimeTearDown]
    public void RemoveFiles() => folder.Dispose();

    [Test]
    public void Gaps_InEveryFormat_AreZeroWhereTheTargetIsMetExactly([Range(1, 12)] int seed)
    {
        var (exam, results) = new ExactRecipe(seed, Dimensions: 2, Rows: 3).Exam();
        var (framework, data) = (folder.Write($"{seed}.yaml", ExactText.Yaml(exam)), folder.Write($"{seed}.csv", ExactText.Csv(exam)));
        var expected = Expected(exam, results);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(OfCsv(ConsoleRun.Of("gaps", framework, "-d", data, "--format", "csv")), Is.EquivalentTo(expected), "CSV");
            Assert.That(OfJson(ConsoleRun.Of("gaps", framework, "-d", data, "--format", "json")), Is.EquivalentTo(expected), "JSON");
            Assert.That(OfTable(ConsoleRun.Of("gaps", framework, "-d", data)), Is.EquivalentTo(expected), "table");
            var lines = exam.Index.Indicators.Where(i => i.IsBottomLine);
            var fails = lines.Any(i => exam.Rows.Any(r => r.ValueOf(i) is { } value && ExactResults.GapOf(value, i) > 0));
            var run = ConsoleRun.Of("score", framework, "-d", data, "--format", "csv", "--fail-on-bottom-line");
            Assert.That(run.ExitCode, Is.EqualTo(fails ? 3 : 0), "exit status");
        }
    }

    /// <summary>By place and id, what the gap is to begin with and whether the target is met.</summary>
    private static Dictionary<string, string> Expected(ExactExam exam, ExactResults results)
    {
        var expected = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var row = 0; row < exam.Rows.Count; row++)
        {
            foreach (var indicator in exam.Index.Indicators.Where(i => i.HasTarget))
            {
                if (exam.Rows[row].ValueOf(indicator) is { } value) Add(indicator.Id, ExactResults.GapOf(value, indicator));
            }

            foreach (var node in exam.Index.Nodes)
            {
                if (node.Target is not { } target || !results.IsUsed(row, node)) continue;
                Add(node.Id, results.GapOf(results.ScoreOf(row, node)!.Value, target));
            }

            void Add(string id, int? sign) =>
                expected.Add($"{ExactExam.KeyOf(row)} {id}", sign switch { 0 => "0 met", 1 => "+ not-met", -1 => "- met", _ => "?" });
        }

        return expected;
    }

    private static Dictionary<string, string> OfCsv(ConsoleRun run) => run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1)
        .Select(l => l.Split(',')).ToDictionary(c => $"{c[0]} {c[2]}", c => $"{Shown(c[^9])} {c[^2]}", StringComparer.Ordinal);

    private static Dictionary<string, string> OfJson(ConsoleRun run)
    {
        using var json = JsonDocument.Parse(run.Bytes);
        return json.RootElement.GetProperty("places").EnumerateArray()
            .SelectMany(p => p.GetProperty("gaps").EnumerateArray().Select(g => (Place: p.GetProperty("place").GetString(), Gap: g)))
            .ToDictionary(
                g => $"{g.Place} {g.Gap.GetProperty("indicator").GetString()}",
                g => $"{Shown(g.Gap.GetProperty("gap").GetRawText())} {g.Gap.GetProperty("status").GetString()}",
                StringComparer.Ordinal);
    }

    private static Dictionary<string, string> OfTable(ConsoleRun run) => run.Output.Split('\n').Select(l => Spaces().Split(l.Trim()))
        .Where(c => c.Length == 10 && c[0].StartsWith('p'))
        .ToDictionary(
            c => $"{c[0]} {c[2].Split(' ')[0]}", c => $"{Shown(c[6])} {c[9].ToLowerInvariant().Replace(' ', '-')}", StringComparer.Ordinal);

    /// <summary>The sign of a figure as it is printed; 0 only for a plain 0.</summary>
    private static string Shown(string figure) => figure == "0" ? "0" : figure.StartsWith('-') ? figure == "-0" ? "-0" : "-" : "+";

    [GeneratedRegex(" {2,}", RegexOptions.None, 1000)]
    private static partial Regex Spaces();
}
