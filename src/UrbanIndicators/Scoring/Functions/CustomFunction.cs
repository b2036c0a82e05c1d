using System.Collections.Immutable;

namespace UrbanIndicators.Scoring.Functions;

/// <summary>A function the user registered. A saved model names it and cannot be loaded without it.</summary>
internal sealed class CustomFunction(NormalisationFunction function, Indicator indicator, Method method) : ColumnFunction
{
    public const string Name = "custom";

    public override string Kind => Name;

    public override ImmutableSortedDictionary<string, ImmutableArray<double>> Constants => Named();

    public override void Apply(ReadOnlySpan<double> values, Span<double> scores, ref CellTally tally) =>
        VectorLoop.Each(this, static (self, value) => self.ScoreOf(value), values, scores);

    public override string Describe(double value) => $"{method.Name}({Figures.Value(value)})";

    // Infinity would spread to every score above it.
    private double ScoreOf(double value) => function(value, indicator, method) is var score && double.IsFinite(score) ? score : double.NaN;
}
