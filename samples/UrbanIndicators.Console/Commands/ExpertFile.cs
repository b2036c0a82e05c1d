using UrbanIndicators.Cli.Running;
using UrbanIndicators.Cli.Texts;

namespace UrbanIndicators.Cli.Commands;

/// <summary>
/// The judgements of experts on the children of one node, as CSV: a column for each child, a row for each judgement, and columns that tell the expert,
/// the round, the row's child or the comparison it belongs to.
/// </summary>
internal sealed class ExpertFile
{
    private static readonly string[] ExpertHeadings = ["expert", "专家"];
    private static readonly string[] RoundHeadings = ["round", "轮次"];
    private static readonly string[] RowHeadings = ["child", "item", "indicator", "指标", "名称", ""];
    private static readonly string[] ComparisonHeadings = ["comparison", "比较"];

    private readonly SmallTable table;
    private readonly TreeNames names;
    private readonly int expert;
    private readonly int round;
    private readonly int label;
    private readonly int comparison;
    private readonly Dictionary<string, int> childColumns = new(StringComparer.Ordinal);

    /// <param name="path">The file.</param>
    /// <param name="names">The names of the tree.</param>
    /// <param name="asked">The node; <see langword="null"/>: the one whose children the columns are.</param>
    /// <exception cref="CommandException">The columns are not the children of a node.</exception>
    public ExpertFile(string path, TreeNames names, string? asked)
    {
        table = SmallTable.Read(path);
        this.names = names;
        (expert, round, comparison) = (ColumnOf(ExpertHeadings), ColumnOf(RoundHeadings), ColumnOf(ComparisonHeadings));
        label = ColumnOf(RowHeadings);
        for (var i = 0; i < table.Header.Count; i++)
        {
            if (i == expert || i == round || i == comparison || i == label) continue;
            if (names.Find(table.Header[i]) is not { } id || !childColumns.TryAdd(id, i))
            {
                throw SmallTable.Bad(Messages.ExpertColumn, path, table.Header[i], NameList.Of(names.Ids));
            }
        }

        Node = asked is null
            ? names.Ids.Select(names.Node).FirstOrDefault(n => !n.IsLeaf && AreChildrenOf(n)) ?? throw SmallTable.Bad(Messages.ExpertNode, path, string.Join(", ", childColumns.Keys))
            : names.Parent(asked);
        if (!AreChildrenOf(Node)) throw SmallTable.Bad(Messages.ExpertChildren, path, Node.Id, string.Join(", ", Node.Children.Select(c => c.Id)));
    }

    /// <summary>The node whose children are judged.</summary>
    public IndexNode Node { get; }

    /// <summary>Gives the method with the judgements as its parameters.</summary>
    /// <exception cref="CommandException">The method takes no judgements, or a cell is no number: all of them are named.</exception>
    public Method Fill(MethodDescription method)
    {
        var matrices = method.Parameters.Where(p => p.Type == "matrix").ToList();
        if (matrices.Count == 0) throw CommandException.Usage(Messages.NoJudgementsTaken, method.Name);
        var filled = new Method(method.Name);
        var rows = round < 0 ? table.Rows : [.. table.Rows.OrderBy(r => Numerals.Parse(r.Cells[round]) ?? 0)];
        foreach (var matrix in matrices)
        {
            var own = matrices.Count == 1 ? rows : [.. rows.Where(r => comparison >= 0 && Is(r.Cells[comparison], matrix.Name))];
            if (own.Count > 0) filled = filled.With(matrix.Name, new MethodValue(Matrix(own)));
            else if (matrix.IsRequired) throw SmallTable.Bad(Messages.ExpertComparison, table.Path, string.Join(", ", matrices.Select(m => m.Name)));
        }

        if (round >= 0 && Takes(method, "rounds")) filled = filled.With("rounds", new MethodValue(rows.GroupBy(r => r.Cells[round], StringComparer.Ordinal).Select(g => (double)g.Count())));
        if (expert >= 0 && Takes(method, "experts")) filled = filled.With("experts", new MethodValue(rows.Select(r => r.Cells[expert]).Distinct(StringComparer.Ordinal)));
        return filled;
    }

    private static bool Takes(MethodDescription method, string parameter) => method.Parameters.Any(p => p.Name == parameter);

    private static bool Is(string text, string name) => string.Equals(text, name, StringComparison.OrdinalIgnoreCase);

    private int ColumnOf(string[] headings) => table.Header.ToList().FindIndex(h => headings.Contains(h, StringComparer.OrdinalIgnoreCase));

    private bool AreChildrenOf(IndexNode node) => childColumns.Keys.ToHashSet(StringComparer.Ordinal).SetEquals(node.Children.Select(c => c.Id));

    private List<IReadOnlyList<double>> Matrix(IReadOnlyList<TableRow> rows)
    {
        var children = Node.Children.Select(c => c.Id).ToList();
        var wrong = new List<string>();
        // A pairwise matrix has a row for each child, in any order; each expert's rows stay together.
        var ordered = label < 0
            ? rows
            : [.. rows.GroupBy(r => expert < 0 ? "" : r.Cells[expert], StringComparer.Ordinal).SelectMany(g => g.OrderBy(r => Position(r, children, wrong)))];
        var matrix = ordered.Select(IReadOnlyList<double> (r) => [.. children.Select(c => Cell(r, childColumns[c], wrong))]).ToList();
        return wrong.Count == 0 ? matrix : throw SmallTable.Bad(Messages.ExpertCells, NameList.Of(wrong));
    }

    private int Position(TableRow row, List<string> children, List<string> wrong)
    {
        var position = names.Find(row.Cells[label]) is { } id ? children.IndexOf(id) : -1;
        if (position < 0) wrong.Add(FormattableString.Invariant($"{table.Path}:{row.Line} ({row.Cells[label]})"));
        return position;
    }

    private double Cell(TableRow row, int column, List<string> wrong)
    {
        if (Numerals.Parse(row.Cells[column]) is { } number) return number;
        wrong.Add(FormattableString.Invariant($"{table.Path}:{row.Line} ({table.Header[column]}: \"{row.Cells[column]}\")"));
        return 0;
    }
}
