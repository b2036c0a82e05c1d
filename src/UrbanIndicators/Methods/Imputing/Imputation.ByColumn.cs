using System.Collections.Immutable;
using System.Numerics.Tensors;
using UrbanIndicators.Definitions;
using UrbanIndicators.Diagnostics;

namespace UrbanIndicators.Methods.Imputing;

internal static partial class Imputation
{
    /// <summary>The mean of the present values of the reference. OECD/JRC, Handbook, 2008, step 2. It narrows the spread of the column.</summary>
    private static ConstantImputer Mean(ImputationContext context) => ByColumn(context, Mean);

    /// <summary>The median of the present values of the reference; of an even number of them the mean of the middle two.</summary>
    private static ConstantImputer Median(ImputationContext context) => ByColumn(context, Selection.Median);

    /// <summary>A value given in the definitions, in the indicator's unit.</summary>
    private static ConstantImputer Constant(ImputationContext context)
    {
        var value = context.Arguments.Number(ImputationWords.Value)!.Value;
        return new(context.IdsOf(context.Columns), [.. context.Columns.Select(_ => value)], mayBeAnything: true);
    }

    /// <summary>A value by a function that the user registered, fitted for each column. NaN leaves the column as it is.</summary>
    private static ConstantImputer? Custom(ImputationContext context, ImputationFunction function)
    {
        var buffer = new double[context.Table.RowCount];
        var found = new List<(int Column, double Value)>();
        var sound = true;
        foreach (var column in context.Columns)
        {
            var value = function(context.Table.PresentOf(column, buffer), context.Method);
            if (double.IsFinite(value)) found.Add((column, value));
            if (!double.IsInfinity(value)) continue;
            context.Report(ScoringDiagnostics.CustomImputationInfinite, column);
            sound = false;
        }

        return sound ? new(context.IdsOf(found.Select(f => f.Column)), [.. found.Select(f => f.Value)], mayBeAnything: true) : null;
    }

    private static ConstantImputer ByColumn(ImputationContext context, ColumnFigure figure)
    {
        var columns = context.WithValues();
        var buffer = new double[context.Table.RowCount];
        return new(context.IdsOf(columns), [.. columns.Select(c => figure(context.Table.PresentOf(c, buffer)))]);
    }

    private static double Mean(Span<double> values) => TensorPrimitives.Sum<double>(values) / values.Length;
}
