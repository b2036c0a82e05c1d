using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;
using UrbanIndicators.Methods.Weighting.Experts;
using Property = UrbanIndicators.Tests.Properties.Property;

namespace UrbanIndicators.Tests.Scoring.Weights.Experts;

/// <summary>What holds for any judgements.</summary>
public class ExpertWeightProperties
{
    /// <summary>Judgements that are exact ratios of weights give these weights back, by every method of pairs.</summary>
    [TestCase("eigenvector")]
    [TestCase("geometric-mean")]
    public void Ahp_ExactRatios_GiveTheirWeights(string way) => Holds(weights =>
    {
        var rows = weights.Select(a => weights.Select(b => a / b).ToArray()).ToArray();
        var found = new ExpertCase(new Method("ahp").With("judgements", new(rows)).With("method", new(way)), weights.Length);
        RequireClose(found.Weights, weights, 1e-12);
        Property.RequireClose(found.Figure("CR"), 0, 1e-9, $"CR");
    });

    [Test]
    public void BestWorst_ExactRatios_GiveTheirWeights() => Holds(weights =>
    {
        var (most, least) = (weights.Max(), weights.Min());
        if (most / least > 9 || weights.Count(w => w == most) > 1 || weights.Count(w => w == least) > 1) return;
        var best = weights.Select(w => most / w).ToArray();
        var worst = weights.Select(w => w / least).ToArray();
        var found = new ExpertCase(
            new Method("best-worst").With("best-to-others", ExpertCase.Matrix(best)).With("others-to-worst", ExpertCase.Matrix(worst)),
            weights.Length);
        RequireClose(found.Weights, weights, 1e-10);
        Property.RequireClose(found.Figure("xi"), 0, 1e-12, $"xi");
    });

    [Test]
    public void Budget_OtherTotals_GiveTheSameWeights() => Holds(weights =>
    {
        var once = new ExpertCase(new Method("budget").With("points", ExpertCase.Matrix(weights)), weights.Length);
        var more = new ExpertCase(
            new Method("budget").With("points", ExpertCase.Matrix([.. weights.Select(w => 7.5 * w)])), weights.Length);
        RequireClose(more.Weights, once.Weights, 1e-15);
    });

    /// <summary>W lies from 0 to 1, and does not change with the order of experts or of items, nor with the scale of an expert.</summary>
    [Test]
    public void KendallW_AnyScores_LieWithinAndDoNotMindOrders() => Holds(weights =>
    {
        if (weights.Length < 2) return;
        double[][] rows = [weights, [.. weights.Select(w => Math.Round(w * 3))], [.. weights.Select((w, i) => w * (i % 3))]];
        var found = KendallW.Of(rows);
        if (found.Undefined is not null) return;
        Property.Require(found.W is >= 0 and <= 1 + 1e-12, $"W is {found.W:R}");
        Property.Require(found.P is >= 0 and <= 1, $"p is {found.P:R}");
        var turned = KendallW.Of([.. rows.Reverse().Select(r => r.Select(s => (10 * s) + 3).Reverse().ToArray())]);
        Property.RequireClose(turned.W, found.W, 1e-12, $"W turned round");
    });

    private static void RequireClose(IReadOnlyList<double> actual, IReadOnlyList<double> weights, double tolerance)
    {
        var sum = weights.Sum();
        for (var i = 0; i < actual.Count; i++) Property.RequireClose(actual[i], weights[i] / sum, tolerance, $"weight {i}");
    }

    private static void Holds(Action<double[]> statement)
    {
        var weights = from n in Gen.Choose(1, 9)
                      from whole in Gen.ArrayOf(Gen.Choose(1, 40), n)
                      select whole.Select(w => w / 4.0).ToArray();
        // A fixed seed, so that a failure comes again.
        var config = Config.QuickThrowOnFailure.WithMaxTest(100).WithReplay(
            FSharpOption<Replay>.Some(new Replay(new Rnd(20_350_101, 0x9E37_79B9_7F4A_7C15), FSharpOption<int>.None)));
        Check.One(config, Prop.ForAll(Arb.From(weights), statement));
    }
}
