using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using UrbanIndicators.Arithmetic;

namespace UrbanIndicators.Methods.Weighting;

/// <summary>A column's range and how far its entropy is from that of equal shares, found in one pass.</summary>
/// <param name="Range">How many values there are, and between which two they lie.</param>
/// <param name="Divergence">1 − E; above 0 where the column varies; means nothing where a value is negative.</param>
/// <remarks>
/// With p = x ÷ Σx over the n values present, E = −Σ p·ln p ÷ ln n, so 1 − E = Σ p·ln(n·p) ÷ ln n. With y = x ÷ c for some c near the mean,
/// Σ p·ln(n·p) = Σ(y·ln y − y + 1) ÷ Σy + d ÷ (1 + d) − ln(1 + d), where 1 + d is the mean of y: c need not be the mean exactly. Each term
/// is at least 0 and is found from y − 1 where that is small, so that a column that hardly varies loses no digits.
/// </remarks>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct EntropyColumn(ColumnRange Range, double Divergence)
{
    // Below it the first terms of the series suffice.
    private const double Small = 1e-3;

    // Against it 0 · ln 0 = 0.
    private const double SmallestNormal = 2.2250738585072014e-308;

    public static EntropyColumn Of(ReadOnlySpan<double> column)
    {
        var centre = ColumnMoments.Centre(column);
        var scale = Vector512.Create(centre > 0 && double.IsFinite(1 / centre) ? 1 / centre : 1);
        var whole = column.Length / Vector512<double>.Count * Vector512<double>.Count;
        // Lanes beyond the end are as if missing.
        Span<double> rest = stackalloc double[Vector512<double>.Count];
        rest.Fill(double.NaN);
        column[whole..].CopyTo(rest);
        var first = Add(MemoryMarshal.Cast<double, Vector512<double>>(column[..whole]), scale);
        var last = Add(MemoryMarshal.Cast<double, Vector512<double>>(rest), scale);
        var range = first.Range.With(last.Range);
        return new(
            range,
            range is { Count: > 1, Low: >= 0, Length: > 0 } ? Apart(range.Count, first.Excess + last.Excess, first.Terms + last.Terms) : 0);
    }

    private static double Apart(double count, double excess, double terms)
    {
        var d = excess / count;
        var apart = Math.Abs(d) < Small
            ? -d * d * (0.5 - (d * ((2.0 / 3) - (d * (0.75 - (d * (0.8 - (d * (5.0 / 6)))))))))
            : (d / (1 + d)) - Math.Log(1 + d);
        return ((terms / (count * (1 + d))) + apart) / Math.Log(count);
    }

    /// <summary>The range, Σ(y − 1) and Σ(y·ln y − y + 1).</summary>
    private static (ColumnRange Range, double Excess, double Terms) Add(ReadOnlySpan<Vector512<double>> column, Vector512<double> scale)
    {
        var range = new RangeLanes();
        var excess = Vector512<double>.Zero;
        var terms = Vector512<double>.Zero;
        foreach (var values in column)
        {
            var present = range.Add(values);
            // A missing value adds nothing, as the number c itself would not.
            var e = Vector512.ConditionalSelect(
                present, Vector512.FusedMultiplyAdd(values, scale, -Vector512<double>.One), Vector512<double>.Zero);
            excess += e;
            var y = Vector512<double>.One + e;
            var log = Vector512.Log(Vector512.MaxNative(y, Vector512.Create(SmallestNormal)));
            var term = Vector512.FusedMultiplyAdd(y, log, -e);
            var near = Vector512.LessThan(Vector512.Abs(e), Vector512.Create(Small));
            // Few columns keep near their mean.
            terms += near.AsInt64() == Vector512<long>.Zero ? term : Vector512.ConditionalSelect(near, Near(e), term);
        }

        return (range.Range(), Vector512.Sum(excess), Vector512.Sum(terms));
    }

    /// <summary>(1 + e)·ln(1 + e) − e = e²/2 − e³/6 + e⁴/12 − e⁵/20 + e⁶/30 − ….</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Vector512<double> Near(Vector512<double> e)
    {
        var series = Vector512.FusedMultiplyAdd(e, Vector512.Create(1.0 / 30), Vector512.Create(-1.0 / 20));
        series = Vector512.FusedMultiplyAdd(e, series, Vector512.Create(1.0 / 12));
        series = Vector512.FusedMultiplyAdd(e, series, Vector512.Create(-1.0 / 6));
        return e * e * Vector512.FusedMultiplyAdd(e, series, Vector512.Create(0.5));
    }
}
