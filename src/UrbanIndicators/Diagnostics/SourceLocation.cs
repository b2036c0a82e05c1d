using UrbanIndicators.Tables;

namespace UrbanIndicators;

/// <summary>A place in a user's file.</summary>
/// <param name="File">The file as the user named it, or <see langword="null"/> for text that came from no file.</param>
/// <param name="Line">The line (in a sheet: the row), from 1; 0 when unknown.</param>
/// <param name="Column">The column in characters (in a table: the field), from 1; 0 when unknown.</param>
/// <threadsafety>An immutable value type.</threadsafety>
public readonly record struct SourceLocation(string? File, int Line = 0, int Column = 0)
{
    /// <summary>How the location is written.</summary>
    /// <value>The default is <see cref="AddressFormat.Lines"/>.</value>
    public AddressFormat Format
    {
        get => field ?? AddressFormat.Lines;

        // The default is kept as null: a location says the same whether its format was left out or given.
        init => field = value == AddressFormat.Lines ? null : value;
    }

    /// <summary>Gives <c>file:line:column</c>, or what its format makes of it, without the parts that are unknown.</summary>
    /// <returns>The location as text; empty when nothing is known.</returns>
    public override string ToString() => Format.Write(File, Line, Column);
}
