using System.Globalization;
using UrbanIndicators.Tables;

namespace UrbanIndicators.Data.Tables.Sources;

/// <summary>The rows of a table with what every layout asks of them.</summary>
internal sealed class RowReader(TableRows rows, OpenTable table) : IDisposable
{
    public const int MostColumns = 10_000;

    /// <summary>The rows themselves, for loops over all fields.</summary>
    public TableRows Rows => rows;

    public int Line { get; private set; }

    public int FieldCount => rows.FieldCount;

    public bool Read()
    {
        if (!rows.Read()) return false;
        var line = rows.Row;

        // The header is told from the data by its number: rows that go back would be lost without a word.
        if (line < Math.Max(1, Line))
        {
            var rise = string.Create(CultureInfo.InvariantCulture, $"{line} follows {Line}");
            throw new InvalidOperationException($"The rows of \"{table.Name}\" must be numbered from 1 and rise: {rise}.");
        }

        Line = line;
        return true;
    }

    /// <summary>The text of a field as it stands; valid until the next is asked for.</summary>
    public ReadOnlySpan<char> Field(int field) => rows.Field(field);

    /// <summary>The text of a field, without the blanks around it.</summary>
    public string Text(int field) => field < rows.FieldCount ? rows.Text(field) : "";

    /// <summary>The number a field holds in the source itself.</summary>
    public bool TryGetNumber(int field, out double value)
    {
        value = double.NaN;
        return field < rows.FieldCount && rows.TryGetNumber(field, out value) && double.IsFinite(value);
    }

    /// <summary>All fields are empty or blank.</summary>
    public bool IsBlank()
    {
        for (var i = 0; i < rows.FieldCount; i++)
        {
            if (!rows.IsEmpty(i) && Text(i).Length > 0) return false;
        }

        return true;
    }

    /// <summary>The last field that holds something, counted from 1.</summary>
    public int UsedFields()
    {
        var used = rows.FieldCount;
        while (used > 0 && Text(used - 1).Length == 0) used--;
        return used;
    }

    /// <summary>Where the row stands.</summary>
    public SourceLocation At() => table.At(Line);

    /// <summary>Where a field of the row stands.</summary>
    public SourceLocation At(int field) => table.At(Line, field + 1);

    public void Dispose() => rows.Dispose();
}
