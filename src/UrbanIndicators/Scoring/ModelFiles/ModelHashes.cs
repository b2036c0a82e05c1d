using System.Buffers;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using UrbanIndicators.Data;
using UrbanIndicators.Definitions.Yaml;

namespace UrbanIndicators.Scoring.ModelFiles;

/// <summary>Hashes by which it can be told what a model was made from.</summary>
internal static class ModelHashes
{
    private const string Prefix = "sha256:";
    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789abcdef");

    /// <summary>The hash of a framework as it is written into a model.</summary>
    public static string Of(Framework framework) => OfJson(writer => FrameworkJson.Write(writer, framework));

    /// <summary>
    /// The hash of a framework as it stands in a model: of its text without spaces, so that nothing that reads it can change it.
    /// </summary>
    public static string Of(JsonElement framework) => OfJson(framework.WriteTo);

    /// <summary>It is written as one.</summary>
    public static bool IsHash(string text) =>
        text.StartsWith(Prefix, StringComparison.Ordinal)
        && text.Length == Prefix.Length + (2 * SHA256.HashSizeInBytes)
        && !text.AsSpan(Prefix.Length).ContainsAnyExcept(HexDigits);

    private static string OfJson(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer)) write(writer);
        return Prefix + Convert.ToHexStringLower(SHA256.HashData(buffer.WrittenSpan));
    }

    /// <summary>The hash of a panel: its columns, then row after row place and period, then column after column the values' bits.</summary>
    public static string Of(Panel panel)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var column in panel.Columns) Append(column);
        for (var row = 0; row < panel.RowCount; row++)
        {
            Append(panel.PlaceAt(row).Key);
            Append(panel.PeriodAt(row)?.ToString() ?? "");
        }

        for (var block = 0; block < panel.BlockCount; block++)
        {
            var values = panel.Block(block);
            for (var column = 0; column < panel.Columns.Count; column++)
            {
                hash.AppendData(MemoryMarshal.AsBytes(values[column][..panel.RowsInBlock(block)]));
            }
        }

        return Prefix + Convert.ToHexStringLower(hash.GetHashAndReset());

        // A text ends with a byte that UTF-8 never has, so that no two lists of texts run together alike.
        void Append(string text)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(text));
            hash.AppendData([0xFF]);
        }
    }
}
