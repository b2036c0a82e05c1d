using System.Numerics;

namespace UrbanIndicators.Scoring.Functions;

/// <summary>The exponential function, each lane independent of its neighbours.</summary>
internal static class StableExponential
{
    // Vector.Exp takes another path for all lanes, with other roundings, as soon as one lane is NaN or beyond ±709.
    private static readonly Vector<double> Limit = Vector.Create(708.0);

    public static Vector<double> Of(Vector<double> x)
    {
        var inside = Vector.LessThanOrEqual(Vector.Abs(x), Limit);
        var beyond = Vector.ConditionalSelect(
            Vector.LessThan(x, Vector<double>.Zero),
            Vector<double>.Zero,
            Vector.ConditionalSelect(Vector.Equals(x, x), Vector.Create(double.PositiveInfinity), x));
        return Vector.ConditionalSelect(inside, Vector.Exp(Vector.ConditionalSelect(inside, x, Vector<double>.Zero)), beyond);
    }
}
