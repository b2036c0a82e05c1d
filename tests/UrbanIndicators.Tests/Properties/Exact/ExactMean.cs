using System.Numerics;

namespace UrbanIndicators.Tests.Properties.Exact;

/// <summary>A way from children to their node, as YAML names it, and what it comes to.</summary>
/// <param name="Yaml">The method.</param>
/// <param name="NeedsPositive">It is not defined below 0.</param>
/// <param name="Of">Gives the node's score, from the scores and weights of the children present and the number of all.</param>
internal sealed record ExactMean(string Yaml, bool NeedsPositive, Func<(Enclosure Score, Rational Weight)[], int, Enclosure> Of)
{
    // A root of a higher degree costs more than it tells.
    private const int HighestDegree = 24;

    public static ExactMean Arithmetic { get; } = new("arithmetic", false, (c, _) => Weighted(c));

    public static IReadOnlyList<ExactMean> All { get; } =
    [
        Arithmetic,
        Arithmetic,
        new("geometric", true, (c, _) => HasZero(c) ? Rational.Zero : Geometric(c)),
        new("geometric", true, (c, _) => HasZero(c) ? Rational.Zero : Geometric(c)),
        new("harmonic", true, (c, _) => HasZero(c) ? Rational.Zero : Power(c, -1, 1)),
        new("power-mean: { p: -2 }", true, (c, _) => HasZero(c) ? Rational.Zero : Power(c, -2, 1)),
        new("power-mean: { p: 0.5 }", true, (c, _) => Power(c, 1, 2)),
        new("power-mean: { p: 1 }", true, (c, _) => Power(c, 1, 1)),
        new("power-mean: { p: 2 }", true, (c, _) => Power(c, 2, 1)),
        new("power-mean: { p: 3 }", true, (c, _) => Power(c, 3, 1)),
        new("minimum", false, (c, _) => c.MinBy(x => x.Score.Low).Score),
        new("weighted-median", false, (c, _) => Median(c)),
        new("mean-min: { alpha: 0.5, beta: 1 }", false, (c, _) => MeanMin(c)),
        new("owa: { at-least: 2 }", false, (c, n) => Ordered(c, share => share >= new Rational(2, n) ? 1 : 0)),
        new("owa: { best: 2 }", false, (c, n) => Ordered(c, share => Rational.Min(1, share * n / 2))),
        new("owa: { worst: 2 }", false, (c, n) => Ordered(c, share => Rational.Max(0, (share - 1 + new Rational(2, n)) * n / 2))),
    ];

    public override string ToString() => Yaml;

    /// <summary>The degree of the roots it takes stays small.</summary>
    public bool Suits(Rational[] weights) => Yaml != "geometric" || Whole(weights).Aggregate((a, b) => a + b) <= HighestDegree;

    private static bool HasZero((Enclosure Score, Rational Weight)[] children) => Array.Exists(children, c => c.Score.High.Sign == 0);

    private static Rational TotalOf((Enclosure Score, Rational Weight)[] children) => Rational.Sum(children.Select(c => c.Weight));

    private static Enclosure Weighted((Enclosure Score, Rational Weight)[] children) =>
        Enclosure.Sum(children.Select(c => c.Score * c.Weight)) / TotalOf(children);

    /// <summary>(Σ w·x^(p/q) ÷ Σ w)^(q/p).</summary>
    private static Enclosure Power((Enclosure Score, Rational Weight)[] children, int p, int q) =>
        Weighted(Array.ConvertAll(children, c => c with { Score = c.Score.Root(q).Pow(p) })).Root(p).Pow(q);

    private static Enclosure Geometric((Enclosure Score, Rational Weight)[] children)
    {
        var weights = Whole([.. children.Select(c => c.Weight)]);
        var powers = children.Zip(weights, (c, w) => c.Score.Pow((int)w)).ToList();
        var product = powers.Aggregate((a, b) => new(a.Low * b.Low, a.High * b.High));
        return product.Root((int)weights.Aggregate((a, b) => a + b));
    }

    /// <summary>The smallest whole numbers in the proportion of the weights.</summary>
    private static BigInteger[] Whole(Rational[] weights)
    {
        var common = weights.Aggregate(BigInteger.One, (all, w) => all * w.Denominator);
        var whole = Array.ConvertAll(weights, w => (w * new Rational(common, 1)).Numerator);
        var divisor = whole.Aggregate(BigInteger.GreatestCommonDivisor);
        return Array.ConvertAll(whole, w => w / divisor);
    }

    private static Enclosure Median((Enclosure Score, Rational Weight)[] children)
    {
        var sorted = children.OrderBy(c => c.Score.Low).ToArray();
        var (half, reached) = (TotalOf(children) / 2, Rational.Zero);
        for (var i = 0; i < sorted.Length - 1; i++)
        {
            reached += sorted[i].Weight;
            if (reached == half) return (sorted[i].Score + sorted[i + 1].Score) / 2;
            if (reached > half) return sorted[i].Score;
        }

        return sorted[^1].Score;
    }

    private static Enclosure MeanMin((Enclosure Score, Rational Weight)[] children)
    {
        var mean = Weighted(children);
        var unbalance = mean - children.MinBy(c => c.Score.Low).Score;
        // Roots are known from below and above: a difference of almost nothing may come out below 0.
        unbalance = new(Rational.Max(0, unbalance.Low), unbalance.High);
        return mean - (((unbalance.Pow(2) + Rational.One).Root(2) - Rational.One) / 2);
    }

    /// <summary>Weights by rank, from the best down: Q of the share of weight reached, less Q before.</summary>
    private static Enclosure Ordered((Enclosure Score, Rational Weight)[] children, Func<Rational, Rational> quantifier)
    {
        var (held, before, sum) = (Rational.Zero, Rational.Zero, (Enclosure)Rational.Zero);
        var total = TotalOf(children);
        foreach (var (score, weight) in children.OrderByDescending(c => c.Score.Low))
        {
            held += weight;
            var now = held == total ? Rational.One : quantifier(held / total);
            sum += score * (now - before);
            before = now;
        }

        return sum;
    }
}
