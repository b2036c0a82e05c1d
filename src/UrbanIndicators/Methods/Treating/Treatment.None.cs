namespace UrbanIndicators.Methods.Treating;

internal static partial class Treatment
{
    /// <summary>No treatment, where the framework asks for one of all others.</summary>
    private static StandardTreatment None(TreatmentContext context) => StandardTreatment.Nothing(Report(context, TreatmentOutcome.Forbidden));
}
