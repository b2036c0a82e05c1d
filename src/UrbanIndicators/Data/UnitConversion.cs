using System.Numerics;

namespace UrbanIndicators.Data;

/// <summary>Turns values of one unit into another: one multiplication and one division, of which the idle one is by 1 and exact.</summary>
internal readonly record struct UnitConversion(double Multiplier, double Divisor)
{
    public static UnitConversion Identity { get; } = new(1, 1);

    public bool IsIdentity => Multiplier == 1 && Divisor == 1;

    public static UnitConversion Between(Unit from, Unit to)
    {
        var up = (BigInteger)from.Numerator * to.Denominator;
        var down = (BigInteger)from.Denominator * to.Numerator;
        var common = BigInteger.GreatestCommonDivisor(up, down);
        return new((double)(up / common), (double)(down / common));
    }

    public double Apply(double value) => value * Multiplier / Divisor;
}
