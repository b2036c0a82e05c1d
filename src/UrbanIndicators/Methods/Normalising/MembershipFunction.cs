using System.Collections.Immutable;
using UrbanIndicators.Arithmetic;
using UrbanIndicators.Definitions;

namespace UrbanIndicators.Methods.Normalising;

/// <summary>Pass or fail: the top of the scale where the target is met, else the bottom.</summary>
internal sealed class MembershipFunction(ValueRange met, ValueRange scale) : ColumnFunction
{
    public const string Name = "membership";

    public override string Kind => Name;

    public override ImmutableSortedDictionary<string, ImmutableArray<double>> Constants =>
        Named(("met", [met.Low, met.High]), ("scale", [scale.Low, scale.High]));

    public override void Apply(ReadOnlySpan<double> values, Span<double> scores, ref CellTally tally) =>
        VectorLoop.Each(this, static (self, value) => self.ScoreOf(value), values, scores);

    public override string Describe(double value)
    {
        var score = Figures.Value(ScoreOf(value));
        if (Threshold.OfValues.IsBelow(value, met.Low)) return $"{Figures.Value(value)} < {Figures.Value(met.Low)} → {score}";
        if (Threshold.OfValues.IsAbove(value, met.High)) return $"{Figures.Value(value)} > {Figures.Value(met.High)} → {score}";
        if (double.IsNegativeInfinity(met.Low)) return $"{Figures.Value(value)} ≤ {Figures.Value(met.High)} → {score}";
        return double.IsPositiveInfinity(met.High)
            ? $"{Figures.Value(value)} ≥ {Figures.Value(met.Low)} → {score}"
            : $"{Figures.Value(met.Low)} ≤ {Figures.Value(value)} ≤ {Figures.Value(met.High)} → {score}";
    }

    private double ScoreOf(double value) => met.Contains(value) ? scale.High : scale.Low;
}
