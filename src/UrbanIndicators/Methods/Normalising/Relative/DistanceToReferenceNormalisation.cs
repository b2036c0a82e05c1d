using UrbanIndicators.Diagnostics;
using UrbanIndicators.Localisation;
using UrbanIndicators.Methods.Constants;
using static UrbanIndicators.Methods.MethodParameterType;

namespace UrbanIndicators.Methods.Normalising;

/// <summary>Distance to a reference place: the way from the worst value of the reference population to the value of that place.</summary>
/// <remarks>
/// (v − min) ÷ (r − min), or (max − v) ÷ (max − r) where less is better: COINr's <c>n_dist2ref</c>; OECD/JRC, Handbook, 2008, distance to a
/// reference. The place is found by key, else by name, among all rows the model is fitted on.
/// </remarks>
internal sealed class DistanceToReferenceNormalisation() : DistanceNormalisation(new(
        MethodKind.Normalisation, "distance-to-reference", Phrase.Of("normalisation.distance-to-reference"),
        "(v − min) / (r − min), lower: (max − v) / (max − r), r the value of the reference place; × scale")
{
    Basis = MethodBasis.Relative,
    CutBy = "capped",
    Parameters =
    [
        new("place", Word, Phrase.Of("distance-to-reference.place")) { IsRequired = true },
        new("period", Word, Phrase.Of("distance-to-reference.period")),
        Capped,
        MethodParameter.Range(),
    ],
})
{
    public override ColumnFunction? Fit(FitContext context)
    {
        if (!context.HasEnoughPlaces() || ReferenceValue(context) is not { } reference) return null;
        var (range, _) = context.Extent();
        var worst = context.HigherIsBetter ? range.Low : range.High;
        // A place outside the reference population may lie beyond its worst value: then too there is no way to measure.
        if (IsBeyond(context, reference, worst)) return Distance(context, worst, reference);
        context.Report(
            ScoringDiagnostics.ReferenceAtWorst, context.Indicator.Id, context.Method.Name, Quoted.Text(
                context.Arguments.Word("place")!), reference, worst);
        return null;
    }

    public override ColumnFunction? Read(FitContext context, ConstantReader constants) =>
        ReadDistance(context, constants);

    /// <summary>The value of the reference place; <see langword="null"/> after a report when there is none.</summary>
    private static double? ReferenceValue(FitContext context)
    {
        var (id, method, place, period) = (
            context.Indicator.Id, context.Method.Name, context.Arguments.Word("place")!, context.Arguments.Word("period"));
        Period asked = default;
        if (period is not null && !Period.TryParse(period, out asked))
        {
            context.Report(ScoringDiagnostics.ReferencePeriodUnreadable, id, method, Quoted.Text(period));
            return null;
        }

        var found = context.ValuesOf(place).Where(v => period is null || v.Period == asked).ToList();
        // A key is never ambiguous; a name may be.
        var named = found.Exists(v => string.Equals(v.Key, place, StringComparison.Ordinal))
            ? found.FindAll(v => string.Equals(v.Key, place, StringComparison.Ordinal))
            : found;
        var keys = named.Select(v => v.Key).Distinct(StringComparer.Ordinal).ToList();
        if (keys.Count > 1)
        {
            context.Report(ScoringDiagnostics.ReferenceAmbiguous, id, method, Quoted.Text(place), Quoted.List(keys));
            return null;
        }

        if (named.Count == 0)
        {
            var when = period is null ? LocalizedText.Empty : Phrase.Of("distance-to-reference.in", asked);
            context.Report(ScoringDiagnostics.ReferenceMissing, id, method, Quoted.Text(place), when);
            return null;
        }

        var latest = named.MaxBy(v => v.Period);
        if (named.Count > 1)
        {
            context.Report(ScoringDiagnostics.ReferenceLatest, id, Quoted.Text(place), latest.Period!.Value.ToString(), latest.Value);
        }

        return latest.Value;
    }
}
