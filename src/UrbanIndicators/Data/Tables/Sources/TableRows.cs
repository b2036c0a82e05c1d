using System.Buffers;
using System.Globalization;

namespace UrbanIndicators.Tables;

/// <summary>The rows of a table, read one after another: from the top, one at a time, with the texts of the current one.</summary>
/// <remarks>A header may have at most 10,000 fields. Rows in which nothing stands are left out by the reader.</remarks>
/// <threadsafety>Used by one thread at a time.</threadsafety>
public abstract class TableRows : IDisposable
{
    private static readonly SearchValues<char> Plain = SearchValues.Create("0123456789+-.eE");

    /// <summary>Goes to the next row.</summary>
    /// <returns><see langword="false"/> when there is none.</returns>
    public abstract bool Read();

    /// <summary>The number people know the current row by, from 1 and rising: its line in a text, its row in a sheet.</summary>
    public abstract int Row { get; }

    /// <summary>The number of fields of the current row.</summary>
    public abstract int FieldCount { get; }

    /// <summary>Gives the text of a field of the current row, of a typed one too.</summary>
    /// <remarks>
    /// It is what messages show, and what headers, names, codes and periods are read from. Numbers are written with a point and without
    /// separators, whole ones without decimals (a code is <c>110000</c>), dates as <c>2023-12-31</c>. Blanks around the text do not matter.
    /// What is empty is missing.
    /// </remarks>
    /// <param name="field">The field, from 0 to below <see cref="FieldCount"/>.</param>
    /// <returns>The text, valid until the next call of this method or of <see cref="Read"/>.</returns>
    public abstract ReadOnlySpan<char> Field(int field);

    /// <summary>Gives a value that is a number in the source itself, so that no digit of it is lost on the way through text.</summary>
    /// <remarks>
    /// The number is in the unit of its column, as text without a unit is: what a spreadsheet shows as 95.6% and holds as 0.956 is given as
    /// 95.6 in a column of %, or as text. One that is not finite is not used; the text is read instead.
    /// </remarks>
    /// <param name="field">The field, from 0 to below <see cref="FieldCount"/>.</param>
    /// <param name="value">The number.</param>
    /// <returns><see langword="false"/> when the source has a text there, or nothing; this is the default for every field.</returns>
    public virtual bool TryGetNumber(int field, out double value)
    {
        value = double.NaN;
        return false;
    }

    /// <summary>Closes what was opened.</summary>
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Closes what was opened; may be called more than once.</summary>
    /// <param name="disposing"><see langword="true"/> from <see cref="Dispose()"/>, <see langword="false"/> from a finaliser.</param>
    protected virtual void Dispose(bool disposing)
    {
    }

    /// <summary>The text of a field without the blanks around it.</summary>
    internal virtual string Text(int field) => Field(field).Trim().ToString();

    internal virtual bool IsEmpty(int field) => Field(field).IsEmpty;

    /// <summary>
    /// The quick way for cells that are nothing but a number, a row at a time; what it does not take is NaN, and looked at closer.
    /// </summary>
    internal virtual void ReadPlain(ReadOnlySpan<int> fields, Span<double> values)
    {
        for (var i = 0; i < fields.Length; i++) values[i] = TryReadPlain(fields[i], out var value) ? value : double.NaN;
    }

    /// <summary>The field holds a number, whatever it means: a note has none.</summary>
    internal virtual bool HoldsNumber(int field) =>
        TryGetNumber(field, out _)
        || double.TryParse(Field(field), NumberStyles.Float | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out _);

    private bool TryReadPlain(int field, out double value)
    {
        if (TryGetNumber(field, out value)) return true;
        var text = Field(field);
        return !text.ContainsAnyExcept(Plain) && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value)
            && (value != 0 || !text.ContainsAny('e', 'E'));
    }
}
