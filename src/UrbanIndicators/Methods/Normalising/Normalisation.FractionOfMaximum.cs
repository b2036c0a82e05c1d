using UrbanIndicators.Diagnostics;
using UrbanIndicators.Methods.Constants;

namespace UrbanIndicators.Methods.Normalising;

internal static partial class Normalisation
{
    /// <summary>The ratio to the best value: v ÷ max, or min ÷ v where less is better.</summary>
    /// <remarks>
    /// OECD/JRC, Handbook, 2008 (distance to the group leader); Hwang and Yoon, 1981 (linear normalisation, costs inverted); COINr's <c>n_fracmax</c>, which
    /// turns the order of negative values round without a word. A ratio needs v ≥ 0 and a best value above 0.
    /// </remarks>
    private static ColumnFunction? FractionOfMaximum(FitContext context)
    {
        if (!HasEnoughPlaces(context)) return null;
        var (range, _) = context.Extent();
        var (id, method) = (context.Indicator.Id, context.Method.Name);
        var best = context.HigherIsBetter ? range.High : range.Low;
        if (range.Low < 0)
        {
            context.Report(ScoringDiagnostics.RatioOfNegative, id, method, range.Low);
            return null;
        }

        if (best == 0)
        {
            context.Report(ScoringDiagnostics.RatioToZero, id, method);
            return null;
        }

        WarnIfConstant(context);
        return context.HigherIsBetter ? new LinearFunction(0, best, context.Scale, needsNonNegative: true) : new InverseFunction(best, context.Scale);
    }

    private static ColumnFunction ReadFractionOfMaximum(FitContext context, ConstantReader constants)
    {
        if (!context.HigherIsBetter) return InverseFunction.Read(constants, context.Scale);
        constants.Same("bottom", [0]);
        return LinearFunction.Read(constants, rises: true, context.Scale, needsNonNegative: true);
    }
}
