using UrbanIndicators.Definitions;
using UrbanIndicators.Localisation;
using static UrbanIndicators.Methods.MethodParameterType;

namespace UrbanIndicators.Methods.Normalising;

/// <summary>
/// Bands (分档): the score of the last step whose beginning the value reaches; below the first step the score of the first.
/// </summary>
internal sealed class BandsNormalisation() : NormalisationMethod(new(
        MethodKind.Normalisation, "bands", Phrase.Of("normalisation.bands"),
        "the y of the last step [x, y] with x ≤ v; below the first step the y of the first")
{
    TakesRange = true,
    Parameters =
    [
        new("steps", Points, Phrase.Of("bands.steps"))
        {
            Points = MethodPoints.Score,
            IsRequired = true,
        },
        MethodParameter.Range(),
    ],
})
{
    public override ColumnFunction? Fit(FitContext context)
    {
        var steps = context.Arguments.Points("steps")!;
        return context.InScale(steps.Select(p => p.Y))
            ? new StepFunction([.. steps.Select(p => p.X)], [.. steps.Select(p => context.InRange(p.Y))])
            : null;
    }

    public override ValueRange? ScoresOf(Indicator indicator, MethodArguments arguments, ValueRange scale) =>
        NormalisationFacts.Onto(NormalisationFacts.RangeOf(arguments.Method, scale), scale, arguments.Points("steps")!);
}
