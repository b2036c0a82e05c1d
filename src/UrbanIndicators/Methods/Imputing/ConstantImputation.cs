using UrbanIndicators.Definitions;
using UrbanIndicators.Methods.Constants;

namespace UrbanIndicators.Methods.Imputing;

/// <summary>A value given in the definitions, in the indicator's unit.</summary>
internal sealed class ConstantImputation() : ImputationMethod(new(
        MethodKind.Imputation, "constant", LocalizedText.Of("A given value", "给定值"),
        "value")
{
    Parameters =
    [
        new(ImputationWords.Value, MethodParameterType.Number, LocalizedText.Of(
            "the value, in the indicator's unit; a score where impute follows on normalise",
            "取值，以指标的单位计；若 impute 在 normalise 之后，则为得分"))
        {
            Required = true,
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
