using UrbanIndicators.Diagnostics;
using UrbanIndicators.Localisation;
using UrbanIndicators.Tables;

namespace UrbanIndicators.Data.Tables.Judgements;

/// <summary>Best-worst comparisons: two rows for each expert, the best child against the others and the others against the worst.</summary>
internal static class JudgementComparisons
{
    public static readonly IReadOnlySet<JudgementRole> Roles =
        new HashSet<JudgementRole> { JudgementRole.Expert, JudgementRole.Comparison, JudgementRole.Item, JudgementRole.Note };

    public static Method? Read(TableSource source, JudgementItems items, string method, DiagnosticBag bag)
    {
        var table = new JudgementTable(items, Roles, bag);
        if (table.Read(source) is not { } rows) return null;
        if (!table.Has(JudgementRole.Comparison))
        {
            bag.Report(
                ScoringDiagnostics.JudgementColumnAbsent,
                source.At(),
                Phrase.Of("judgement-comparisons.comparison"),
                Phrase.Of("judgement-comparisons.it-says-best-to-others"));
            return null;
        }

        var experts = rows.GroupBy(r => r.Expert, StringComparer.Ordinal).ToList();
        var pairs = experts.Select(e => Pair(e, items, table.Has(JudgementRole.Item), bag)).ToList();
        if (bag.HasErrors) return null;
        var read = new Method(method)
            .With("best-to-others", new(pairs.Select(p => p.Best!.Value.Numbers)))
            .With("others-to-worst", new(pairs.Select(p => p.Worst!.Value.Numbers)));
        if (table.Has(JudgementRole.Item))
        {
            read = read.With("best", new(pairs.Select(p => p.Best!.Value.Item))).With("worst", new(pairs.Select(p => p.Worst!.Value.Item)));
        }

        return table.Has(JudgementRole.Expert) ? read.With("experts", new(experts.Select(e => e.Key))) : read;
    }

    private static ((double[] Numbers, string Item)? Best, (double[] Numbers, string Item)? Worst) Pair(
        IGrouping<string, JudgementRow> rows, JudgementItems items, bool isNamed, DiagnosticBag bag)
    {
        (double[] Numbers, string Item)? best = null;
        (double[] Numbers, string Item)? worst = null;
        var among = Phrase.Of("judgement-comparisons.the-rows-of-expert", Quoted.Text(rows.Key));
        foreach (var row in rows)
        {
            var text = row[JudgementRole.Comparison];
            if (JudgementWords.IsBestToOthers(text) is not { } isBest)
            {
                bag.Report(
                    ScoringDiagnostics.JudgementCellInvalid,
                    row.At,
                    Quoted.InQuotes(text),
                    Phrase.Of("judgement-comparisons.best-to-others-or-others"));
                continue;
            }

            if ((isBest ? best : worst) is not null)
            {
                bag.Report(ScoringDiagnostics.JudgementItemTwice, row.At, Quoted.Text(text), among);
                continue;
            }

            var item = isNamed && items.Find(row[JudgementRole.Item], row.At, bag) is { } found ? items.Id(found) : "";
            var numbers = row.Cells.Select((_, i) => JudgementCell.Number(row, i, bag)).ToArray();
            if (isBest) best = (numbers, item);
            else worst = (numbers, item);
        }

        foreach (var (there, word) in new[] { (best, "best-to-others"), (worst, "others-to-worst") })
        {
            if (there is null) bag.Report(ScoringDiagnostics.JudgementItemAbsent, rows.First().At, items.Node.Id, word, among);
        }

        return (best, worst);
    }
}
