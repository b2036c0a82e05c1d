using System.Collections.Immutable;
using System.Runtime.Intrinsics;
using UrbanIndicators.Arithmetic;
using UrbanIndicators.Definitions;
using UrbanIndicators.Methods.Constants;

namespace UrbanIndicators.Methods.Normalising;

/// <summary>Attainment where less is better: the target divided by the value, at most 1.</summary>
internal sealed class InverseFunction(double target, ValueRange scale) : ColumnFunction
{
    public const string Name = "inverse";

    public override string Kind => Name;

    public override LocalizedText Domain => LinearFunction.NonNegative;

    public override ImmutableSortedDictionary<string, ImmutableArray<double>> Constants =>
        Named(("target", [target]), ("scale", [scale.Low, scale.High]));

    /// <summary>Reads what was learnt.</summary>
    public static InverseFunction Read(ConstantReader constants, ValueRange scale)
    {
        constants.OfKind(Name);
        constants.Same("scale", [scale.Low, scale.High]);
        return new(constants.Number("target", Need.AboveZero), scale);
    }

    public override void Apply(ReadOnlySpan<double> values, Span<double> scores, ref CellTally tally) =>
        VectorLoop.Position(new Operation(target), scale, values, scores, ref tally);

    public override string Describe(double value) => Threshold.OfValues.IsAtMost(value, target)
        ? $"{Figures.Value(value)} ≤ {Figures.Value(target)} → {Figures.Value(scale.High)}"
        : $"{Figures.Value(target)} ÷ {Figures.Value(value)} × {Figures.Value(scale.Length)}" + (
            scale.Low == 0 ? "" : $" + {Figures.Value(scale.Low)}");

    private readonly struct Operation(double target) : IPositionOperation
    {
        public static bool HasDomain => true;

        private readonly Vector512<double> target = Vector512.Create(target);

        // The absolute value turns −0 into 0, whose quotient is +∞ and is cut to 1; below 0 there is none.
        public Vector512<double> Apply(Vector512<double> values) => Vector512.ConditionalSelect(
            Vector512.LessThan(values, Vector512<double>.Zero), Vector512.Create(double.NaN), target / Vector512.Abs(values));
    }
}
