using System.Collections.Immutable;
using UrbanIndicators.Arithmetic;
using UrbanIndicators.Definitions;

namespace UrbanIndicators.Methods.Normalising;

/// <summary>Linear between given points; beyond the ends the score of the end.</summary>
internal sealed class CurveFunction(ImmutableArray<double> x, ImmutableArray<double> y) : ColumnFunction
{
    public const string Name = "curve";

    public override string Kind => Name;

    public override ImmutableSortedDictionary<string, ImmutableArray<double>> Constants => Named(("x", x), ("y", y));

    public override void Apply(ReadOnlySpan<double> values, Span<double> scores, ref CellTally tally)
    {
        VectorLoop.Each(this, static (self, value) => self.ScoreOf(value), values, scores);
        foreach (var value in values)
        {
            if (Threshold.OfValues.IsBelow(value, x[0]) || Threshold.OfValues.IsAbove(value, x[^1])) tally.Clipped++;
        }
    }

    public override string Describe(double value)
    {
        if (value <= x[0]) return $"{Figures.Value(value)} ≤ {Figures.Value(x[0])} → {Figures.Value(y[0])}";
        if (value >= x[^1]) return $"{Figures.Value(value)} ≥ {Figures.Value(x[^1])} → {Figures.Value(y[^1])}";
        var i = Right(value);
        return $"{Figures.Value(y[i - 1])} + ({Figures.Value(value)} − {Figures.Value(x[i - 1])}) ÷ ({Figures.Value(x[i])} − "
            + $"{Figures.Value(x[i - 1])}) × ({Figures.Value(y[i])} − {Figures.Value(y[i - 1])})";
    }

    private double ScoreOf(double value)
    {
        if (value <= x[0]) return y[0];
        if (value >= x[^1]) return y[^1];
        var i = Right(value);
        var share = (value - x[i - 1]) / (x[i] - x[i - 1]);
        // Between the two points, whatever rounding makes of the sum.
        return Math.Clamp((y[i - 1] * (1 - share)) + (y[i] * share), Math.Min(y[i - 1], y[i]), Math.Max(y[i - 1], y[i]));
    }

    /// <summary>The first point beyond the value.</summary>
    private int Right(double value)
    {
        var i = 1;
        while (x[i] <= value) i++;
        return i;
    }
}
