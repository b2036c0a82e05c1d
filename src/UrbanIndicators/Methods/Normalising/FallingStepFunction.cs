using System.Collections.Immutable;
using UrbanIndicators.Arithmetic;
using UrbanIndicators.Definitions;
using UrbanIndicators.Methods.Constants;

namespace UrbanIndicators.Methods.Normalising;

/// <summary>
/// Bands where less is better: the score of the first step whose end the value does not exceed; beyond the last step that of the last.
/// </summary>
internal sealed class FallingStepFunction(ImmutableArray<double> upTo, ImmutableArray<double> score) : ColumnFunction
{
    public const string Name = "falling-steps";

    private readonly ImmutableArray<double> end = [.. upTo.Select(Threshold.OfValues.Highest)];

    public override string Kind => Name;

    public override ImmutableSortedDictionary<string, ImmutableArray<double>> Constants => Named(("up-to", upTo), ("score", score));

    /// <summary>Reads what was learnt: where steps end, of which ties may have left some out.</summary>
    /// <param name="constants">The constants.</param>
    /// <param name="known">The scores of all steps.</param>
    public static FallingStepFunction Read(ConstantReader constants, ImmutableArray<double> known)
    {
        constants.OfKind(Name);
        var borders = constants.Rising("up-to");
        return new(borders, constants.Some("score", known, borders.Length));
    }

    public override void Apply(ReadOnlySpan<double> values, Span<double> scores, ref CellTally tally) =>
        VectorLoop.Each(this, static (self, value) => self.ScoreOf(value), values, scores);

    public override string Describe(double value)
    {
        var step = StepOf(value);
        var sign = value > end[step] ? ">" : "≤";
        return $"{Figures.Value(value)} {sign} {Figures.Value(upTo[step])} → {Figures.Value(score[step])}";
    }

    private double ScoreOf(double value) => score[StepOf(value)];

    private int StepOf(double value)
    {
        var step = 0;
        while (step + 1 < end.Length && value > end[step]) step++;
        return step;
    }
}
