using System.Collections.Immutable;
using UrbanIndicators.Arithmetic;
using UrbanIndicators.Definitions;
using UrbanIndicators.Methods.Constants;

namespace UrbanIndicators.Methods.Normalising;

/// <summary>Three scores: for values below a range, in it, and above it.</summary>
internal sealed class AroundFunction(ValueRange around, double below, double about, double above) : ColumnFunction
{
    public const string Name = "around";

    public override string Kind => Name;

    public override ImmutableSortedDictionary<string, ImmutableArray<double>> Constants =>
        Named(("around", [around.Low, around.High]), ("scores", [below, about, above]));

    /// <summary>Reads what was learnt.</summary>
    /// <param name="constants">The constants.</param>
    /// <param name="below">The score below the range.</param>
    /// <param name="about">The score in it.</param>
    /// <param name="above">The score above it.</param>
    public static AroundFunction Read(ConstantReader constants, double below, double about, double above)
    {
        constants.OfKind(Name);
        constants.Same("scores", [below, about, above]);
        var around = constants.Numbers("around", Need.NotNegative, 2);
        constants.RequireOrder("around", around, NumberOrder.NotFalling);
        return new(new(around[0], around[1]), below, about, above);
    }

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

    private double ScoreOf(double value) =>
        Threshold.OfValues.IsBelow(value, around.Low) ? below : Threshold.OfValues.IsAbove(value, around.High) ? above : about;
}
