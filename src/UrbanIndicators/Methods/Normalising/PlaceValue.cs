using System.Runtime.InteropServices;

namespace UrbanIndicators.Methods.Normalising;

/// <summary>The value of an indicator at a place in a period.</summary>
/// <param name="Key">The key of the place.</param>
/// <param name="Period">The period; <see langword="null"/> when the data has none.</param>
/// <param name="Value">The value in the indicator's unit.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct PlaceValue(string Key, Period? Period, double Value);
