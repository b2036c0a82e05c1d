using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace UrbanIndicators.Scoring.Weights;

/// <summary>A column's range and how far its entropy is from that of equal shares, found in one pass.</summary>
/// <param name="Range">How many values there are, and between which two they lie.</param>
/// <param name="Divergence">1 − E; 0 when all values are alike; means nothing where a value is negative.</param>
/// <remarks>
/// With p = x ÷ Σx over the n values present, E = −Σ p·ln p ÷ ln n, so 1 − E = Σ p·ln(n·p) ÷ ln n. With y = x ÷ c for some c near the mean,
/// Σ p·ln(n·p) = Σ(y·ln y − y + 1) ÷ Σy + (1 − 1/μ) − ln μ where μ is the mean of y: terms of one sign, so that nothing is lost for a column that hardly
/// varies, and c need not be the mean exactly.
/// </remarks>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct EntropyColumn(ColumnRange Range, double Divergence)
{
    // Against it 0 · ln 0 = 0.
    private const double SmallestNormal = 2.2250738585072014e-308;

    public static EntropyColumn Of(ReadOnlySpan<double> column)
    {
        var centre = ColumnMoments.Centre(column);
        var scale = centre > 0 && double.IsFinite(1 / centre) ? 1 / centre : 1;
        var sums = new Sums();
        var whole = column.Length / Vector512<double>.Count * Vector512<double>.Count;
        foreach (var value in MemoryMarshal.Cast<double, Vector512<double>>(column[..whole])) sums.Add(value, scale);
        if (whole < column.Length)
        {
            // Lanes beyond the end are as if missing.
            Span<double> rest = stackalloc double[Vector512<double>.Count];
            rest.Fill(double.NaN);
            column[whole..].CopyTo(rest);
            sums.Add(Vector512.Create<double>(rest), scale);
        }

        var range = sums.Range;
        if (!range.Varies || range.Low < 0) return new(range, 0);
        var mean = sums.Total / range.Count;
        var information = (sums.Terms / sums.Total) + (1 - (1 / mean)) - Math.Log(mean);
        return new(range, Math.Max(0, information / Math.Log(range.Count)));
    }

    [StructLayout(LayoutKind.Auto)]
    private struct Sums()
    {
        private RangeLanes range = new();
        private Vector512<double> total = Vector512<double>.Zero;
        private Vector512<double> terms = Vector512<double>.Zero;

        public readonly double Total => Vector512.Sum(total);

        public readonly double Terms => Vector512.Sum(terms);

        public readonly ColumnRange Range => range.Range();

        public void Add(Vector512<double> values, double scale)
        {
            var present = range.Add(values);
            // A missing value adds no term, as the number c itself would not.
            var y = Vector512.ConditionalSelect(present, values * scale, Vector512<double>.One);
            var log = Vector512.Log(Vector512.MaxNative(y, Vector512.Create(SmallestNormal)));
            terms += Vector512.FusedMultiplyAdd(y, log, Vector512<double>.One - y);
            total += Vector512.ConditionalSelect(present, y, Vector512<double>.Zero);
        }
    }
}
