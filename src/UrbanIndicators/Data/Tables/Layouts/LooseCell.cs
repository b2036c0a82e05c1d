using System.Runtime.InteropServices;

namespace UrbanIndicators.Data.Tables.Layouts;
using UrbanIndicators.Data.Tables.Headers;

/// <summary>One value with its place and period, before it is put into a panel.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct LooseCell(Place Place, Period? Period, TargetColumn Target, Observation Observation);
