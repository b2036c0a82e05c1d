using UrbanIndicators.Diagnostics;

namespace UrbanIndicators.Methods.Imputing;

internal static partial class Imputation
{
    /// <summary>Values of the same place in other periods; see <see cref="TimeImputer"/>. There is nothing to learn.</summary>
    private static TimeImputer? OverTime(ImputationContext context)
    {
        var table = context.Table;
        var periods = new HashSet<Period>();
        for (var row = 0; row < table.RowCount && periods.Count < 2; row++)
        {
            if (table.PeriodAt(row) is { } period) periods.Add(period);
        }

        if (periods.Count < 2)
        {
            context.Report(ScoringDiagnostics.ImputationNeedsPeriods, context.Columns[0], periods.Count);
            return null;
        }

        return new(context.IdsOf(context.WithValues()), context.Arguments);
    }
}
