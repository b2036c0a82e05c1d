using System.Buffers.Text;
using System.Text;

namespace UrbanIndicators.Benchmarks;

/// <summary>
/// The benchmark's rows, the same on every machine: splitmix64 of seed, row and column; about one cell in fifty is blank.
/// </summary>
internal static class BenchRows
{
    private const ulong Seed = 42;
    private const int CityColumn = 1000;

    /// <summary>A value in thousandths, or -1 for a blank cell.</summary>
    public static int Thousandths(long row, int column)
    {
        var u = SplitMix(Seed + ((ulong)row * 1024) + (ulong)column);
        if (SplitMix(u) % 50 == 0) return -1;
        return 1000 + (int)((u >> 11) % (ulong)(1000 * (20 + (column % 7 * 40))));
    }

    /// <summary>The value as a reader of the file gets it: NaN for a blank cell.</summary>
    public static double Value(long row, int column)
    {
        // A whole number divided by 1000 is the double nearest to the decimal fraction, as in parsing its text.
        var value = Thousandths(row, column);
        return value < 0 ? double.NaN : value / 1000.0;
    }

    public static string PlaceKey(int row) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"c{row:0000000}");

    public static Panel Panel(int rows)
    {
        var builder = new PanelBuilder(Enumerable.Range(0, BenchModel.Columns).Select(BenchModel.IndicatorId));
        Span<double> values = stackalloc double[BenchModel.Columns];
        for (var row = 0; row < rows; row++)
        {
            for (var j = 0; j < values.Length; j++) values[j] = Value(row, j);
            builder.Add(PlaceKey(row), null, values);
        }

        return builder.Build();
    }

    /// <summary>Writes the rows as CSV: <c>id,city,i00…i59</c>, LF line ends, three decimals.</summary>
    public static void Write(Stream stream, int rows)
    {
        stream.Write(
            Encoding.ASCII.GetBytes(
                $"id,city,{string.Join(',', Enumerable.Range(0, BenchModel.Columns).Select(BenchModel.IndicatorId))}\n"));
        Span<byte> line = stackalloc byte[1024];
        for (var row = 0; row < rows; row++)
        {
            line[0] = (byte)'c';
            var at = 1 + Number(line[1..], row, digits: 7);
            line[at++] = (byte)',';
            at += Number(line[at..], (long)(SplitMix(Seed + ((ulong)row * 1024) + CityColumn) % 300), digits: 1);
            for (var j = 0; j < BenchModel.Columns; j++)
            {
                line[at++] = (byte)',';
                var value = Thousandths(row, j);
                if (value < 0) continue;
                at += Number(line[at..], value / 1000, digits: 1);
                line[at++] = (byte)'.';
                at += Number(line[at..], value % 1000, digits: 3);
            }

            line[at++] = (byte)'\n';
            stream.Write(line[..at]);
        }
    }

    private static int Number(Span<byte> line, long value, byte digits)
    {
        Utf8Formatter.TryFormat(value, line, out var written, new('D', digits));
        return written;
    }

    private static ulong SplitMix(ulong x)
    {
        unchecked
        {
            x += 0x9E3779B97F4A7C15;
            x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9;
            x = (x ^ (x >> 27)) * 0x94D049BB133111EB;
            return x ^ (x >> 31);
        }
    }
}
