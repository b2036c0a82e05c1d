using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;
using UrbanIndicators.Methods;
using UrbanIndicators.Methods.Registry;
using Property = UrbanIndicators.Tests.Properties.Property;

namespace UrbanIndicators.Tests.Scoring.Aggregating;

/// <summary>What every aggregation keeps to, tried on random scores.</summary>
public class AggregationProperties
{
    private const ulong Seed = 20_350_101;
    private const ulong Gamma = 0x9E37_79B9_7F4A_7C15;
    private const int MostRows = 40;
    private const int MostChildren = 6;

    // Sums of some forty terms of a hundred, and roots of them.
    private const double Tolerance = 1e-9;

    private static readonly Method Linear = new Method("promethee-2").With(
        "preference", new("linear")).With("q", new(5)).With("p", new(30));

    private static readonly Method OnScale = new Method("mazziotta-pareto").With("range", new([0, 100]));

    private static readonly Method[] WithinScale =
    [
        new("weighted-median"), new("owa"), new Method("owa").With("alpha", new(2)), new("mean-min"), OnScale,
        new Method("adjusted-mazziotta-pareto").With("range", new([0, 100])),
        new("copeland"), new("topsis"), new Method("topsis").With(
            "norm", new("none")), new("vikor"), new("copras"), new("promethee-2"), Linear,
        new("grey-relational"), new Method("grey-relational").With("ideal", new("top")), new("rank-sum-ratio"),
        new Method("rank-sum-ratio").With("ranks", new("interpolated")), new("fuzzy-comprehensive"),
        new Method("fuzzy-comprehensive").With("operator", new("min-max")), new("coupling-coordination"),
        new("benefit-of-the-doubt"), new Method("benefit-of-the-doubt").With("share-high", new(0.6)),
    ];

    private static readonly Method[] All =
    [
        .. WithinScale, new("mazziotta-pareto"), new("adjusted-mazziotta-pareto"),
        new("arithmetic"), new("geometric"), new("harmonic"), new Method("power-mean").With("p", new(0.5)), new("minimum"),
    ];

    // A child that stands there twice with half the weight each is the same child. Not so for TOPSIS and VIKOR (squares, the largest
    // regret), for deviations with n − 1, for operators that take the larger part, and for coupling, which counts the children.
    private static readonly Method[] Splittable =
    [
        new("arithmetic"), new("geometric"), new("harmonic"), new Method("power-mean").With("p", new(-2)), new("minimum"),
            new("weighted-median"), new("owa"),
        new("mean-min"), new Method("mazziotta-pareto").With("sd", new("population")), new(
            "adjusted-mazziotta-pareto"), new("copeland"), new("copras"),
        new("promethee-2"), Linear, new("grey-relational"), new("rank-sum-ratio"), new("fuzzy-comprehensive"),
    ];

    private static readonly Method[] Monotone =
    [
        new("weighted-median"), new("owa"), new("mean-min"), new("copeland"), new("topsis"), new("vikor"), new("copras"),
            new("promethee-2"), Linear,
        new("grey-relational"), new("rank-sum-ratio"), new Method("rank-sum-ratio").With(
            "ranks", new("interpolated")), new("fuzzy-comprehensive"),
        new("benefit-of-the-doubt"),
    ];

    private static readonly Method[] OrdersOnly = [new("copeland"), new("promethee-2"), new("rank-sum-ratio")];

    private static readonly Method[] Relative = [
        .. All.Where(m => AllMethods.All.Any(d => d.Kind == MethodKind.Aggregation && d.Name == m.Name && d.Basis == MethodBasis.Relative)),
    ];

    [TestCaseSource(nameof(All))]
    public void Places_InAnotherOrder_KeepTheirScores(Method method) => Holds(recipe =>
    {
        var columns = recipe.Columns();
        var order = Enumerable.Range(0, recipe.Rows).ToArray();
        new Random(recipe.Seed).Shuffle(order);
        var permuted = Array.ConvertAll(columns, c => Array.ConvertAll(order, r => c[r]));
        var scores = Fitted.On(method, columns, recipe.Weights()).Apply(columns);
        RequireClose(Fitted.On(method, permuted, recipe.Weights()).Apply(permuted), Array.ConvertAll(order, r => scores[r]));
    });

    [TestCaseSource(nameof(All))]
    public void Children_InAnotherOrder_GiveTheSameScores(Method method) => Holds(recipe =>
    {
        var columns = recipe.Columns();
        double[][] turned = [.. columns.Reverse()];
        double[] weights = [.. recipe.Weights().Reverse()];
        RequireClose(Fitted.On(method, turned, weights).Apply(turned), Fitted.On(method, columns, recipe.Weights()).Apply(columns));
    });

