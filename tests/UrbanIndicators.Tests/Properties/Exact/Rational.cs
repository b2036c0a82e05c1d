using System.Globalization;
using System.Numerics;

namespace UrbanIndicators.Tests.Properties.Exact;

/// <summary>A fraction of whole numbers, in lowest terms: what the figures of an exam say, without rounding.</summary>
internal readonly record struct Rational : IComparable<Rational>
{
    private readonly BigInteger denominatorLessOne;

    public Rational(BigInteger numerator, BigInteger denominator)
    {
        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator) * denominator.Sign;
        Numerator = numerator / divisor;
        denominatorLessOne = (denominator / divisor) - 1;
    }

    public static Rational Zero => default;

    public static Rational One => new(1, 1);

    public BigInteger Numerator { get; }

    // Kept less one, so that the default value is 0 ÷ 1.
    public BigInteger Denominator => denominatorLessOne + 1;

    public int Sign => Numerator.Sign;

    public static implicit operator Rational(int value) => new(value, 1);

    public static Rational operator +(Rational a, Rational b) =>
        new((a.Numerator * b.Denominator) + (b.Numerator * a.Denominator), a.Denominator * b.Denominator);

    public static Rational operator -(Rational a, Rational b) => a + -b;

    public static Rational operator -(Rational a) => new(-a.Numerator, a.Denominator);

    public static Rational operator *(Rational a, Rational b) => new(a.Numerator * b.Numerator, a.Denominator * b.Denominator);

    public static Rational operator /(Rational a, Rational b) => new(a.Numerator * b.Denominator, a.Denominator * b.Numerator);

    public static bool operator <(Rational a, Rational b) => a.CompareTo(b) < 0;

    public static bool operator >(Rational a, Rational b) => a.CompareTo(b) > 0;

    public static bool operator <=(Rational a, Rational b) => a.CompareTo(b) <= 0;

    public static bool operator >=(Rational a, Rational b) => a.CompareTo(b) >= 0;

    public static Rational Min(Rational a, Rational b) => a < b ? a : b;

    public static Rational Max(Rational a, Rational b) => a > b ? a : b;

    public static Rational Abs(Rational a) => a.Sign < 0 ? -a : a;

    public static Rational Clamp(Rational a, Rational low, Rational high) => Min(Max(a, low), high);

    public static Rational Sum(IEnumerable<Rational> terms) => terms.Aggregate(Zero, (sum, term) => sum + term);

    /// <summary>Reads a decimal figure, such as <c>-12.5</c>.</summary>
    public static Rational Parse(string text)
    {
        var point = text.IndexOf('.', StringComparison.Ordinal);
        var decimals = point < 0 ? 0 : text.Length - point - 1;
        var digits = text.Replace(".", "", StringComparison.Ordinal);
        return new(BigInteger.Parse(digits, CultureInfo.InvariantCulture), BigInteger.Pow(10, decimals));
    }

    /// <summary>The very number a double holds.</summary>
    public static Rational Of(double value)
    {
        var bits = BitConverter.DoubleToInt64Bits(value);
        var exponent = (int)((bits >> 52) & 0x7FF);
        var mantissa = new BigInteger((bits & 0xF_FFFF_FFFF_FFFF) | (exponent == 0 ? 0 : 1L << 52));
        var power = Math.Max(exponent, 1) - 1075;
        var size = power < 0 ? new Rational(mantissa, BigInteger.One << -power) : new Rational(mantissa << power, 1);
        return bits < 0 ? -size : size;
    }

    public Rational Pow(int exponent) => exponent < 0
        ? One / Pow(-exponent)
        : new(BigInteger.Pow(Numerator, exponent), BigInteger.Pow(Denominator, exponent));

    /// <summary>The nearest figure with so many decimals.</summary>
    public Rational Rounded(int decimals)
    {
        var unit = BigInteger.Pow(10, decimals);
        return new(BigInteger.Divide((2 * Numerator * unit) + (Denominator * Sign), 2 * Denominator), unit);
    }

    /// <summary>It can be written with so many decimals at most.</summary>
    public bool IsDecimal(int decimals) => (BigInteger.Pow(10, decimals) % Denominator).IsZero;

    public int CompareTo(Rational other) => (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    /// <summary>The decimal figure; an endless one as a fraction.</summary>
    public override string ToString()
    {
        var decimals = Enumerable.Range(0, 40).FirstOrDefault(IsDecimal, -1);
        if (decimals < 0) return string.Create(CultureInfo.InvariantCulture, $"{Numerator}/{Denominator}");
        var whole = BigInteger.Abs(Numerator) * BigInteger.Pow(10, decimals) / Denominator;
        var digits = whole.ToString(CultureInfo.InvariantCulture).PadLeft(decimals + 1, '0');
        var sign = Sign < 0 ? "-" : "";
        return decimals == 0 ? sign + digits : $"{sign}{digits[..^decimals]}.{digits[^decimals..]}";
    }
}
