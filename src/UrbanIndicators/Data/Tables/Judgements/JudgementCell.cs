using System.Globalization;
using UrbanIndicators.Data.Tables.Texts;
using UrbanIndicators.Diagnostics;
using UrbanIndicators.Localisation;

namespace UrbanIndicators.Data.Tables.Judgements;

/// <summary>Reads the cells of files of judgements: numbers, fractions such as 1/3, and triangles such as 2;3;4.</summary>
internal static class JudgementCell
{
    // A longer one is no judgement, and splitting it would only cost.
    private const int Longest = 100;

    private static readonly char[] Between = [';', '|', ',', '、', '~', ' '];

    private static readonly LocalizedText OneNumber = Phrase.Of("judgement-cell.a-number-of-at-least");

    private static readonly LocalizedText OneRatio = Phrase.Of("judgement-cell.a-number-above-0-or");

    private static readonly LocalizedText Triangle = Phrase.Of("judgement-cell.a-number-above-0-a");

    /// <summary>Reads a number of at least 0; NaN after a report.</summary>
    public static double Number(JudgementRow row, int item, DiagnosticBag bag)
    {
        if (TryNumber(Normal(row.Cells[item]), out var number)) return number;
        bag.Report(ScoringDiagnostics.JudgementCellInvalid, row.Locate(item), Shown(row.Cells[item]), OneNumber);
        return double.NaN;
    }

    /// <summary>Reads a ratio above 0 as three equal numbers, or three numbers where they are allowed; <see langword="null"/> for an empty cell, and after a report.</summary>
    public static (double Low, double Likely, double High)? Ratio(JudgementRow row, int item, bool triangles, DiagnosticBag bag)
    {
        var text = Normal(row.Cells[item]);
        if (text.Length == 0) return null;
        if (TryRatio(text, out var ratio)) return (ratio, ratio, ratio);
        if (triangles && text.Length <= Longest)
        {
            var parts = text.Trim('(', ')', '[', ']').Split(Between, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            if (parts.Length == 3 && TryRatio(parts[0], out var low) && TryRatio(parts[1], out var likely) && TryRatio(parts[2], out var high)) return (low, likely, high);
        }

        bag.Report(ScoringDiagnostics.JudgementCellInvalid, row.Locate(item), Shown(row.Cells[item]), triangles ? Triangle : OneRatio);
        return null;
    }

    private static bool TryRatio(string text, out double ratio)
    {
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0) return TryNumber(text, out ratio) && ratio > 0;
        var isFraction = TryNumber(text[..slash], out ratio) & TryNumber(text[(slash + 1)..], out var below);
        ratio /= below;
        return isFraction && ratio > 0 && double.IsFinite(ratio);
    }

    private static bool TryNumber(string text, out double number)
    {
        number = double.NaN;
        return text.Length <= Longest
            && double.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out number)
            && Magnitude.IsUsable(number, text);
    }

    private static string Normal(string text) => text.Length > Longest ? text : NameFolding.Normalised(text).Trim();

    private static object Shown(string text) => text.Length == 0 ? Phrase.Of("judgement-cell.an-empty-cell") : Quoted.InQuotes(text);
}
