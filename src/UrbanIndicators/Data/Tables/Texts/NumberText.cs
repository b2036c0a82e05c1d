using System.Runtime.InteropServices;

namespace UrbanIndicators.Data.Tables.Texts;

/// <summary>A cell taken apart: the number, what stands before it and what behind.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Digits">The number as decimal text without separators, for an exact shift of the decimal point.</param>
/// <param name="Suffix">What stands behind the digits: %, 万, a unit.</param>
/// <param name="Divisor">For a ratio such as 3:1 what stands behind the colon, else 1.</param>
/// <param name="Qualifier">≥, 约 and the like.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct NumberText(
    NumberKind Kind, string Digits = "", string Suffix = "", double Divisor = 1, ObservationQualifier Qualifier = ObservationQualifier.None)
{
    public bool IsRatio { get; init; }
}
