using System.Collections.Immutable;
using UrbanIndicators.Arithmetic;
using UrbanIndicators.Definitions;
using UrbanIndicators.Diagnostics;
using UrbanIndicators.Localisation;
using UrbanIndicators.Methods.Constants;

namespace UrbanIndicators.Methods.Imputing;

/// <summary>Least squares on chosen indicators, over the reference rows where the indicator and all of them are present.</summary>
/// <remarks>
/// v = b0 + Σ b·x, as it enters the stage: an imputed value never serves to impute another. An indicator that is itself among those chosen
/// is estimated from the others; the only one chosen stays as it is. Two rows more than there are coefficients are needed. OECD/JRC,
/// Handbook, 2008, step 2.
/// </remarks>
internal sealed class RegressionImputation() : ImputationMethod(new(
        MethodKind.Imputation, "regression", Phrase.Of("imputation.regression"),
        "b0 + Σ b·x by least squares")
{
    Parameters =
    [
        new(ImputationWords.On, MethodParameterType.Names, Phrase.Of("regression.ids-of-the-indicators-it"))
        {
            IsRequired = true,
            NamesOf = MethodReference.Indicators,
        },
    ],
})
{
    public override Imputer? Fit(ImputationContext context)
    {
        if (!context.TryOn(out var given)) return null;
        var on = given!.Value;
        var columns = context.WithValues().RemoveAll(c => on is [var only] && only == c);
        // It may be there only because all indicators share the method.
        if (on is [var alone] && context.Columns.Contains(alone) && context.Table.Columns[alone].Any(double.IsNaN))
        {
            context.Report(ScoringDiagnostics.RegressionOnItself, alone);
        }

        var intercepts = new double[columns.Length];
        var slopes = new double[columns.Length * on.Length];
        var sound = true;
        for (var i = 0; i < columns.Length; i++)
        {
            var predictors = on.Remove(columns[i]);
            if (Regress(context, columns[i], predictors) is not { } fit)
            {
                sound = false;
                continue;
            }

            intercepts[i] = fit.Intercept;
            for (var j = 0; j < predictors.Length; j++) slopes[(i * on.Length) + on.IndexOf(predictors[j])] = fit.Slopes[j];
        }

        return sound ? new RegressionImputer(context.IdsOf(columns), context.IdsOf(on), [.. intercepts], [.. slopes]) : null;
    }

    public override Imputer Read(ImputationSetting setting, ConstantReader constants) => RegressionImputer.Read(setting, constants);

    private static LeastSquares? Regress(ImputationContext context, int target, ImmutableArray<int> predictors)
    {
        var table = context.Table;
        var rows = new List<int>();
        for (var row = 0; row < table.RowCount; row++)
        {
            var complete = table.Reference[row] && !double.IsNaN(table.Columns[target][row]);
            for (var j = 0; j < predictors.Length && complete; j++) complete = !double.IsNaN(table.Columns[predictors[j]][row]);
            if (complete) rows.Add(row);
        }

        if (rows.Count < predictors.Length + 3)
        {
            context.Report(ScoringDiagnostics.RegressionTooFewRows, target, predictors.Length, rows.Count, predictors.Length + 3);
            return null;
        }

        var fit = LeastSquares.Fit(Taken(table, predictors, rows), Taken(table, [target], rows)[0], out var dependent);
        if (fit is null)
        {
            context.Report(ScoringDiagnostics.RegressionSingular, target, context.IdOf(predictors[dependent]), rows.Count);
        }
        else
        {
            context.Report(
                ScoringDiagnostics.RegressionFitted, target, Quoted.List(context.IdsOf(predictors)), rows.Count,
                Figures.Rounded(fit.Determination));
        }

        return fit;
    }
}
