using UrbanIndicators.Cli.Running;
using UrbanIndicators.Cli.Texts;

namespace UrbanIndicators.Cli.Commands;

/// <summary>A CSV file of weights: a column of ids or names, and one of weights.</summary>
internal static class WeightFile
{
    private static readonly string[] IdHeadings = ["id", "indicator", "node", "name", "指标", "编号", "名称", "节点"];
    private static readonly string[] WeightHeadings = ["weight", "权重"];

    /// <exception cref="CommandException">A row has no such id or weight: all of them are named.</exception>
    public static IReadOnlyDictionary<string, double> Read(string path, TreeNames names)
    {
        var table = SmallTable.Read(path, header => ColumnOf(header, IdHeadings) >= 0 && ColumnOf(header, WeightHeadings) >= 0);
        var (ids, weights) = (ColumnOf(table.Header, IdHeadings), ColumnOf(table.Header, WeightHeadings));
        var index = names.Ids.First();
        if (ids < 0 || weights < 0) throw SmallTable.Bad(Messages.WeightHeadings, path, string.Join(", ", table.Header));
        var read = new Dictionary<string, double>(StringComparer.Ordinal);
        var wrong = new List<string>();
        foreach (var row in table.Rows)
        {
            var (asked, text) = (row.Cells[ids], row.Cells[weights]);
            var number = table.HasDecimalCommas && text.Count(c => c == ',') == 1 && !text.Contains('.', StringComparison.Ordinal) ? text.Replace(',', '.') : text;
            if (names.Find(asked) is { } id && id != index && Numerals.Parse(number) is { } weight and >= 0 && read.TryAdd(id, weight)) continue;
            wrong.Add(FormattableString.Invariant($"{path}:{row.Line} ({asked}, {text})"));
        }

        return wrong.Count == 0 ? read : throw SmallTable.Bad(Messages.WeightRows, NameList.Of(wrong), NameList.Of([.. names.Ids.Skip(1)]));
    }

    private static int ColumnOf(IReadOnlyList<string> header, string[] headings) =>
        header.ToList().FindIndex(h => headings.Contains(h, StringComparer.OrdinalIgnoreCase));
}
