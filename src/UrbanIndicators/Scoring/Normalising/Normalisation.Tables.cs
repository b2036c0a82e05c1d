using UrbanIndicators.Diagnostics;
using UrbanIndicators.Scoring.Functions;

namespace UrbanIndicators.Scoring.Normalising;

internal static partial class Normalisation
{
    /// <summary>Bands (分档): the score of the last step whose beginning the value reaches; below the first step the score of the first.</summary>
    private static StepFunction? Bands(FitContext context) => InScale(context, context.Points("steps"))
        ? new([.. context.Points("steps").Select(p => p.X)], [.. context.Points("steps").Select(p => p.Y)])
        : null;

    /// <summary>Curve: linear between the points; beyond the ends the score of the end (线性插值).</summary>
    private static CurveFunction? Curve(FitContext context) => InScale(context, context.Points("points"))
        ? new([.. context.Points("points").Select(p => p.X)], [.. context.Points("points").Select(p => p.Y)])
        : null;

    /// <summary>Pass or fail (达标/未达标): the top of the scale when the target is met, else the bottom.</summary>
    private static MembershipFunction PassFail(FitContext context) =>
        new(new(context.Target!.Target.Low, context.Target.Target.High), context.Scale);

    private static bool InScale(FitContext context, IReadOnlyList<(double X, double Y)> points)
    {
        foreach (var (_, score) in points)
        {
            if (context.Scale.Contains(score)) continue;
            context.Report(
                ScoringDiagnostics.ScoreOutsideScale, context.Indicator.Id, context.Method.Name, context.Scale.Low, context.Scale.High, score);
            return false;
        }

        return true;
    }
}
