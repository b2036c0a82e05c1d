using UrbanIndicators.Arithmetic;
using UrbanIndicators.Definitions;

namespace UrbanIndicators.Methods.Constants;

/// <summary>What a number that was learnt must be.</summary>
/// <param name="Low">The smallest there can be.</param>
/// <param name="High">The largest.</param>
/// <param name="English">In words: what is expected.</param>
/// <param name="Chinese">The same.</param>
public sealed record Need(double Low, double High, string English, string Chinese)
{
    /// <summary>Squares of larger numbers would be infinite. Values and scores are far smaller.</summary>
    public const double Largest = 1e150;

    /// <summary>Any number that can be squared.</summary>
    public static Need Number { get; } = new(-Largest, Largest, "a number from -1e150 to 1e150", "-1e150 至 1e150 的数");

    /// <summary>A number of at least 0.</summary>
    public static Need NotNegative { get; } = new(0, Largest, "a number from 0 to 1e150", "0 至 1e150 的数");

    /// <summary>A number above 0.</summary>
    public static Need AboveZero { get; } = new(double.Epsilon, Largest, "a number above 0, at most 1e150", "大于 0 且不超过 1e150 的数");

    /// <summary>Squares and products of numbers.</summary>
    public static Need Product { get; } = new(-Largest * Largest, Largest * Largest, "a number from -1e300 to 1e300", "-1e300 至 1e300 的数");

    /// <summary>Rounding may carry a share beyond its ends.</summary>
    public static Need Share { get; } =
        new(Threshold.OfShares.Lowest(0), Threshold.OfShares.Highest(1), "a share from 0 to 1", "0 至 1 的份额");

    /// <summary>0 for no, 1 for yes.</summary>
    public static Need Flag { get; } = new(0, 1, "0 or 1", "0 或 1") { IsWhole = true };

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
        $"a whole number from {Figures.Value(lowest)} to {Figures.Value(highest)}",
        $"{Figures.Value(lowest)} 至 {Figures.Value(highest)} 的整数")
    { IsWhole = true };

    /// <summary>What is expected, in words.</summary>
    public LocalizedText Words => LocalizedText.Of(English, Chinese);

    /// <summary>Tells whether a number is what it must be.</summary>
    /// <param name="number">The number.</param>
    /// <returns>Whether it is; <see langword="false"/> for NaN.</returns>
    public bool IsMetBy(double number) => number >= Low && number <= High
        ? !IsWhole || number == Math.Floor(number)
        : MayBeMissing && double.IsNegativeInfinity(number);
}
