using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;
using Property = UrbanIndicators.Tests.Properties.Property;

namespace UrbanIndicators.Tests.Scoring.Weights;

/// <summary>What must hold for weightings learnt from any data.</summary>
public class WeightingProperties
{
    // Sums in another order, through an eigenvector or a solved equation.
    private const double Tolerance = 1e-8;

    private static readonly string[] Scored = ["entropy", "critic", "standard-deviation", "pca", "factor", "optimised"];

    private static readonly string[] Learnt = [.. Scored, "merec", "cilos", "idocriw"];

    // What column by column or pair by pair looks only at what it has.
    private static readonly string[] Separate = ["entropy", "standard-deviation"];

    [TestCaseSource(nameof(Learnt))]
    public void Weights_OfAnyData_AreSharesOfOne(string method) => Holds(data =>
    {
        if (Find(method, data) is not { } weights) return;
        Property.Require(weights.All(w => w >= 0 && double.IsFinite(w)), $"{method}: {string.Join(' ', weights)}");
        Property.RequireClose(weights.Sum(), 1, 1e-12, $"{method}: sum");
    });

    [TestCaseSource(nameof(Learnt))]
    public void Weights_OfPlacesInAnotherOrder_AreTheSame(string method) => Holds(data =>
    {
        int[] order = Shuffled(data.Columns[0].Length, data.Seed);
        RequireSame(
            method, Find(method, data),
            Find(method, data with { Columns = [.. data.Columns.Select(c => order.Select(r => c[r]).ToArray())] }));
    });

    [TestCaseSource(nameof(Learnt))]
    public void Weights_OfChildrenInAnotherOrder_GoWithThem(string method) => Holds(data =>
    {
        int[] order = Shuffled(data.Columns.Length, data.Seed);
        var other = Find(method, data with
        {
            Columns = [.. order.Select(j => data.Columns[j])],
            Lower = [.. data.Lower.Select(j => Array.IndexOf(order, j))],
        });
        var weights = Find(method, data);
        RequireSame(method, weights is null ? null : [.. order.Select(j => weights[j])], other);
    });

    /// <summary>Another unit with another zero, such as °F for °C.</summary>
    [TestCase("critic")]
    [TestCase("standard-deviation")]
    [TestCase("pca")]
    [TestCase("factor")]
    public void Weights_OfValuesInAnotherUnit_AreTheSame(string method) => Holds(data =>
    {
        var random = new Random(data.Seed);
        RequireSame(
            method, Find(method, data, "values"), Find(method, data with { Columns = Scaled(data.Columns, random, zero: 100) }, "values"));
    });

    /// <summary>Another unit with the same zero, such as 公顷 for km².</summary>
    [TestCase("entropy")]
    [TestCase("merec")]
    [TestCase("cilos")]
    [TestCase("idocriw")]
    public void Weights_OfRatiosInAnotherUnit_AreTheSame(string method) => Holds(data =>
    {
        var random = new Random(data.Seed);
        RequireSame(
            method, Find(method, data, "values"), Find(method, data with { Columns = Scaled(data.Columns, random, zero: 0) }, "values"));
    });

    [TestCaseSource(nameof(Learnt))]
    public void Weights_OfARepeatedChild_AreAlike(string method) => Holds(data =>
    {
        var twice = data with
        {
            Columns = [.. data.Columns, data.Columns[0]],
            Lower = data.Lower.Contains(0) ? [
            .. data.Lower, data.Columns.Length,
        ] : data.Lower
        };
        if (Find(method, twice) is not { } weights) return;
        // Least squares that stop at a bound may take either of two that are the same.
        if (method == "optimised" && weights.Contains(0)) return;
        Property.RequireClose(weights[^1], weights[0], 1e-6, $"{method}: the first child and its copy");
        if (!Separate.Contains(method)) return;
        var single = Find(method, data)!;
        for (var j = 1; j < single.Length; j++) Property.RequireClose(
            weights[j] / weights[0], single[j] / single[0], Tolerance, $"{method}: child {j} beside it");
    });

    [TestCaseSource(nameof(Learnt))]
    public void Weights_BesideAnEmptyAndAConstantChild_AreTheSame(string method) => Holds(data =>
    {
        var rows = data.Columns[0].Length;
        double[] empty = [.. Enumerable.Repeat(double.NaN, rows)];
        double[] constant = [.. Enumerable.Repeat(42.0, rows)];
        var weights = Find(method, data);
        RequireSame(
            method, weights is null ? null : [.. weights, 0, 0], Find(method, data with { Columns = [.. data.Columns, empty, constant] }));
    });

    [TestCaseSource(nameof(Learnt))]
    public void Weights_OfASinglePlace_AreRefused(string method) => Holds(data =>
        Property.Require(
            Find(method, data with { Columns = [.. data.Columns.Select(c => c[..1])] }) is null, $"{method}: weights from one place"));

    private static double[]? Find(string method, WeightingCase data, string? of = null)
    {
        var named = of is null || method == "optimised" ? new Method(method) : new Method(method).With("of", new MethodValue(of));
        var run = WeightingRun.Of(named, data.Columns, data.Lower);
        Property.Require(
            run.Result is not null || run.Diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error),
            $"{method} gave nothing and said nothing");
        return run.Result is null ? null : run.Weights;
    }

    private static void RequireSame(string method, double[]? expected, double[]? actual)
    {
        Property.Require(expected is null == actual is null, $"{method}: weights one time and none the other");
        for (var j = 0; j < (expected?.Length ?? 0); j++) Property.RequireClose(
            actual![j], expected![j], Tolerance, $"{method}: child {j}");
    }

    private static double[][] Scaled(double[][] columns, Random random, double zero) =>
    [
        .. columns.Select(c =>
        {
            var (factor, from) = (0.01 + (random.NextDouble() * 100), zero * random.NextDouble());
            return c.Select(v => from + (factor * v)).ToArray();
        }),
    ];

    private static int[] Shuffled(int count, int seed)
    {
        int[] order = [.. Enumerable.Range(0, count)];
        new Random(seed).Shuffle(order);
        return order;
    }

    private static void Holds(Action<WeightingCase> statement)
    {
        var cases =
            from seed in Gen.Choose(0, int.MaxValue - 1)
            from rows in Gen.Choose(4, 60)
            from columns in Gen.Choose(2, 7)
            from gaps in Gen.Choose(0, 2)
            select WeightingCase.Random(seed, rows, columns, gaps * 0.05);
        var config = Config.QuickThrowOnFailure.WithMaxTest(60)
            .WithReplay(FSharpOption<Replay>.Some(new Replay(new Rnd(20_350_101, 0x9E37_79B9_7F4A_7C15), FSharpOption<int>.None)));
        Check.One(config, Prop.ForAll(Arb.From(cases), statement));
    }
}
