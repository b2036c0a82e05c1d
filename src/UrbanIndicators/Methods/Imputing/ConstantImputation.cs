using UrbanIndicators.Definitions;
using UrbanIndicators.Localisation;
using UrbanIndicators.Methods.Constants;

namespace UrbanIndicators.Methods.Imputing;

/// <summary>A value given in the definitions, in the indicator's unit.</summary>
internal sealed class ConstantImputation() : ImputationMethod(new(
        MethodKind.Imputation, "constant", Phrase.Of("imputation.constant"),
        "value")
{
    Parameters =
    [
        new(ImputationWords.Value, MethodParameterType.Number, Phrase.Of("constant.the-value-in-the-indicators"))
        {
            IsRequired = true,
            Points = MethodPoints.ScoreOnceNormalised,
        },
    ],
})
{
    public override Imputer? Fit(ImputationContext context)
    {
        var value = Given(context.Arguments);
        return new ConstantImputer(context.IdsOf(context.Columns), [.. context.Columns.Select(_ => value)], mayBeAnything: true);
    }

    public override Imputer Read(ImputationSetting setting, ConstantReader constants) =>
        ConstantImputer.Read(setting, constants, Given(setting.Arguments));

    private static double Given(MethodArguments arguments) => arguments.Number(ImputationWords.Value)!.Value;
}
