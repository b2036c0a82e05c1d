using System.Collections.Immutable;
using System.Runtime.Intrinsics;

namespace UrbanIndicators.Scoring.Functions;

/// <summary>Linear between the value that earns the bottom and the one that earns the top, cut to the scale.</summary>
internal sealed class LinearFunction(double bottom, double top, ValueRange scale, bool needsNonNegative = false) : ColumnFunction
{
    public const string Name = "linear";

    public override string Kind => Name;

    public override LocalizedText? Domain => needsNonNegative ? NonNegative : null;

    public static LocalizedText NonNegative { get; } = LocalizedText.Of("a value of at least 0", "不小于 0 的值");

    public override ImmutableSortedDictionary<string, ImmutableArray<double>> Constants =>
        Named(("bottom", [bottom]), ("top", [top]), ("scale", [scale.Low, scale.High]), ("non-negative", [needsNonNegative ? 1 : 0]));

    public static LinearFunction From(IReadOnlyDictionary<string, ImmutableArray<double>> c) =>
        new(c["bottom"][0], c["top"][0], new(c["scale"][0], c["scale"][1]), c["non-negative"][0] != 0);

    public override void Apply(ReadOnlySpan<double> values, Span<double> scores, ref CellTally tally)
    {
        if (needsNonNegative) VectorLoop.Position(new NonNegativeOperation(bottom, top), scale, values, scores, ref tally);
        else VectorLoop.Position(new Operation(bottom, top), scale, values, scores, ref tally);
    }

    public override string Describe(double value) => (bottom, scale.Low) switch
    {
        (0, 0) => $"{Figures.Value(value)} ÷ {Figures.Value(top)} × {Figures.Value(scale.High)}",
        (_, 0) => $"({Figures.Value(value)} − {Figures.Value(bottom)}) ÷ ({Figures.Value(top)} − {Figures.Value(bottom)}) × {Figures.Value(scale.High)}",
        _ => $"{Figures.Value(scale.Low)} + ({Figures.Value(value)} − {Figures.Value(bottom)}) ÷ ({Figures.Value(top)} − {Figures.Value(bottom)}) × {Figures.Value(scale.Length)}",
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
            Vector512.ConditionalSelect(Vector512.LessThan(values, Vector512<double>.Zero), Vector512.Create(double.NaN), inner.Apply(values));
    }
}
