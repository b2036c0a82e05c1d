using UrbanIndicators.Diagnostics;
using UrbanIndicators.Localisation;
using UrbanIndicators.Methods;
using UrbanIndicators.Methods.Weighting.Experts;
using UrbanIndicators.Tables;

namespace UrbanIndicators.Data.Tables.Judgements;

/// <summary>Lists: a row of numbers for each expert, and in a Delphi survey for each round.</summary>
internal static class JudgementLists
{
    public static Method? Read(TableSource source, JudgementItems items, string method, DiagnosticBag bag)
    {
        var isDelphi = method == DelphiWeighting.Name;
        var isSwara = method == SwaraWeighting.Name;
        var allowed = new HashSet<JudgementRole> { JudgementRole.Expert, JudgementRole.Note };
        if (isDelphi) allowed.Add(JudgementRole.Round);
        var table = new JudgementTable(items, allowed, bag);
        if (table.Read(source) is not { } rows) return null;
        var lists = rows.Select(
            r =>
                (Row: r, Round: Round(r, table, bag), Numbers: Numbers(r, isSwara ? table.Order : null, bag))).OrderBy(l =>
                    l.Round).ToList();
        FindTwice(lists.Select(l => (l.Row, l.Round)), isDelphi, bag);
        if (bag.HasErrors) return null;
        var read = Filled(new Method(method), method, lists.Select(l => l.Numbers));
        if (isSwara) read = read.With("order", new(table.Order.Select(items.Id)));
        if (table.Has(JudgementRole.Round)) read = read.With("rounds", new(lists.GroupBy(l => l.Round).Select(g => (double)g.Count())));
        if (!table.Has(JudgementRole.Expert)) return read;
        return read.With("experts", new(lists.Select(l => l.Round > 1 ? $"{l.Row.Expert} ({Text(l.Round)})" : l.Row.Expert)));
    }

    private static Method Filled(Method read, string method, IEnumerable<double[]> rows)
    {
        var parameter = method == DelphiWeighting.Name ? "scores"
            : method == SwaraWeighting.Name ? "steps"
            : method == BudgetWeighting.Name ? "points"
            : "ranks";
        return read.With(parameter, new(rows));
    }

    /// <summary>The round of a row; 1 where the file has none.</summary>
    private static int Round(JudgementRow row, JudgementTable table, DiagnosticBag bag)
    {
        if (!table.Has(JudgementRole.Round)) return 1;
        var text = row[JudgementRole.Round];
        if (JudgementWords.Round(text) is { } round) return round;
        bag.Report(ScoringDiagnostics.JudgementCellInvalid, row.At, Quoted.InQuotes(text), Phrase.Of("judgement-lists.a-round-such-as-1"));
        return 1;
    }

    /// <summary>
    /// The numbers of a row in tree order; for steps in the order of the columns, without the first, which has none before it.
    /// </summary>
    private static double[] Numbers(JudgementRow row, IReadOnlyList<int>? order, DiagnosticBag bag)
    {
        if (order is null) return [.. row.Cells.Select((_, i) => JudgementCell.Number(row, i, bag))];
        if (row.Cells[order[0]].Length > 0 && JudgementCell.Number(row, order[0], bag) > 0)
        {
            bag.Report(
                ScoringDiagnostics.JudgementCellInvalid,
                row.Locate(order[0]),
                Quoted.InQuotes(row.Cells[order[0]]),
                Phrase.Of("judgement-lists.an-empty-cell-since-no"));
        }

        return [.. order.Skip(1).Select(i => JudgementCell.Number(row, i, bag))];
    }

    private static void FindTwice(IEnumerable<(JudgementRow Row, int Round)> rows, bool isDelphi, DiagnosticBag bag)
    {
        var seen = new HashSet<(string, int)>();
        foreach (var (row, round) in rows.Where(r => r.Row.Expert.Length > 0))
        {
            if (seen.Add((row.Expert, round))) continue;
            var among = isDelphi
                ? Phrase.Of("judgement-lists.the-experts-of-round", Text(round))
                : Phrase.Of("judgement-lists.the-experts");
            bag.Report(ScoringDiagnostics.JudgementItemTwice, row.At, Quoted.Text(row.Expert), among);
        }
    }

    private static string Text(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
