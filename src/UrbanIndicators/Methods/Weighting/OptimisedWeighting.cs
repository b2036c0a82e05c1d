using MathNet.Numerics.LinearAlgebra;
using UrbanIndicators.Arithmetic;
using UrbanIndicators.Diagnostics;
using UrbanIndicators.Localisation;
using static UrbanIndicators.Methods.MethodParameterType;

namespace UrbanIndicators.Methods.Weighting;

/// <summary>Weights under which the children are as important to the index as asked.</summary>
/// <remarks>
/// The importance of a child is its correlation with the weighted arithmetic mean of the children (or the square of it); the shares of the
/// importances are to be those asked, equal ones by default. Paruolo, Saisana and Saltelli 2013; Becker, Saisana, Paruolo and Vandecasteele
/// 2017, who search for weights and let them go anywhere. With R the correlations of the children, s their standard deviations and u = w·s,
/// the correlations with the index are R·u ÷ √(u′R·u): so w is found by least squares of R·u against those asked, u ≥ 0 (Lawson and Hanson
/// 1974), which leaves the smallest angle between both and is the only best answer. Objective: Σ(share reached − share asked)². Of the
/// scores; missing: places with a value of every child. A child that is constant or empty takes no part, weighs 0 and is named. Three
/// places at least.
/// </remarks>
internal sealed class OptimisedWeighting() : DataWeighting(new(
        MethodKind.Weighting, "optimised", Phrase.Of("weighting.optimised"),
        "w ≥ 0, Σw = 1, so that the correlations of the children's scores with the index stand in the proportions asked")
{
    Parameters =
    [
        new(Importances, Numbers, Phrase.Of("optimised.how-important-each-child-is")),
        new(Measure, Word, Phrase.Of("optimised.what-importance-is-the-correlation"))
        {
            Words = ["correlation", SquaredCorrelation],
            Default = new MethodValue("correlation"),
        },
    ],
})
{
    private const string Importances = "importances";
    private const string Measure = "measure";
    private const string SquaredCorrelation = "squared-correlation";

    // Children that repeat one another leave the answer open; this shares it among them alike and moves nothing else that could be seen.
    private const double Evenness = 1e-10;

    // A share of importance that is off by less is reached.
    private const double Reached = 1e-6;

    public override WeightingResult? Find(WeightingContext context)
    {
        var squared = context.Arguments.Word(Measure) == SquaredCorrelation;
        if (ImportancesAsked(context) is not { } asked) return null;
        if (Complete(context, LeastPairs) is not { } rows) return null;
        var aim = Vector<double>.Build.Dense(
            rows.Children.Length, i => squared ? Math.Sqrt(asked[rows.Children[i]]) : asked[rows.Children[i]]);
        if (!(aim.Sum() > 0))
        {
            ReportImportances(context, asked);
            return null;
        }

        var moments = PairMoments.Of(rows.Columns);
        var components = Components.Of(moments);
        var (u, steps, converged) = Nearest(components, aim);
        var along = components.Correlations * u;
        var variance = u.DotProduct(along);
        if (!(variance > 1e-12 * u.DotProduct(u)))
        {
            context.Report(ScoringDiagnostics.WeightsImportanceImpossible, context.Node.Id, context.Method.Name);
            return null;
        }

        var correlations = along / Math.Sqrt(variance);
        // A child that runs against the index has the importance of its size, against it.
        double[] reached = Shares(correlations.Select(r => squared ? r * Math.Abs(r) : r));
        double[] wanted = Shares(aim.Select(a => squared ? a * a : a));
        double[] differences = [.. reached.Zip(wanted, (r, w) => r - w)];
        var largest = differences.Max(Math.Abs);
        if (largest > Reached)
        {
            context.Report(
                ScoringDiagnostics.WeightsImportanceNotReached, context.Node.Id, context.Method.Name, Figures.Rounded(largest),
                Named(context, [.. rows.Children.Where((_, i) => u[i] <= 0)]));
        }

        return new(Weights(context, rows.Children, [.. u.Select((x, i) => x / moments.Deviation(i))]))
        {
            Figures =
            [
                (
                    "objective",
                    differences.Sum(d => d * d)), ("largest-difference", largest), ("iterations", steps), ("converged", converged ? 1 : 0),
            ],
            PerChild =
            [
                Figure(context, "importance-asked", rows.Children, wanted),
                Figure(context, "importance-reached", rows.Children, reached),
                Figure(context, "correlation", rows.Children, [.. correlations]),
            ],
        };
    }

    private static (Vector<double> X, int Steps, bool Converged) Nearest(Components components, Vector<double> aim)
    {
        var n = aim.Count;
        if (components.Eigenvalues[^1] > Evenness * n) return NonNegativeLeastSquares.Solve(components.Correlations, aim);
        var even = Matrix<double>.Build.DenseDiagonal(n, Math.Sqrt(Evenness));
        return NonNegativeLeastSquares.Solve(
            components.Correlations.Stack(even), Vector<double>.Build.Dense(2 * n, i => i < n ? aim[i] : 0));
    }

    /// <summary>For each child that is scored the importance asked; they are given for all children of the tree.</summary>
    private static double[]? ImportancesAsked(WeightingContext context)
    {
        if (context.Arguments.Numbers(Importances) is not { } given) return [.. context.Children.Select(_ => 1.0)];
        var all = context.Node.Children.Select(c => c.Id).ToList();
        if (given.Count == all.Count && given.All(g => g >= 0)) return [.. context.Children.Select(c => given[all.IndexOf(c)])];
        ReportImportances(context, given);
        return null;
    }

    private static void ReportImportances(WeightingContext context, IReadOnlyList<double> given) => context.Report(
        ScoringDiagnostics.WeightsImportances, context.Node.Id, context.Method.Name, context.Node.Children.Count,
            new MethodValue(given).ToString());

    private static double[] Shares(IEnumerable<double> parts)
    {
        double[] all = [.. parts];
        // One that runs against the index must not make the others' shares larger.
        var sum = all.Sum(Math.Abs);
        return [.. all.Select(p => p / sum)];
    }
}
