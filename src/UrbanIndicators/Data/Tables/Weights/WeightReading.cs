using UrbanIndicators.Data.Tables.Headers;
using UrbanIndicators.Data.Tables.Sources;
using UrbanIndicators.Data.Tables.Texts;
using UrbanIndicators.Diagnostics;
using UrbanIndicators.Localisation;
using UrbanIndicators.Tables;

namespace UrbanIndicators.Data.Tables.Weights;

/// <summary>
/// Reads a table of weights: a column that names indicators and nodes, one of weights; whatever else stands in it is not looked at.
/// </summary>
internal sealed class WeightReading(Framework framework, DiagnosticBag bag)
{
    private readonly NodeNames names = new(framework, [.. framework.Index.Descendants()]);
    private readonly Dictionary<string, int> lines = new(StringComparer.Ordinal);
    private long effort = Suggestion.Effort;

    /// <summary>Gives the weights by id; whether they can be used the bag tells.</summary>
    public OrderedDictionary<string, double> Read(TableSource source)
    {
        var weights = new OrderedDictionary<string, double>(StringComparer.Ordinal);
        using var table = source.Begin(new(), Meaning, bag);
        if (table is null || HeadedTable.FindHeader(table, Meaning, bag) is not { } header) return weights;
        if (ColumnsOf(header, table) is not var (name, weight)) return weights;
        using var rows = table.Rows(bag);
        while (rows.Read())
        {
            if (!HeadedTable.IsData(rows, header, t => names.Find(t) is not null, bag)) continue;
            var id = Named(rows, name);

            // Both are looked at, so that a row with two mistakes has both of them named.
            var read = WeightOf(rows, weight, table.HasDecimalCommas);
            if (id is not null && IsNew(id, rows, name) && read is { } value) weights.Add(id, value);
        }

        if (lines.Count == 0 && !bag.HasErrors) bag.Report(DataDiagnostics.FileEmpty, table.At());
        return weights;
    }

    private static int Meaning(string[] texts) =>
        (Find(texts, WeightWords.OfNames) is null ? 0 : 1) + (Find(texts, WeightWords.OfWeights) is null ? 0 : 1);

    /// <summary>The field with the first of the words that is there.</summary>
    private static int? Find(string[] texts, IReadOnlyList<string> words)
    {
        string[] folded = [.. texts.Select(NameFolding.Fold)];
        var found = words.Select(w => Array.IndexOf(folded, w)).FirstOrDefault(f => f >= 0, -1);
        return found < 0 ? null : found;
    }

    private (int Name, int Weight)? ColumnsOf(HeadRecord header, OpenTable table)
    {
        if (Find(header.Fields, WeightWords.OfNames) is { } name && Find(header.Fields, WeightWords.OfWeights) is { } weight)
        {
            foreach (var field in new[] { name, weight }) CheckOnce(header, field, table);
            return bag.HasErrors ? null : (name, weight);
        }

        bag.Report(DataDiagnostics.WeightColumnsAbsent, table.At(header.Line), Quoted.List(header.Fields.Where(f => f.Length > 0)));
        return null;
    }

    /// <summary>Of two columns with one header nothing tells which is meant.</summary>
    private void CheckOnce(HeadRecord header, int field, OpenTable table)
    {
        var again = Array.FindIndex(header.Fields, field + 1, f => NameFolding.Fold(f) == NameFolding.Fold(header.Fields[field]));
        if (again < 0) return;
        bag.Report(DataDiagnostics.HeaderDuplicate, table.At(header.Line, again + 1), Quoted.Text(header.Fields[again]), field + 1);
    }

    private string? Named(RowReader row, int field)
    {
        var text = row.Text(field);
        if (names.Find(text) is { } node)
        {
            if (node > 0) return names.Nodes[node].Id;
            bag.Report(DataDiagnostics.WeightOfIndex, row.At(field), Shown(text));
            return null;
        }

        if (names.IsShared(text)) bag.Report(DataDiagnostics.WeightNameShared, row.At(field), Shown(text));
        else bag.Report(DataDiagnostics.WeightNameUnknown, row.At(field), Shown(text), Expected(text));
        return null;
    }

    private LocalizedText Expected(string text) => text.Length > 0 && Suggestion.For(text, names.All, ref effort) is { } near
        ? Phrase.Of("weight-table.did-you-mean", near)
        : Phrase.Of("weight-table.expected", Quoted.List(names.Nodes.Skip(1).Select(n => n.Id)));

    private bool IsNew(string id, RowReader row, int field)
    {
        if (lines.TryAdd(id, row.Line)) return true;
        bag.Report(DataDiagnostics.WeightTwice, row.At(field), id, lines[id]);
        return false;
    }

    private double? WeightOf(RowReader row, int field, bool hasDecimalCommas)
    {
        var text = row.Text(field);
        if (!row.TryGetNumber(field, out var weight) || !Magnitude.IsUsable(weight))
        {
            var number = NameFolding.Normalised(text).Replace('\u2212', '-').Trim();
            var isWithComma = hasDecimalCommas && number.Count(c => c == ',') == 1 && !number.Contains('.', StringComparison.Ordinal);
            if (isWithComma) number = number.Replace(',', '.');
            if (!FractionText.TryRead(number.Length > 0 && number[0] is '+' or '-' ? number[1..] : number, out weight))
            {
                bag.Report(DataDiagnostics.WeightInvalid, row.At(field), Shown(text));
                return null;
            }

            if (number[0] == '-') weight = -weight;
        }

        if (weight >= 0) return Math.Abs(weight);
        bag.Report(DataDiagnostics.WeightNegative, row.At(field), Shown(text));
        return null;
    }

    private static object Shown(string text) => text.Length == 0 ? Phrase.Of("weight-table.empty-cell") : Quoted.InQuotes(text);
}
