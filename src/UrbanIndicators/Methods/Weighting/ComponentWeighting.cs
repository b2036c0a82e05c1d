using System.Collections.Immutable;
using MathNet.Numerics.Distributions;
using MathNet.Numerics.LinearAlgebra;
using UrbanIndicators.Arithmetic;
using UrbanIndicators.Diagnostics;
using UrbanIndicators.Localisation;
using static UrbanIndicators.Methods.MethodParameterType;

namespace UrbanIndicators.Methods.Weighting;

/// <summary>A weighting by the principal components of the children.</summary>
internal abstract class ComponentWeighting(MethodDescriptor descriptor) : DataWeighting(descriptor)
{
    private const string KeptComponents = "components";
    private const string KeptVariance = "variance";
    private const int ShownComponents = 8;

    /// <summary>How many components are kept.</summary>
    protected static ImmutableArray<MethodParameter> Kept { get; } =
    [
        new(KeptComponents, Whole, Phrase.Of("component.keep-so-many-components-of"))
        {
            Allowed = new(1, 1000),
        },
        new(KeptVariance, Number, Phrase.Of("component.keep-the-components-that-explain"))
        {
            Allowed = new(0.01, 1),
        },
    ];

    protected static (CompleteRows Rows, Components Components, int Kept)? Extract(WeightingContext context)
    {
        var count = context.Arguments.Whole(KeptComponents);
        var variance = context.Arguments.Number(KeptVariance);
        if (Complete(context, LeastPairs) is not { } rows) return null;
        if ((count is not null && variance is not null) || count > rows.Children.Length)
        {
            context.Report(
                ScoringDiagnostics.WeightsComponents, context.Node.Id, context.Method.Name, rows.Children.Length, Shown(count),
                    Shown(variance));
            return null;
        }

        var components = Components.Of(PairMoments.Of(rows.Columns));
        // Components that explain nothing are made of rounding, and a factor of them could draw all weight.
        var kept = Math.Min(components.Rank, count ?? (variance is { } share ? components.Explaining(share) : components.AboveOne()));
        if (kept < count) context.Report(ScoringDiagnostics.WeightsFewerComponents, context.Node.Id, context.Method.Name, count, kept);
        ReportOpposed(context, rows, components);
        return (rows, components, kept);
    }

    /// <summary>
    /// Eigenvalues and shares of variance, and whether the correlations are worth it: KMO (Kaiser 1974) and Bartlett's test of sphericity.
    /// </summary>
    protected static IEnumerable<(string Name, double Value)> ComponentFigures(Components components, int rows, int kept)
    {
        yield return ("components", kept);
        for (var k = 0; k < Math.Min(components.Eigenvalues.Length, Math.Max(kept, ShownComponents)); k++)
        {
            yield return (Numbered("eigenvalue", k), components.Eigenvalues[k]);
        }

        yield return ("variance-explained", Enumerable.Range(0, kept).Sum(components.Share));
        var m = components.Eigenvalues.Length;
        // A matrix that cannot be inverted has neither.
        if (m < 2 || components.Eigenvalues[^1] < Components.Nothing) yield break;
        yield return ("KMO", SamplingAdequacy(components.Correlations));
        var chi = -(rows - 1 - (((2 * m) + 5) / 6.0)) * components.Eigenvalues.Sum(Math.Log);
        if (!(chi >= 0)) yield break;
        var freedom = m * (m - 1) / 2.0;
        yield return ("Bartlett-chi-square", chi);
        yield return ("Bartlett-df", freedom);
        yield return ("Bartlett-p", 1 - ChiSquared.CDF(freedom, chi));
    }

    protected static double SamplingAdequacy(Matrix<double> correlations)
    {
        var inverse = correlations.Inverse();
        var (whole, partial) = (0.0, 0.0);
        for (var i = 0; i < correlations.RowCount; i++)
        {
            for (var j = 0; j < i; j++)
            {
                whole += correlations[i, j] * correlations[i, j];
                partial += inverse[i, j] * inverse[i, j] / (inverse[i, i] * inverse[j, j]);
            }
        }

        return whole / (whole + partial);
    }

    protected static IEnumerable<(string Name, System.Collections.Immutable.ImmutableArray<double> Values)> LoadingFigures(
        WeightingContext context, CompleteRows rows, Matrix<double> loadings)
    {
        for (var k = 0; k < Math.Min(loadings.ColumnCount, ShownComponents); k++)
        {
            yield return Figure(context, Numbered("loading", k), rows.Children, loadings.Column(k).ToArray());
        }
    }

    protected static void ReportOpposed(WeightingContext context, CompleteRows rows, Components components)
    {
        // Values of indicators of which less is better are expected to run the other way.
        double[] first = [.. components.Vectors.Column(0).Select((u, i) => rows.HigherIsBetter[i] ? u : -u)];
        var sign = first.Sum() < 0 ? -1 : 1;
        int[] opposed = [.. Enumerable.Range(0, first.Length).Where(i => sign * first[i] < -1e-9).Select(i => rows.Children[i])];
        if (opposed.Length > 0)
        {
            context.Report(ScoringDiagnostics.WeightsAgainstComponent, context.Node.Id, context.Method.Name, Named(context, opposed));
        }
    }

    protected static string Shown(double? number) => number is { } value ? Figures.Value(value) : None;
}
