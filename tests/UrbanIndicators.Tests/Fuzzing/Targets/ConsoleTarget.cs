using System.Text;
using UrbanIndicators.Cli.Texts;
using UrbanIndicators.Tests.Cli;
using UrbanIndicators.Tests.Fuzzing.Making;
using UrbanIndicators.Tests.Fuzzing.Mutating;
using UrbanIndicators.Tests.Fuzzing.Oracles;

namespace UrbanIndicators.Tests.Fuzzing.Targets;

/// <summary>
/// Whole commands of the console on files and options that were changed or not: an exit status that goes with the output, and never a
/// mistake in the program.
/// </summary>
internal sealed class ConsoleTarget : FuzzTarget
{
    /// <summary>How the message of a mistake in the program begins, in both languages.</summary>
    private static readonly string[] ProgramMistakes =
        [.. Messages.Internal.Texts.Values.Select(m => m.Split('{')[0])];

    public override string Name => "console";

    public override int Cases => 200;

    public override int LeastScored => 18;

    public override FuzzCase Make(Chance chance)
    {
        var sample = Sample.Some(chance);
        var framework = Encoding.UTF8.GetBytes(sample.Framework);
        var data = Encodings.Some(sample.Data, chance);
        if (chance.Percent(20)) framework = Mutation.OfOutline(framework, chance);
        if (chance.Percent(30)) data = Mutation.OfTable(data, chance);
        var arguments = string.Join('\n', new CommandMaker(chance).Arguments());
        return FuzzCase.Of(("arguments", arguments)).With(ExamMaker.Framework, framework).With(ExamMaker.Data, data);
    }

    public override FuzzOutcome Try(FuzzCase given)
    {
        using var folder = new TemporaryFolder();
        foreach (var part in given.Parts) File.WriteAllBytes(folder[part.Name], part.Bytes);
        var arguments = given.Text("arguments").Replace("FOLDER", folder.Path, StringComparison.Ordinal).Split('\n');
        if (WritesElsewhere(arguments, folder.Path)) return FuzzOutcome.Refused;
        var run = ConsoleRun.Of(arguments);
        var asked = string.Join(' ', arguments);
        Require.That(run.ExitCode is >= 0 and <= 3, "an exit status of its own", $"{run.ExitCode} of {asked}");
        Require.That(!HasMistake(run.Error), $"a mistake in the program: {NameOfMistake(run.Error)}", $"{asked}: {run.Error}");
        Require.That(run.ExitCode is 0 or 3 || run.Error.Length > 0, "a failure without a word", $"{run.ExitCode} of {asked}");
        foreach (var rune in run.Error.EnumerateRunes())
        {
            Require.That(
                rune.Value is '\n' or '\r' or '\t' || !Rune.IsControl(rune),
                "what a terminal obeys on standard error",
                $"U+{rune.Value:X4} in {run.Error}");
        }

        if (run.ExitCode is not (0 or 3)) return FuzzOutcome.Refused;
        var scores = run.Bytes.Length > 0
            && arguments[0] == "score"
            && arguments.Contains("csv")
            && !arguments.Contains("--headings")
            && !arguments.Contains("--help");
        if (scores) CheckBottomLines(run, failing: arguments.Contains("--fail-on-bottom-line"), asked);
        return FuzzOutcome.Scored;
    }

    private static void CheckBottomLines(ConsoleRun run, bool failing, string asked)
    {
        var bytes = run.Bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? run.Bytes[Encoding.UTF8.Preamble.Length..] : run.Bytes;
        var rows = CsvCells.Read(bytes);
        var column = Array.IndexOf(rows[0], "bottom_line_failed");
        var failed = rows.Skip(1).Any(r => r[column] != "0");
        Require.That(
            (run.ExitCode == 3) == (failed && failing),
            "an exit status that does not go with the bottom lines",
            $"{run.ExitCode} of {asked}");
    }

    /// <summary>A case that became another on the way to a smaller one must not write outside its folder.</summary>
    private static bool WritesElsewhere(string[] arguments, string folder)
    {
        var output = Array.FindIndex(
            arguments,
            a => a.StartsWith("-o", StringComparison.Ordinal) || a.StartsWith("--o", StringComparison.Ordinal));
        return output >= 0 && !(arguments[output] == "-o" && output + 1 < arguments.Length && arguments[output + 1] == $"{folder}/stages");
    }

    private static bool HasMistake(string error) => Array.Exists(ProgramMistakes, m => error.Contains(m, StringComparison.Ordinal));

    /// <summary>The type of the exception, which stands in brackets.</summary>
    private static string NameOfMistake(string error) => error[(error.IndexOfAny(['(', '（']) + 1)..].Split(':', '：')[0];
}
