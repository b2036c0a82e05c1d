using System.Collections.Immutable;
using UrbanIndicators.Definitions;

namespace UrbanIndicators.Scoring.Functions;

/// <summary>Three scores: for values below a range, in it, and above it.</summary>
internal sealed class AroundFunction(ValueRange around, double below, double about, double above) : ColumnFunction
{
    public const string Name = "around";

    public override string Kind => Name;

    public override ImmutableSortedDictionary<string, ImmutableArray<double>> Constants =>
        Named(("around", [around.Low, around.High]), ("scores", [below, about, above]));

    public static AroundFunction From(IReadOnlyDictionary<string, ImmutableArray<double>> c) =>
        new(new(c["around"][0], c["around"][1]), c["scores"][0], c["scores"][1], c["scores"][2]);

    public override void Apply(ReadOnlySpan<double> values, Span<double> scores, ref CellTally tally) =>
        VectorLoop.Each(this, static (self, value) => self.ScoreOf(value), values, scores);

    public override string Describe(double value)
    {
        var score = Figures.Value(ScoreOf(value));
        if (Threshold.OfValues.IsBelow(value, around.Low)) return $"{Figures.Value(value)} < {Figures.Value(around.Low)} → {score}";
        return Threshold.OfValues.IsAbove(value, around.High)
            ? $"{Figures.Value(value)} > {Figures.Value(around.High)} → {score}"
            : $"{Figures.Value(around.Low)} ≤ {Figures.Value(value)} ≤ {Figures.Value(around.High)} → {score}";
    }

    private double ScoreOf(double value) => Threshold.OfValues.IsBelow(value, around.Low) ? below : Threshold.OfValues.IsAbove(value, around.High) ? above : about;
}
