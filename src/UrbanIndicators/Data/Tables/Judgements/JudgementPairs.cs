using UrbanIndicators.Diagnostics;
using UrbanIndicators.Localisation;
using UrbanIndicators.Methods;
using UrbanIndicators.Methods.Weighting.Experts;
using UrbanIndicators.Tables;

namespace UrbanIndicators.Data.Tables.Judgements;

/// <summary>Matrices of all children against all: a row for each child and expert. Half of a matrix may be left blank.</summary>
internal static class JudgementPairs
{
    public static readonly IReadOnlySet<JudgementRole> Roles = new HashSet<JudgementRole> { JudgementRole.Expert, JudgementRole.Item,
        JudgementRole.Note };

    public static Method? Read(TableSource source, JudgementItems items, string method, DiagnosticBag bag)
    {
        var table = new JudgementTable(items, Roles, bag);
        if (table.Read(source) is not { } rows) return null;
        if (!table.Has(JudgementRole.Item))
        {
            bag.Report(
                ScoringDiagnostics.JudgementColumnAbsent, source.At(), Phrase.Of("judgement-pairs.item"),
                Phrase.Of("judgement-pairs.it-names-the-child-a"));
            return null;
        }

        var isFuzzy = method == FuzzyAhpWeighting.Name;
        var experts = rows.GroupBy(r => r.Expert, StringComparer.Ordinal).ToList();
        var isWhole = !bag.HasErrors;
        var matrices = experts.Select(e => Matrix(e, items, isFuzzy, isWhole, bag)).ToList();
        if (bag.HasErrors) return null;
        var hasTriangles = isFuzzy && matrices.Exists(m => m.Any(row => row.Any(c => c.Low < c.High)));
        var numbers = matrices.SelectMany(m => m).Select(
            row => row.SelectMany(c => hasTriangles ? (double[])[c.Low, c.Likely, c.High] : [c.Likely]).ToArray());
        var read = new Method(method).With("judgements", new(numbers));
        return table.Has(JudgementRole.Expert) ? read.With("experts", new(experts.Select(e => e.Key))) : read;
    }

    private static (double Low, double Likely, double High)[][] Matrix(
        IGrouping<string, JudgementRow> rows, JudgementItems items, bool isFuzzy, bool isWhole, DiagnosticBag bag)
    {
        var cells = new (double Low, double Likely, double High)?[items.Count][];
        var errors = bag.ErrorCount;
        foreach (var row in rows)
        {
            var text = row[JudgementRole.Item];
            if (items.Find(text, row.At, bag) is not { } item) continue;
            if (cells[item] is not null)
            {
                bag.Report(
                    ScoringDiagnostics.JudgementItemTwice, row.At, items.Id(item), Phrase.Of("judgement-pairs.the-rows-of", Who(rows.Key)));
                continue;
            }

            cells[item] = [.. Enumerable.Range(0, items.Count).Select(j => JudgementCell.Ratio(row, j, isFuzzy, bag))];
        }

        // A pair may be missing only because its row or cell could not be read.
        return Filled(cells, rows, items, isWhole && bag.ErrorCount == errors ? bag : new());
    }

    private static (double Low, double Likely, double High)[][] Filled(
        (double Low, double Likely, double High)?[]?[] cells, IGrouping<string, JudgementRow> rows, JudgementItems items, DiagnosticBag bag)
    {
        var filled = new (double Low, double Likely, double High)[items.Count][];
        for (var i = 0; i < filled.Length; i++)
        {
            filled[i] = new (double Low, double Likely, double High)[items.Count];
            for (var j = 0; j < filled.Length; j++)
            {
                if (cells[i]?[j] is { } given) filled[i][j] = given;
                else if (i == j) filled[i][j] = (1, 1, 1);
                else if (cells[j]?[i] is { } opposite) filled[i][j] = (1 / opposite.High, 1 / opposite.Likely, 1 / opposite.Low);
                else if (i < j) bag.Report(
                    ScoringDiagnostics.JudgementPairAbsent, rows.First().At, Who(rows.Key), items.Id(i), items.Id(j));
            }
        }

        return filled;
    }

    private static LocalizedText Who(string expert) => expert.Length == 0
        ? Phrase.Of("judgement-pairs.the-expert")
        : Phrase.Of("judgement-pairs.expert", Quoted.Text(expert));
}
