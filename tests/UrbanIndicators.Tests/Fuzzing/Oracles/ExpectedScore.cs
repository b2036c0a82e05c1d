namespace UrbanIndicators.Tests.Fuzzing.Oracles;

/// <summary>
/// Scores of the plain normalisations by their definitions; <see langword="null"/> where the definition alone does not decide.
/// </summary>
internal sealed class ExpectedScore(Method method, ValueRange scale, Indicator indicator, Target? target)
{
    private bool Falls => indicator.Direction == Direction.Lower;

    /// <param name="value">The value that is scored.</param>
    /// <param name="all">The values it is compared with.</param>
    public double? Of(double value, IReadOnlyList<double> all) => method.Name switch
    {
        "goalposts" => Goalposts(value),
        "attainment" => Attainment(value),
        "pass-fail" => PassFail(value),
        "bands" => Bands(value),
        "curve" => Curve(value),
        "scaled" when method.Parameters.TryGetValue("input", out var input) =>
            Between(value, input.Numbers![0], input.Numbers[1], clipped: false),
        "min-max" or "distance-to-maximum" => Between(value, all.Min(), all.Max(), clipped: true),
        "percentile-rank" => Ranked(value, all, (worse, equal) => worse + ((equal - 1) / 2.0)),
        "rank" => Ranked(value, all, (worse, equal) => worse + equal - 1),
        "borda" => Ranked(value, all, (worse, _) => worse),
        _ => null,
    };

    private double? Goalposts(double value)
    {
        if (indicator.Goalposts is not { Best: { } best } posts) return null;
        var logarithmic = method.Parameters.TryGetValue("form", out var form) && form.Text == "logarithmic";
        if (!logarithmic)
        {
            return IsCoarse(value, best - posts.Worst) ? null : OnScale(Math.Clamp((value - posts.Worst) / (best - posts.Worst), 0, 1));
        }

        var length = Math.Log(best / posts.Worst);
        return IsCoarse(Math.Log(value), length) ? null : OnScale(Math.Clamp(Math.Log(value / posts.Worst) / length, 0, 1));
    }

    private double? Attainment(double value)
    {
        if (target is null) return null;
        var (low, high) = (target.Low, target.High);
        if (low == 0 || high == 0 || value == 0) return null;
        return OnScale(Math.Min(1, Math.Min(double.IsInfinity(low) ? 1 : value / low, double.IsInfinity(high) ? 1 : high / value)));
    }

    private double? PassFail(double value)
    {
        if (target is null || Reaches(value, target.Low) is not { } low || Reaches(-value, -target.High) is not { } high) return null;
        return OnScale(low && high ? 1 : 0);
    }

    private double? Bands(double value)
    {
        var steps = method.Parameters["steps"].Points!;
        if (steps.Any(s => Reaches(value, s.X) is null)) return null;
        return InRange(steps.Where(s => Reaches(value, s.X) == true).Select(s => s.Y).DefaultIfEmpty(steps[0].Y).Last());
    }

    private double? Curve(double value)
    {
        var points = method.Parameters["points"].Points!;
        if (value <= points[0].X) return InRange(points[0].Y);
        if (value >= points[^1].X) return InRange(points[^1].Y);
        var after = points.TakeWhile(p => p.X <= value).Count();
        var ((x0, y0), (x1, y1)) = (points[after - 1], points[after]);
        return IsCoarse(value, x1 - x0) ? null : InRange(y0 + ((y1 - y0) * ((value - x0) / (x1 - x0))));
    }

    private double? Between(double value, double low, double high, bool clipped)
    {
        if (high <= low || IsCoarse(value, high - low)) return null;
        var share = (value - low) / (high - low);
        if (Falls) share = 1 - share;
        return OnScale(clipped ? Math.Clamp(share, 0, 1) : share);
    }

    private double? Ranked(double value, IReadOnlyList<double> all, Func<int, int, double> place)
    {
        if (all.Count < 2 || all.Any(v => v != value && IsNear(v, value))) return null;
        var worse = all.Count(v => Falls ? v > value : v < value);
        return OnScale(place(worse, all.Count(v => v == value)) / (all.Count - 1));
    }

    /// <summary>A share of the range that the method is to fill.</summary>
    private double OnScale(double share)
    {
        var (low, high) = method.Parameters.TryGetValue("range", out var range)
            ? (range.Numbers![0], range.Numbers[1])
            : (scale.Low, scale.High);
        return low + (share * (high - low));
    }

    /// <summary>A score given on the scale, put into that range.</summary>
    private double InRange(double score) => OnScale((score - scale.Low) / (scale.High - scale.Low));

    /// <summary>The value is at the bound or above it; <see langword="null"/> where that may be seen either way.</summary>
    private static bool? Reaches(double value, double bound)
    {
        if (value >= bound) return true;
        var apart = (bound - value) / Math.Abs(bound);
        return apart <= Bounds.SurelyAt ? true : apart < Bounds.SurelyApart ? null : false;
    }

    private static bool IsNear(double a, double b) => Math.Abs(a - b) <= Bounds.SurelyApart * Math.Max(Math.Abs(a), Math.Abs(b));

    /// <summary>The value is so large beside the way it is measured on that doubles do not tell the share well.</summary>
    private static bool IsCoarse(double value, double length) => Math.Abs(value) > 1e4 * Math.Abs(length);
}
