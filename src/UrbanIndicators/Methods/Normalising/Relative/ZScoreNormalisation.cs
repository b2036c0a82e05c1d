using MathNet.Numerics.Statistics;
using UrbanIndicators.Definitions;
using UrbanIndicators.Localisation;
using UrbanIndicators.Methods.Constants;
using static UrbanIndicators.Methods.MethodParameterType;

namespace UrbanIndicators.Methods.Normalising;

/// <summary>Standard scores.</summary>
/// <remarks>
/// mean + sd × (v − m) ÷ s with the population's mean m and its sample standard deviation s (n − 1), turned round where less is better; not
/// cut. On a scale of 0 to 100 the mean scores 50 and a standard deviation 10. OECD/JRC, Handbook, 2008.
/// </remarks>
internal sealed class ZScoreNormalisation() : NormalisationMethod(new(
        MethodKind.Normalisation, "z-score", Phrase.Of("normalisation.z-score"),
        "mean + sd × (v − m) / s, by direction, s with n − 1; not clipped")
{
    Basis = MethodBasis.Relative,
    Bounded = false,
    Parameters =
    [
        new("mean", Number, Phrase.Of("zscore.mean")) { Points = MethodPoints.Score },
        new("sd", Number, Phrase.Of("zscore.sd"))
        {
            Points = MethodPoints.Distance,
            Allowed = new(1e-9, 1e9),
        },
        MethodParameter.Range(),
    ],
})
{
    public override ColumnFunction? Fit(FitContext context)
    {
        if (!context.HasEnoughPlaces()) return null;
        var (range, count) = context.Extent();
        if (!context.Varies(range, count)) return null;
        var (mean, deviation) = ArrayStatistics.MeanStandardDeviation(context.Population());
        var (scoreMean, scoreDeviation) = StandardScores(context);
        return new AffineFunction(mean, context.HigherIsBetter ? deviation : -deviation, scoreMean, scoreDeviation);
    }

    public override ColumnFunction? Read(FitContext context, ConstantReader constants)
    {
        var (mean, deviation) = StandardScores(context);
        return AffineFunction.Read(constants, context.HigherIsBetter, mean, deviation);
    }

    /// <summary>The score of the mean, and that of one standard deviation.</summary>
    private static (double Mean, double Deviation) StandardScores(FitContext context) => (
        context.Arguments.Number("mean") is { } mean ? context.InRange(mean) : context.Scale.Low + (context.Scale.Length / 2),
        context.Arguments.Number("sd") is { } sd ? sd * context.Scale.Length / context.FullScale.Length : context.Scale.Length / 10);
}
