namespace UrbanIndicators;

/// <summary>How observations are laid out in a table.</summary>
public enum TableLayout
{
    /// <summary>Found out from the header.</summary>
    Detect,

    /// <summary>A row for each place and period, a column for each indicator.</summary>
    Wide,

    /// <summary>A row for each single value: place, period, indicator, value.</summary>
    Long,

    /// <summary>A row for each indicator, a column for each place or period (序号, 指标, 单位 … then places).</summary>
    IndicatorRows,
}
