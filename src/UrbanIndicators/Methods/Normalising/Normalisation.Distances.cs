using UrbanIndicators.Definitions;
using UrbanIndicators.Diagnostics;
using UrbanIndicators.Methods.Constants;

namespace UrbanIndicators.Methods.Normalising;

internal static partial class Normalisation
{
    /// <summary>Distance to the best place: 1 − (max − v) ÷ (max − min), turned round where less is better.</summary>
    /// <remarks>COINr's <c>n_dist2max</c>. It is min-max seen from the other end, and has the same figures.</remarks>
    private static LinearFunction? DistanceToMaximum(FitContext context) => MinMax(context);

    /// <summary>Distance to the target: the way from the worst value of the reference population to the target.</summary>
    /// <remarks>
    /// (v − min) ÷ (T − min), or (max − v) ÷ (max − T) where less is better: COINr's <c>n_dist2targ</c>. A target that the worst place has reached leaves no
    /// way to measure and is refused.
    /// </remarks>
    private static ColumnFunction? DistanceToTarget(FitContext context)
    {
        if (!HasEnoughPlaces(context)) return null;
        var (range, _) = context.Extent();
        var (worst, target) = (context.HigherIsBetter ? range.Low : range.High, TargetOf(context));
        if (IsBeyond(context, target, worst)) return Distance(context, worst, target);
        context.Report(ScoringDiagnostics.TargetNotBeyondWorst, context.Indicator.Id, context.Method.Name, worst, target);
        return null;
    }

    /// <summary>Distance to a reference place: the way from the worst value of the reference population to the value of that place.</summary>
    /// <remarks>
    /// (v − min) ÷ (r − min), or (max − v) ÷ (max − r) where less is better: COINr's <c>n_dist2ref</c>; OECD/JRC, Handbook, 2008, distance to a reference.
    /// The place is found by key, else by name, among all rows the model is fitted on.
    /// </remarks>
    private static ColumnFunction? DistanceToReference(FitContext context)
    {
        if (!HasEnoughPlaces(context) || ReferenceValue(context) is not { } reference) return null;
        var (range, _) = context.Extent();
        var worst = context.HigherIsBetter ? range.Low : range.High;
        // A place outside the reference population may lie beyond its worst value: then too there is no way to measure.
        if (IsBeyond(context, reference, worst)) return Distance(context, worst, reference);
        context.Report(
            ScoringDiagnostics.ReferenceAtWorst, context.Indicator.Id, context.Method.Name, Quoted.Text(context.Arguments.Word("place")!), reference, worst);
        return null;
    }

    private static bool IsBeyond(FitContext context, double best, double worst) =>
        context.HigherIsBetter ? Threshold.OfValues.IsAbove(best, worst) : Threshold.OfValues.IsBelow(best, worst);

    private static ColumnFunction Distance(FitContext context, double bottom, double top) => context.Arguments.Flag("capped")
        ? new LinearFunction(bottom, top, context.Scale)
        : Between(context, bottom, top);

    private static ColumnFunction ReadDistance(FitContext context, ConstantReader constants) => context.Arguments.Flag("capped")
        ? LinearFunction.Read(constants, context.HigherIsBetter, context.Scale)
        : AffineFunction.Read(constants, context.HigherIsBetter, context.Scale.Low, context.Scale.Length);

    /// <summary>Only the worst value was learnt: the way ends at the target.</summary>
    private static ColumnFunction ReadDistanceToTarget(FitContext context, ConstantReader constants)
    {
        var function = ReadDistance(context, constants);
        if (context.Arguments.Flag("capped")) constants.Same("top", [TargetOf(context)]);
        else constants.Same("deviation", [TargetOf(context) - constants.Number("mean")]);
        return function;
    }

    private static double TargetOf(FitContext context)
    {
        var given = context.Target!.Target;
        var (near, far) = context.HigherIsBetter ? (given.Low, given.High) : (given.High, given.Low);
        return double.IsFinite(near) ? near : far;
    }

    /// <summary>The value of the reference place; <see langword="null"/> after a report when there is none.</summary>
    private static double? ReferenceValue(FitContext context)
    {
        var (id, method, place, period) = (context.Indicator.Id, context.Method.Name, context.Arguments.Word("place")!, context.Arguments.Word("period"));
        Period asked = default;
        if (period is not null && !Period.TryParse(period, out asked))
        {
            context.Report(ScoringDiagnostics.ReferencePeriodUnreadable, id, method, Quoted.Text(period));
            return null;
        }

        var found = context.ValuesOf(place).Where(v => period is null || v.Period == asked).ToList();
        // A key is never ambiguous; a name may be.
        var named = found.Exists(v => string.Equals(v.Key, place, StringComparison.Ordinal)) ? found.FindAll(v => string.Equals(v.Key, place, StringComparison.Ordinal)) : found;
        var keys = named.Select(v => v.Key).Distinct(StringComparer.Ordinal).ToList();
        if (keys.Count > 1)
        {
            context.Report(ScoringDiagnostics.ReferenceAmbiguous, id, method, Quoted.Text(place), Quoted.List(keys));
            return null;
        }

        if (named.Count == 0)
        {
            var when = period is null ? LocalizedText.Empty : LocalizedText.Of($" in {asked}", $"在 {asked} ");
            context.Report(ScoringDiagnostics.ReferenceMissing, id, method, Quoted.Text(place), when);
            return null;
        }

        var latest = named.MaxBy(v => v.Period);
        if (named.Count > 1) context.Report(ScoringDiagnostics.ReferenceLatest, id, Quoted.Text(place), latest.Period!.Value.ToString(), latest.Value);
        return latest.Value;
    }
}
