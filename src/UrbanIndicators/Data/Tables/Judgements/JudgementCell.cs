using UrbanIndicators.Data.Tables.Texts;
using UrbanIndicators.Diagnostics;
using UrbanIndicators.Localisation;

namespace UrbanIndicators.Data.Tables.Judgements;

/// <summary>Reads the cells of files of judgements: numbers, fractions such as 1/3, and triangles such as 2;3;4.</summary>
internal static class JudgementCell
{
    private static readonly char[] Between = [';', '|', ',', '、', '~', ' '];

    private static readonly LocalizedText OneNumber = Phrase.Of("judgement-cell.a-number-of-at-least");

    private static readonly LocalizedText OneRatio = Phrase.Of("judgement-cell.a-number-above-0-or");

    private static readonly LocalizedText Triangle = Phrase.Of("judgement-cell.a-number-above-0-a");

    /// <summary>Reads a number of at least 0; NaN after a report.</summary>
    public static double Number(JudgementRow row, int item, DiagnosticBag bag)
    {
        if (FractionText.TryReadNumber(Normal(row.Cells[item]), out var number)) return number;
        bag.Report(ScoringDiagnostics.JudgementCellInvalid, row.Locate(item), Shown(row.Cells[item]), OneNumber);
        return double.NaN;
    }

    /// <summary>
    /// Reads a ratio above 0 as three equal numbers, or three numbers where they are allowed; <see langword="null"/> for an empty cell, and
    /// after a report.
    /// </summary>
    public static (double Low, double Likely, double High)? Ratio(JudgementRow row, int item, bool triangles, DiagnosticBag bag)
    {
        var text = Normal(row.Cells[item]);
        if (text.Length == 0) return null;
        if (TryRatio(text, out var ratio)) return (ratio, ratio, ratio);
        if (triangles && text.Length <= FractionText.Longest)
        {
            var parts = text.Trim('(', ')', '[', ']').Split(
                Between, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            if (parts.Length == 3 && TryRatio(parts[0], out var low) && TryRatio(parts[1], out var likely)
                && TryRatio(parts[2], out var high))
            {
                return (low, likely, high);
            }
        }

        bag.Report(ScoringDiagnostics.JudgementCellInvalid, row.Locate(item), Shown(row.Cells[item]), triangles ? Triangle : OneRatio);
        return null;
    }

    private static bool TryRatio(string text, out double ratio) => FractionText.TryRead(text, out ratio) && ratio > 0;

    private static string Normal(string text) => text.Length > FractionText.Longest ? text : NameFolding.Normalised(text).Trim();

    private static object Shown(string text) => text.Length == 0 ? Phrase.Of("judgement-cell.an-empty-cell") : Quoted.InQuotes(text);
}
