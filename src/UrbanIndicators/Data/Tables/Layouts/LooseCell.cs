using System.Runtime.InteropServices;
using UrbanIndicators.Data.Tables.Headers;

namespace UrbanIndicators.Data.Tables.Layouts;

/// <summary>One value with its place and period, before it is put into a panel.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct LooseCell(Place Place, Period? Period, TargetColumn Target, Observation Observation);
