namespace UrbanIndicators;

/// <summary>The length of a <see cref="Period"/>.</summary>
public enum PeriodKind
{
    /// <summary>A calendar year.</summary>
    Year,

    /// <summary>A quarter of a year.</summary>
    Quarter,

    /// <summary>A calendar month.</summary>
    Month,
}
