using System.Diagnostics;
using System.Numerics.Tensors;

namespace UrbanIndicators.Benchmarks;

/// <summary>What the machine's memory gives, measured beside everything else: it moves between runs on a shared host.</summary>
/// <param name="Triad">GB/s of a[i] = b[i] + s·c[i], counting 24 bytes an element.</param>
/// <param name="Read">GB/s of summing an array, counting 8 bytes an element.</param>
internal sealed record Bandwidth(double Triad, double Read)
{
    private const int Elements = 64 * 1024 * 1024;
    private const int Runs = 7;

    // Pieces that fit the second-level cache's share of a core, as scoring uses them.
    private const int Piece = 8192;

    /// <summary>Seconds to read a matrix of doubles once at the triad's bandwidth.</summary>
    public double SecondsToRead(long cells) => cells * sizeof(double) / (Triad * 1e9);

    public static Bandwidth Measure()
    {
        var a = Touched(0);
        var b = Touched(1);
        var c = Touched(2);
        var triad = double.MaxValue;
        var read = double.MaxValue;
        var sink = 0.0;
        for (var run = 0; run < Runs; run++)
        {
            triad = Math.Min(triad, Seconds(() =>
            {
                for (var i = 0; i < Elements; i += Piece)
                {
                    TensorPrimitives.MultiplyAdd(c.AsSpan(i, Piece), 3.0, b.AsSpan(i, Piece), a.AsSpan(i, Piece));
                }
            }));
            read = Math.Min(read, Seconds(() => sink += TensorPrimitives.Sum<double>(a)));
        }

        GC.KeepAlive(sink);
        return new(24.0 * Elements / triad / 1e9, 8.0 * Elements / read / 1e9);
    }

    public override string ToString() =>
        string.Create(
            System.Globalization.CultureInfo.InvariantCulture,
            $"triad {Triad:0.0} GB/s, read {Read:0.0} GB/s (arrays of {Elements / (1024 * 1024)} M doubles, best of {Runs})");

    private static double[] Touched(double value)
    {
        var array = new double[Elements];
        Array.Fill(array, value);
        return array;
    }

    private static double Seconds(Action work)
    {
        var start = Stopwatch.GetTimestamp();
        work();
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }
}
