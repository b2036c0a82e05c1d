using UrbanIndicators.Methods.Constants;

namespace UrbanIndicators.Methods.Treating;

/// <summary>A treatment the user registered.</summary>
internal sealed class CustomTreatment(string name, TreatmentFunction function)
    : TreatmentMethod(new(MethodKind.Treatment, name, new LocalizedText(name), "") { Function = function })
{
    public override FittedTreatment? Fit(TreatmentContext context)
    {
        var report = Report(context, TreatmentOutcome.Custom) with { Transform = context.Method.Name };
        return new CustomFittedTreatment(function, context.Indicator, context.Method) { Report = report };
    }

    public override FittedTreatment Read(Indicator indicator, MethodArguments arguments, ConstantReader constants) =>
        new CustomFittedTreatment(function, indicator, arguments.Method);
}
