using System.Globalization;
using UrbanIndicators.Tables;

namespace UrbanIndicators.Diagnostics;

/// <summary><c>file:line:column</c>.</summary>
internal sealed class LineAddresses : AddressFormat
{
    public override string Write(string? file, int line, int column)
    {
        // Text from a stream or from code has lines, and no file they could stand in.
        var prefix = file is null ? "" : file + ":";
        return (line, column) switch
        {
            (0, _) => file ?? "",
            (_, 0) => string.Create(CultureInfo.InvariantCulture, $"{prefix}{line}"),
            _ => string.Create(CultureInfo.InvariantCulture, $"{prefix}{line}:{column}"),
        };
    }
}
