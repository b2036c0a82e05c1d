using UrbanIndicators.Diagnostics;
using UrbanIndicators.Methods.Constants;

namespace UrbanIndicators.Methods.Imputing;

/// <summary>Values of the same place in other periods; see <see cref="TimeImputer"/>. There is nothing to learn.</summary>
internal abstract class TimeImputation(MethodDescriptor descriptor) : ImputationMethod(descriptor)
{
    public sealed override Imputer? Fit(ImputationContext context)
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

        return new TimeImputer(context.IdsOf(context.WithValues()), FigureOf(context.Arguments));
    }

    public sealed override Imputer Read(ImputationSetting setting, ConstantReader constants) =>
        new TimeImputer(constants.Ids(Imputer.IndicatorsName, setting.Own), FigureOf(setting.Arguments));

    /// <summary>How the method fills a cell, with its parameters.</summary>
    protected abstract TimeFigure FigureOf(MethodArguments arguments);
}
