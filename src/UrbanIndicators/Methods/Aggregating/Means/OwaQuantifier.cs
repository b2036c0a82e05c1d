using UrbanIndicators.Arithmetic;
using UrbanIndicators.Definitions;
using UrbanIndicators.Diagnostics;

namespace UrbanIndicators.Methods.Aggregating;

/// <summary>
/// How the weight of ranks grows from the best child to the worst: Q(0) = 0, Q(1) = 1, linear between its points, a step where two share an
/// x.
/// </summary>
/// <remarks>
/// R. R. Yager, IEEE Transactions on Systems, Man and Cybernetics 18, 1988; the quantifiers at-least-half, most and as-many-as-possible by
/// L. A. Zadeh, 1983.
/// </remarks>
internal sealed class OwaQuantifier
{
    private readonly (double X, double Y)[] points;
    private readonly double exponent;

    private OwaQuantifier((double X, double Y)[] points, double exponent = double.NaN) => (this.points, this.exponent) = (points, exponent);

    /// <summary>Makes the quantifier that the parameters say; <see langword="null"/> after a report when they do not say one.</summary>
    public static OwaQuantifier? Of(AggregationSetting setting)
    {
        var (arguments, n) = (setting.Arguments, setting.Children);
        var given = arguments.Method.Parameters.Keys.ToList();
        if (given.Count > 1)
        {
            setting.Refuse(ScoringDiagnostics.OwaOneOf, string.Join(", ", given));
            return null;
        }

        if (arguments.Numbers("weights") is { } weights) return Listed(setting, weights);
        if (arguments.Number("alpha") is { } alpha) return new([], alpha);
        foreach (var name in new[] { "at-least", "best", "worst" })
        {
            if (arguments.Whole(name) is not { } k) continue;
            if (k <= n) return Counted(name, (double)k / n);
            setting.Refuse(ScoringDiagnostics.OwaMoreThanChildren, name, k, n);
            return null;
        }

        return arguments.Word("quantifier") switch
        {
            "any" => new([(0, 1), (1, 1)]),
            "at-least-half" => new([(0, 0), (0.5, 1), (1, 1)]),
            "average" => new([(0, 0), (1, 1)]),
            "as-many-as-possible" => new([(0, 0), (0.5, 0), (1, 1)]),
            "all" => new([(0, 0), (1, 0), (1, 1)]),
            _ => new([(0, 0), (0.3, 0), (0.8, 1), (1, 1)]),
        };
    }

    /// <summary>Gives the weight of the ranks that hold a share of the importance, from the best on.</summary>
    public double At(double share)
    {
        if (Threshold.OfShares.IsAtMost(share, 0)) return 0;
        if (Threshold.OfShares.IsAtLeast(share, 1)) return 1;
        if (!double.IsNaN(exponent)) return Math.Pow(share, exponent);
        var last = 0;
        while (last + 1 < points.Length && Threshold.OfShares.IsAtLeast(share, points[last + 1].X)) last++;
        var (from, to) = (points[last], points[last + 1]);
        return from.Y + ((to.Y - from.Y) * Math.Max(0, share - from.X) / (to.X - from.X));
    }

    private static OwaQuantifier Counted(string name, double share) => name switch
    {
        "at-least" => new([(0, 0), (share, 0), (share, 1), (1, 1)]),
        "best" => new([(0, 0), (share, 1), (1, 1)]),
        _ => new([(0, 0), (1 - share, 0), (1, 1)]),
    };

    private static OwaQuantifier? Listed(AggregationSetting setting, IReadOnlyList<double> weights)
    {
        if (weights.Count != setting.Children || weights.Any(w => w < 0) || !(weights.Sum() > 0))
        {
            setting.Refuse(ScoringDiagnostics.OwaWeights, setting.Children, $"[{string.Join(", ", weights.Select(Figures.Value))}]");
            return null;
        }

        var reached = new (double X, double Y)[weights.Count + 1];
        var sum = 0.0;
        for (var k = 0; k < weights.Count; k++)
        {
            sum += weights[k];
            reached[k + 1] = ((k + 1.0) / weights.Count, sum);
        }

        return new([.. reached.Select(p => (p.X, p.Y / sum))]);
    }
}
