using UrbanIndicators.Data.Tables.Sources;
using UrbanIndicators.Diagnostics;

namespace UrbanIndicators.Tables;

/// <summary>A table that observations can be read from: a CSV file, a sheet of a workbook, a query of a database.</summary>
/// <remarks>
/// Whatever it is, headers, layouts, units, numbers, places and periods are read from it as from CSV. It is opened twice: to find the
/// header among the first 60 rows, and to read all of them; both times it must have the same rows.
/// </remarks>
/// <threadsafety>One reading uses a source from one thread. Whether several may at once is for the implementation to say.</threadsafety>
public abstract class TableSource
{
    /// <summary>What the table is called in messages: a file, with the sheet where it has several.</summary>
    public abstract string Name { get; }

    /// <summary>How the places in it are written in messages.</summary>
    /// <value>The default is <see cref="AddressFormat.Lines"/>.</value>
    public virtual AddressFormat Addresses => AddressFormat.Lines;

    /// <summary>Opens the table before its first row.</summary>
    /// <returns>The rows; whoever opened them disposes of them. What they throw ends the reading and reaches the caller as it is.</returns>
    public abstract TableRows Open();

    /// <summary>The table as a whole, for messages.</summary>
    internal SourceLocation At() => new(Name) { Format = Addresses };

    /// <summary>
    /// Begins to read; <see langword="null"/> after a report. Text has to be decoded and split first, by what makes sense as a header.
    /// </summary>
    /// <param name="options">How to read.</param>
    /// <param name="meaning">How many texts of a row mean something as headers.</param>
    /// <param name="bag">What is wrong.</param>
    internal virtual OpenTable? Begin(TableReadOptions options, Func<string[], int> meaning, DiagnosticBag bag) => new PlainTable(this);
}
