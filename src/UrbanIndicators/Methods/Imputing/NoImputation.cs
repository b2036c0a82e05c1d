using UrbanIndicators.Localisation;
using UrbanIndicators.Methods.Constants;

namespace UrbanIndicators.Methods.Imputing;

/// <summary>No imputation, where the framework asks for one of all others.</summary>
internal sealed class NoImputation() : ImputationMethod(new(
        MethodKind.Imputation, Name, Phrase.Of("no.no-imputation"),
        "missing stays missing"))
{
    public const string Name = "none";

    public override Imputer? Fit(ImputationContext context) => new ConstantImputer([], []);

    public override Imputer Read(ImputationSetting setting, ConstantReader constants) => ConstantImputer.Read(setting, constants);
}
