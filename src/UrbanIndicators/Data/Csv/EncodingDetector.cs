using System.Text;
using System.Text.Unicode;
using UrbanIndicators.Data.Tables.Texts;
using UrbanIndicators.Diagnostics;

namespace UrbanIndicators.Data.Csv;

/// <summary>
/// Finds out the encoding of a file by reading all of it once, in pieces: GBK taken for UTF-8 would not fail, only be wrong.
/// </summary>
internal static class EncodingDetector
{
    private const int Piece = 128 * 1024;

    // Below this many characters of two bytes and more before the first bad one, a file is taken for GBK rather than for damaged UTF-8.
    private const int Convincing = 8;

    /// <summary>Gives the encoding, or <see langword="null"/> after reporting why there is none.</summary>
    public static Encoding? Detect(Stream stream, string name, string? named, DiagnosticBag bag)
    {
        var start = stream.Position;
        var encoding = named is null ? OfMark(stream, start) : Named(named);
        if (encoding is null && named is not null)
        {
            bag.Report(DataDiagnostics.EncodingUnknown, new(name), Quoted.Text(named));
            return null;
        }

        var assumed = encoding is null;
        long offset;
        if (encoding is null or UTF8Encoding)
        {
            offset = FirstBadUtf8(stream, start, out var before, out var nul);
            if (offset < 0) return nul ? Checked(new UTF8Encoding(false), stream, start, name, bag) : new UTF8Encoding(false);
            if (encoding is null && before < Convincing) encoding = Strict("GB18030");
        }

        encoding ??= new UTF8Encoding(false);
        offset = encoding is UTF8Encoding ? FirstBadUtf8(stream, start, out _, out _) : FirstBad(stream, start, encoding);
        if (offset >= 0)
        {
            bag.Report(
                DataDiagnostics.InvalidBytes, new(name, LineOf(stream, start, offset)), offset, assumed ? "GB18030" : encoding.WebName);
            return null;
        }

        if (assumed) bag.Report(DataDiagnostics.EncodingAssumed, new(name), "GB18030");
        return Checked(encoding, stream, start, name, bag);
    }

    private static Encoding? Checked(Encoding encoding, Stream stream, long start, string name, DiagnosticBag bag)
    {
        if (encoding is UnicodeEncoding) return encoding;
        var offset = FirstNul(stream, start);
        if (offset < 0) return encoding;
        bag.Report(DataDiagnostics.NulByte, new(name, LineOf(stream, start, offset)), offset);
        return null;
    }

    private static Encoding? OfMark(Stream stream, long start)
    {
        Span<byte> mark = stackalloc byte[3];
        stream.Position = start;
        mark = mark[..stream.ReadAtLeast(mark, 3, throwOnEndOfStream: false)];
        if (mark.StartsWith<byte>([0xEF, 0xBB, 0xBF])) return new UTF8Encoding(false);
        if (mark.StartsWith<byte>([0xFF, 0xFE])) return new UnicodeEncoding(false, true, true);
        return mark.StartsWith<byte>([0xFE, 0xFF]) ? new UnicodeEncoding(true, true, true) : null;
    }

    private static Encoding? Named(string name) => NameFolding.Fold(name) switch
    {
        "utf8" => new UTF8Encoding(false),
        "utf16" or "utf16le" or "unicode" => new UnicodeEncoding(false, true, true),
        "utf16be" => new UnicodeEncoding(true, true, true),
        "gb18030" or "gbk" or "gb2312" or "cp936" => Strict("GB18030"),
        _ => null,
    };

    private static Encoding Strict(string name) =>
        CodePagesEncodingProvider.Instance.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    /// <summary>Gives the offset of the first byte that is not UTF-8, or -1, with the number of longer characters before it.</summary>
    private static long FirstBadUtf8(Stream stream, long start, out long longerBefore, out bool hasNul)
    {
        hasNul = false;
        longerBefore = 0;
        var carried = 0;
        var buffer = new byte[Piece];
        stream.Position = start;
        for (long offset = 0; ;)
        {
            var read = stream.Read(buffer, carried, Piece - carried);
            var length = carried + read;
            var bytes = buffer.AsSpan(0, length);
            var tail = read == 0 ? 0 : Unfinished(bytes);
            if (!Utf8.IsValid(bytes[..^tail])) return offset + FirstBad(bytes, ref longerBefore);
            if (read == 0) return -1;
            hasNul = bytes.Contains((byte)0);
            if (hasNul) return -1;
            if (longerBefore < Convincing && !Ascii.IsValid(bytes)) longerBefore += CountLonger(bytes);
            bytes[^tail..].CopyTo(buffer);
            offset += length - tail;
            carried = tail;
        }
    }

    private static int FirstBad(ReadOnlySpan<byte> bytes, ref long longerBefore)
    {
        var position = 0;
        while (Rune.DecodeFromUtf8(bytes[position..], out _, out var length) == System.Buffers.OperationStatus.Done)
        {
            if (length > 1) longerBefore++;
            position += length;
        }

        return position;
    }

    private static int CountLonger(ReadOnlySpan<byte> bytes)
    {
        var count = 0;
        foreach (var b in bytes) count += b >= 0xC0 ? 1 : 0;
        return count;
    }

    /// <summary>The number of bytes at the end that begin a character whose rest is in the next piece.</summary>
    private static int Unfinished(ReadOnlySpan<byte> bytes)
    {
        for (var back = 1; back <= Math.Min(3, bytes.Length); back++)
        {
            var b = bytes[^back];
            if (b < 0x80) return 0;
            if (b < 0xC0) continue;
            var whole = b >= 0xF0 ? 4 : b >= 0xE0 ? 3 : 2;
            return whole > back ? back : 0;
        }

        return 0;
    }

    private static long FirstBad(Stream stream, long start, Encoding encoding)
    {
        var decoder = encoding.GetDecoder();
        var bytes = new byte[Piece];
        var chars = new char[encoding.GetMaxCharCount(Piece)];
        stream.Position = start;
        for (long offset = 0; ;)
        {
            var read = stream.Read(bytes, 0, Piece);
            try
            {
                decoder.GetChars(bytes, 0, read, chars, 0, flush: read == 0);
            }
            catch (DecoderFallbackException exception)
            {
                return Math.Max(0, offset + Math.Max(0, exception.Index));
            }

            if (read == 0) return -1;
            offset += read;
        }
    }

    private static long FirstNul(Stream stream, long start)
    {
        var buffer = new byte[Piece];
        stream.Position = start;
        for (long offset = 0; ;)
        {
            var read = stream.Read(buffer, 0, Piece);
            if (read == 0) return -1;
            var found = buffer.AsSpan(0, read).IndexOf((byte)0);
            if (found >= 0) return offset + found;
            offset += read;
        }
    }

    private static int LineOf(Stream stream, long start, long offset)
    {
        var buffer = new byte[Piece];
        var line = 1;
        stream.Position = start;
        while (offset > 0)
        {
            var read = stream.Read(buffer, 0, (int)Math.Min(Piece, offset));
            if (read == 0) break;
            line += buffer.AsSpan(0, read).Count((byte)'\n');
            offset -= read;
        }

        return line;
    }
}
