namespace UrbanIndicators.Stages;

/// <summary>What screening found in a row, and what became of it.</summary>
/// <param name="Place">The place.</param>
/// <param name="Period">The period; <see langword="null"/> when the data has none.</param>
/// <param name="Applicable">How many indicators could have a value.</param>
/// <param name="Present">How many have one.</param>
/// <param name="ShareNonZero">The share of these that are not 0, from 0 to 1; NaN when there are none.</param>
/// <param name="Verdict">What became of the row.</param>
/// <threadsafety>Immutable.</threadsafety>
public sealed record ScreenedRow(Place Place, Period? Period, int Applicable, int Present, double ShareNonZero, ScreeningVerdict Verdict)
{
    /// <summary>The share of indicators with a value, from 0 to 1; NaN when none is applicable.</summary>
    public double SharePresent => (double)Present / Applicable;
}
