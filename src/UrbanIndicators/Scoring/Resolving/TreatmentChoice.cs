using UrbanIndicators.Methods;
using UrbanIndicators.Methods.Treating;

namespace UrbanIndicators.Scoring.Resolving;

/// <summary>How a leaf is treated.</summary>
internal static class TreatmentChoice
{
    /// <summary>
    /// Gives the indicator's own treatment, else the framework's; <see langword="null"/> for none. What the framework asks of all is not
    /// done to an indicator scored against fixed values of its unit: its outliers are real values, cut by the scale.
    /// </summary>
    public static Method? Of(MethodSettings settings, ResolvedIndicator indicator)
    {
        var method = indicator.Indicator.Treat ?? (indicator.Basis == MethodBasis.Absolute ? null : settings.Treat);
        return method?.Name == NoTreatment.Name ? null : method;
    }
}
