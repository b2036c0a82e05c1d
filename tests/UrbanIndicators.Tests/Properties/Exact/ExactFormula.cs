namespace UrbanIndicators.Tests.Properties.Exact;

/// <summary>A formula, with the operands under which it gives a value exactly.</summary>
/// <param name="Text">As it stands in YAML, with {0}, {1} and {2} for the operands.</param>
/// <param name="Value">What it gives.</param>
/// <param name="First">The first operand, from the value and the others.</param>
/// <param name="Others">Gives each operand but the first, for a value.</param>
internal sealed record ExactFormula(
    string Text,
    Func<Rational[], Rational> Value,
    Func<Rational, Rational[], Rational> First,
    params Func<Random, Rational, Rational>[] Others)
{
    public static IReadOnlyList<ExactFormula> All { get; } =
    [
        new("{0} / {1} * 100", o => o[0] / o[1] * 100, (v, o) => v * o[0] / 100, Whole),
        new("{0} / {1}", o => o[0] / o[1], (v, o) => v * o[0], Whole),
        new("{0} * {1}", o => o[0] * o[1], (v, o) => v / o[0], Divisor),
        new("{0} + {1}", o => o[0] + o[1], (v, o) => v - o[0], Part),
        new("{0} - {1}", o => o[0] - o[1], (v, o) => v + o[0], Part),
        new("{0} + {1} + {2}", o => o[0] + o[1] + o[2], (v, o) => v - o[0] - o[1], Part, Part),
        new("{0} - {1} - {2}", o => o[0] - o[1] - o[2], (v, o) => v + o[0] + o[1], Part, Part),
        new("({0} + {1}) / {2} * 100", o => (o[0] + o[1]) / o[2] * 100, (v, o) => (v * o[1] / 100) - o[0], Part, Whole),
    ];

    /// <summary>The formula over columns.</summary>
    public string With(IEnumerable<string> columns) => string.Format(null, Text, [.. columns.Select(c => $"[{c}]")]);

    /// <summary>Operands that give the value exactly.</summary>
    public Rational[] Operands(Random random, Rational value)
    {
        Rational[] others = [.. Others.Select(o => o(random, value))];
        return [First(value, others), .. others];
    }

    /// <summary>A whole of which something is a share.</summary>
    private static Rational Whole(Random random, Rational value) => new(random.Next(100, 1000), 10);

    /// <summary>A term of about the value's size: of figures much larger than it, rounding would leave nothing to compare.</summary>
    private static Rational Part(Random random, Rational value) =>
        (value.Sign == 0 ? Rational.One : Rational.Abs(value)) * new Rational(random.Next(1, 100), 10);

    /// <summary>A figure by which every decimal figure can be divided.</summary>
    private static Rational Divisor(Random random, Rational value) => new(new[] { 1, 2, 4, 5, 8, 40, 50, 100 }[random.Next(8)], 10);
}
