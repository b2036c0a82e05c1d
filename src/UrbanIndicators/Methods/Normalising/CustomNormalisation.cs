namespace UrbanIndicators.Methods.Normalising;

/// <summary>A normalisation the user registered.</summary>
internal sealed class CustomNormalisation(string name, NormalisationFunction function)
    : NormalisationMethod(new(MethodKind.Normalisation, name, new LocalizedText(name), "") { Function = function, TakesRange = true })
{
    public override ColumnFunction? Fit(FitContext context) => new CustomFunction(function, context.Indicator, context.Method);
}
