using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using UrbanIndicators.Arithmetic;
using UrbanIndicators.Localisation;
using UrbanIndicators.Methods.Constants;

namespace UrbanIndicators.Methods.Normalising;

/// <summary>Standard scores: the distance to a mean in standard deviations, put on the scale and not cut.</summary>
/// <param name="mean">The mean of the values.</param>
/// <param name="deviation">Their standard deviation, negative where less is better.</param>
/// <param name="scoreMean">The score of the mean.</param>
/// <param name="scoreDeviation">The score of one standard deviation.</param>
internal sealed class AffineFunction(double mean, double deviation, double scoreMean, double scoreDeviation) : ColumnFunction
{
    public const string Name = "affine";

    public override string Kind => Name;

    public override ImmutableSortedDictionary<string, ImmutableArray<double>> Constants =>
        Named(("mean", [mean]), ("deviation", [deviation]), ("score-mean", [scoreMean]), ("score-deviation", [scoreDeviation]));

    /// <summary>Linear from the value that earns the bottom of a scale to the one that earns its top, not cut.</summary>
    public static AffineFunction Between(double bottom, double top, ValueRange scale) => new(bottom, top - bottom, scale.Low, scale.Length);

    /// <summary>Reads what was learnt.</summary>
    /// <param name="constants">The constants.</param>
    /// <param name="rises">More is better.</param>
    /// <param name="scoreMean">The score of the mean.</param>
    /// <param name="scoreDeviation">The score of one standard deviation.</param>
    public static AffineFunction Read(ConstantReader constants, bool rises, double scoreMean, double scoreDeviation)
    {
        constants.OfKind(Name);
        var deviation = constants.Number("deviation");
        constants.Require(
            rises ? deviation > 0 : deviation < 0, "deviation",
            Phrase.Of(rises ? "position.a-number-above-0" : "position.a-number-below-0"));
        constants.Same("score-mean", [scoreMean]);
        constants.Same("score-deviation", [scoreDeviation]);
        return new(constants.Number("mean"), deviation, scoreMean, scoreDeviation);
    }

    public override void Apply(ReadOnlySpan<double> values, Span<double> scores, ref CellTally tally)
    {
        var input = MemoryMarshal.Cast<double, Vector512<double>>(values);
        var output = MemoryMarshal.Cast<double, Vector512<double>>(scores)[..input.Length];
        for (var i = 0; i < input.Length; i++)
        {
            var value = input[i];
            var score = (
                (value - Vector512.Create(mean)) / Vector512.Create(deviation) * Vector512.Create(scoreDeviation))
                    + Vector512.Create(scoreMean);
            output[i] = Vector512.ConditionalSelect(Vector512.Equals(value, value), score, value);
        }
    }

    public override string Describe(double value) =>
        $"{Figures.Value(scoreMean)} + ({Figures.Value(value)} − {Figures.Rounded(mean)}) ÷ {Figures.Rounded(deviation)} × "
        + $"{Figures.Value(scoreDeviation)}";
}
