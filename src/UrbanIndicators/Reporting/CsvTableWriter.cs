using System.Buffers.Text;
using System.Text;

namespace UrbanIndicators.Data.Csv;

/// <summary>Stand-in until the CSV writer of Data/Csv is merged.</summary>
internal sealed class CsvTableWriter : IDisposable
{
    private readonly Stream stream;
    private readonly byte[] buffer = new byte[1 << 16];
    private int used;
    private bool rowBegun;

    public CsvTableWriter(Stream stream, bool byteOrderMark)
    {
        this.stream = stream;
        if (byteOrderMark) stream.Write(Encoding.UTF8.Preamble);
    }

    public void WriteEmpty() => Separate();

    public void WriteNumber(double value)
    {
        Separate();
        if (double.IsNaN(value)) return;
        value.TryFormat(Room(40), out var written, "R", System.Globalization.CultureInfo.InvariantCulture);
        used += written;
    }

    public void WriteInteger(long value)
    {
        Separate();
        Utf8Formatter.TryFormat(value, Room(20), out var written);
        used += written;
    }

    public void WriteText(string? text)
    {
        Separate();
        if (string.IsNullOrEmpty(text)) return;
        var safe = text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' ? "'" + text : text;
        if (safe.Contains(',') || safe.Contains('"') || safe.Contains('\n') || safe.Contains('\r')) safe = "\"" + safe.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
        used += Encoding.UTF8.GetBytes(safe, Room(Encoding.UTF8.GetMaxByteCount(safe.Length)));
    }

    public void EndRow()
    {
        Room(1)[0] = (byte)'\n';
        used++;
        rowBegun = false;
    }

    public void Dispose() => Flush();

    private void Separate()
    {
        if (rowBegun)
        {
            Room(1)[0] = (byte)',';
            used++;
        }

        rowBegun = true;
    }

    private Span<byte> Room(int size)
    {
        if (buffer.Length - used < size) Flush();
        return buffer.AsSpan(used);
    }

    private void Flush()
    {
        stream.Write(buffer, 0, used);
        used = 0;
    }
}
