using UrbanIndicators.Arithmetic;
using UrbanIndicators.Definitions;
using UrbanIndicators.Diagnostics;
using UrbanIndicators.Methods.Normalising;
using UrbanIndicators.Scoring.Execution;
using UrbanIndicators.Scoring.Models;
using UrbanIndicators.Scoring.Resolving;

namespace UrbanIndicators.Scoring.Fitting;

/// <summary>The rows that relative methods learn from.</summary>
internal sealed class ReferencePopulation : IFitSource
{
    private readonly Panel panel;
    private readonly Derivation derivation;
    private readonly PanelBlocks blocks;
    private readonly bool[]? included;
    private readonly ResolvedPlan plan;
    private readonly int threads;
    private readonly CancellationToken cancellationToken;
    private ColumnExtent[]? extents;

    private ReferencePopulation(FitTask task, bool[]? included)
    {
        (plan, panel, threads, cancellationToken) = (task.Resolved, task.Panel, task.Threads, task.CancellationToken);
        this.included = included;
        derivation = new(plan, new(plan, hasStages: false));
        blocks = new(panel, plan);
        Count = included?.Count(i => i) ?? panel.RowCount;
    }

    /// <summary>Which rows count; <see langword="null"/> for all.</summary>
    public bool[]? Included => included;

    /// <summary>The number of rows.</summary>
    public int Count { get; }

    /// <summary>Finds the rows of a reference; those asked for when there is none.</summary>
    public static ReferencePopulation Of(FitTask task)
    {
        var all = task.Panel;
        if (task.Settings.Fit is not { } reference) return new(task, task.Asked);
        // A period that cannot be read is that of no row.
        Period? period = Period.TryParse(reference.Period, out var given) ? given : null;
        var rows = new bool[all.RowCount];
        for (var row = 0; row < rows.Length; row++)
        {
            rows[row] = (reference.Period is null || (period is not null && all.PeriodAt(row) == period))
                && (reference.Group is null || string.Equals(all.PlaceAt(row).Group, reference.Group, StringComparison.Ordinal));
        }

        var population = new ReferencePopulation(task, rows);
        if (population.Count == 0)
        {
            task.Diagnostics.Report(ScoringDiagnostics.NoReferenceRows, task.Plan.Framework.Location, reference.InWords());
        }

        return population;
    }

    /// <summary>Gives the present values of an indicator.</summary>
    public double[] Values(ResolvedIndicator indicator)
    {
        var values = new double[Count];
        var count = 0;
        Visit(indicator, (column, firstRow) =>
        {
            for (var i = 0; i < column.Length; i++)
            {
                if (!double.IsNaN(column[i]) && Includes(firstRow + i)) values[count++] = column[i];
            }
        });
        Array.Resize(ref values, count);
        return values;
    }

    /// <summary>Gives the smallest and largest present value of an indicator, and the number of present values.</summary>
    public (ValueRange Range, long Count) Extent(ResolvedIndicator indicator)
    {
        if (included is null) return (extents ??= Extents())[plan.Indicators.IndexOf(indicator)].Result();
        var values = Values(indicator);
        return values.Length == 0 ? (new(double.NaN, double.NaN), 0) : (new(values.Min(), values.Max()), values.Length);
    }

    /// <summary>Finds the extents of all indicators in one pass over the data: what is read from memory once is the fastest.</summary>
    private ColumnExtent[] Extents()
    {
        var workers = blocks.Share(
            derivation.Shape,
            threads,
            () =>
            {
                var empty = new ColumnExtent[plan.Indicators.Length];
                Array.Fill(empty, ColumnExtent.Empty);
                return empty;
            },
            (gathered, input, workspace, _, _) =>
            {
                derivation.Derive(input, workspace, []);
                for (var i = 0; i < gathered.Length; i++)
                {
                    if (plan.Indicators[i].Leaf >= 0) gathered[i].Add(Derivation.ValuesOf(plan.Indicators[i], input, workspace));
                }
            },
            cancellationToken);
        var found = workers[0];
        foreach (var worker in workers.AsSpan(1))
        {
            for (var i = 0; i < found.Length; i++) found[i].Add(worker[i]);
        }

        return found;
    }

    /// <summary>Counts the different places with a value, up to two.</summary>
    public int Places(ResolvedIndicator indicator)
    {
        string? first = null;
        var more = false;
        Visit(indicator, (column, firstRow) =>
        {
            for (var i = 0; i < column.Length && !more; i++)
            {
                if (double.IsNaN(column[i]) || !Includes(firstRow + i)) continue;
                var key = panel.PlaceAt(firstRow + i).Key;
                first ??= key;
                more = !string.Equals(first, key, StringComparison.Ordinal);
            }

            return more;
        });
        return (first is null ? 0 : 1) + (more ? 1 : 0);
    }

    /// <summary>Gives the present values of the places of a key or name, in all rows, in their order.</summary>
    public IReadOnlyList<PlaceValue> ValuesOf(ResolvedIndicator indicator, string place)
    {
        var found = new List<PlaceValue>();
        Visit(indicator, (column, firstRow) =>
        {
            for (var i = 0; i < column.Length; i++)
            {
                if (double.IsNaN(column[i])) continue;
                var at = panel.PlaceAt(firstRow + i);
                if (!string.Equals(at.Key, place, StringComparison.Ordinal) && !string.Equals(at.Name, place, StringComparison.Ordinal))
                {
                    continue;
                }

                found.Add(new(at.Key, panel.PeriodAt(firstRow + i), column[i]));
            }
        });
        return found;
    }

    private bool Includes(int row) => included is null || included[row];

    private void Visit(ResolvedIndicator indicator, Action<ReadOnlySpan<double>, int> visitor) => Visit(
        indicator,
        (column, firstRow) =>
        {
            visitor(column, firstRow);
            return false;
        });

    /// <summary>Visits the column of an indicator, until the visitor has seen enough.</summary>
    private void Visit(ResolvedIndicator indicator, Func<ReadOnlySpan<double>, int, bool> enough) => blocks.Visit(
        derivation.Shape,
        (input, workspace, firstRow, rows) =>
        {
            if (indicator.Slot >= 0) derivation.Derive(input, workspace, []);
            return enough(Derivation.ValuesOf(indicator, input, workspace)[..rows], firstRow);
        },
        cancellationToken);
}
