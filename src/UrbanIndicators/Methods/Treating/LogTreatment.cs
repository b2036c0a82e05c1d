using UrbanIndicators.Localisation;

namespace UrbanIndicators.Methods.Treating;

/// <summary>The logarithm, drawing in the tail the column has.</summary>
/// <remarks>
/// High values: ln(x − min + a); low values: −ln(max − x + a). By <c>offset</c>: <c>range</c>, a = 0.01 · (max − min), the logarithm of
/// COINr (log_CT), which gives the same min-max scores whatever the unit; <c>one</c>, a = 1, that of the COIN Tool (log_CT_orig), which
/// does not; <c>none</c>, plain ln x, of values above 0 only. Becker et al., COINr, Journal of Open Source Software 7, 2022.
/// </remarks>
internal sealed class LogTreatment() : TransformingTreatment(new(
        MethodKind.Treatment, Name, Phrase.Of("log.logarithm"),
        "ln(v − min + a); tail of low values: −ln(max − v + a)")
{
    Transforms = true,
    Parameters = [Tail(), Offset(), .. ParametersOfTest],
})
{
    public const string Name = "log";

    protected override double? GivenPower(MethodArguments arguments) => 0;

    protected override Transform OffsetByRange(double origin, double range, bool highTail) =>
        new(origin, 1, OffsetShare * range, highTail, 0);

    protected override Transform WithPower(TreatmentContext context, Transform shifted, double bottom, double top) => shifted;
}
