using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace UrbanIndicators.Tests.Fuzzing.Oracles;

/// <summary>
/// What is said to people: a code, words in both languages that can be shown on any terminal, and a place where the input has lines.
/// </summary>
internal static partial class DiagnosticOracle
{
    private const int LongestMessage = 20_000;

    /// <summary>Runs what may refuse its input: gives <see langword="null"/> when it did, by name.</summary>
    public static T? Refusable<T>(Func<T> work, bool hasLines = false)
        where T : class
    {
        try
        {
            return work();
        }
        catch (UrbanIndicatorsException refusal)
        {
            CheckRefusal(refusal, hasLines);
            return null;
        }
    }

    public static void CheckRefusal(UrbanIndicatorsException refusal, bool hasLines = false)
    {
        Require.That(refusal.ErrorCount > 0, "a refusal without an error", $"{refusal.Message}");
        Require.That(refusal.Message.Length > 0, "a refusal without words", $"{refusal.ErrorCount} errors");
        CheckErrors(refusal.Diagnostics, refused: true, hasLines);
    }

    /// <summary>Checks what a reader said: errors exactly where it refused.</summary>
    public static void CheckErrors(IReadOnlyList<Diagnostic> diagnostics, bool refused, bool hasLines = false)
    {
        var errors = diagnostics.Count(d => d.Severity == DiagnosticSeverity.Error);
        Require.That(errors > 0 == refused, "errors do not go with the answer", $"{errors} errors, refused: {refused}");
        foreach (var diagnostic in diagnostics) Check(diagnostic, hasLines);
    }

    public static void Check(Diagnostic diagnostic, bool hasLines = false)
    {
        Require.That(Code().IsMatch(diagnostic.Code), "a diagnostic without a code", $"{diagnostic}");
        CheckWords(diagnostic.Code, diagnostic.Message);
        var chinese = diagnostic.Render("zh");
        CheckWords(diagnostic.Code, chinese);
        Require.That(Chinese().IsMatch(chinese), $"{diagnostic.Code} without Chinese words", $"{chinese}");
        CheckWords(diagnostic.Code, diagnostic.Location.ToString());
        Require.That(
            !hasLines || diagnostic.Severity != DiagnosticSeverity.Error || diagnostic.Location.Line > 0,
            $"{diagnostic.Code} without a line",
            $"{diagnostic}");
        Require.That(
            !diagnostic.Arguments.Any(a => a is double number && !double.IsFinite(number)),
            $"{diagnostic.Code} tells a number that is none",
            $"{diagnostic}");
        Require.That(diagnostic.Location is { Line: >= 0, Column: >= 0 }, $"{diagnostic.Code} at a place below nothing", $"{diagnostic}");
    }

    private static void CheckWords(string code, string text)
    {
        Require.That(
            text.Length < LongestMessage,
            $"{code} is too long",
            $"{text.Length} characters: {text[..Math.Min(text.Length, 200)]}");
        foreach (var rune in text.EnumerateRunes())
        {
            Require.That(!IsHarmful(rune), $"{code} passes on what a terminal obeys", $"U+{rune.Value:X4} in {text}");
        }
    }

    // Joiners are part of words in some scripts and of pictures; they neither turn nor hide what stands around them.
    private static bool IsHarmful(Rune rune) => rune.Value is not (0x180E or 0x200C or 0x200D)
        && Rune.GetUnicodeCategory(rune)
            is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    [GeneratedRegex(@"^UI[1-9]\d{3}$", RegexOptions.None, 60_000)]
    private static partial Regex Code();

    [GeneratedRegex("[\u4e00-\u9fff]", RegexOptions.None, 60_000)]
    private static partial Regex Chinese();
}
