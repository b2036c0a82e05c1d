using System.Collections.Immutable;
using System.Runtime.Intrinsics;
using UrbanIndicators.Arithmetic;
using UrbanIndicators.Localisation;
using UrbanIndicators.Methods.Constants;

namespace UrbanIndicators.Methods.Normalising;

/// <summary>The logistic curve: the middle of the scale at its midpoint, the ends approached far from it.</summary>
/// <param name="midpoint">The value that scores the middle.</param>
/// <param name="steepness">Per unit of the value; negative where less is better.</param>
/// <param name="scale">The scale.</param>
internal sealed class LogisticFunction(double midpoint, double steepness, ValueRange scale) : ColumnFunction
{
    public const string Name = "logistic";

    public override string Kind => Name;

    public override ImmutableSortedDictionary<string, ImmutableArray<double>> Constants =>
        Named(("midpoint", [midpoint]), ("steepness", [steepness]), ("scale", [scale.Low, scale.High]));

    /// <summary>Reads what was learnt.</summary>
    public static LogisticFunction Read(ConstantReader constants, bool rises, ValueRange scale)
    {
        constants.OfKind(Name);
        var steepness = constants.Number("steepness");
        constants.Require(
            rises ? steepness > 0 : steepness < 0, "steepness",
            Phrase.Of(rises ? "position.a-number-above-0" : "position.a-number-below-0"));
        constants.Same("scale", [scale.Low, scale.High]);
        return new(constants.Number("midpoint"), steepness, scale);
    }

    public override void Apply(ReadOnlySpan<double> values, Span<double> scores, ref CellTally tally) =>
        VectorLoop.Position(new Operation(midpoint, steepness), scale, values, scores, ref tally);

    public override string Describe(double value) =>
        $"1 ÷ (1 + exp({Figures.Rounded(-steepness)} × ({Figures.Value(value)} − {Figures.Rounded(midpoint)}))) × "
        + $"{Figures.Value(scale.Length)}"
        + (scale.Low == 0 ? "" : $" + {Figures.Value(scale.Low)}");

    private readonly struct Operation(double midpoint, double steepness) : IPositionOperation
    {
        public static bool HasDomain => false;

        private readonly Vector512<double> midpoint = Vector512.Create(midpoint);
        private readonly Vector512<double> slope = Vector512.Create(-steepness);

        // Beyond exp's range the quotient is 0 or 1, as it should be.
        public Vector512<double> Apply(Vector512<double> values) =>
            Vector512<double>.One / (Vector512<double>.One + LaneMath.Exp(slope * (values - midpoint)));
    }
}
