using System.Globalization;
using UrbanIndicators.Data;

namespace UrbanIndicators;

/// <summary>The time a row of data is about: a year, a quarter or a month.</summary>
/// <remarks>It is the data's period; the year of the exam it is used in may be another.</remarks>
/// <threadsafety>An immutable value type.</threadsafety>
public readonly record struct Period : IComparable<Period>
{
    private Period(PeriodKind kind, int year, int part)
    {
        Kind = kind;
        Year = year;
        Part = part;
    }

    /// <summary>Year, quarter or month.</summary>
    public PeriodKind Kind { get; }

    /// <summary>The calendar year, from 1 to 9999.</summary>
    public int Year { get; }

    /// <summary>The quarter (1 to 4) or month (1 to 12); 0 for a year.</summary>
    public int Part { get; }

    /// <summary>Makes a year.</summary>
    /// <param name="year">From 1 to 9999.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Not such a year.</exception>
    public static Period OfYear(int year) => new(PeriodKind.Year, Checked(year, 9999, nameof(year)), 0);

    /// <summary>Makes a quarter.</summary>
    /// <param name="year">From 1 to 9999.</param>
    /// <param name="quarter">From 1 to 4.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Not such a year or quarter.</exception>
    public static Period OfQuarter(int year, int quarter) =>
        new(PeriodKind.Quarter, Checked(year, 9999, nameof(year)), Checked(quarter, 4, nameof(quarter)));

    /// <summary>Makes a month.</summary>
    /// <param name="year">From 1 to 9999.</param>
    /// <param name="month">From 1 to 12.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Not such a year or month.</exception>
    public static Period OfMonth(int year, int month) =>
        new(PeriodKind.Month, Checked(year, 9999, nameof(year)), Checked(month, 12, nameof(month)));

    /// <summary>Reads a period: <c>2023</c>, <c>2023年底</c>, <c>2023-12</c>, <c>2023Q4</c>, <c>2023年第四季度</c>, <c>2023-12-31</c>.</summary>
    /// <param name="text">The text. A full date is the year when it is its last day, else the month.</param>
    /// <returns>The period.</returns>
    /// <exception cref="FormatException">The text is not a period.</exception>
    public static Period Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out var period)
            ? period
            : throw new FormatException($"\"{text}\" is not a period; expected a year, quarter or month such as 2023, 2023-Q4 or 2023-12.");
    }

    /// <summary>Reads a period as <see cref="Parse"/> does, without throwing.</summary>
    /// <param name="text">The text.</param>
    /// <param name="period">The period.</param>
    /// <returns><see langword="true"/> when the text is a period.</returns>
    public static bool TryParse(string? text, out Period period)
    {
        period = default;
        return text is not null && PeriodReader.TryRead(text, out period, out _);
    }

    /// <summary>Orders periods by time: by year, then by part.</summary>
    /// <param name="other">The other period.</param>
    /// <returns>Negative when this one is earlier.</returns>
    public int CompareTo(Period other) => (Year, Part, Kind).CompareTo((other.Year, other.Part, other.Kind));

    /// <summary>Tells whether one period is earlier than another.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    /// <returns><see langword="true"/> when earlier.</returns>
    public static bool operator <(Period left, Period right) => left.CompareTo(right) < 0;

    /// <summary>Tells whether one period is later than another.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    /// <returns><see langword="true"/> when later.</returns>
    public static bool operator >(Period left, Period right) => left.CompareTo(right) > 0;

    /// <summary>Tells whether one period is not later than another.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    /// <returns><see langword="true"/> when earlier or the same.</returns>
    public static bool operator <=(Period left, Period right) => left.CompareTo(right) <= 0;

    /// <summary>Tells whether one period is not earlier than another.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    /// <returns><see langword="true"/> when later or the same.</returns>
    public static bool operator >=(Period left, Period right) => left.CompareTo(right) >= 0;

    /// <summary>Gives <c>2024</c>, <c>2024-Q3</c> or <c>2024-03</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Kind switch
    {
        PeriodKind.Year => Year.ToString(CultureInfo.InvariantCulture),
        PeriodKind.Quarter => string.Create(CultureInfo.InvariantCulture, $"{Year}-Q{Part}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{Year}-{Part:00}"),
    };

    private static int Checked(int value, int highest, string name) => value >= 1 && value <= highest
        ? value
        : throw new ArgumentOutOfRangeException(
            name, value, string.Create(CultureInfo.InvariantCulture, $"It must be from 1 to {highest}."));
}
