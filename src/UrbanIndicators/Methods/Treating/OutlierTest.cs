using UrbanIndicators.Arithmetic;
using UrbanIndicators.Definitions;

namespace UrbanIndicators.Methods.Treating;

/// <summary>
/// The test for outliers: a column fails when both its skewness (in absolute value) and its kurtosis are above their limits.
/// </summary>
/// <remarks>
/// The limits of 2 and 3.5 are those of the European Commission's Competence Centre on Composite Indicators. OECD/JRC, Handbook, 2008.
/// </remarks>
/// <param name="Skewness">The limit of the absolute skewness.</param>
/// <param name="Kurtosis">The limit of the excess kurtosis.</param>
/// <param name="Corrected">The moments are corrected for the size of the sample; see <see cref="Moments"/>.</param>
internal sealed record OutlierTest(double Skewness, double Kurtosis, bool Corrected)
{
    /// <summary>With fewer values moments say nothing.</summary>
    public const int FewestValues = 10;

    public static OutlierTest Of(MethodArguments arguments) => new(
        arguments.Number(TreatmentWords.SkewnessLimit)!.Value,
        arguments.Number(TreatmentWords.KurtosisLimit)!.Value,
        arguments.Word(TreatmentWords.MomentsKind) == TreatmentWords.CorrectedMoments);

    /// <summary>A column whose moments are not known passes.</summary>
    public bool Fails(Moments moments) =>
        Threshold.OfValues.IsAbove(Math.Abs(moments.Skewness), Skewness) && Threshold.OfValues.IsAbove(moments.Kurtosis, Kurtosis);

    public Moments MomentsOf(ReadOnlySpan<double> values) => Moments.Of(values, Corrected);
}
