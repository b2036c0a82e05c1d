using UrbanIndicators.Localisation;
using UrbanIndicators.Methods.Constants;

namespace UrbanIndicators.Methods.Treating;

/// <summary>No treatment, where the framework asks for one of all others.</summary>
internal sealed class NoTreatment() : TreatmentMethod(new(
        MethodKind.Treatment, Name, Phrase.Of("no.no-treatment"),
        "v"))
{
    public const string Name = "none";

    public override FittedTreatment? Fit(TreatmentContext context) =>
        StandardTreatment.Nothing(Report(context, TreatmentOutcome.Forbidden));

    public override FittedTreatment Read(Indicator indicator, MethodArguments arguments, ConstantReader constants) =>
        StandardTreatment.Read(constants, transforms: false, lambda: null);
}
