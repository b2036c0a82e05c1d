using System.Collections.Immutable;
using System.Runtime.Intrinsics;
using UrbanIndicators.Arithmetic;
using UrbanIndicators.Localisation;

namespace UrbanIndicators.Methods.Normalising;

/// <summary>Linear in the logarithm between two positive values, cut to the scale.</summary>
internal sealed class LogarithmicFunction(double bottom, double top, ValueRange scale) : ColumnFunction
{
    public const string Name = "logarithmic";

    public override string Kind => Name;

    public override LocalizedText Domain { get; } = Phrase.Of("logarithmic-function.a-value-above-0");

    public override ImmutableSortedDictionary<string, ImmutableArray<double>> Constants =>
        Named(("bottom", [bottom]), ("top", [top]), ("scale", [scale.Low, scale.High]));

    public override void Apply(ReadOnlySpan<double> values, Span<double> scores, ref CellTally tally) =>
        VectorLoop.Position(new Operation(bottom, top), scale, values, scores, ref tally);

    public override string Describe(double value) =>
        $"(ln {Figures.Value(value)} − ln {Figures.Value(bottom)}) ÷ (ln {Figures.Value(top)} − ln {Figures.Value(bottom)}) × "
        + $"{Figures.Value(scale.Length)}"
        + (scale.Low == 0 ? "" : $" + {Figures.Value(scale.Low)}");

    private readonly struct Operation : IPositionOperation
    {
        public static bool HasDomain => true;

        private readonly Vector512<double> bottom;
        private readonly Vector512<double> span;

        public Operation(double bottom, double top)
        {
            // The ends go through the same logarithm as the values, so that a value at an end scores that end exactly.
            this.bottom = LaneMath.Log(Vector512.Create(bottom));
            span = LaneMath.Log(Vector512.Create(top)) - this.bottom;
        }

        public Vector512<double> Apply(Vector512<double> values) => Vector512.ConditionalSelect(
            Vector512.GreaterThan(values, Vector512<double>.Zero), (LaneMath.Log(values) - bottom) / span, Vector512.Create(double.NaN));
    }
}
