using MathNet.Numerics.LinearAlgebra;
using UrbanIndicators.Definitions;
using UrbanIndicators.Diagnostics;
using UrbanIndicators.Localisation;

namespace UrbanIndicators.Methods.Weighting;

/// <summary>CILOS weights: a child loses less when the others are at their best, the more it weighs (criterion impact loss).</summary>
/// <remarks>
/// Where less is better r = min x ÷ x, else r = x. a_ij is child j in the place where child i is best, p_ij = (a_jj − a_ij) ÷ a_jj its
/// loss; F has p_ij off the diagonal and −Σ_i p_ij on it; F·q = 0, q summing to one. Mirkin 1974; Zavadskas and Podvezko 2016, whose
/// example this gives. The paper does not say which of several best places counts: here their mean. By default of the values, at least 0,
/// and above 0 where less is better. Missing: places with a value of every child. A child that is constant or empty is left out (it never
/// loses, and would take all the weight), weighs 0 and is named.
/// </remarks>
internal sealed class CilosWeighting() : DataWeighting(new(
        MethodKind.Weighting, "cilos", Phrase.Of("weighting.cilos"),
        "p = (a_jj − a_ij) / a_jj; F = P − diag(Σ_i p); F·q = 0, Σq = 1")
{
    Parameters = [LearnOf(ValuesWord)],
})
{
    public override WeightingResult? Find(WeightingContext context)
    {
        if (Complete(context, leastRows: 2) is not { } rows || !Suits(context, rows, j => !rows.HigherIsBetter[j])) return null;
        if (rows.Children.Length == 1) return Only(context, rows.Children[0]);
        return Losses(context, rows) is { } losses ? new(Weights(context, rows.Children, losses)) : null;
    }

    /// <summary>What each child loses; <see langword="null"/> after a report.</summary>
    public static double[]? Losses(WeightingContext context, CompleteRows rows)
    {
        var m = rows.Columns.Length;
        var losses = Matrix<double>.Build.Dense(m, m);
        for (var i = 0; i < m; i++)
        {
            var best = BestRows(rows, i);
            for (var j = 0; j < m; j++)
            {
                if (j == i) continue;
                var column = rows.Columns[j];
                var top = rows.HigherIsBetter[j] ? column.Max() : column.Min();
                var loss = best.Average(r => rows.HigherIsBetter[j] ? 1 - (column[r] / top) : 1 - (top / column[r]));
                losses[i, j] = loss;
                losses[j, j] -= loss;
            }
        }

        // One row of the equations follows from the others; all of them with the sum of one are solved, and tell whether there is but one
        // answer.
        var equations = losses.Stack(Matrix<double>.Build.Dense(1, m, 1));
        var parts = equations.Svd();
        if (parts.S.Minimum() > 1e-10 * parts.S.Maximum())
        {
            var answer = parts.Solve(Vector<double>.Build.Dense(m + 1, i => i == m ? 1 : 0));
            return [.. answer.Select(q => Math.Max(0, q))];
        }

        context.Report(ScoringDiagnostics.WeightsLossUndetermined, context.Node.Id, context.Method.Name, Named(context, rows.Children));
        return null;
    }

    private static List<int> BestRows(CompleteRows rows, int child)
    {
        var column = rows.Columns[child];
        var best = rows.HigherIsBetter[child] ? column.Max() : column.Min();
        return [.. Enumerable.Range(0, column.Length).Where(r => Threshold.OfValues.IsAt(column[r], best))];
    }
}
