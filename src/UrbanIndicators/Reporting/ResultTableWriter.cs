namespace UrbanIndicators.Reporting;

/// <summary>Takes a table of results, cell after cell: a kind of file, a page, a sheet of a workbook.</summary>
/// <remarks>
/// <see cref="ResultTable.WriteTo"/> calls <see cref="Begin"/>, then for every row as many cells as there are columns and
/// <see cref="EndRow"/>, then
/// <see cref="End"/>. Nothing is kept of a cell after its call, so that a table of a million rows takes no memory.
/// </remarks>
/// <threadsafety>Used by one thread at a time.</threadsafety>
public abstract class ResultTableWriter
{
    /// <summary>Begins a table.</summary>
    /// <param name="table">The table, for its name and columns.</param>
    public abstract void Begin(ResultTable table);

    /// <summary>Writes a cell of text.</summary>
    /// <param name="text">
    /// The text, as it is: what would act in the file written to is for the writer to make harmless. Valid during the call.
    /// </param>
    public abstract void WriteText(ReadOnlySpan<char> text);

    /// <summary>Writes a cell with a number.</summary>
    /// <param name="value">The number, not rounded; NaN for a missing one.</param>
    public abstract void WriteNumber(double value);

    /// <summary>Writes a cell with a whole number.</summary>
    /// <param name="value">The number.</param>
    public abstract void WriteInteger(long value);

    /// <summary>Writes an empty cell.</summary>
    public abstract void WriteEmpty();

    /// <summary>Ends a row.</summary>
    public abstract void EndRow();

    /// <summary>Ends the table; nothing by default.</summary>
    public virtual void End()
    {
    }
}
