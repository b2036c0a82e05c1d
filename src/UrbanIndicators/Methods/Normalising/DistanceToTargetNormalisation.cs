using UrbanIndicators.Diagnostics;
using UrbanIndicators.Localisation;
using UrbanIndicators.Methods.Constants;

namespace UrbanIndicators.Methods.Normalising;

/// <summary>Distance to the target: the way from the worst value of the reference population to the target.</summary>
/// <remarks>
/// (v − min) ÷ (T − min), or (max − v) ÷ (max − T) where less is better: COINr's <c>n_dist2targ</c>. A target that the worst place has
/// reached leaves no way to measure and is refused.
/// </remarks>
internal sealed class DistanceToTargetNormalisation() : DistanceNormalisation(new(
        MethodKind.Normalisation, "distance-to-target", Phrase.Of("normalisation.distance-to-target"),
        "(v − min) / (T − min), lower: (max − v) / (max − T); × scale")
{
    Basis = MethodBasis.Relative,
    NeedsTarget = true,
    CutBy = "capped",
    Parameters = [Capped, MethodParameter.Range()],
})
{
    public override ColumnFunction? Fit(FitContext context)
    {
        if (!context.HasEnoughPlaces()) return null;
        var (range, _) = context.Extent();
        var (worst, target) = (context.HigherIsBetter ? range.Low : range.High, TargetOf(context));
        if (IsBeyond(context, target, worst)) return Distance(context, worst, target);
        context.Report(ScoringDiagnostics.TargetNotBeyondWorst, context.Indicator.Id, context.Method.Name, worst, target);
        return null;
    }

    /// <summary>Only the worst value was learnt: the way ends at the target.</summary>
    public override ColumnFunction? Read(FitContext context, ConstantReader constants)
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
}
