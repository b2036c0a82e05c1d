using UrbanIndicators.Data.Tables.Headers;
using UrbanIndicators.Data.Tables.Sources;
using UrbanIndicators.Diagnostics;
using UrbanIndicators.Localisation;
using UrbanIndicators.Tables;

namespace UrbanIndicators.Data.Tables.Judgements;

/// <summary>Reads a file of judgements as rows with a cell for each child of a node.</summary>
internal sealed class JudgementTable(JudgementItems items, IReadOnlySet<JudgementRole> allowed, DiagnosticBag bag)
{
    private readonly Dictionary<JudgementRole, int> roles = [];
    private readonly int[] fields = new int[items.Count];

    /// <summary>The children in the order of their columns.</summary>
    public IReadOnlyList<int> Order => [.. Enumerable.Range(0, items.Count).OrderBy(i => fields[i])];

    public bool Has(JudgementRole role) => roles.ContainsKey(role);

    /// <summary>Gives the rows; <see langword="null"/> when the file or its header cannot be used.</summary>
    public IReadOnlyList<JudgementRow>? Read(TableSource source)
    {
        using var table = source.Begin(new(), Meaning, bag);
        if (table is null) return null;
        if (HeadedTable.FindHeader(table, Meaning, bag) is not { } header || !ReadHeader(header, table)) return null;
        using var records = table.Rows(bag);
        return ReadRows(records, header, table);
    }

    private int Meaning(string[] texts) =>
        texts.Count(t => t.Length > 0 && (items.Find(t) is not null || allowed.Contains(JudgementWords.RoleOf(t))));

    private bool ReadHeader(HeadRecord header, OpenTable table)
    {
        var errors = bag.ErrorCount;
        for (var f = 0; f < header.Fields.Length; f++)
        {
            var text = header.Fields[f];
            var at = table.At(header.Line, f + 1);
            if (text.Length == 0) continue;
            var role = JudgementWords.RoleOf(text);
            if (items.Find(text) is null && allowed.Contains(role))
            {
                if (!roles.TryAdd(role, f)) bag.Report(DataDiagnostics.HeaderDuplicate, at, Quoted.Text(text), roles[role] + 1);
            }
            else if (items.Find(text, at, bag) is { } item)
            {
                if (fields[item] > 0) bag.Report(ScoringDiagnostics.JudgementItemTwice, at, items.Id(item), Columns);
                else fields[item] = f + 1;
            }
        }

        for (var i = 0; i < fields.Length; i++)
        {
            if (fields[i] == 0)
            {
                bag.Report(
                    ScoringDiagnostics.JudgementItemAbsent, table.At(header.Line), items.Node.Id, Quoted.InQuotes(items.Id(i)), Columns);
            }
        }

        return bag.ErrorCount == errors;
    }

    private List<JudgementRow> ReadRows(RowReader records, HeadRecord header, OpenTable table)
    {
        var rows = new List<JudgementRow>();
        var expert = "";
        while (records.Read())
        {
            if (!HeadedTable.IsData(records, header, text => items.Find(text) is not null, bag)) continue;
            var words = roles.ToDictionary(r => r.Key, r => records.Text(r.Value));

            // Merged cells leave the name in the first row alone.
            if (words.TryGetValue(JudgementRole.Expert, out var named))
            {
                expert = words[JudgementRole.Expert] = named.Length > 0 ? named : expert;
            }

            rows.Add(new(records.At(), words, [.. fields.Select(f => records.Text(f - 1))], fields));
        }

        if (rows.Count == 0 && !bag.HasErrors) bag.Report(DataDiagnostics.FileEmpty, table.At());
        return rows;
    }

    private static LocalizedText Columns => Phrase.Of("judgement-table.the-columns");
}
