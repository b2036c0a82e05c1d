using UrbanIndicators.Diagnostics;

namespace UrbanIndicators.Tables;

/// <summary>How the places in a source are written: a text file has lines, a sheet has cells.</summary>
/// <remarks>
/// Keep one instance for all locations of a source, in a static property: locations are equal only where their formats are.
/// </remarks>
/// <threadsafety>Implementations must be immutable.</threadsafety>
public abstract class AddressFormat
{
    /// <summary><c>file:line:column</c>, as compilers write it: for text.</summary>
    public static AddressFormat Lines { get; } = new LineAddresses();

    /// <summary><c>file!B7</c>, or <c>file!7</c> for a whole row, as spreadsheets write it.</summary>
    public static AddressFormat Cells { get; } = new CellAddresses();

    /// <summary>Writes a location.</summary>
    /// <param name="file">The name of the source; <see langword="null"/> for none.</param>
    /// <param name="line">The line or row, from 1; 0 when unknown.</param>
    /// <param name="column">The column, from 1; 0 when unknown.</param>
    /// <returns>The location without the parts that are unknown; empty when nothing is known.</returns>
    public abstract string Write(string? file, int line, int column);
}
