using UrbanIndicators.Localisation;

namespace UrbanIndicators.Methods.Imputing;

/// <summary>The value nearest in time, of two equally near the earlier.</summary>
internal sealed class ConstantInTimeImputation() : TimeImputation(new(
        MethodKind.Imputation, "constant-in-time", Phrase.Of("imputation.constant-in-time"),
        "v of the place's period nearest in time; of two the earlier")
{
    TakesOtherPeriods = true,
})
{
    protected override TimeFigure FigureOf(MethodArguments arguments) => (before, after, back, ahead) =>
        double.IsNaN(before) ? after : double.IsNaN(after) ? before : ahead < back ? after : before;
}
