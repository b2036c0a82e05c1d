using System.Collections.Immutable;

namespace UrbanIndicators.Methods;

/// <summary>The values of the scored indicators on the rows of a panel, as they enter a stage.</summary>
/// <remarks>
/// Kinds of "no value" are told apart by their bits (see <see cref="Data.Missing"/>): what is not applicable or not assessed is never
/// imputed.
/// </remarks>
/// <threadsafety>Not to be written to; then safe for use by several threads.</threadsafety>
public sealed class StageTable
{
    private readonly Panel? panel;
    private readonly ImmutableArray<Indicator> indicators;
    private readonly double[][] columns;
    private readonly bool[]? reference;

    /// <param name="panel">The panel the rows are of; <see langword="null"/> for a single row of no place.</param>
    /// <param name="indicators">The indicators, in the order of the columns.</param>
    /// <param name="columns">The values, a column an indicator.</param>
    /// <param name="reference">The rows to learn from.</param>
    internal StageTable(Panel? panel, ImmutableArray<Indicator> indicators, double[][] columns, bool[] reference)
    {
        this.panel = panel;
        this.indicators = indicators;
        this.columns = columns;
        this.reference = reference;
        RowCount = reference.Length;
    }

    /// <summary>A table whose cells are filled: nothing is learnt any more.</summary>
    internal StageTable(Panel? panel, ImmutableArray<Indicator> indicators, double[][] columns, int rowCount)
    {
        this.panel = panel;
        this.indicators = indicators;
        this.columns = columns;
        RowCount = rowCount;
    }

    /// <summary>The indicators, in the order of the columns.</summary>
    public ImmutableArray<Indicator> Indicators => indicators;

    /// <summary>The values, a column an indicator, a row a place and period; NaN where one is missing.</summary>
    public double[][] Columns => columns;

    /// <summary>The number of rows.</summary>
    public int RowCount { get; }

    /// <summary>The rows to learn from: those of the reference population that were not screened out.</summary>
    /// <exception cref="InvalidOperationException">It is asked for while cells are filled, when nothing is learnt any more.</exception>
    public bool[] Reference => reference ?? throw new InvalidOperationException("Once a method is fitted there are no rows to learn from.");

    /// <summary>
    /// The columns are scores, since normalising came before: more is better, and what is possible in a unit says nothing.
    /// </summary>
    public bool HoldsScores { get; init; }

    /// <summary>The rows that are going to be scored, which messages count; <see langword="null"/> for all.</summary>
    internal bool[]? Asked { get; init; }

    internal bool IsAsked(int row) => Asked is null || Asked[row];

    /// <summary>Gives the direction of a column; of scores more is better.</summary>
    /// <param name="column">The column.</param>
    /// <returns>The direction.</returns>
    public Direction DirectionOf(int column) => HoldsScores ? Direction.Higher : indicators[column].Direction;

    /// <summary>Gives the values that are possible in a column.</summary>
    /// <param name="column">The column.</param>
    /// <returns>The range; <see langword="null"/> for any.</returns>
    public ValueRange? ValidOf(int column) => HoldsScores ? null : indicators[column].Valid;

    /// <summary>Gives the place of a row.</summary>
    /// <param name="row">The row.</param>
    /// <returns>The place; <see langword="null"/> when it is not known.</returns>
    public Place? PlaceAt(int row) => panel?.PlaceAt(row);

    /// <summary>Gives the period of a row.</summary>
    /// <param name="row">The row.</param>
    /// <returns>The period; <see langword="null"/> when there is none.</returns>
    public Period? PeriodAt(int row) => panel?.PeriodAt(row);

    /// <summary>Gives the present values of a column on the reference rows.</summary>
    /// <param name="column">The column.</param>
    /// <returns>A copy, in the order of the rows.</returns>
    public double[] PresentOf(int column)
    {
        var present = new double[columns[column].Length];
        Array.Resize(ref present, PresentOf(column, present).Length);
        return present;
    }

    /// <summary>Copies the present values of a column on the reference rows to the beginning of a buffer as long as the column.</summary>
    internal Span<double> PresentOf(int column, double[] buffer)
    {
        var values = columns[column];
        var counted = Reference.AsSpan(0, values.Length);
        var count = 0;
        for (var row = 0; row < values.Length; row++)
        {
            // Every value is written and only counted if it stays: there is no branch to foresee.
            var value = values[row];
            buffer[count] = value;
            count += !double.IsNaN(value) & counted[row] ? 1 : 0;
        }

        return buffer.AsSpan(0, count);
    }
}
