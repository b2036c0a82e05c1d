using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace UrbanIndicators.Scoring.Weights;

/// <summary>A column's range and how far its entropy is from that of equal shares, found in one pass.</summary>
/// <param name="Range">How many values there are, and between which two they lie.</param>
/// <param name="Divergence">1 − E; above 0 where the column varies; means nothing where a value is negative.</param>
/// <remarks>
/// With p = x ÷ Σx over the n values present, E = −Σ p·ln p ÷ ln n, so 1 − E = Σ p·ln(n·p) ÷ ln n. With y = x ÷ c for some c near the mean,
/// Σ p·ln(n·p) = Σ(y·ln y − y + 1) ÷ Σy + d ÷ (1 + d) − ln(1 + d), where 1 + d is the mean of y: c need not be the mean exactly. Each term is at least 0 and is
/// found from y − 1 where that is small, so that a column that hardly varies loses no digits.
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
        var sums = new Sums(centre > 0 && double.IsFinite(1 / centre) ? 1 / centre : 1);
        var whole = column.Length / Vector512<double>.Count * Vector512<double>.Count;
        foreach (var values in MemoryMarshal.Cast<double, Vector512<double>>(column[..whole])) sums.Add(values);
        if (whole < column.Length)
        {
            // Lanes beyond the end are as if missing.
            Span<double> rest = stackalloc double[Vector512<double>.Count];
            rest.Fill(double.NaN);
            column[whole..].CopyTo(rest);
            sums.Add(Vector512.Create<double>(rest));
        }

        return new(sums.Range, sums.Range is { Varies: true, Low: >= 0 } ? sums.Divergence : 0);
    }

    [StructLayout(LayoutKind.Auto)]
    private struct Sums(double scale)
    {
        private readonly Vector512<double> scale = Vector512.Create(scale);
        private RangeLanes range = new();
        private Vector512<double> excess = Vector512<double>.Zero;
        private Vector512<double> terms = Vector512<double>.Zero;

        public readonly ColumnRange Range => range.Range();

        public readonly double Divergence
        {
            get
            {
                double count = Range.Count;
                var d = Vector512.Sum(excess) / count;
                var apart = Math.Abs(d) < Small
                    ? -d * d * (0.5 - (d * ((2.0 / 3) - (d * (0.75 - (d * (0.8 - (d * (5.0 / 6)))))))))
                    : (d / (1 + d)) - Math.Log(1 + d);
                return ((Vector512.Sum(terms) / (count * (1 + d))) + apart) / Math.Log(count);
            }
        }

        public void Add(Vector512<double> values)
        {
            var present = range.Add(values);
            // A missing value adds nothing, as the number c itself would not.
            var e = Vector512.ConditionalSelect(present, Vector512.FusedMultiplyAdd(values, scale, -Vector512<double>.One), Vector512<double>.Zero);
            excess += e;
            var y = Vector512<double>.One + e;
            var far = Vector512.FusedMultiplyAdd(y, Vector512.Log(Vector512.MaxNative(y, Vector512.Create(SmallestNormal))), -e);
            var series = Vector512.FusedMultiplyAdd(e, Vector512.Create(1.0 / 30), Vector512.Create(-1.0 / 20));
            series = Vector512.FusedMultiplyAdd(e, series, Vector512.Create(1.0 / 12));
            series = Vector512.FusedMultiplyAdd(e, series, Vector512.Create(-1.0 / 6));
            series = Vector512.FusedMultiplyAdd(e, series, Vector512.Create(0.5));
            var near = Vector512.LessThan(Vector512.Abs(e), Vector512.Create(Small));
            terms += Vector512.ConditionalSelect(near, e * e * series, far);
        }
    }
}
