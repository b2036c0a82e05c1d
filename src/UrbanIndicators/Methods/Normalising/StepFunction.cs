using System.Collections.Immutable;
using UrbanIndicators.Arithmetic;
using UrbanIndicators.Definitions;
using UrbanIndicators.Methods.Constants;

namespace UrbanIndicators.Methods.Normalising;

/// <summary>Bands: the score of the last step at or below the value; below the first step that of the first.</summary>
internal sealed class StepFunction(ImmutableArray<double> from, ImmutableArray<double> score) : ColumnFunction
{
    public const string Name = "steps";

    private readonly ImmutableArray<double> begin = [.. from.Select(Threshold.OfValues.Lowest)];

    public override string Kind => Name;

    public override ImmutableSortedDictionary<string, ImmutableArray<double>> Constants => Named(("from", from), ("score", score));

    /// <summary>Reads what was learnt: where steps begin, of which ties may have left some out.</summary>
    /// <param name="constants">The constants.</param>
    /// <param name="known">The scores of all steps.</param>
    public static StepFunction Read(ConstantReader constants, ImmutableArray<double> known)
    {
        constants.OfKind(Name);
        var borders = constants.Rising("from");
        return new(borders, constants.Some("score", known, borders.Length));
    }

    public override void Apply(ReadOnlySpan<double> values, Span<double> scores, ref CellTally tally) =>
        VectorLoop.Each(this, static (self, value) => self.ScoreOf(value), values, scores);

    public override string Describe(double value)
    {
        var step = StepOf(value);
        return value < begin[0]
            ? $"{Figures.Value(value)} < {Figures.Value(from[0])} → {Figures.Value(score[0])}"
            : $"{Figures.Value(value)} ≥ {Figures.Value(from[step])} → {Figures.Value(score[step])}";
    }

    private double ScoreOf(double value) => score[StepOf(value)];

    private int StepOf(double value)
    {
        var step = 0;
        while (step + 1 < begin.Length && value >= begin[step + 1]) step++;
        return step;
    }
}
