using MathNet.Numerics.Statistics;
using UrbanIndicators.Diagnostics;
using UrbanIndicators.Localisation;
using UrbanIndicators.Methods.Constants;
using static UrbanIndicators.Methods.MethodParameterType;

namespace UrbanIndicators.Methods.Normalising;

/// <summary>
/// Above, about or below the mean of the reference population: +1, 0 or −1, put on the scale as its top, middle and bottom.
/// </summary>
/// <remarks>
/// With w = v ÷ mean: above where w &gt; 1 + p, below where w &lt; 1 − p, else about. OECD/JRC, Handbook, 2008 (indicators above or below
/// the mean), which leaves the threshold p to the user. A ratio to the mean needs a mean above 0.
/// </remarks>
internal sealed class AboveBelowMeanNormalisation() : NormalisationMethod(new(
        MethodKind.Normalisation, "above-below-mean", Phrase.Of("normalisation.above-below-mean"),
        "v / mean > 1 + p: top; < 1 − p: bottom (lower: turned round); between: middle of the scale")
{
    Basis = MethodBasis.Relative,
    Parameters =
    [
        new("threshold", Number, Phrase.Of("above-below-mean.threshold"))
        {
            Allowed = new(0, 1),
            Default = new MethodValue(0.1),
        },
        MethodParameter.Range(),
    ],
})
{
    public override ColumnFunction? Fit(FitContext context)
    {
        if (!context.HasEnoughPlaces()) return null;
        // Sorted, so that the last bit of the mean, and with it a value at a border, does not depend on the order of the rows.
        var values = context.Population();
        Array.Sort(values);
        var mean = ArrayStatistics.Mean(values);
        if (mean <= 0)
        {
            context.Report(ScoringDiagnostics.MeanNotPositive, context.Indicator.Id, context.Method.Name, mean);
            return null;
        }

        context.WarnIfConstant();
        var threshold = context.Arguments.Number("threshold")!.Value;
        var around = new ValueRange(mean * (1 - threshold), mean * (1 + threshold));
        var (below, about, above) = ScoresAround(context);
        return new AroundFunction(around, below, about, above);
    }

    public override ColumnFunction? Read(FitContext context, ConstantReader constants)
    {
        var (below, about, above) = ScoresAround(context);
        var function = AroundFunction.Read(constants, below, about, above);
        // Only the mean was learnt: how far the borders lie from it is given.
        var threshold = context.Arguments.Number("threshold")!.Value;
        var mean = constants.Numbers("around")[1] / (1 + threshold);
        constants.Same("around", [mean * (1 - threshold), mean * (1 + threshold)]);
        return function;
    }

    private static (double Below, double About, double Above) ScoresAround(FitContext context)
    {
        var (low, middle, high) = (context.Scale.Low, context.Scale.Low + (context.Scale.Length / 2), context.Scale.High);
        return context.HigherIsBetter ? (low, middle, high) : (high, middle, low);
    }
}
