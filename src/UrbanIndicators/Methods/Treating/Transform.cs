using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using UrbanIndicators.Arithmetic;

namespace UrbanIndicators.Methods.Treating;

/// <summary>A logarithm or a Box–Cox power of the distance to an origin, rising with the value.</summary>
/// <remarks>
/// With z = (x − origin) ÷ unit + offset for a tail of high values and z = (origin − x) ÷ unit + offset for one of low values: y = ± ln z
/// where λ = 0, else y = ± (z^λ − 1) ÷ λ, minus for low ones. A power beyond the numbers that are calculated with counts as the last of
/// them, 1e100.
/// </remarks>
/// <param name="Origin">The smallest value of the reference, or the largest for a tail of low values; 0 for the plain logarithm.</param>
/// <param name="Unit">What distances are divided by; 1 for none.</param>
/// <param name="Offset">What keeps the distance above 0.</param>
/// <param name="HighTail">The tail is drawn in where values are high.</param>
/// <param name="Lambda">The power; 0 is the logarithm.</param>
internal sealed record Transform(double Origin, double Unit, double Offset, bool HighTail, double Lambda)
{
    /// <summary>Transforms values for which the distance is above 0.</summary>
    public void Apply(ReadOnlySpan<double> values, Span<double> results)
    {
        var input = MemoryMarshal.Cast<double, Vector512<double>>(values);
        var output = MemoryMarshal.Cast<double, Vector512<double>>(results)[..input.Length];
        for (var i = 0; i < input.Length; i++)
        {
            var value = input[i];
            output[i] = Vector512.ConditionalSelect(Vector512.Equals(value, value), Apply(value), value);
        }

        for (var i = input.Length * Vector512<double>.Count; i < values.Length; i++)
        {
            results[i] = double.IsNaN(values[i]) ? values[i] : Apply(Vector512.Create(values[i]))[0];
        }
    }

    public double Apply(double value) => Apply(Vector512.Create(value))[0];

    /// <summary>What the power or the logarithm is taken of.</summary>
    public double DistanceOf(double value) => ((HighTail ? value - Origin : Origin - value) / Unit) + Offset;

    /// <summary>Gives the arithmetic for one value: <c>ln(42.1 − 3 + 0.4)</c>.</summary>
    public string Describe(double value)
    {
        var (first, second) = HighTail ? (value, Origin) : (Origin, value);
        var difference = $"{Figures.Value(first)} − {Figures.Value(second)}";
        var z = (Unit, Origin, Offset) switch
        {
            (1, 0, 0) => Figures.Value(value),
            (1, _, _) => $"{difference} + {Figures.Rounded(Offset)}",
            _ => $"({difference}) ÷ {Figures.Value(Unit)} + {Figures.Rounded(Offset)}",
        };
        var sign = HighTail ? "" : "−";
        return Lambda == 0 ? $"{sign}ln({z})" : $"{sign}(({z})^{Figures.Rounded(Lambda)} − 1) ÷ {Figures.Rounded(Lambda)}";
    }

    private Vector512<double> Apply(Vector512<double> value)
    {
        var distance = HighTail ? value - Vector512.Create(Origin) : Vector512.Create(Origin) - value;
        distance = (distance / Unit) + Vector512.Create(Offset);
        var logarithm = LaneMath.Log(distance);
        // The power by way of the logarithm: the same bits for a lane beside any other.
        var result = Lambda == 0 ? logarithm : (LaneMath.Exp(logarithm * Lambda) - Vector512<double>.One) / Lambda;
        // Infinity would spread to every score above it.
        result = Vector512.Max(
            Vector512.Min(result, Vector512.Create(Diagnostics.Magnitude.Largest)), Vector512.Create(-Diagnostics.Magnitude.Largest));
        return HighTail ? result : -result;
    }
}
