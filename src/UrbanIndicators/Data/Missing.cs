namespace UrbanIndicators.Data;

/// <summary>The kinds of "no value", each a NaN of its own, so that a column of numbers needs no status column beside it.</summary>
/// <remarks>They are told apart by their bits before any arithmetic: arithmetic on a NaN need not keep them.</remarks>
internal static class Missing
{
    private const long NotApplicableBits = 0x7FF8_0000_0000_4E41;
    private const long NotAssessedBits = 0x7FF8_0000_0000_4E53;
    private const long NoResultBits = 0x7FF8_0000_0000_4E52;

    public static readonly double Value = double.NaN;
    public static readonly double NotApplicable = BitConverter.Int64BitsToDouble(NotApplicableBits);
    public static readonly double NotAssessed = BitConverter.Int64BitsToDouble(NotAssessedBits);

    /// <summary>Missing because a step of a formula had its operands and no result: a fault to be told.</summary>
    public static readonly double NoResult = BitConverter.Int64BitsToDouble(NoResultBits);

    public static bool IsNoResult(double value) => BitConverter.DoubleToInt64Bits(value) == NoResultBits;

    public static ObservationStatus StatusOf(double value) => !double.IsNaN(value)
        ? ObservationStatus.Present
        : BitConverter.DoubleToInt64Bits(value) switch
        {
            NotApplicableBits => ObservationStatus.NotApplicable,
            NotAssessedBits => ObservationStatus.NotAssessed,
            _ => ObservationStatus.Missing,
        };
}
