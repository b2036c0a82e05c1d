using UrbanIndicators.Localisation;

namespace UrbanIndicators.Methods.Weighting;

/// <summary>Standard-deviation weights (标准差法 / 离差法).</summary>
/// <remarks>
/// w = s ÷ Σs, s the sample standard deviation (n − 1; with all rows present n would give the same weights). Diakoulaki, Mavrotas and
/// Papayannakis 1995; Jahan and Edwards 2013. By default of the scores as they stand; with <c>of: values</c> of the values after min-max,
/// as the papers do: standard deviations in different units cannot be added. Missing: each column over the values it has. A column that is
/// constant or empty weighs 0 and is named.
/// </remarks>
internal sealed class StandardDeviationWeighting() : DataWeighting(new(
        MethodKind.Weighting, "standard-deviation", Phrase.Of("weighting.standard-deviation"),
        "w = s / Σs, s with n − 1; of values: after min-max")
{
    Parameters = [LearnOf(ScoresWord)],
})
{
    public override WeightingResult? Find(WeightingContext context)
    {
        if (Columns(context) is not var (columns, _)) return null;
        ColumnMoments[] moments = [.. columns.Select(c => ColumnMoments.Of(c))];
        if (Informative(context, [.. moments.Select(m => m.Range)], leastRows: 2) is not { } useful) return null;
        var values = OfValues(context);
        double[] deviations = [.. useful.Select(c => moments[c].Deviation / (values ? moments[c].Range.Length : 1))];
        return new(Weights(context, useful, deviations)) { PerChild = [Figure(context, "deviation", useful, deviations)] };
    }
}
