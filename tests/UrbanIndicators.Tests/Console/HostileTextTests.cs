using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using UrbanIndicators.Cli;
using UrbanIndicators.Cli.Running;

namespace UrbanIndicators.Tests.Cli;

/// <summary>
/// Whatever stands in files and arguments, nothing that acts on a terminal or hides from a reader comes out, by any command in any format.
/// </summary>
public sealed partial class HostileTextTests
{
    /// <summary>Turns of direction, no width, tags, an annotation, and a line of its own: definitions may have it.</summary>
    private const string Unseen = "\u202Ex\u2066\u200B\u200E\u061C\uFEFF\u206A\uFFF9\U000E0041\u180E\u0085\u2028\nerror UI9999: forged";

    /// <summary>The same with a title for the terminal, and red.</summary>
    private const string Hostile = "\u001b]0;owned\u0007\u009b31m" + Unseen;

    private readonly TemporaryFolder folder = new();
    private string framework = "";
    private string broken = "";
    private string data = "";
    private string wide = "";
    private string weights = "";
    private string experts = "";

    [OneTimeSetUp]
    public void WriteFiles()
    {
        // JSON's escapes are YAML's: so control characters come into definitions.
        var text = JsonSerializer.Serialize(Unseen);
        string definitions = $$"""
            format: urban-indicators/1.0
            framework: { id: my-city, edition: {{text}}, status: assumed, title: {{text}}, source: {{text}} }
            phases: { far: { from: 2033, to: 2035, title: {{text}} } }
            method:
              normalise: attainment
              minimum-coverage: 0
              grades: [{ id: good, from: 0, title: {{text}} }]
            index:
              id: my-index
              title: {{text}}
              children:
                - { id: node, title: {{text}}, children: [{ indicator: green, weight: 2 }, { indicator: safety, weight: 1 }] }
            weight-sets: { experts: { title: {{text}}, given: { green: 1, safety: 3 } } }
            indicators:
              green:
                name: {{text}}
                aliases: [{{text[..^1]}} 2"]
                unit: {{text}}
                direction: higher
                source: {{text}}
                targets: [{ at-least: 40, phase: far, source: {{text}} }]
              safety: { direction: higher, bottom-line: true, targets: [{ at-least: 80, by: 2035 }] }
            """;
        framework = folder.Write("my-city.yaml", definitions);
        var name = Hostile.Replace('\n', ' ');
        var wrong = $"normalise: {text}\n  {text}: {JsonSerializer.Serialize(Hostile)}";
        broken = folder.Write($"broken{name}.yaml", definitions.Replace("normalise: attainment", wrong, StringComparison.Ordinal));
        var cell = $"\"{Hostile}\"";
        data = folder.Write(
            $"data{name}.csv",
            $"""
            place,period,indicator,value,unit,status,as-of,source,note
            甲,2024,green,30,,about,{cell},{cell},{cell}
            甲,2024,safety,,,,,,
            乙,2024,green,35,,,,,
            乙,2024,safety,90,,,,,
            乙,2024,{cell},1,,,,,
            """);
        wide = folder.Write($"wide{name}.csv", $"place,{cell},green,safety\n{cell},1,{cell},2\n乙,2,3,{cell}\n{cell},2,3,4\n");
        weights = folder.Write("weights.csv", $"id,weight\n{cell},1\n");
        experts = folder.Write("experts.csv", $"expert,green,safety\n{cell},1,{cell}\n");
    }

    [OneTimeTearDown]
    public void RemoveFiles() => folder.Dispose();

    [TestCaseSource(nameof(CommandLines))]
    public void Commands_OnHostileText_WriteNoneOfIt(string line)
    {
        foreach (var language in new[] { "en", "zh" })
        {
            string[] args = [.. line.Split(' ').Select(Named), "--lang", language];
            foreach (var isTerminal in new[] { false, true })
            {
                var run = Run(isTerminal, args);
                Assert.That(Dangerous(run.Output + run.Error), Is.Empty, () => $"{line}, {language}");
                Assert.That(run.Error.Split('\n'), Has.None.StartsWith("error UI9999"), run.Error);
                Assert.That(run.Error, Does.Not.Contain("mistake in the program").And.Not.Contain("程序自身"));
                if (IsRight(line)) Assert.That(run.ExitCode, Is.Zero, run.Error);
            }
        }
    }

    /// <summary>What has to come to its end, so that there is something to look at.</summary>
    private static bool IsRight(string line) => !WrongWords.Any(w => line.Contains(w, StringComparison.Ordinal));

    private static readonly string[] WrongWords = ["BROKEN", "WIDE", "HOSTILE", "WEIGHTS", "EXPERTS"];

