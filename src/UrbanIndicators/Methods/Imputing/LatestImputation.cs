namespace UrbanIndicators.Methods.Imputing;

/// <summary>The last earlier value.</summary>
internal sealed class LatestImputation() : TimeImputation(new(
        MethodKind.Imputation, "latest", LocalizedText.Of("Latest earlier value", "沿用最近一期的值"),
        "v of the place's last earlier period with a value")
{
    TakesOtherPeriods = true,
})
{
    protected override TimeFigure FigureOf(MethodArguments arguments) => (before, _, _, _) => before;
}
