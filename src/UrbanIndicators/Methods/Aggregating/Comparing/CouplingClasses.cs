using UrbanIndicators.Arithmetic;
using UrbanIndicators.Definitions;
using UrbanIndicators.Localisation;

namespace UrbanIndicators.Methods.Aggregating;

/// <summary>The ten classes of the coupling coordination degree, a tenth each, from the lowest.</summary>
/// <remarks>Liao Chongbin, 1999; a degree on a boundary belongs to the higher class.</remarks>
internal static class CouplingClasses
{
    private static readonly LocalizedText[] Classes =
    [
        Phrase.Of("coupling-classes.extreme-imbalance"),
        Phrase.Of("coupling-classes.serious-imbalance"),
        Phrase.Of("coupling-classes.moderate-imbalance"),
        Phrase.Of("coupling-classes.mild-imbalance"),
        Phrase.Of("coupling-classes.on-the-verge-of-imbalance"),
        Phrase.Of("coupling-classes.barely-coordinated"),
        Phrase.Of("coupling-classes.primarily-coordinated"),
        Phrase.Of("coupling-classes.moderately-coordinated"),
        Phrase.Of("coupling-classes.well-coordinated"),
        Phrase.Of("coupling-classes.superbly-coordinated"),
    ];

    /// <summary>Gives the class of a degree from 0 to 1.</summary>
    public static LocalizedText Of(double degree)
    {
        var number = 0;
        while (number + 1 < Classes.Length && Threshold.OfShares.IsAtLeast(degree, (number + 1.0) / Classes.Length)) number++;
        var (rank, all) = (Figures.Value(number + 1), Figures.Value(Classes.Length));
        return Phrase.Of("coupling-classes.class-of", rank, all, Classes[number]);
    }
}
