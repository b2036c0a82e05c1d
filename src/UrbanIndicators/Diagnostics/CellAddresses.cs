using System.Globalization;
using UrbanIndicators.Tables;

namespace UrbanIndicators.Diagnostics;

/// <summary><c>file!B7</c>.</summary>
internal sealed class CellAddresses : AddressFormat
{
    public override string Write(string? file, int line, int column)
    {
        if (line == 0) return file ?? "";
        var prefix = file is null ? "" : file + "!";
        return string.Create(CultureInfo.InvariantCulture, $"{prefix}{Letters(column)}{line}");
    }

    /// <summary>A to Z, then AA: there is no letter for 0, so that Z is followed by 26 × 1 + 1.</summary>
    private static string Letters(int column)
    {
        var letters = "";
        for (var rest = column; rest > 0; rest = (rest - 1) / 26) letters = (char)('A' + ((rest - 1) % 26)) + letters;
        return letters;
    }
}
