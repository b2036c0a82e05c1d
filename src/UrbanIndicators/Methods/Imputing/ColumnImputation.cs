using UrbanIndicators.Methods.Constants;

namespace UrbanIndicators.Methods.Imputing;

/// <summary>One figure of the present values of the reference for all missing cells of an indicator.</summary>
/// <param name="descriptor">What is known about the method.</param>
/// <param name="figure">The figure.</param>
internal abstract class ColumnImputation(MethodDescriptor descriptor, ColumnFigure figure) : ImputationMethod(descriptor)
{
    public sealed override Imputer? Fit(ImputationContext context)
    {
        var columns = context.WithValues();
        var buffer = new double[context.Table.RowCount];
        return new ConstantImputer(context.IdsOf(columns), [.. columns.Select(c => figure(context.Table.PresentOf(c, buffer)))]);
    }

    public sealed override Imputer Read(ImputationSetting setting, ConstantReader constants) => ConstantImputer.Read(setting, constants);
}