    [TestCaseSource(nameof(Splittable))]
    public void Child_GivenTwiceWithHalfTheWeight_ChangesNothing(Method method) => Holds(recipe =>
    {
        var columns = recipe.Columns();
        double[][] doubled = [columns[0], .. columns];
        var weights = recipe.Weights();
        double[] split = [weights[0] / 2, weights[0] / 2, .. weights[1..]];
        RequireClose(Fitted.On(method, doubled, split).Apply(doubled), Fitted.On(method, columns, weights).Apply(columns));
    });

    [TestCaseSource(nameof(All))]
    public void Child_NobodyHas_TakesNoPart(Method method) => Holds(recipe =>
    {
        var columns = recipe.Columns();
        double[][] more = [.. columns, [.. columns[0].Select(_ => double.NaN)]];
        var without = Fitted.On(method, columns, recipe.Weights());
        var with = Fitted.On(method, more, [.. recipe.Weights(), 3]);
        RequireClose(with.Apply(more), without.Apply(columns));
        var said = with.Diagnostics.Count(
            d => d.Code == "UI4281" && d.Arguments.Contains(FormattableString.Invariant($"c{columns.Length}")));
        Property.Require(said == (Relative.Contains(method) ? 1 : 0), $"{said} warnings");
    });

    [TestCaseSource(nameof(All))]
    public void Child_ThatIsTheSameEverywhere_LeavesScoresThere(Method method) => Holds(recipe =>
    {
        var columns = recipe.Columns();
        columns[^1] = [.. columns[0].Select(_ => 40.0)];
        var scores = Fitted.On(method, columns, recipe.Weights()).Apply(columns);
        for (var row = 0; row < scores.Length; row++)
        {
            var present = columns.Take(columns.Length - 1).Any(c => !double.IsNaN(c[row]));
            Property.Require(!present || double.IsFinite(scores[row]), $"row {row} has {scores[row]}");
        }
    });

    [TestCaseSource(nameof(WithinScale))]
    public void Scores_OfAnyPlace_LieWithinTheScale(Method method) => Holds(recipe =>
    {
        var columns = recipe.Columns();
        var fitted = Fitted.On(method, columns, recipe.Weights());
        double[][] strangers = [
            .. (recipe with { Seed = recipe.Seed ^ 77 }).Columns().Select(
                (c, i) => c.Append(i % 2 == 0 ? 0 : 100).Append(100).Append(0).ToArray()),
        ];
        foreach (var score in fitted.Apply(columns).Concat(fitted.Apply(strangers)).Where(s => !double.IsNaN(s)))
        {
            Property.Require(score is >= -Tolerance and <= 100 + Tolerance, $"{score:R}");
        }
    });

    [TestCaseSource(nameof(Monotone))]
    public void Place_ThatGainsInOneChild_DoesNotLose(Method method) => Holds(recipe =>
    {
        var columns = recipe.Columns();
        var fitted = Fitted.On(method, columns, recipe.Weights());
        var better = Array.ConvertAll(columns, c => c.ToArray());
        var random = new Random(recipe.Seed);
        for (var row = 0; row < recipe.Rows; row++)
        {
            ref var score = ref better[random.Next(recipe.Children)][row];
            score = Math.Min(100, score + random.Next(1, 40));
        }

        var (before, after) = (fitted.Apply(columns), fitted.Apply(better));
        for (var row = 0; row < before.Length; row++) Property.Require(
            double.IsNaN(before[row]) || after[row] >= before[row] - Tolerance, $"row {row}: {before[row]:R} to {after[row]:R}");
    });

    [TestCaseSource(nameof(OrdersOnly))]
    public void Scores_OfOrdersOnly_IgnoreHowFarApartPlacesAre(Method method) => Holds(recipe =>
    {
        var columns = recipe.Columns();
        var stretched = columns.Select((c, i) => Array.ConvertAll(c, v => i % 2 == 0 ? (v * v / 200) + 3 : Math.Sqrt(v))).ToArray();
        RequireClose(
            Fitted.On(method, stretched, recipe.Weights()).Apply(stretched), Fitted.On(method, columns, recipe.Weights()).Apply(columns));
    });

    [Test]
    public void MazziottaPareto_InOtherUnits_IsTheSame() => Holds(recipe =>
    {
        var columns = recipe.Columns();
        var other = columns.Select((c, i) => Array.ConvertAll(c, v => (v * (i + 2)) - 7)).ToArray();
        foreach (var name in new[] { "mazziotta-pareto", "adjusted-mazziotta-pareto" })
        {
            RequireClose(
                Fitted.On(new(name), other, recipe.Weights()).Apply(other), Fitted.On(new(name), columns, recipe.Weights()).Apply(columns));
        }
    });

