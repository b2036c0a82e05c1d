using UrbanIndicators.Diagnostics;

namespace UrbanIndicators.Methods.Normalising;

internal static partial class Normalisation
{
    /// <summary>Position between two fixed values, cut to the scale.</summary>
    /// <remarks>
    /// (v − worst) ÷ (best − worst); logarithmic (ln v − ln worst) ÷ (ln best − ln worst), for values above 0.
    /// OECD/JRC, Handbook on Constructing Composite Indicators, 2008; UNDP, Human Development Report, technical note 1; in China 功效系数法.
    /// </remarks>
    private static ColumnFunction? Goalposts(FitContext context)
    {
        if (context.Indicator.Goalposts is not { Best: { } best } posts)
        {
            context.Report(ScoringDiagnostics.NeedsGoalposts, context.Indicator.Id, context.Method.Name);
            return null;
        }

        return context.Arguments.Word("form") == "logarithmic"
            ? new LogarithmicFunction(posts.Worst, best, context.Scale)
            : new LinearFunction(posts.Worst, best, context.Scale);
    }
}
