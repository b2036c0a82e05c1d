using UrbanIndicators.Data.Tables.Headers;
using UrbanIndicators.Definitions;
using UrbanIndicators.Diagnostics;
using UrbanIndicators.Localisation;

namespace UrbanIndicators.Data.Tables.Cells;

/// <summary>What the reading of one panel shares over its files.</summary>
internal sealed class ReadSession(Framework framework, TableReadOptions options, CancellationToken cancellationToken)
{
    private readonly Dictionary<int, ColumnUse> uses = [];
    private Period? firstPeriod;
    private bool anyRow;

    public TableReadOptions Options { get; } = options;

    public ColumnCatalogue Catalogue { get; } = new(framework);

    /// <summary>The columns that the framework asks for to tell groups of places: they are kept with the places.</summary>
    public IReadOnlyCollection<string> Attributes { get; } =
    [
        .. framework.Indicators.Select(i => i.Impute).Append(framework.Method.Impute)
            .Select(m => m?.Parameters.GetValueOrDefault(ImputationWords.By)?.Text).OfType<string>().Distinct(StringComparer.Ordinal),
    ];

    public DiagnosticBag Bag { get; } = new();

    public Tally Tally { get; } = new();

    public PlaceTable? Places { get; set; }

    public CancellationToken CancellationToken { get; } = cancellationToken;

    /// <summary>The columns the panel is going to have, in the order of the framework.</summary>
    public IReadOnlyList<TargetColumn> UsedColumns => [.. uses.OrderBy(u => u.Key).Select(u => u.Value.Target)];

    public ColumnUse Use(ColumnPlan plan, SourceLocation location, string header)
    {
        if (!uses.TryGetValue(plan.Target.Order, out var use)) uses.Add(plan.Target.Order, use = new(plan.Target, location, header));
        use.IsPercent |= plan.IsPercent;
        return use;
    }

    public ColumnUse Use(TargetColumn target) => uses[target.Order];

    /// <summary>Reports a cell that cannot be used: an error, or in lenient reading a warning.</summary>
    public void ReportCell(DiagnosticDescriptor what, SourceLocation at, params object[] arguments) =>
        Bag.Report(Options.Lenient ? what.AsWarning() : what, at, arguments);

    /// <summary>Sees to it that all rows have a period of one kind, or none has any.</summary>
    public bool Accepts(Period? period, SourceLocation at)
    {
        if (!anyRow)
        {
            anyRow = true;
            firstPeriod = period;
            return true;
        }

        if (period.HasValue != firstPeriod.HasValue)
        {
            Bag.Report(DataDiagnostics.PeriodsIncomplete, at, Shown(period), Shown(firstPeriod));
            return false;
        }

        if (period is not { } given || given.Kind == firstPeriod!.Value.Kind) return true;
        Bag.Report(DataDiagnostics.PeriodKindMixed, at, given.ToString(), Word(given.Kind), Word(firstPeriod.Value.Kind));
        return false;
    }

    /// <summary>Says what can be said only after the last row.</summary>
    public void Finish()
    {
        Tally.ReportTo(Bag);
        foreach (var use in uses.OrderBy(u => u.Key).Select(u => u.Value))
        {
            if (use.Values == 0) Bag.Report(MatchDiagnostics.ColumnEmpty, use.Location, Quoted.Text(use.Header));
            else if (use.IsPercent && use.Lowest >= 0
                && use.Highest is > 0 and <= 1) Bag.Report(MatchDiagnostics.PercentAsShare, use.Location, Quoted.Text(use.Header), "%");
        }
    }

    private static object Shown(Period? period) => period?.ToString() ?? (object)Phrase.Of("read-session.missing");

    private static LocalizedText Word(PeriodKind kind) => kind switch
    {
        PeriodKind.Year => Phrase.Of("read-session.year"),
        PeriodKind.Quarter => Phrase.Of("read-session.quarter"),
        _ => Phrase.Of("read-session.month"),
    };
}
