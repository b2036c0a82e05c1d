using MathNet.Numerics.Statistics;
using UrbanIndicators.Methods.Constants;

namespace UrbanIndicators.Methods.Normalising;

internal static partial class Normalisation
{
    /// <summary>Standard scores.</summary>
    /// <remarks>
    /// mean + sd × (v − m) ÷ s with the population's mean m and its sample standard deviation s (n − 1), turned round where less is better; not cut.
    /// On a scale of 0 to 100 the mean scores 50 and a standard deviation 10. OECD/JRC, Handbook, 2008.
    /// </remarks>
    private static AffineFunction? ZScore(FitContext context)
    {
        if (!HasEnoughPlaces(context)) return null;
        var (range, count) = context.Extent();
        if (!Varies(context, range, count)) return null;
        var (mean, deviation) = ArrayStatistics.MeanStandardDeviation(context.Population());
        var (scoreMean, scoreDeviation) = StandardScores(context);
        return new(mean, context.HigherIsBetter ? deviation : -deviation, scoreMean, scoreDeviation);
    }

    private static AffineFunction ReadZScore(FitContext context, ConstantReader constants)
    {
        var (mean, deviation) = StandardScores(context);
        return AffineFunction.Read(constants, context.HigherIsBetter, mean, deviation);
    }

    /// <summary>The score of the mean, and that of one standard deviation.</summary>
    private static (double Mean, double Deviation) StandardScores(FitContext context) => (
        context.Arguments.Number("mean") is { } mean ? context.InRange(mean) : context.Scale.Low + (context.Scale.Length / 2),
        context.Arguments.Number("sd") is { } sd ? sd * context.Scale.Length / context.FullScale.Length : context.Scale.Length / 10);
}
