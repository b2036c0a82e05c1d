using UrbanIndicators.Diagnostics;
using UrbanIndicators.Localisation;

namespace UrbanIndicators.Methods.Normalising;

/// <summary>How much of the target is attained.</summary>
/// <remarks>
/// At least T: v/T. At most T: T/v, 1 when v ≤ T. From lo to hi: 1 inside, v/lo below, hi/v above. All cut at 1. Common practice of plan
/// monitoring (目标完成率). A ratio needs T &gt; 0 and v ≥ 0. At most 0 (a hazard count whose goal is none): 1 − v/worst where goalposts.worst
/// is given, else pass or fail.
/// </remarks>
internal sealed class AttainmentNormalisation() : NormalisationMethod(new(
        MethodKind.Normalisation, "attainment", Phrase.Of("normalisation.attainment"),
        "higher: min(1, v/T); lower: 1 when v ≤ T, else T/v; range: 1 inside, else v/lo or hi/v; T = 0: 1 − v/worst; × scale")
{
    NeedsTarget = true,
    TakesRange = true,
    Parameters = [MethodParameter.Range()],
})
{
    public override ColumnFunction? Fit(FitContext context)
    {
        var target = context.Target!.Target;
        return target.Comparator switch
        {
            TargetComparator.AtLeast => AtLeast(context, target.Low),
            TargetComparator.AtMost => AtMost(context, target.High),
            _ => Within(context, new(target.Low, target.High)),
        };
    }

    private static LinearFunction? AtLeast(FitContext context, double target)
    {
        if (target > 0) return new LinearFunction(0, target, context.Scale, needsNonNegative: true);
        context.Report(
            target < 0 ? ScoringDiagnostics.AttainmentTargetNegative : ScoringDiagnostics.AttainmentOfZero, context.Indicator.Id, target);
        return null;
    }

    private static ColumnFunction? AtMost(FitContext context, double target)
    {
        if (target > 0) return new InverseFunction(target, context.Scale);
        if (target < 0)
        {
            context.Report(ScoringDiagnostics.AttainmentTargetNegative, context.Indicator.Id, target);
            return null;
        }

        if (context.Indicator.Goalposts is { Worst: > 0 } posts)
        {
            return new LinearFunction(posts.Worst, 0, context.Scale, needsNonNegative: true);
        }

        context.Report(ScoringDiagnostics.AttainmentOfZeroByPassFail, context.Indicator.Id);
        return PassFailNormalisation.Of(context);
    }

    private static ColumnFunction? Within(FitContext context, ValueRange range)
    {
        if (range is { Low: 0, High: 0 })
        {
            context.Report(ScoringDiagnostics.AttainmentOfZeroByPassFail, context.Indicator.Id);
            return PassFailNormalisation.Of(context);
        }

        if (range.Low >= 0) return new RangeFunction(range, context.Scale);
        context.Report(ScoringDiagnostics.AttainmentTargetNegative, context.Indicator.Id, range.Low);
        return null;
    }

    public override void Check(Indicator indicator, MethodArguments arguments, DiagnosticBag bag)
    {
        foreach (var target in indicator.Targets.Where(t => t.Comparator != TargetComparator.Change))
        {
            var figure = double.IsFinite(target.Low) ? target.Low : target.High;
            if (figure < 0) bag.Report(DefinitionDiagnostics.TargetNegative, target.Location, indicator.Id, figure);
        }
    }
}
