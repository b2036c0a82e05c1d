using System.Runtime.InteropServices;
using UrbanIndicators.Data;
using UrbanIndicators.Diagnostics;
using UrbanIndicators.Tables;

namespace UrbanIndicators;

/// <summary>Makes a <see cref="Panel"/> from rows given in code.</summary>
/// <remarks>Add rows, then call <see cref="Build()"/> once.</remarks>
/// <threadsafety>Not thread-safe: use one builder on one thread.</threadsafety>
public sealed class PanelBuilder
{
    private readonly string[] columns;
    private readonly Dictionary<string, int> columnIndex = [];
    private readonly List<double[]> blocks = [];
    private readonly List<Place> places = [];
    private readonly List<Period> periods = [];
    private readonly List<RowOrigin> origins = [];
    private readonly Dictionary<long, Observation> details = [];
    private readonly RowIndex placeIndex = new();
    private readonly RowIndex rowIndex = new();
    private readonly List<int> firstRows = [];
    private bool built;

    /// <summary>Begins a panel.</summary>
    /// <param name="columns">The ids of the indicators and variables, each once.</param>
    /// <exception cref="ArgumentException">An id is empty or given twice.</exception>
    public PanelBuilder(IEnumerable<string> columns)
    {
        ArgumentNullException.ThrowIfNull(columns);
        this.columns = [.. columns];
        for (var i = 0; i < this.columns.Length; i++)
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(this.columns[i], nameof(columns));
            if (!columnIndex.TryAdd(this.columns[i], i))
            {
                throw new ArgumentException($"The column \"{this.columns[i]}\" is given twice.", nameof(columns));
            }
        }
    }

    internal int RowCount => places.Count;

    internal int ColumnCount => columns.Length;

    internal int IndexOf(string column) => columnIndex[column];

    internal Place PlaceAt(int row) => places[row];

    /// <summary>Adds a row.</summary>
    /// <param name="place">The place.</param>
    /// <param name="period">The period; either every row has one, all of one kind, or none has.</param>
    /// <param name="values">
    /// A value for every column, in the order of the columns: NaN for a missing one, <see cref="Panel.NotApplicable"/> for 不适用.
    /// </param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentException">
    /// The number of values is not that of the columns; a value is infinite, or its magnitude is neither 0 nor from 1e-100 to 1e100; the
    /// place and period were given before; the period does not go with those before.
    /// </exception>
    /// <exception cref="InvalidOperationException">The panel was built already.</exception>
    public PanelBuilder Add(Place place, Period? period, params ReadOnlySpan<double> values)
    {
        ArgumentNullException.ThrowIfNull(place);
        // The panel keeps the very blocks: a row that came later would be written into it.
        ThrowIfBuilt();
        if (values.Length != columns.Length)
        {
            throw new ArgumentException($"There are {values.Length} values for {columns.Length} columns.", nameof(values));
        }

        for (var i = 0; i < values.Length; i++)
        {
            if (double.IsNaN(values[i]) || Magnitude.IsUsable(values[i])) continue;
            throw new ArgumentException(
                $"The value of \"{columns[i]}\" is infinite, or its magnitude is not from 1e-100 to 1e100.", nameof(values));
        }

        if (places.Count > 0 && period.HasValue != periods.Count > 0)
        {
            throw new ArgumentException("Either every row has a period or none has.", nameof(period));
        }

        if (period is { } given && periods.Count > 0 && given.Kind != periods[0].Kind)
        {
            throw new ArgumentException($"The period {given} is not of the kind of those before ({periods[0].Kind}).", nameof(period));
        }

        if (!TryAddRow(place, period, out var row))
        {
            throw new ArgumentException(
                $"There is a row for place \"{place.Key}\"{(period is null ? "" : $" and period {period}")} already.", nameof(place));
        }

        for (var i = 0; i < values.Length; i++) Set(row, i, values[i]);
        return this;
    }

    /// <summary>Adds a row for a place known by its key alone.</summary>
    /// <param name="place">The key of the place.</param>
    /// <param name="period">The period, or <see langword="null"/>.</param>
    /// <param name="values">A value for every column, in the order of the columns.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentException">As for <see cref="Add(Place, Period?, ReadOnlySpan{double})"/>.</exception>
    /// <exception cref="InvalidOperationException">The panel was built already.</exception>
    public PanelBuilder Add(string place, Period? period, params ReadOnlySpan<double> values) => Add(new Place(place), period, values);

    /// <summary>Makes the panel. The builder cannot be used afterwards.</summary>
    /// <returns>The panel.</returns>
    /// <exception cref="InvalidOperationException">It was called before.</exception>
    public Panel Build() => Build([]);

    internal Panel Build(IReadOnlyList<Diagnostic> notes, (Panel Panel, int[] Rows)? takenFrom = null)
    {
        ThrowIfBuilt();
        built = true;
        if (blocks.Count == 1) blocks[0] = Compacted(blocks[0]);
        return new(new(
            columns,
            blocks,
            [.. places],
            periods.Count == 0 ? null : [.. periods],
            details,
            [.. origins.Select(o => o.Sealed())],
            notes)
        { TakenFrom = takenFrom });
    }

    /// <summary>Adds a row without values, unless there is one for the place and period; either way gives its number.</summary>
    /// <remarks>The caller sees to it that either all rows have periods, of one kind, or none has.</remarks>
    internal bool TryAddRow(Place place, Period? period, out int row)
    {
        var hash = string.GetHashCode(place.Key, StringComparison.Ordinal);
        row = places.Count;
        if (period is { } given)
        {
            // Rows of one place share its first row, so that the long comparison of keys is done once a place.
            var first = placeIndex.FindOrAdd(hash, row, (places, place.Key), IsPlace);
            var owner = first < 0 ? row : firstRows[first];
            var found = rowIndex.FindOrAdd(HashCode.Combine(owner, given), row, (this, owner, given), static (s, r) =>
                s.Item1.periods[r] == s.given && s.Item1.firstRows[r] == s.owner);
            if (found >= 0)
            {
                row = found;
                return false;
            }

            firstRows.Add(owner);
            periods.Add(given);
            places.Add(first < 0 ? place : places[owner]);
        }
        else
        {
            var found = placeIndex.FindOrAdd(hash, row, (places, place.Key), IsPlace);
            if (found >= 0)
            {
                row = found;
                return false;
            }

            places.Add(place);
        }

        if (row % Panel.BlockRows == 0)
        {
            // Fresh from the runtime the array holds zeros, and missing must never be zero.
            var block = GC.AllocateUninitializedArray<double>(columns.Length * Panel.BlockRows);
            block.AsSpan().Fill(Missing.Value);
            blocks.Add(block);
        }

        return true;
    }

    /// <summary>Begins a file: its rows are told to the origin.</summary>
    internal RowOrigin AddFile(string file, AddressFormat format, int[] fields)
    {
        var origin = new RowOrigin(file, format, fields);
        origins.Add(origin);
        return origin;
    }

    internal void Set(int row, int column, double value) =>
        blocks[row / Panel.BlockRows][(column * Panel.BlockRows) + (row % Panel.BlockRows)] = value;

    /// <summary>Sets cells of a column in rows that follow each other within a block.</summary>
    internal void SetRows(int row, int column, ReadOnlySpan<double> values) =>
        values.CopyTo(blocks[row / Panel.BlockRows].AsSpan((column * Panel.BlockRows) + (row % Panel.BlockRows)));

    /// <summary>Tells where a cell stands.</summary>
    /// <param name="row">The row.</param>
    /// <param name="column">The column.</param>
    /// <param name="inThisFile">It may have been given by the file begun last; else only those before are looked at.</param>
    internal SourceLocation Locate(int row, int column, bool inThisFile)
    {
        if (details.TryGetValue(((long)row * columns.Length) + column, out var detail)) return detail.Location;
        foreach (var origin in inThisFile ? origins : origins.SkipLast(1))
        {
            if (origin.TryLocate(row, column, out var location)) return location;
        }

        return default;
    }

    internal double Get(int row, int column) =>
        blocks[row / Panel.BlockRows][(column * Panel.BlockRows) + (row % Panel.BlockRows)];

    /// <summary>Sets a cell of which more is known than its value.</summary>
    internal void Set(int row, int column, Observation observation)
    {
        Set(row, column, observation.Value);
        details[((long)row * columns.Length) + column] = observation;
    }

    private void ThrowIfBuilt()
    {
        if (built) throw new InvalidOperationException("The panel was built already; begin a new builder.");
    }

    private static bool IsPlace((List<Place> Places, string Key) state, int row) =>
        string.Equals(state.Places[row].Key, state.Key, StringComparison.Ordinal);

    private double[] Compacted(double[] block)
    {
        var stride = ColumnBlock.Padded(places.Count);
        if (stride == Panel.BlockRows) return block;
        var compact = new double[stride * columns.Length];
        for (var j = 0; j < columns.Length; j++) block.AsSpan(j * Panel.BlockRows, stride).CopyTo(compact.AsSpan(j * stride));
        return compact;
    }
}
