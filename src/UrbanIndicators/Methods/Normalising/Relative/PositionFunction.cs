using System.Collections.Immutable;
using System.Globalization;
using UrbanIndicators.Arithmetic;
using UrbanIndicators.Definitions;
using UrbanIndicators.Localisation;
using UrbanIndicators.Methods.Constants;

namespace UrbanIndicators.Methods.Normalising;

/// <summary>The position of a value among those of a reference population: percentile rank or competition rank.</summary>
/// <remarks>
/// Values are tied when they are at each other, see <see cref="Threshold"/>. A value that is not among them stands halfway between its
/// neighbours.
/// </remarks>
internal sealed class PositionFunction : ColumnFunction
{
    public const string Name = "position";

    /// <summary>What share of those they are tied with places count as worse than they are.</summary>
    public const double TiesTakeTheWorst = 0;
    public const double TiesTakeTheMean = 0.5;
    public const double TiesTakeTheBest = 1;

    private readonly ImmutableArray<double> values;
    private readonly ImmutableArray<double> below;
    private readonly double count;
    private readonly bool higherIsBetter;
    private readonly double ties;
    private readonly ValueRange scale;

    /// <param name="values">The different values of the population, rising.</param>
    /// <param name="below">For each, how many of the population lie below it; and at the end, how many there are.</param>
    /// <param name="higherIsBetter">Direction.</param>
    /// <param name="ties">Whether ties take the worst, the mean (percentile rank) or the best of their ranks: 0, 0.5 or 1.</param>
    /// <param name="scale">The scale.</param>
    public PositionFunction(ImmutableArray<double> values, ImmutableArray<double> below, bool higherIsBetter, double ties, ValueRange scale)
    {
        (this.values, this.below, this.higherIsBetter, this.ties, this.scale) = (values, below, higherIsBetter, ties, scale);
        count = below[^1];
    }

    public override string Kind => Name;

    public override ImmutableSortedDictionary<string, ImmutableArray<double>> Constants => Named(
        ("values", values), ("below", below), ("higher", [higherIsBetter ? 1 : 0]), ("ties", [ties]), ("scale", [scale.Low, scale.High]));

    /// <summary>Reads what was learnt.</summary>
    public static PositionFunction Read(ConstantReader constants, bool higherIsBetter, double ties, ValueRange scale)
    {
        constants.OfKind(Name);
        constants.Same("higher", [higherIsBetter ? 1 : 0]);
        constants.Same("ties", [ties]);
        constants.Same("scale", [scale.Low, scale.High]);
        var different = constants.Rising("values");
        var less = constants.Rising("below", Need.Count(0));
        var expected = Figures.Value(different.Length + 1);
        constants.Require(
            less.Length == different.Length + 1 && less[0] == 0 && less[^1] >= 2, "below",
            Phrase.Of("position-function.numbers-from-0-to-at", expected));
        return new(different, less, higherIsBetter, ties, scale);
    }

    /// <summary>Fits to a population.</summary>
    /// <param name="population">At least two values, in any order; sorted in place.</param>
    /// <param name="higherIsBetter">Direction.</param>
    /// <param name="ties">See the constructor.</param>
    /// <param name="scale">The scale.</param>
    public static PositionFunction Fit(Span<double> population, bool higherIsBetter, double ties, ValueRange scale)
    {
        population.Sort();
        var different = ImmutableArray.CreateBuilder<double>();
        var less = ImmutableArray.CreateBuilder<double>();
        for (var i = 0; i < population.Length; i++)
        {
            if (i > 0 && Threshold.OfValues.IsAt(population[i], different[^1])) continue;
            different.Add(population[i]);
            less.Add(i);
        }

        less.Add(population.Length);
        return new(different.DrainToImmutable(), less.DrainToImmutable(), higherIsBetter, ties, scale);
    }

    public override void Apply(ReadOnlySpan<double> values, Span<double> scores, ref CellTally tally) =>
        VectorLoop.Each(this, static (self, value) => self.ScoreOf(value), values, scores);

    public override string Describe(double value)
    {
        var (less, equal) = Count(value);
        var better = higherIsBetter ? count - less - equal : less;
        return string.Create(
            CultureInfo.InvariantCulture, $"{better:0} of {count:0} better, {equal:0} equal → {Figures.Rounded(ScoreOf(value))}");
    }

    private double ScoreOf(double value)
    {
        var (less, equal) = Count(value);
        var worse = higherIsBetter ? less : count - less - equal;
        // A value that is not of the population (equal = 0) stands half a rank above those that are worse.
        var position = worse + ((equal - 1) * (equal == 0 ? TiesTakeTheMean : ties));
        position = Math.Clamp(position / (count - 1), 0, 1);
        return new ScaleMap(scale).At(position);
    }

    private (double Less, double Equal) Count(double value)
    {
        var found = values.BinarySearch(value);
        if (found >= 0) return (below[found], below[found + 1] - below[found]);
        // What is tied with a value need not have its bits: it may stand on either side.
        var next = ~found;
        var tied = next > 0 && Threshold.OfValues.IsAt(value, values[next - 1]) ? next - 1
            : next < values.Length && Threshold.OfValues.IsAt(value, values[next]) ? next
            : -1;
        return tied >= 0 ? (below[tied], below[tied + 1] - below[tied]) : (below[next], 0);
    }
}
