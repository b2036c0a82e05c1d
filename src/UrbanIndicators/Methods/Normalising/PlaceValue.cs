using System.Runtime.InteropServices;

namespace UrbanIndicators.Methods.Normalising;

/// <summary>The value of an indicator at a place in a period.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PlaceValue(string Key, Period? Period, double Value);
