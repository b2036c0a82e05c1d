using UrbanIndicators.Diagnostics;
using UrbanIndicators.Methods.Constants;

namespace UrbanIndicators.Methods.Imputing;

/// <summary>A value by a function that the user registered, fitted for each column. NaN leaves the column as it is.</summary>
internal sealed class CustomImputation(string name, ImputationFunction function)
    : ImputationMethod(new(MethodKind.Imputation, name, new LocalizedText(name), "") { Function = function })
{
    public override Imputer? Fit(ImputationContext context)
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

        return sound
            ? new ConstantImputer(context.IdsOf(found.Select(f => f.Column)), [.. found.Select(f => f.Value)], mayBeAnything: true)
            : null;
    }

    public override Imputer Read(ImputationSetting setting, ConstantReader constants) => ConstantImputer.Read(setting, constants);
}
