using UrbanIndicators.Localisation;

namespace UrbanIndicators.Methods.Imputing;

/// <summary>The last earlier value.</summary>
internal sealed class LatestImputation() : TimeImputation(new(
        MethodKind.Imputation, "latest", Phrase.Of("imputation.latest"),
        "v of the place's last earlier period with a value")
{
    TakesOtherPeriods = true,
})
{
    protected override TimeFigure FigureOf(MethodArguments arguments) => (before, _, _, _) => before;
}
