using UrbanIndicators.Diagnostics;

namespace UrbanIndicators.Methods.Normalising;

internal static partial class Normalisation
{
    /// <summary>Bands (分档): the score of the last step whose beginning the value reaches; below the first step the score of the first.</summary>
    private static StepFunction? Bands(FitContext context)
    {
        var steps = context.Arguments.Points("steps")!;
        return InScale(context, steps.Select(p => p.Y)) ? new([.. steps.Select(p => p.X)], [.. steps.Select(p => context.InRange(p.Y))]) : null;
    }

    /// <summary>Curve: linear between the points; beyond the ends the score of the end (线性插值).</summary>
    private static CurveFunction? Curve(FitContext context)
    {
        var points = context.Arguments.Points("points")!;
        return InScale(context, points.Select(p => p.Y)) ? new([.. points.Select(p => p.X)], [.. points.Select(p => context.InRange(p.Y))]) : null;
    }

    /// <summary>Pass or fail (达标/未达标): the top of the scale when the target is met, else the bottom.</summary>
    private static MembershipFunction PassFail(FitContext context) =>
        new(new(context.Target!.Target.Low, context.Target.Target.High), context.Scale);

    private static bool InScale(FitContext context, IEnumerable<double> scores)
    {
        foreach (var score in scores)
        {
            if (context.FullScale.Contains(score)) continue;
            context.Report(
                ScoringDiagnostics.ScoreOutsideScale, context.Indicator.Id, context.Method.Name, context.FullScale.Low, context.FullScale.High, score);
            return false;
        }

        return true;
    }
}
