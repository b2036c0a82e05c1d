using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace UrbanIndicators.Scoring.Functions;

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

    public static AffineFunction From(IReadOnlyDictionary<string, ImmutableArray<double>> c) =>
        new(c["mean"][0], c["deviation"][0], c["score-mean"][0], c["score-deviation"][0]);

    public override void Apply(ReadOnlySpan<double> values, Span<double> scores, ref CellTally tally)
    {
        var input = MemoryMarshal.Cast<double, Vector512<double>>(values);
        var output = MemoryMarshal.Cast<double, Vector512<double>>(scores)[..input.Length];
        for (var i = 0; i < input.Length; i++)
        {
            var value = input[i];
            var score = ((value - Vector512.Create(mean)) / Vector512.Create(deviation) * Vector512.Create(scoreDeviation)) + Vector512.Create(scoreMean);
            output[i] = Vector512.ConditionalSelect(Vector512.Equals(value, value), score, value);
        }
    }

    public override string Describe(double value) =>
        $"{Figures.Value(scoreMean)} + ({Figures.Value(value)} − {Figures.Rounded(mean)}) ÷ {Figures.Rounded(deviation)} × {Figures.Value(scoreDeviation)}";
}
