using System.Collections.Immutable;
using UrbanIndicators.Arithmetic;
using UrbanIndicators.Diagnostics;

namespace UrbanIndicators.Methods.Normalising;

/// <summary>A function the user registered. A saved model names it and cannot be loaded without it.</summary>
internal sealed class CustomFunction(NormalisationFunction function, Indicator indicator, Method method) : ColumnFunction
{
    public const string Name = "custom";

    public override string Kind => Name;

    public override ImmutableSortedDictionary<string, ImmutableArray<double>> Constants => Named();

    public override void Apply(ReadOnlySpan<double> values, Span<double> scores, ref CellTally tally) =>
        VectorLoop.Each(this, static (self, value) => self.ScoreOf(value), values, scores);

    public override string Describe(double value) => $"{method.Name}({Figures.Value(value)})";

    // What it gives is held against the scale when places are scored.
    private double ScoreOf(double value) => Magnitude.Limited(function(value, indicator, method));
}
