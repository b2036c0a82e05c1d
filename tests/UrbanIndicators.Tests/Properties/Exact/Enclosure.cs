using System.Numerics;

namespace UrbanIndicators.Tests.Properties.Exact;

/// <summary>A number between two fractions: itself where they are one, else a root, known far better than it is compared.</summary>
/// <remarks>A root that is no fraction is off by at most 2⁻⁸⁰; a few sums and products of scores later that is below 1e-18.</remarks>
internal readonly record struct Enclosure(Rational Low, Rational High)
{
    private const int Bits = 80;

    public bool IsExact => Low == High;

    public Rational Middle => (Low + High) / 2;

    public static implicit operator Enclosure(Rational value) => new(value, value);

    public static Enclosure operator +(Enclosure a, Enclosure b) => new(a.Low + b.Low, a.High + b.High);

    public static Enclosure operator -(Enclosure a, Enclosure b) => new(a.Low - b.High, a.High - b.Low);

    /// <summary>Times a weight of at least 0.</summary>
    public static Enclosure operator *(Enclosure a, Rational weight) => new(a.Low * weight, a.High * weight);

    /// <summary>By a weight above 0.</summary>
    public static Enclosure operator /(Enclosure a, Rational weight) => new(a.Low / weight, a.High / weight);

    public static Enclosure Sum(IEnumerable<Enclosure> terms) => terms.Aggregate((Enclosure)Rational.Zero, (sum, term) => sum + term);

    /// <summary>Of a number of at least 0, above 0 for a negative exponent.</summary>
    public Enclosure Pow(int exponent) =>
        exponent < 0 ? new(High.Pow(exponent), Low.Pow(exponent)) : new(Low.Pow(exponent), High.Pow(exponent));

    /// <summary>The root of a number of at least 0, above 0 for a negative degree.</summary>
    public Enclosure Root(int degree)
    {
        if (degree < 0) return Root(-degree).Pow(-1);
        if (degree == 1) return this;
        return new(RootOf(Low, degree).Low, RootOf(High, degree).High);
    }

    /// <summary>On which side of a threshold it lies; nothing within the slack, where what counts as at it would decide.</summary>
    public Side? Against(Rational threshold, Rational slack)
    {
        if (Low <= threshold && High >= threshold) return Side.At;
        // Rounding may carry a number over the edge of the slack.
        var beyond = slack * Rational.Parse("1.1");
        if (High < threshold - beyond) return Side.Below;
        return Low > threshold + beyond ? Side.Above : null;
    }

    public override string ToString() => Middle.Rounded(20).ToString();

    private static Enclosure RootOf(Rational value, int degree)
    {
        var (top, bottom) = (RootOf(value.Numerator, degree), RootOf(value.Denominator, degree));
        var isWhole = BigInteger.Pow(top, degree) == value.Numerator && BigInteger.Pow(bottom, degree) == value.Denominator;
        if (isWhole) return new Rational(top, bottom);
        var root = RootOf((value.Numerator << (Bits * degree)) / value.Denominator, degree);
        var unit = BigInteger.One << Bits;
        return new(new(root, unit), new(root + 1, unit));
    }

    /// <summary>The largest whole number whose power does not exceed a whole number; by Newton's method from above.</summary>
    private static BigInteger RootOf(BigInteger value, int degree)
    {
        if (value.IsZero) return value;
        var root = BigInteger.One << (int)((value.GetBitLength() / degree) + 1);
        while (true)
        {
            var next = (((degree - 1) * root) + (value / BigInteger.Pow(root, degree - 1))) / degree;
            if (next >= root) return root;
            root = next;
        }
    }
}
