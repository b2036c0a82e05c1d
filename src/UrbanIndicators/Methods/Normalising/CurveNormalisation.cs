using UrbanIndicators.Definitions;
using UrbanIndicators.Localisation;
using static UrbanIndicators.Methods.MethodParameterType;

namespace UrbanIndicators.Methods.Normalising;

/// <summary>Curve: linear between the points; beyond the ends the score of the end (线性插值).</summary>
internal sealed class CurveNormalisation() : NormalisationMethod(new(
        MethodKind.Normalisation, "curve", Phrase.Of("normalisation.curve"),
        "linear between the points [x, y]; beyond the ends the y of the end")
{
    TakesRange = true,
    Parameters =
    [
        new("points", Points, Phrase.Of("curve.points"))
        {
            Points = MethodPoints.Score,
            IsRequired = true,
            Fewest = 2,
        },
        MethodParameter.Range(),
    ],
})
{
    public override ColumnFunction? Fit(FitContext context)
    {
        var points = context.Arguments.Points("points")!;
        return context.InScale(points.Select(p => p.Y))
            ? new CurveFunction([.. points.Select(p => p.X)], [.. points.Select(p => context.InRange(p.Y))])
            : null;
    }

    public override ValueRange? ScoresOf(Indicator indicator, MethodArguments arguments, ValueRange scale) =>
        NormalisationFacts.Onto(NormalisationFacts.RangeOf(arguments.Method, scale), scale, arguments.Points("points")!);
}
