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
    private const int Sampled = 512;

    public static EntropyColumn Of(ReadOnlySpan<double> column)
    {
        var unit = Unit(column);
        var scale = 1 / unit;
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

        var range = sums.Range();
        if (!range.Varies || range.Low < 0) return new(range, 0);
        var mean = sums.Total / range.Count;
        var information = (sums.Terms / sums.Total) + (1 - (1 / mean)) - Math.Log(mean);
        return new(range, Math.Max(0, information / Math.Log(range.Count)));
    }

    /// <summary>The mean of some values across the column; 1 when these are all 0.</summary>
    private static double Unit(ReadOnlySpan<double> column)
    {
        var step = Math.Max(1, column.Length / Sampled);
        var (sum, count) = (0.0, 0);
        for (var row = 0; row < column.Length; row += step)
        {
            if (double.IsNaN(column[row])) continue;
            sum += column[row];
            count++;
        }

        return count > 0 && sum > 0 && double.IsFinite(1 / (sum / count)) ? sum / count : 1;
    }

    [StructLayout(LayoutKind.Auto)]
    private struct Sums()
    {
        private Vector512<double> total = Vector512<double>.Zero;
        private Vector512<double> terms = Vector512<double>.Zero;
        private Vector512<double> low = Vector512.Create(double.PositiveInfinity);
        private Vector512<double> high = Vector512.Create(double.NegativeInfinity);
        private Vector512<long> count = Vector512<long>.Zero;

        public readonly double Total => Vector512.Sum(total);

        public readonly double Terms => Vector512.Sum(terms);

        public void Add(Vector512<double> value, double scale)
        {
            var present = Vector512.Equals(value, value);
            low = Vector512.MinNative(low, Vector512.ConditionalSelect(present, value, low));
            high = Vector512.MaxNative(high, Vector512.ConditionalSelect(present, value, high));
            count -= present.AsInt64();
            // A missing value adds nothing as the value c itself would not.
            var y = Vector512.ConditionalSelect(present, value * scale, Vector512<double>.One);
            var log = Vector512.Log(Vector512.MaxNative(y, Vector512.Create(2.2250738585072014e-308)));
            terms += Vector512.FusedMultiplyAdd(y, log, Vector512<double>.One - y);
            total += Vector512.ConditionalSelect(present, y, Vector512<double>.Zero);
        }

        public readonly ColumnRange Range()
        {
            var (least, most) = (double.PositiveInfinity, double.NegativeInfinity);
            for (var lane = 0; lane < Vector512<double>.Count; lane++)
            {
                least = Math.Min(least, low[lane]);
                most = Math.Max(most, high[lane]);
            }

            return new((int)Vector512.Sum(count), least, most);
        }
    }
}
