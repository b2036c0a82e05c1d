using System.Numerics.Tensors;
using UrbanIndicators.Localisation;

namespace UrbanIndicators.Methods.Weighting;

/// <summary>
/// MEREC weights: what the places lose or gain when a child is taken away (method based on the removal effects of criteria).
/// </summary>
/// <remarks>
/// n = min x ÷ x where more is better, x ÷ max x where less is; S = ln(1 + Σ|ln n| ÷ m) over the m children, S′_j the same sum without
/// child j; E_j = Σ|S′_j − S| over the places; w = E ÷ ΣE. Keshavarz-Ghorabaee, Amiri, Zavadskas, Turskis and Antucheviciene 2021. By
/// default of the values, all of which must be above 0. Missing: places with a value of every child. A child that is constant or empty is
/// left out (m does not count it), weighs 0 and is named.
/// </remarks>
internal sealed class MerecWeighting() : DataWeighting(new(
        MethodKind.Weighting, "merec", Phrase.Of("weighting.merec"),
        "n = min/x (higher), x/max (lower); S = ln(1 + Σ|ln n| / m); E = Σ|S without the child − S|; w = E / ΣE")
{
    Parameters = [LearnOf(ValuesWord)],
})
{
    private const int MerecBlock = 2048;

    public override WeightingResult? Find(WeightingContext context)
    {
        if (Complete(context, leastRows: 2) is not { } rows || !Suits(context, rows, divides: _ => true)) return null;
        var effects = RemovalEffects(rows);
        return new(Weights(context, rows.Children, effects)) { PerChild = [Figure(context, "removal-effect", rows.Children, effects)] };
    }

    private static double[] RemovalEffects(CompleteRows rows)
    {
        var m = rows.Columns.Length;
        double[] bests = [.. rows.Columns.Select((c, j) => Math.Log(rows.HigherIsBetter[j] ? c.Min() : c.Max()))];
        var effects = new double[m];
        var distances = new double[m][];
        for (var j = 0; j < m; j++) distances[j] = new double[MerecBlock];
        var total = new double[MerecBlock];
        var work = new double[MerecBlock];
        for (var start = 0; start < rows.Count; start += MerecBlock)
        {
            var n = Math.Min(MerecBlock, rows.Count - start);
            var sum = total.AsSpan(0, n);
            sum.Clear();
            for (var j = 0; j < m; j++)
            {
                // |ln n| = |ln x − ln min x| or |ln x − ln max x|.
                var distance = distances[j].AsSpan(0, n);
                TensorPrimitives.Log<double>(rows.Columns[j].AsSpan(start, n), distance);
                TensorPrimitives.Subtract(distance, bests[j], distance);
                TensorPrimitives.Abs<double>(distance, distance);
                TensorPrimitives.Add(sum, distance, sum);
            }

            for (var j = 0; j < m; j++)
            {
                // S − S′ = −ln(1 − (d ÷ m) ÷ (1 + Σd ÷ m)): both logarithms in one.
                var lost = work.AsSpan(0, n);
                TensorPrimitives.Add(sum, m, lost);
                TensorPrimitives.Divide(distances[j].AsSpan(0, n), lost, lost);
                TensorPrimitives.Negate(lost, lost);
                TensorPrimitives.LogP1<double>(lost, lost);
                effects[j] -= TensorPrimitives.Sum<double>(lost);
            }
        }

        return effects;
    }
}
