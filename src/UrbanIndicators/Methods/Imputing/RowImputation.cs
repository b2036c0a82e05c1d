using System.Collections.Immutable;
using UrbanIndicators.Arithmetic;
using UrbanIndicators.Definitions;
using UrbanIndicators.Diagnostics;
using UrbanIndicators.Localisation;
using UrbanIndicators.Methods.Constants;

namespace UrbanIndicators.Methods.Imputing;

/// <summary>The place's other indicators; see <see cref="RowImputer"/>.</summary>
/// <remarks>
/// Taken are the indicators of <c>on</c>, or all that share the method. Where neither more nor less is better there is nothing to turn by:
/// such an indicator takes no part and stays as it is. After normalising the columns are scores, of which more is always better.
/// </remarks>
/// <param name="descriptor">What is known about the method.</param>
/// <param name="median">It takes the median across the row, not the mean.</param>
internal abstract class RowImputation(MethodDescriptor descriptor, bool median) : ImputationMethod(descriptor)
{
    public sealed override Imputer? Fit(ImputationContext context)
    {
        if (!context.TryOn(out var on)) return null;
        var buffer = new double[context.Table.RowCount];
        var filled = Sided(context, context.WithValues(), report: true);
        var taken = Sided(context, on ?? context.Columns, report: false)
            .Where(c => Extent.Of(context.Table.PresentOf(c, buffer)).Length > 0)
            .ToImmutableArray();
        if (taken.IsEmpty || (taken.Length == 1 && filled is [var only] && only == taken[0]))
        {
            context.Report(ScoringDiagnostics.NothingToMeasureOn, context.Columns[0]);
            return null;
        }

        var ends = filled.Concat(taken).Select(c => Ends(context, c, buffer)).ToList();
        return new RowImputer(
            median, context.IdsOf(filled), context.IdsOf(taken), [.. ends.Select(e => e.Worst)], [.. ends.Select(e => e.Best)]);
    }

    public sealed override Imputer Read(ImputationSetting setting, ConstantReader constants) => RowImputer.Read(setting, median, constants);

    protected static MethodParameter AcrossRow() =>
        new(ImputationWords.On, MethodParameterType.Names, Phrase.Of("row.ids-of-the-indicators-taken"))
        {
            NamesOf = MethodReference.Indicators,
        };

    private static ImmutableArray<int> Sided(ImputationContext context, ImmutableArray<int> columns, bool report)
    {
        var sided = columns.Where(c => context.Table.DirectionOf(c) is Direction.Higher or Direction.Lower).ToImmutableArray();
        if (report)
        {
            foreach (var column in columns.Except(sided)) context.Report(ScoringDiagnostics.RowImputationOfRange, column);
        }

        return sided;
    }

    private static (double Worst, double Best) Ends(ImputationContext context, int column, double[] buffer)
    {
        var extent = Extent.Of(context.Table.PresentOf(column, buffer));
        return context.Table.DirectionOf(column) == Direction.Lower ? (extent.High, extent.Low) : (extent.Low, extent.High);
    }
}