    private static IEnumerable<string> CommandLines() =>
    [
        "validate FRAMEWORK",
        "validate FRAMEWORK --format json",
        "validate FRAMEWORK --data DATA --verbose",
        "validate FRAMEWORK --data DATA --format json",
        "validate BROKEN",
        "validate BROKEN --format json",
        "validate FRAMEWORK --data WIDE",
        "validate FRAMEWORK --data WIDE --format json",
        "validate FRAMEWORK --data WIDE --lenient",
        "validate HOSTILE",
        "validate FRAMEWORK --data HOSTILE",
        "template FRAMEWORK",
        "template FRAMEWORK --layout long --headings zh",
        "template FRAMEWORK --layout indicator-rows --headings en --place HOSTILE",
        "score FRAMEWORK --data DATA",
        "score FRAMEWORK --data DATA --phase far --verbose",
        "score FRAMEWORK --data DATA --format csv --indicators --headings en",
        "score FRAMEWORK --data DATA --format json",
        "score FRAMEWORK --data WIDE",
        "score BROKEN --data DATA",
        "score FRAMEWORK --data DATA --phase HOSTILE",
        "score FRAMEWORK --data DATA --weights WEIGHTS",
        "score FRAMEWORK --data DATA --weights HOSTILE",
        "score FRAMEWORK --data DATA --normalise HOSTILE",
        "score FRAMEWORK --data DATA -o HOSTILE/x",
        "gaps FRAMEWORK --data DATA",
        "gaps FRAMEWORK --data DATA --format csv --headings zh",
        "gaps FRAMEWORK --data DATA --format json",
        "gaps FRAMEWORK --data DATA --target-set HOSTILE",
        "explain FRAMEWORK green --data DATA --place 甲",
        "explain FRAMEWORK green --data DATA --place 甲 --format json",
        "explain FRAMEWORK node --data DATA --place 甲",
        "explain FRAMEWORK my-index --data DATA --place 乙",
        "explain FRAMEWORK HOSTILE --data DATA --place 甲",
        "explain FRAMEWORK green --data DATA --place HOSTILE",
        "methods HOSTILE",
        "weights FRAMEWORK",
        "weights FRAMEWORK --format csv",
        "weights FRAMEWORK --format json",
        "weights FRAMEWORK --set experts",
        "weights FRAMEWORK --set HOSTILE",
        "weights FRAMEWORK --method ahp --experts EXPERTS",
        "weights FRAMEWORK --method delphi --experts EXPERTS",
        "weights FRAMEWORK --node HOSTILE",
        "stages FRAMEWORK --data DATA -o FOLDER",
        "HOSTILE",
        "score HOSTILE HOSTILE HOSTILE",
        "score --HOSTILE",
    ];

    [Test]
    public void Stages_OnHostileText_WriteNoneOfItIntoTheirTables()
    {
        using var output = new TemporaryFolder();
        var run = ConsoleRun.Of("stages", framework, "--data", data, "--headings", "en", "-o", output.Path);
        Assert.That(run.ExitCode, Is.Zero, run.Error);
        Assert.That(Directory.GetFiles(output.Path).Select(f => Dangerous(File.ReadAllText(f))), Is.Not.Empty.And.All.Empty);
    }

    [Test]
    public void Score_InJson_KeepsTheTextItEscapes()
    {
        var run = ConsoleRun.Of("score", framework, "--data", data, "--format", "json");
        using var json = JsonDocument.Parse(run.Output);
        var title = json.RootElement.GetProperty("framework").GetProperty("title").GetRawText();
        Assert.That(title, Does.Contain("\\u202E").And.Contain("\\uDB40\\uDC41"));
        Assert.That(Texts(json.RootElement), Has.Some.EqualTo(Unseen).And.Some.EqualTo(Hostile), "titles, and the source of a value");
    }

    private static IEnumerable<string> Texts(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => [element.GetString()!],
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Texts),
        JsonValueKind.Object => element.EnumerateObject().SelectMany(p => Texts(p.Value)),
        _ => [],
    };

    private string Named(string word) => word
        .Replace("FRAMEWORK", framework, StringComparison.Ordinal).Replace("BROKEN", broken, StringComparison.Ordinal)
        .Replace("DATA", data, StringComparison.Ordinal).Replace("WIDE", wide, StringComparison.Ordinal)
        .Replace("WEIGHTS", weights, StringComparison.Ordinal).Replace("EXPERTS", experts, StringComparison.Ordinal)
        .Replace("FOLDER", folder["stages"], StringComparison.Ordinal).Replace("HOSTILE", Hostile, StringComparison.Ordinal);

    private static ConsoleRun Run(bool isTerminal, string[] args)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter();
        var terminal = new Terminal { Output = output, Error = error, OutputIsTerminal = isTerminal };
        var exitCode = ConsoleApp.RunAsync(args, terminal).GetAwaiter().GetResult();
        var text = Encoding.UTF8.GetString(output.ToArray());
        // Colours are the console's own.
        return new(exitCode, Encoding.UTF8.GetBytes(isTerminal ? Colours().Replace(text, "") : text), error.ToString());
    }

    /// <summary>What should not be there, by its numbers.</summary>
    private static IEnumerable<string> Dangerous(string text) => text.EnumerateRunes()
        .Where(r => r.Value is not ('\n' or '\r' or '\t'))
        .Where(r => r.Value is >= 0xE0000 and <= 0xE00FF || Rune.GetUnicodeCategory(r) is UnicodeCategory.Control or UnicodeCategory.Format
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate)
        .Select(r => $"U+{r.Value:X4}").Distinct(StringComparer.Ordinal);

    [GeneratedRegex(@"\u001b\[[0-9;]*m", RegexOptions.None, 1000)]
    private static partial Regex Colours();
}
