using System.Buffers;
using System.Buffers.Text;
using System.Text.Unicode;
using UrbanIndicators.Diagnostics;

namespace UrbanIndicators.Data.Csv;

/// <summary>
/// Writes a table as UTF-8 CSV: numbers that read back as the same bits, text that no spreadsheet takes for a formula. Allocates nothing
/// per cell.
/// </summary>
internal sealed class CsvTableWriter : IDisposable
{
    private const int BufferSize = 128 * 1024;
    private const int LongestNumber = 32;

    private static readonly SearchValues<char> Quoted = SearchValues.Create("\",\r\n");

    private readonly Stream stream;
    private readonly byte[] buffer = GC.AllocateUninitializedArray<byte>(BufferSize);
    private int used;
    private bool rowBegun;

    /// <param name="stream">Where to; it is left open.</param>
    /// <param name="byteOrderMark">Begin with a mark, by which Excel knows UTF-8.</param>
    public CsvTableWriter(Stream stream, bool byteOrderMark = false)
    {
        this.stream = stream;
        if (!byteOrderMark) return;
        "\uFEFF"u8.CopyTo(buffer);
        used = 3;
    }

    public void WriteText(ReadOnlySpan<char> text)
    {
        // They would act on the terminal or the program that shows the file.
        if (text.ContainsAny(Unseen.Suspects)) text = PlainText.Lines(text.ToString());
        Separate(text.Length);

        // A leading apostrophe makes a spreadsheet show the cell and not compute it.
        var isFormula = text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '＝' or '＋' or '－' or '＠';
        if (!text.ContainsAny(Quoted))
        {
            if (isFormula) Write((byte)'\'');
            WriteRaw(text);
            return;
        }

        Write((byte)'"');
        if (isFormula) Write((byte)'\'');
        for (var quote = text.IndexOf('"'); quote >= 0; quote = text.IndexOf('"'))
        {
            WriteRaw(text[..(quote + 1)]);
            Write((byte)'"');
            text = text[(quote + 1)..];
        }

        WriteRaw(text);
        Write((byte)'"');
    }

    /// <summary>Writes the shortest form that reads back as the same number; nothing for a missing one.</summary>
    public void WriteNumber(double value)
    {
        Separate(LongestNumber);
        if (double.IsNaN(value)) return;
        // The sum with 0 makes 0 of −0, which nobody means.
        (value + 0.0).TryFormat(buffer.AsSpan(used), out var written, default, System.Globalization.CultureInfo.InvariantCulture);
        used += written;
    }

    public void WriteInteger(long value)
    {
        Separate(LongestNumber);
        Utf8Formatter.TryFormat(value, buffer.AsSpan(used), out var written);
        used += written;
    }

    public void WriteEmpty() => Separate(0);

    public void EndRow()
    {
        if (used + 2 > BufferSize) Flush();
        buffer[used++] = (byte)'\n';
        rowBegun = false;
    }

    public void Flush()
    {
        stream.Write(buffer, 0, used);
        used = 0;
    }

    public void Dispose()
    {
        Flush();
        stream.Flush();
    }

    private void Separate(int length)
    {
        if (used + length + 1 > BufferSize) Flush();
        if (rowBegun) buffer[used++] = (byte)',';
        rowBegun = true;
    }

    private void Write(byte character)
    {
        if (used == BufferSize) Flush();
        buffer[used++] = character;
    }

    private void WriteRaw(ReadOnlySpan<char> text)
    {
        while (true)
        {
            var status = Utf8.FromUtf16(text, buffer.AsSpan(used), out var read, out var written);
            used += written;
            if (status != OperationStatus.DestinationTooSmall) return;
            text = text[read..];
            Flush();
        }
    }
}
