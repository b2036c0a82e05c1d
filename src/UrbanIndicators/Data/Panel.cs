using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using UrbanIndicators.Data;
using UrbanIndicators.Diagnostics;

namespace UrbanIndicators;

/// <summary>Observations: rows are (place, period), columns are indicators and variables by id. Missing is NaN, never zero.</summary>
/// <remarks>Made by <see cref="PanelBuilder"/> or read from CSV.</remarks>
/// <threadsafety>Immutable.</threadsafety>
public sealed class Panel
{
    /// <summary>Rows of a block. A block of 60 columns (1 MB) stays in a core's second-level cache.</summary>
    internal const int BlockRows = 2048;

    private readonly string[] columns;
    private readonly Dictionary<string, int> columnIndex;
    private readonly List<double[]> blocks;
    private readonly Place[] places;
    private readonly Period[]? periods;
    private readonly Dictionary<long, Observation> details;
    private readonly IReadOnlyList<RowOrigin> origins;
    private readonly (Panel Panel, int[] Rows)? takenFrom;

    internal Panel(PanelParts parts)
    {
        columns = parts.Columns;
        columnIndex = [];
        for (var i = 0; i < columns.Length; i++) columnIndex.Add(columns[i], i);
        blocks = parts.Blocks;
        places = parts.Places;
        periods = parts.Periods;
        details = parts.Details;
        origins = parts.Origins;
        takenFrom = parts.TakenFrom;
        Columns = ImmutableCollectionsMarshal.AsImmutableArray(columns);
        Notes = Copy.Of(parts.Notes);
    }

    /// <summary>A value that stands for "not applicable" (不适用): a NaN that is told from a missing value by its bits.</summary>
    public static double NotApplicable => Missing.NotApplicable;

    /// <summary>The ids of the columns.</summary>
    public IReadOnlyList<string> Columns { get; }

    /// <summary>The number of rows.</summary>
    public int RowCount => places.Length;

    /// <summary>Rows have periods.</summary>
    public bool HasPeriods => periods is not null;

    /// <summary>
    /// What was left out, converted or assumed when the data was read, and in lenient reading every cell treated as missing.
    /// </summary>
    public IReadOnlyList<Diagnostic> Notes { get; }

    internal int BlockCount => blocks.Count;

    /// <summary>The cells of which more is known than their value, by row × columns + column.</summary>
    internal IReadOnlyDictionary<long, Observation> Details => details;

    /// <summary>Gives the place of a row.</summary>
    /// <param name="row">The row, from 0.</param>
    /// <returns>The place.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public Place PlaceAt(int row) => places[Checked(row)];

    /// <summary>Gives the period of a row.</summary>
    /// <param name="row">The row, from 0.</param>
    /// <returns>The period; <see langword="null"/> when the data has none.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public Period? PeriodAt(int row) => periods is null ? null : periods[Checked(row)];

    /// <summary>Gives a value.</summary>
    /// <param name="row">The row, from 0.</param>
    /// <param name="column">The id of an indicator or variable.</param>
    /// <returns>The value in the column's unit; NaN when there is none, also when the panel has no such column.</returns>
    public double ValueAt(int row, string column) => TryGetColumn(column, out var index) ? ValueAt(row, index) : double.NaN;

    /// <summary>Gives a cell with all that is known about it.</summary>
    /// <param name="row">The row, from 0.</param>
    /// <param name="column">The id of an indicator or variable.</param>
    /// <returns>The cell; a missing one when the panel has no such column.</returns>
    public Observation ObservationAt(int row, string column)
    {
        if (!TryGetColumn(column, out var index)) return new() { Value = double.NaN, Status = ObservationStatus.Missing };
        if (details.TryGetValue(((long)row * columns.Length) + index, out var detail)) return detail;
        var value = ValueAt(row, index);
        return new()
        {
            Value = value,
            Status = Missing.StatusOf(value),
            Location = LocationOf(row, index),
        };
    }

    internal bool TryGetColumn(string id, out int index) => columnIndex.TryGetValue(id, out index);

    internal double ValueAt(int row, int column)
    {
        Checked(row);
        return blocks[row / BlockRows][(column * Stride) + (row % BlockRows)];
    }

    /// <summary>Gives the rows from <paramref name="index"/> × <see cref="BlockRows"/> on, padded to whole vectors.</summary>
    internal ColumnBlock Block(int index) => new(blocks[index], Stride, ColumnBlock.Padded(RowsInBlock(index)));

    internal int RowsInBlock(int index) => Math.Min(BlockRows, RowCount - (index * BlockRows));

    /// <summary>Finds a place by its key, else by its name.</summary>
    /// <exception cref="ArgumentException">Several places have the name (鼓楼区): nobody can tell which is meant.</exception>
    internal bool TryFindPlace(string place, [NotNullWhen(true)] out Place? found)
    {
        found = Array.Find(places, p => string.Equals(p.Key, place, StringComparison.Ordinal));
        if (found is not null) return true;
        string[] keys = [
            .. places.Where(
                p => string.Equals(p.Name, place, StringComparison.Ordinal)).Select(p => p.Key).Distinct(StringComparer.Ordinal),
        ];
        if (keys.Length > 1)
        {
            throw new ArgumentException(
                $"Several places are called \"{place}\": give the key, one of {string.Join(", ", keys.Take(20))}.", nameof(place));
        }

        found = keys.Length == 0 ? null : Array.Find(places, p => string.Equals(p.Key, keys[0], StringComparison.Ordinal));
        return found is not null;
    }

    private SourceLocation LocationOf(int row, int column)
    {
        if (takenFrom is { } source) return source.Panel.LocationOf(source.Rows[row], column);
        // Where several files have the column, only one of them has a value in the row; which one matters only for a missing cell.
        foreach (var origin in origins)
        {
            if (origin.TryLocate(row, column, out var location)) return location;
        }

        return default;
    }

    private int Checked(int row)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)row, (uint)places.Length, nameof(row));
        return row;
    }

    private int Stride => RowCount > BlockRows ? BlockRows : ColumnBlock.Padded(RowCount);
}
