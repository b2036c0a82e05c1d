using System.Runtime.InteropServices;
using UrbanIndicators.Definitions;

namespace UrbanIndicators.Data.Tables.Layouts;

/// <summary>What the innermost loop needs to know of a column, side by side in memory.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct FastColumn(WideColumn column)
{
    public readonly bool Converts = !column.Plan.Conversion.IsIdentity;
    public readonly bool IsPercent = column.Plan.IsPercent;
    public readonly double Multiplier = column.Plan.Conversion.Multiplier;
    public readonly double Divisor = column.Plan.Conversion.Divisor;
    public readonly double Low = Threshold.OfValues.Lowest(column.Plan.Valid.Low);
    public readonly double High = Threshold.OfValues.Highest(column.Plan.Valid.High);
    public long Values = 0;
    public double Lowest = double.PositiveInfinity;
    public double Highest = double.NegativeInfinity;
}
