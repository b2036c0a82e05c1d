using System.Globalization;
using System.Text.RegularExpressions;
using UrbanIndicators.Arithmetic;
using UrbanIndicators.Methods.Normalising;

namespace UrbanIndicators.Tests.Fuzzing.Making;

/// <summary>Makes indicators: directions, goalposts, targets, own methods, formulas, denominators.</summary>
internal sealed partial class IndicatorMaker(Chance chance, Figures figures, MethodMaker methods, MethodContext context)
{
    /// <summary>The named set of targets.</summary>
    public const string OtherSet = "other";

    private static readonly (double Low, double High)[] Extents =
    [
        (0, 100), (0, 100), (0, 100), (0, 100), (0, 1), (0, 10), (10, 90), (0, 1e6), (1, 5), (0.001, 70),
        (-50, 50), (1e90, 1e99), (1e-99, 1e-90), (-1e99, 1e99), (0, 1e-9), (1e9, 1.000001e9),
    ];

    public DraftIndicator Variable(string id)
    {
        var (low, high) = chance.OneOf(Extents);
        return new(id, $"  {id}: {{ name: {id}{(chance.Percent(20) ? ", unit: 万人" : "")} }}") { Low = low, High = high };
    }

    public DraftIndicator Indicator(string id, IReadOnlyList<string> others)
    {
        var (low, high) = chance.OneOf(Extents);
        var direction = chance.Of("higher", "higher", "higher", "lower", "lower", "range", chance.Percent(30) ? "none" : "higher");
        var unit = chance.Of("\"%\"", null, null, "分", "km²");
        double[] posts = figures.Rising(2, low, high) is [var first, var second] ? [first, second] : [low, high];
        double[] ends = figures.Rising(2, low, high) is [var a, var b] ? [a, b] : [low, high];
        var lines = new List<string> { $"direction: {direction}" };
        if (unit is not null) lines.Add($"unit: {unit}");
        if (direction is "higher" or "lower" && chance.Percent(98)) lines.Add(Goalposts(direction, posts));
        var own = context with { ValueLow = low, ValueHigh = high, Falls = direction == "lower" };
        var normalise = direction == "range" || chance.Percent(55) ? Normalisation(direction, own) : null;
        var hasTargets = direction != "none" && (direction == "range" || chance.Percent(75));
        if (hasTargets) lines.Add($"targets: [{string.Join(", ", Targets(direction, ends))}]");
        if (normalise is not null) lines.Add($"normalise: {normalise}");
        if (chance.Percent(4)) lines.Add($"impute: {methods.Any(MethodKind.Imputation, own)}");
        if (chance.Percent(4)) lines.Add($"treat: {methods.Any(MethodKind.Treatment, own)}");
        if (hasTargets && chance.Percent(15)) lines.Add("bottom-line: true");
        if (chance.Percent(5))
        {
            lines.Add($"valid: [{(chance.Percent(30) ? "~" : figures.Text(low))}, {(chance.Percent(30) ? "~" : figures.Text(high))}]");
        }

        if (others.Count > 0 && chance.Percent(12))
        {
            lines.Add(chance.Percent(60)
                ? $"formula: \"{Formula(others)}\""
                : $"denominator: {{ by: {chance.OneOf(others)}, factor: {figures.Text(chance.Of(1, 100, 10000))} }}");
        }

        return new(id, $"  {id}: {{ {string.Join(", ", lines)} }}")
        {
            Low = low,
            High = high,
            Thresholds = [.. posts, .. ends, .. Steps(normalise)],
        };
    }

    /// <summary>The values at which bands and curves bend: the first number of every pair.</summary>
    private static IEnumerable<double> Steps(string? method)
    {
        foreach (Match pair in Pairs().Matches(method ?? ""))
        {
            if (double.TryParse(pair.Groups["x"].Value, CultureInfo.InvariantCulture, out var step) && double.IsFinite(step))
            {
                yield return step;
            }
        }
    }

    [GeneratedRegex(@"\[(?<x>-?[0-9.]+(?:E[+-]?[0-9]+)?), [^\[\]]*\]", RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Pairs();

    private string Goalposts(string direction, double[] posts)
    {
        var (worst, best) = direction == "higher" ? (posts[0], posts[1]) : (posts[1], posts[0]);
        return chance.Percent(98)
            ? $"goalposts: {{ worst: {figures.Text(worst)}, best: {figures.Text(best)} }}"
            : $"goalposts: {{ worst: {figures.Text(worst)} }}";
    }

    private string Normalisation(string direction, MethodContext own)
    {
        if (direction == "range")
        {
            return methods.Named(
                MethodKind.Normalisation,
                own.ValueLow < 0 ? chance.Of("bands", "curve", "pass-fail") : chance.Of("attainment", "bands", "curve", "pass-fail"),
                own);
        }

        return chance.Percent(45)
            ? methods.Named(MethodKind.Normalisation, chance.Of("goalposts", "min-max", "bands", "curve", "percentile-rank", "rank"), own)
            : methods.Any(MethodKind.Normalisation, own);
    }

    private IEnumerable<string> Targets(string direction, double[] ends)
    {
        yield return Target(direction, ends, chance.Of("by: 2030", "by: 2030", "phase: far", "by: 2024"));
        if (chance.Percent(15)) yield return Target(direction, ends, "phase: near");
        if (chance.Percent(8)) yield return Target(direction, ends, $"by: 2030, set: {OtherSet}");
    }

    private string Target(string direction, double[] ends, string due)
    {
        var comparison = direction switch
        {
            "higher" => $"at-least: {figures.Text(chance.OneOf(ends))}",
            "lower" => $"at-most: {figures.Text(chance.OneOf(ends))}",
            _ when chance.Percent(20) => $"equals: {figures.Text(ends[0])}, tolerance: {figures.Text(chance.Of(0, 0.5, 1e-9))}",
            _ => $"between: {figures.Texts(ends)}",
        };
        return chance.Percent(2)
            ? $"{{ change: {(direction == "lower" ? "-30 %" : "+3 pp")}, from: 2023, {due} }}"
            : $"{{ {comparison}, {due} }}";
    }

    private string Formula(IReadOnlyList<string> others) => new FormulaMaker(chance, others).Text();
}
