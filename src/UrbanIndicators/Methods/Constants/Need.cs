using UrbanIndicators.Arithmetic;
using UrbanIndicators.Definitions;
using UrbanIndicators.Localisation;

namespace UrbanIndicators.Methods.Constants;

/// <summary>What a number that was learnt must be.</summary>
/// <param name="Low">The smallest there can be.</param>
/// <param name="High">The largest.</param>
/// <param name="Words">In words: what is expected.</param>
public sealed record Need(double Low, double High, LocalizedText Words)
{
    /// <summary>Squares of larger numbers would be infinite. Values and scores are far smaller.</summary>
    public const double Largest = 1e150;

    /// <summary>Any number that can be squared.</summary>
    public static Need Number { get; } = new(-Largest, Largest, Phrase.Of("need.a-number-from-1e150-to"));

    /// <summary>A number of at least 0.</summary>
    public static Need NotNegative { get; } = new(0, Largest, Phrase.Of("need.a-number-from-0-to"));

    /// <summary>A number above 0.</summary>
    public static Need AboveZero { get; } = new(double.Epsilon, Largest, Phrase.Of("need.a-number-above-0-at"));

    /// <summary>Squares and products of numbers.</summary>
    public static Need Product { get; } = new(-Largest * Largest, Largest * Largest, Phrase.Of("need.a-number-from-1e300-to"));

    /// <summary>Rounding may carry a share beyond its ends.</summary>
    public static Need Share { get; } =
        new(Threshold.OfShares.Lowest(0), Threshold.OfShares.Highest(1), Phrase.Of("need.a-share-from-0-to"));

    /// <summary>0 for no, 1 for yes.</summary>
    public static Need Flag { get; } = new(0, 1, Phrase.Of("need.0-or-1")) { IsWhole = true };

    /// <summary>It is a whole number.</summary>
    public bool IsWhole { get; init; }

    /// <summary>It may be missing, which is saved as negative infinity, since JSON has no NaN.</summary>
    public bool MayBeMissing { get; init; }

    /// <summary>A whole number.</summary>
    /// <param name="lowest">The smallest there can be.</param>
    /// <param name="highest">The largest.</param>
    /// <returns>The need.</returns>
    public static Need Count(double lowest, double highest = 1e15) => new(
        lowest, highest,
        Phrase.Of("need.a-whole-number-from-to", Figures.Value(lowest), Figures.Value(highest)))
    { IsWhole = true };

    /// <summary>Tells whether a number is what it must be.</summary>
    /// <param name="number">The number.</param>
    /// <returns>Whether it is; <see langword="false"/> for NaN.</returns>
    public bool IsMetBy(double number) => number >= Low && number <= High
        ? !IsWhole || number == Math.Floor(number)
        : MayBeMissing && double.IsNegativeInfinity(number);
}
