using System.Collections.Immutable;
using System.Globalization;

namespace UrbanIndicators.Scoring.Functions;

/// <summary>The position of a value among those of a reference population: percentile rank or competition rank.</summary>
/// <remarks>A value that is not among them stands halfway between its neighbours.</remarks>
internal sealed class PositionFunction : ColumnFunction
{
    public const string Name = "position";

    private readonly ImmutableArray<double> values;
    private readonly ImmutableArray<double> below;
    private readonly double count;
    private readonly bool higherIsBetter;
    private readonly bool midrank;
    private readonly ValueRange scale;

    /// <param name="values">The different values of the population, rising.</param>
    /// <param name="below">For each, how many of the population lie below it; and at the end, how many there are.</param>
    /// <param name="higherIsBetter">Direction.</param>
    /// <param name="midrank">Ties take the mean of their ranks (percentile rank); otherwise the best of them.</param>
    /// <param name="scale">The scale.</param>
    public PositionFunction(ImmutableArray<double> values, ImmutableArray<double> below, bool higherIsBetter, bool midrank, ValueRange scale)
    {
        (this.values, this.below, this.higherIsBetter, this.midrank, this.scale) = (values, below, higherIsBetter, midrank, scale);
        count = below[^1];
    }

    public override string Kind => Name;

    public override ImmutableSortedDictionary<string, ImmutableArray<double>> Constants => Named(
        ("values", values), ("below", below), ("higher", [higherIsBetter ? 1 : 0]), ("midrank", [midrank ? 1 : 0]), ("scale", [scale.Low, scale.High]));

    public static PositionFunction From(IReadOnlyDictionary<string, ImmutableArray<double>> c) =>
        new(c["values"], c["below"], c["higher"][0] != 0, c["midrank"][0] != 0, new(c["scale"][0], c["scale"][1]));

    /// <summary>Fits to a population.</summary>
    /// <param name="population">At least two values, in any order; sorted in place.</param>
    /// <param name="higherIsBetter">Direction.</param>
    /// <param name="midrank">See the constructor.</param>
    /// <param name="scale">The scale.</param>
    public static PositionFunction Fit(Span<double> population, bool higherIsBetter, bool midrank, ValueRange scale)
    {
        population.Sort();
        var different = ImmutableArray.CreateBuilder<double>();
        var less = ImmutableArray.CreateBuilder<double>();
        for (var i = 0; i < population.Length; i++)
        {
            if (i > 0 && population[i] == population[i - 1]) continue;
            different.Add(population[i]);
            less.Add(i);
        }

        less.Add(population.Length);
        return new(different.DrainToImmutable(), less.DrainToImmutable(), higherIsBetter, midrank, scale);
    }

    public override void Apply(ReadOnlySpan<double> values, Span<double> scores, ref CellTally tally) =>
        VectorLoop.Each(this, static (self, value) => self.ScoreOf(value), values, scores);

    public override string Describe(double value)
    {
        var (less, equal) = Count(value);
        var better = higherIsBetter ? count - less - equal : less;
        return string.Create(CultureInfo.InvariantCulture, $"{better:0} of {count:0} better, {equal:0} equal → {Figures.Rounded(ScoreOf(value))}");
    }

    private double ScoreOf(double value)
    {
        var (less, equal) = Count(value);
        var worse = higherIsBetter ? less : count - less - equal;
        // Rank 1 is the best; ties share the best of their ranks, or (midrank) the mean of them.
        // A value that is not of the population (equal = 0) stands half a rank above those that are worse.
        var position = midrank || equal == 0
            ? worse + ((equal - 1) / 2)
            : worse + equal - 1;
        position = Math.Clamp(position / (count - 1), 0, 1);
        return (scale.Low * (1 - position)) + (scale.High * position);
    }

    private (double Less, double Equal) Count(double value)
    {
        var index = values.BinarySearch(value);
        return index >= 0 ? (below[index], below[index + 1] - below[index]) : (below[~index], 0);
    }
}
