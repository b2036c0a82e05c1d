using UrbanIndicators.Arithmetic;
using UrbanIndicators.Definitions;
using UrbanIndicators.Diagnostics;
using UrbanIndicators.Localisation;
using UrbanIndicators.Methods.Constants;

namespace UrbanIndicators.Methods.Imputing;

/// <summary>One figure for each group of rows.</summary>
/// <remarks>
/// Where a group has no value, and where the group of a row is not known or not among the reference rows, the figure of all reference rows
/// stands in; this is noted. (COINr leaves rows without a group missing.)
/// </remarks>
/// <param name="descriptor">What is known about the method.</param>
/// <param name="figure">The figure.</param>
internal abstract class GroupImputation(MethodDescriptor descriptor, ColumnFigure figure) : ImputationMethod(descriptor)
{
    public sealed override Imputer? Fit(ImputationContext context)
    {
        var by = context.Arguments.Word(ImputationWords.By)!;
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var rows = Grouping.Number(context.Table, by, numbers, reference: true);
        if (numbers.Count == 0)
        {
            context.Report(ScoringDiagnostics.NoGroupsToImputeBy, context.Columns[0], Quoted.Text(by), Attributes(context.Table));
            return null;
        }

        var groups = numbers.OrderBy(n => n.Value).Select(n => n.Key).ToArray();
        var (starts, order) = Ordered(rows, groups.Length);
        var columns = context.WithValues();
        var buffer = new double[context.Table.RowCount];
        var overall = new double[columns.Length];
        var values = new double[columns.Length * groups.Length];
        for (var i = 0; i < columns.Length; i++)
        {
            overall[i] = figure(context.Table.PresentOf(columns[i], buffer));
            var column = context.Table.Columns[columns[i]];
            var without = new List<string>();
            for (var group = 0; group < groups.Length; group++)
            {
                var count = 0;
                foreach (var row in order.AsSpan(starts[group]..starts[group + 1]))
                {
                    if (!double.IsNaN(column[row])) buffer[count++] = column[row];
                }

                if (count == 0) without.Add(groups[group]);
                values[(i * groups.Length) + group] = count == 0 ? overall[i] : figure(buffer.AsSpan(0, count));
            }

            if (without.Count == 0) continue;
            context.Report(
                ScoringDiagnostics.GroupWithoutValues, columns[i], without.Count, Quoted.List(without), Figures.Rounded(overall[i]));
        }

        ReportUngrouped(context, by);
        return new GroupImputer(by, context.IdsOf(columns), [.. groups], [.. overall], [.. values]);
    }

    public sealed override Imputer Read(ImputationSetting setting, ConstantReader constants) => GroupImputer.Read(setting, constants);

    protected static MethodParameter GroupedBy() =>
        new(ImputationWords.By, MethodParameterType.Word, Phrase.Of("group.group-parent-level-period-or"))
        {
            Default = new MethodValue(ImputationWords.Group),
        };

    /// <summary>Gives the rows group by group, and where each group begins.</summary>
    private static (int[] Starts, int[] Order) Ordered(int[] rows, int groups)
    {
        var starts = new int[groups + 1];
        foreach (var group in rows)
        {
            if (group >= 0) starts[group + 1]++;
        }

        for (var group = 0; group < groups; group++) starts[group + 1] += starts[group];
        var next = starts.ToArray();
        var order = new int[starts[^1]];
        for (var row = 0; row < rows.Length; row++)
        {
            if (rows[row] >= 0) order[next[rows[row]]++] = row;
        }

        return (starts, order);
    }

    private static void ReportUngrouped(ImputationContext context, string by)
    {
        var count = 0;
        for (var row = 0; row < context.Table.RowCount; row++)
        {
            if (!context.Table.IsAsked(row) || !string.IsNullOrEmpty(Grouping.Of(context.Table, row, by))) continue;
            if (context.Columns.Any(c => Imputer.IsMissing(context.Table.Columns[c][row]))) count++;
        }

        if (count > 0) context.Report(ScoringDiagnostics.RowsWithoutGroup, context.Columns[0], count, Quoted.Text(by));
    }

    /// <summary>Gives what rows could be grouped by, for a message.</summary>
    private static string Attributes(StageTable table)
    {
        var names = new SortedSet<string>(StringComparer.Ordinal);
        for (var row = 0; row < table.RowCount; row++)
        {
            if (table.PlaceAt(row) is { } place) names.UnionWith(place.Attributes.Keys);
        }

        return Quoted.List([ImputationWords.Group, ImputationWords.Parent, ImputationWords.Level, ImputationWords.Period, .. names]);
    }
}
