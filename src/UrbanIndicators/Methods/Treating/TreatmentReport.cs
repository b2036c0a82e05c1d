using UrbanIndicators.Arithmetic;

namespace UrbanIndicators.Methods.Treating;

/// <summary>What was found in a column on the reference rows, and what was done about it.</summary>
/// <param name="Indicator">The id of the indicator.</param>
/// <param name="Count">The number of present values.</param>
/// <param name="Outcome">What became of it.</param>
internal sealed record TreatmentReport(string Indicator, int Count, TreatmentOutcome Outcome)
{
    /// <summary>Before treatment; NaN where it is not known.</summary>
    public Moments Before { get; init; } = Moments.Unknown;

    /// <summary>After treatment; the same as before where nothing was done.</summary>
    public Moments After { get; init; } = Moments.Unknown;

    /// <summary>The number of values set to a lower one; 0 where the transform took the place of winsorising.</summary>
    public int WinsorisedHigh { get; init; }

    /// <summary>The number of values set to a higher one.</summary>
    public int WinsorisedLow { get; init; }

    /// <summary>The transform: <c>log</c>, <c>box-cox</c> or the name of a registered function; <see langword="null"/> for none.</summary>
    public string? Transform { get; init; }
}
