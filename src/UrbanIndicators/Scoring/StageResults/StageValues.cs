using UrbanIndicators.Diagnostics;

namespace UrbanIndicators.Stages;

/// <summary>The values of the scored indicators between two stages: rows are places and periods, columns are indicators.</summary>
/// <remarks>A row that screening left out is no row of the tables behind it.</remarks>
/// <threadsafety>Immutable.</threadsafety>
public sealed class StageValues
{
    private readonly Panel panel;
    private readonly int[] rows;
    private readonly double[][] columns;

    internal StageValues(Panel panel, int[] rows, IEnumerable<Indicator> indicators, double[][] columns, bool areScores)
    {
        this.panel = panel;
        this.rows = rows;
        this.columns = columns;
        Indicators = Copy.Of(indicators);
        AreScores = areScores;
    }

    /// <summary>The indicators, in the order of the columns.</summary>
    public IReadOnlyList<Indicator> Indicators { get; }

    /// <summary>The number of rows.</summary>
    public int RowCount => rows.Length;

    /// <summary>The values are scores on the scale, and no longer in the indicators' units.</summary>
    public bool AreScores { get; }

    /// <summary>Gives the place of a row.</summary>
    /// <param name="row">The row, from 0.</param>
    /// <returns>The place.</returns>
    public Place PlaceAt(int row) => panel.PlaceAt(rows[row]);

    /// <summary>Gives the period of a row.</summary>
    /// <param name="row">The row, from 0.</param>
    /// <returns>The period; <see langword="null"/> when the data has none.</returns>
    public Period? PeriodAt(int row) => panel.PeriodAt(rows[row]);

    /// <summary>Gives a value.</summary>
    /// <param name="row">The row, from 0.</param>
    /// <param name="indicator">The column, from 0.</param>
    /// <returns>The value in the indicator's unit, or its score; NaN when it is missing.</returns>
    public double ValueAt(int row, int indicator) => columns[indicator][rows[row]];

    /// <summary>The row of the panel that a row comes from.</summary>
    internal int PanelRow(int row) => rows[row];

    internal double[] Column(int indicator) => columns[indicator];
}
