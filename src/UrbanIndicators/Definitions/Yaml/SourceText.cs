using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Unicode;
using UrbanIndicators.Diagnostics;
using static UrbanIndicators.Diagnostics.DefinitionDiagnostics;

namespace UrbanIndicators.Definitions.Yaml;

/// <summary>Turns the bytes of a definitions file into text, within the limits.</summary>
internal static class SourceText
{
    private const int LongestCharacter = 4;

    /// <summary>
    /// Reads at most the characters allowed; gives <see langword="null"/> and reports when the bytes are too many or no text.
    /// </summary>
    public static string? Read(Stream stream, string? file, int maximumLength, DiagnosticBag bag)
    {
        var limit = Math.Min((long)maximumLength * LongestCharacter, Array.MaxLength);
        using var buffer = new MemoryStream();
        var chunk = new byte[81_920];
        while (stream.Read(chunk) is var count and > 0)
        {
            buffer.Write(chunk, 0, count);
            if (buffer.Length <= limit) continue;
            bag.Report(FileTooLong, new(file), maximumLength);
            return null;
        }

        return Decode(buffer.GetBuffer().AsSpan(0, (int)buffer.Length), file, maximumLength, bag);
    }

    private static string? Decode(ReadOnlySpan<byte> bytes, string? file, int maximumLength, DiagnosticBag bag)
    {
        if (bytes.StartsWith(Encoding.UTF8.Preamble)) bytes = bytes[Encoding.UTF8.Preamble.Length..];
        if (!Utf8.IsValid(bytes))
        {
            ReportBadByte(bytes, file, bag);
            return null;
        }

        var text = Encoding.UTF8.GetString(bytes);
        if (text.Length > maximumLength)
        {
            bag.Report(FileTooLong, new(file), maximumLength);
            return null;
        }

        return ReportControls(text, file, bag) ? null : text;
    }

    private static void ReportBadByte(ReadOnlySpan<byte> bytes, string? file, DiagnosticBag bag)
    {
        var (position, line, column) = (0, 1, 1);
        while (Rune.DecodeFromUtf8(bytes[position..], out var rune, out var length) == OperationStatus.Done)
        {
            position += length;
            column += rune.Utf16SequenceLength;
            if (rune.Value == '\n') (line, column) = (line + 1, 1);
        }

        bag.Report(NotUtf8, new(file, line, column), string.Create(CultureInfo.InvariantCulture, $"0x{bytes[position]:X2}"));
    }

    private static bool ReportControls(string text, string? file, DiagnosticBag bag)
    {
        var (line, start, found) = (1, 0, false);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n') (line, start) = (line + 1, i + 1);
            if (!char.IsControl(text[i]) || text[i] is '\n' or '\r' or '\t' or '\u0085') continue;
            bag.Report(
                ControlCharacter, new(file, line, i - start + 1), string.Create(CultureInfo.InvariantCulture, $"U+{(int)text[i]:X4}"));
            found = true;
        }

        return found;
    }
}
