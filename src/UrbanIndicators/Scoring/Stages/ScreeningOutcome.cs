using System.Runtime.InteropServices;
using UrbanIndicators.Stages;

namespace UrbanIndicators.Scoring.Stages;

/// <summary>What screening found in a row.</summary>
/// <param name="Applicable">How many indicators could have a value.</param>
/// <param name="Present">How many have one.</param>
/// <param name="NonZero">How many of these are not 0.</param>
/// <param name="Verdict">What became of the row.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ScreeningOutcome(int Applicable, int Present, int NonZero, ScreeningVerdict Verdict)
{
    public bool IsLeftOut => Verdict is ScreeningVerdict.LeftOut or ScreeningVerdict.Excluded;

    /// <summary>The share of indicators with a value; NaN when none is applicable.</summary>
    public double DataShare => (double)Present / Applicable;

    /// <summary>The share of values that are not 0; NaN when there are none.</summary>
    public double NonZeroShare => (double)NonZero / Present;
}
