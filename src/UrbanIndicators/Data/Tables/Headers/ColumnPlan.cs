namespace UrbanIndicators.Data.Tables.Headers;

/// <summary>
/// How the cells of one source of values (a column, a row or a pair of indicator and unit) become values of a target column.
/// </summary>
/// <param name="Target">The column of the panel.</param>
/// <param name="SourceUnit">The unit the file gives, else the target's; <see langword="null"/> for a pure number.</param>
/// <param name="Conversion">From that unit to the target's.</param>
internal sealed record ColumnPlan(TargetColumn Target, string? SourceUnit, UnitConversion Conversion)
{
    private readonly Unit? known = SourceUnit is not null && Units.TryParse(SourceUnit, out var unit) ? unit : null;

    /// <summary>The values that are possible.</summary>
    public ValueRange Valid { get; } = Target.Valid ?? new(double.NegativeInfinity, double.PositiveInfinity);

    public bool IsPercent => known is { IsPercent: true };

    /// <summary>The unit carries 万, 亿 or %: a number in it must not carry another.</summary>
    public bool HasMultiplier => known?.HasMultiplier ?? (SourceUnit is not null && SourceUnit.AsSpan().IndexOfAny('万', '亿') >= 0);
}