    [TestCaseSource(nameof(All))]
    public void SavedConstants_ReadAnew_GiveTheSameBits(Method method) => Holds(recipe =>
    {
        var columns = recipe.Columns();
        var fitted = Fitted.On(method, columns, recipe.Weights());
        Property.Require(fitted.Aggregator.Constants.Values.All(v => v.All(c => !double.IsNaN(c))), $"JSON has no NaN");
        var read = Fitted.Read(method, columns.Length, fitted.Aggregator.Constants)!;
        RequireSameBits(Fitted.Apply(read, columns, recipe.Weights()), fitted.Apply(columns));
        Property.Require(read.Findings.SequenceEqual(fitted.Aggregator.Findings), $"findings differ");
    });

    [TestCaseSource(nameof(All))]
    public void Row_Alone_HasTheBitsItHasAmongOthers(Method method) => Holds(recipe =>
    {
        var columns = recipe.Columns();
        var fitted = Fitted.On(method, columns, recipe.Weights());
        var scores = fitted.Apply(columns);
        for (var row = 0; row < recipe.Rows; row++)
        {
            double[][] alone = Array.ConvertAll(columns, c => new[] { c[row] });
            RequireSameBits(fitted.Apply(alone), [scores[row]]);
            int[] present = [.. Enumerable.Range(0, columns.Length).Where(c => !double.IsNaN(columns[c][row]))];
            if (present.Length == 0) continue;
            var combined = fitted.Aggregator.For(present).Combine(
                [.. present.Select(c => columns[c][row])], [.. present.Select(c => fitted.Weights[c])]);
            RequireSameBits([combined], [scores[row]]);
        }
    });

    [TestCaseSource(nameof(WithinScale))]
    public void Losses_OfAPlace_SumToWhatFullMarksWouldGive(Method method) => Holds(recipe =>
    {
        var columns = recipe.Columns();
        var fitted = Fitted.On(method, columns, recipe.Weights());
        int[] present = [.. Enumerable.Range(0, columns.Length).Where(c => !double.IsNaN(columns[c][0]))];
        var aggregator = fitted.Aggregator.For(present);
        double[] scores = [.. present.Select(c => columns[c][0])];
        double[] weights = [.. present.Select(c => fitted.Weights[c] / present.Sum(p => fitted.Weights[p]))];
        var losses = new double[present.Length];
        Property.Require(aggregator.TryShareLoss(scores, weights, 100, losses), $"losses are shared");
        var full = aggregator.Combine([.. present.Select(_ => 100.0)], weights);
        var own = aggregator.Combine(scores, weights);
        if (!double.IsNaN(own)) Property.RequireClose(losses.Sum(), full - own, Tolerance, $"losses");
    });

    [TestCaseSource(nameof(Relative))]
    public void SinglePlace_UnderWhatComparesPlaces_IsRefused(Method method)
    {
        var fitted = Fitted.On(method, [[40], [60]]);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(fitted.Result, Is.Null);
            Assert.That(fitted.Codes, Is.EqualTo(new[] { "UI4270" }));
            Assert.That(fitted.Diagnostics[0].Arguments, Is.EqualTo(new object[] { "node", method.Name, 1 }));
        }
    }

    [Test]
    public void SinglePlace_UnderTheOthers_HasItsScore()
    {
        var others = All.Except(Relative).ToList();
        Assert.That(others, Has.Count.GreaterThan(8));
        foreach (var method in others)
        {
            Assert.That(Fitted.On(method, [[40], [60]]).Apply([[40], [60]])[0], Is.InRange(0.0, 100.0), method.Name);
        }
    }

    private static void Holds(Action<ScoreRecipe> statement)
    {
        var recipes =
            from seed in Gen.Choose(0, int.MaxValue - 1)
            from children in Gen.Choose(2, MostChildren)
            from rows in Gen.Choose(3, MostRows)
            from gaps in Gen.Choose(0, 1)
            select new ScoreRecipe(seed, children, rows, gaps == 1);
        var config = Config.QuickThrowOnFailure
            .WithMaxTest(60)
            .WithReplay(FSharpOption<Replay>.Some(new Replay(new Rnd(Seed, Gamma), FSharpOption<int>.None)));
        Check.One(config, Prop.ForAll(Arb.From(recipes, r => r.Smaller()), statement));
    }

    private static void RequireClose(double[] actual, double[] expected)
    {
        for (var row = 0; row < expected.Length; row++) Property.RequireClose(actual[row], expected[row], Tolerance, $"row {row}");
    }

    private static void RequireSameBits(double[] actual, double[] expected)
    {
        for (var row = 0; row < expected.Length; row++) Property.RequireSameBits(actual[row], expected[row], $"row {row}");
    }
}
