using UrbanIndicators.Diagnostics;
using UrbanIndicators.Localisation;
using UrbanIndicators.Methods.Constants;

namespace UrbanIndicators.Methods.Normalising;

/// <summary>The ratio to the best value: v ÷ max, or min ÷ v where less is better.</summary>
/// <remarks>
/// OECD/JRC, Handbook, 2008 (distance to the group leader); Hwang and Yoon, 1981 (linear normalisation, costs inverted); COINr's
/// <c>n_fracmax</c>, which turns the order of negative values round without a word. A ratio needs v ≥ 0 and a best value above 0.
/// </remarks>
internal sealed class FractionOfMaximumNormalisation() : NormalisationMethod(new(
        MethodKind.Normalisation, "fraction-of-maximum", Phrase.Of("normalisation.fraction-of-maximum"),
        "v / max, lower: min / v; v ≥ 0; × scale")
{
    Basis = MethodBasis.Relative,
    Parameters = [MethodParameter.Range()],
})
{
    public override ColumnFunction? Fit(FitContext context)
    {
        if (!context.HasEnoughPlaces()) return null;
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

        context.WarnIfConstant();
        return context.HigherIsBetter
            ? new LinearFunction(0, best, context.Scale, needsNonNegative: true)
            : new InverseFunction(best, context.Scale);
    }

    public override ColumnFunction? Read(FitContext context, ConstantReader constants)
    {
        if (!context.HigherIsBetter) return InverseFunction.Read(constants, context.Scale);
        constants.Same("bottom", [0]);
        return LinearFunction.Read(constants, rises: true, context.Scale, needsNonNegative: true);
    }
}
