using System.Collections.Immutable;
using System.Runtime.Intrinsics;
using UrbanIndicators.Arithmetic;
using UrbanIndicators.Definitions;

namespace UrbanIndicators.Methods.Normalising;

/// <summary>Attainment of a range: 1 inside, value ÷ low below it, high ÷ value above it.</summary>
internal sealed class RangeFunction(ValueRange range, ValueRange scale) : ColumnFunction
{
    public const string Name = "range";

    public override string Kind => Name;

    public override LocalizedText Domain => LinearFunction.NonNegative;

    public override ImmutableSortedDictionary<string, ImmutableArray<double>> Constants =>
        Named(("range", [range.Low, range.High]), ("scale", [scale.Low, scale.High]));

    public override void Apply(ReadOnlySpan<double> values, Span<double> scores, ref CellTally tally) =>
        VectorLoop.Position(new Operation(range), scale, values, scores, ref tally);

    public override string Describe(double value) => range.Contains(value)
        ? $"{Figures.Value(range.Low)} ≤ {Figures.Value(value)} ≤ {Figures.Value(range.High)} → {Figures.Value(scale.High)}"
        : (Threshold.OfValues.IsBelow(value, range.Low)
            ? $"{Figures.Value(value)} ÷ {Figures.Value(range.Low)} × {Figures.Value(scale.Length)}"
            : $"{Figures.Value(range.High)} ÷ {Figures.Value(value)} × {Figures.Value(scale.Length)}")
            + (scale.Low == 0 ? "" : $" + {Figures.Value(scale.Low)}");

    private readonly struct Operation(ValueRange range) : IPositionOperation
    {
        public static bool HasDomain => true;

        private readonly Vector512<double> low = Vector512.Create(range.Low);
        private readonly Vector512<double> high = Vector512.Create(range.High);

        public Vector512<double> Apply(Vector512<double> values)
        {
            var position = Vector512.ConditionalSelect(
                Vector512.LessThan(values, low),
                values / low,
                Vector512.ConditionalSelect(Vector512.GreaterThan(values, high), high / values, Vector512<double>.One));
            return Vector512.ConditionalSelect(Vector512.LessThan(values, Vector512<double>.Zero), Vector512.Create(double.NaN), position);
        }
    }
}
