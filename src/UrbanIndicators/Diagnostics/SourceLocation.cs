using System.Globalization;

namespace UrbanIndicators;

/// <summary>A place in a user's file.</summary>
/// <param name="File">The file as the user named it, or <see langword="null"/> for text that came from no file.</param>
/// <param name="Line">The line, from 1; 0 when unknown.</param>
/// <param name="Column">The column in characters (for a CSV file: the field), from 1; 0 when unknown.</param>
/// <threadsafety>An immutable value type.</threadsafety>
public readonly record struct SourceLocation(string? File, int Line = 0, int Column = 0)
{
    /// <summary>Gives <c>file:line:column</c>, without the parts that are unknown.</summary>
    /// <returns>The location as text; empty when nothing is known.</returns>
    public override string ToString() => (Line, Column) switch
    {
        (0, _) => File ?? "",
        (_, 0) => string.Create(CultureInfo.InvariantCulture, $"{Prefix}{Line}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{Prefix}{Line}:{Column}"),
    };

    // Text from a stream or from code has lines, and no file they could stand in.
    private string Prefix => File is null ? "" : File + ":";
}
