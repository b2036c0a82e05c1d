using System.Collections.Immutable;
using UrbanIndicators.Arithmetic;
using UrbanIndicators.Definitions;
using UrbanIndicators.Diagnostics;
using UrbanIndicators.Localisation;
using UrbanIndicators.Methods.Constants;

namespace UrbanIndicators.Methods.Imputing;

/// <summary>Expectation and maximisation under a multivariate normal distribution of the indicators that share the method.</summary>
/// <remarks>
/// See <see cref="NormalFit"/> for the fit, <see cref="NormalImputer"/> for what is filled: conditional means, no random draws.
/// </remarks>
internal sealed class EmImputation() : ImputationMethod(new(
        MethodKind.Imputation, "em", Phrase.Of("imputation.em"),
        "conditional mean under N(μ, Σ), μ and Σ by expectation-maximisation over the indicators that share the method")
{
    Parameters =
    [
        new(ImputationWords.Iterations, MethodParameterType.Whole, Phrase.Of("em.the-most-rounds"))
        {
            Allowed = new(1, 100_000),
            Default = new MethodValue(1000),
        },
        new(ImputationWords.Tolerance, MethodParameterType.Number, Phrase.Of("em.it-ends-when-no-mean"))
        {
            Allowed = new(1e-14, 1),
            Default = new MethodValue(1e-8),
        },
    ],
})
{
    public override Imputer? Fit(ImputationContext context)
    {
        var columns = context.WithValues();
        var buffer = new double[context.Table.RowCount];
        var extents = columns.Select(c => Extent.Of(context.Table.PresentOf(c, buffer))).ToArray();
        var varying = Enumerable.Range(0, columns.Length).Where(i => extents[i].Length > 0).ToArray();
        var mean = extents.Select(e => e.Mean).ToArray();
        var covariance = new double[columns.Length * columns.Length];
        if (varying.Length == 0) return new NormalImputer(context.IdsOf(columns), [.. mean], [.. covariance]);
        var deviations = varying.Select(i => Deviation(context.Table.PresentOf(columns[i], buffer))).ToArray();
        var fit = new NormalFit(Standardised(context, [.. varying.Select(i => (columns[i], extents[i].Mean))], deviations), varying.Length);
        fit.Run(context.Arguments.Whole(ImputationWords.Iterations)!.Value, context.Arguments.Number(ImputationWords.Tolerance)!.Value);
        Report(context, fit);
        for (var i = 0; i < varying.Length; i++)
        {
            mean[varying[i]] += fit.Model.Mean[i] * deviations[i];
            for (var j = 0; j < varying.Length; j++)
            {
                covariance[(varying[i] * columns.Length) + varying[j]] =
                    fit.Covariance[(i * varying.Length) + j] * deviations[i] * deviations[j];
            }
        }

        return new NormalImputer(context.IdsOf(columns), [.. mean], [.. covariance]);
    }

    public override Imputer Read(ImputationSetting setting, ConstantReader constants) => NormalImputer.Read(setting, constants);

    /// <summary>Gives the reference rows with a value, one after the other, in standard deviations from the mean.</summary>
    private static double[] Standardised(ImputationContext context, ImmutableArray<(int Column, double Mean)> columns, double[] deviations)
    {
        var rows = new List<double>();
        var row = new double[columns.Length];
        for (var r = 0; r < context.Table.RowCount; r++)
        {
            if (!context.Table.Reference[r]) continue;
            for (var i = 0; i < row.Length; i++) row[i] = (context.Table.Columns[columns[i].Column][r] - columns[i].Mean) / deviations[i];
            if (!Array.TrueForAll(row, double.IsNaN)) rows.AddRange(row);
        }

        return [.. rows];
    }

    private static void Report(ImputationContext context, NormalFit fit)
    {
        var first = context.Columns[0];
        if (fit.Ridged) context.Report(ScoringDiagnostics.EmSingular, first);
        if (fit.Converged) context.Report(ScoringDiagnostics.EmConverged, first, fit.Rounds);
        else context.Report(ScoringDiagnostics.EmNotConverged, first, fit.Rounds);
    }
}
