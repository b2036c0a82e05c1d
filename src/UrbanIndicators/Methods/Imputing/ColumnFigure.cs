namespace UrbanIndicators.Methods.Imputing;

/// <summary>One figure from the present values of a column, which may be put into another order.</summary>
internal delegate double ColumnFigure(Span<double> values);
