using System.Collections.Immutable;
using System.Runtime.Intrinsics;
using UrbanIndicators.Arithmetic;
using UrbanIndicators.Localisation;
using UrbanIndicators.Methods.Constants;

namespace UrbanIndicators.Methods.Normalising;

/// <summary>Linear between the value that earns the bottom and the one that earns the top, cut to the scale.</summary>
internal sealed class LinearFunction(double bottom, double top, ValueRange scale, bool needsNonNegative = false) : ColumnFunction
{
    public const string Name = "linear";

    public override string Kind => Name;

    public override LocalizedText? Domain => needsNonNegative ? NonNegative : null;

    public static LocalizedText NonNegative { get; } = Phrase.Of("linear-function.a-value-of-at-least");

    public override ImmutableSortedDictionary<string, ImmutableArray<double>> Constants =>
        Named(("bottom", [bottom]), ("top", [top]), ("scale", [scale.Low, scale.High]), ("non-negative", [needsNonNegative ? 1 : 0]));

    /// <summary>Reads what was learnt.</summary>
    /// <param name="constants">The constants.</param>
    /// <param name="rises">More is better.</param>
    /// <param name="scale">The scale.</param>
    /// <param name="needsNonNegative">It is a ratio.</param>
    public static LinearFunction Read(ConstantReader constants, bool rises, ValueRange scale, bool needsNonNegative = false)
    {
        constants.OfKind(Name);
        var (bottom, top) = (constants.Number("bottom"), constants.Number("top"));
        constants.Require(
            rises ? bottom < top : bottom > top, "bottom",
            Phrase.Of(rises ? "linear.a-number-below-the-top" : "linear.a-number-above-the-top"));
        constants.Same("scale", [scale.Low, scale.High]);
        constants.Same("non-negative", [needsNonNegative ? 1 : 0]);
        return new(bottom, top, scale, needsNonNegative);
    }

    public override void Apply(ReadOnlySpan<double> values, Span<double> scores, ref CellTally tally)
    {
        if (needsNonNegative) VectorLoop.Position(new NonNegativeOperation(bottom, top), scale, values, scores, ref tally);
        else VectorLoop.Position(new Operation(bottom, top), scale, values, scores, ref tally);
    }

    public override string Describe(double value) => (bottom, scale.Low) switch
    {
        (0, 0) => $"{Figures.Value(value)} ÷ {Figures.Value(top)} × {Figures.Value(scale.High)}",
        (_, 0) =>
            $"({Figures.Value(value)} − {Figures.Value(bottom)}) ÷ ({Figures.Value(top)} − {Figures.Value(bottom)}) × "
            + $"{Figures.Value(scale.High)}",
        _ =>
            $"{Figures.Value(scale.Low)} + ({Figures.Value(value)} − {Figures.Value(bottom)}) ÷ ({Figures.Value(top)} − "
            + $"{Figures.Value(bottom)}) × {Figures.Value(scale.Length)}",
    };

    private readonly struct Operation(double bottom, double top) : IPositionOperation
    {
        public static bool HasDomain => false;

        private readonly Vector512<double> bottom = Vector512.Create(bottom);
        private readonly Vector512<double> span = Vector512.Create(top - bottom);

        public Vector512<double> Apply(Vector512<double> values) => (values - bottom) / span;
    }

    private readonly struct NonNegativeOperation(double bottom, double top) : IPositionOperation
    {
        public static bool HasDomain => true;

        private readonly Operation inner = new(bottom, top);

        public Vector512<double> Apply(Vector512<double> values) =>
            Vector512.ConditionalSelect(
                Vector512.LessThan(values, Vector512<double>.Zero), Vector512.Create(double.NaN), inner.Apply(values));
    }
}
