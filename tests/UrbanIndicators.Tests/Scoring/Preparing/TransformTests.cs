using System.Collections.Immutable;
using UrbanIndicators.Diagnostics;
using UrbanIndicators.Methods.Treating;
using static UrbanIndicators.Tests.Scoring.Preparing.PreparingCases;

namespace UrbanIndicators.Tests.Scoring.Preparing;

public class TransformTests
{
    private static readonly double[] Skewed = [1, 1.3, 1.7, 2.1, 2.4, 3, 3.9, 5.2, 7.7, 11, 19, 60];

    [Test]
    public void Log_OfATailOfHighValues_IsThatOfCoinr()
    {
        // log_CT: ln(x − min + a) with a = 0.01·(60 − 1) = 0.59. Of 1: ln 0.59; of 3: ln 2.59; of 60: ln 59.59.
        var (treated, report, fitted) = Treat(Skewed, Method("log"));
        Assert.That(treated[0], Is.EqualTo(Math.Log(0.59)).Within(1e-15));
        Assert.That(treated[5], Is.EqualTo(Math.Log(2.59)).Within(1e-15));
        Assert.That(treated[^1], Is.EqualTo(Math.Log(59.59)).Within(1e-15));
        Assert.That((report.Outcome, report.Transform), Is.EqualTo((TreatmentOutcome.Treated, "log")));
        Assert.That(fitted.LeavesUnit);
        Assert.That(fitted.Describe(3), Is.EqualTo("ln(3 − 1 + 0.59)"));
    }

    [Test]
    public void Log_OfATailOfLowValues_TurnsItRound()
    {
        // −ln(max − x + a): of the column turned round the logarithms turned round.
        var (treated, _, fitted) = Treat([.. Skewed.Select(v => 100 - v)], Method("log"));
        var straight = Treat(Skewed, Method("log")).Treated;
        Assert.That(treated, Is.EqualTo(straight.Select(v => -v)).Within(1e-13));
        Assert.That(fitted.Describe(97), Is.EqualTo("−ln(99 − 97 + 0.59)"));
    }

    [Test]
    public void Log_WithAnOffsetOfOne_IsThatOfTheCoinTool()
    {
        var treated = Treat(Skewed, Method("log", ("offset", "one"))).Treated;
        Assert.That(treated, Is.EqualTo(Skewed.Select(v => Math.Log(v - 1 + 1))).Within(1e-14));
    }

    [Test]
    public void Log_WithoutAnOffset_IsPlain()
    {
        var (treated, _, fitted) = Treat(Skewed, Method("log", ("offset", "none")));
        Assert.That(treated, Is.EqualTo(Skewed.Select(v => Math.Log(v))).Within(1e-15));
        Assert.That(fitted.Describe(60), Is.EqualTo("ln(60)"));
    }

    [Test]
    public void Log_WithoutAnOffsetOfWhatIsNotPositive_IsRefused()
    {
        var bag = new DiagnosticBag();
        Assert.That(Fit([.. Skewed.Select(v => v - 1)], Method("log", ("offset", "none")), bag), Is.Null);
        Assert.That(Codes(bag), Is.EqualTo(new[] { "UI4345" }));
        Assert.That(
            bag.Items[0].Message, Does.StartWith("indicator \"a\": log without an offset needs values above 0 (the smallest is 0)"));
    }

    [Test]
    public void Log_WithoutAnOffsetOfALowTail_IsRefused()
    {
        var bag = new DiagnosticBag();
        Assert.That(Fit([.. Skewed.Select(v => 100 - v)], Method("log", ("offset", "none")), bag), Is.Null);
        Assert.That(Codes(bag), Is.EqualTo(new[] { "UI4346" }));
    }

    [Test]
    public void Log_ValuesBeyondTheReference_CountAsItsNearest()
    {
        var fitted = Treat(Skewed, Method("log")).Fitted;
        var treated = Applied(fitted, [-1000, 1, 600]);
        Assert.That(treated[0], Is.EqualTo(treated[1]));
        Assert.That(treated[2], Is.EqualTo(Math.Log(599.59)).Within(1e-14));
    }

    [TestCase(2.0)]
    [TestCase(0.5)]
    [TestCase(-1.0)]
    [TestCase(0.0)]
    public void BoxCox_WithAPower_IsTheFormula(double lambda)
    {
        // Box and Cox, 1964: (z^λ − 1)/λ, here with COINr's z = x − min + 1.
        var treated = Treat(Skewed, Method("box-cox", ("lambda", lambda), ("offset", "one"), ("force", true))).Treated;
        var expected = Skewed.Select(v => v - 1 + 1).Select(z => lambda == 0 ? Math.Log(z) : (Math.Pow(z, lambda) - 1) / lambda);
        // The power is exp(λ·ln z): a few roundings of values up to 1800.
        Assert.That(treated, Is.EqualTo(expected).Within(1e-11));
    }

    [TestCase("high", 5)]
    [TestCase("low", 5)]
    [TestCase("high", -5)]
    public void BoxCox_WhosePowersOverflow_EndsWithTheLargestNumber(string tail, double lambda)
    {
        // (1e90)^5 = 1e450 is no double.
        double[] values = [.. Skewed.Select(v => v * 1e90)];
        var (treated, report, fitted) = Treat(
            values, Method("box-cox", ("lambda", lambda), ("tail", tail), ("offset", "one"), ("force", true)));
        Assert.That(treated, Is.All.InRange(-1e100, 1e100));
        Assert.That(treated, Is.Ordered);
        Assert.That(report.Outcome, Is.Not.EqualTo(TreatmentOutcome.Constant));
        Assert.That(double.IsFinite(Applied(fitted, [1e100])[0]));
    }

    [Test]
    public void TwoStage_WithThePowerOfAnotherTransform_IsRefused()
    {
        foreach (var method in new[] { Method("two-stage", ("lambda", 0.5)), Method("two-stage", ("lambda", 0.5), ("transform", "log")) })
        {
            var bag = new DiagnosticBag();
            Assert.That(Fit(Skewed, method, bag), Is.Null);
            Assert.That(Codes(bag), Is.EqualTo(new[] { "UI4349" }));
            Assert.That(bag.Items[0].Arguments, Is.EqualTo(new object[] { "a", "two-stage", "0.5" }));
        }

        Assert.That(
            Treat(Skewed, Method("two-stage", ("points", 0), ("transform", "box-cox"), ("lambda", 0.5))).Fitted.Constants["lambda"][0],
            Is.EqualTo(0.5));
    }

    [Test]
    public void BoxCox_WithoutAPower_TakesTheLikeliest()
    {
        // The likelihood on a grid of 0.001 from −5 to 5, in plain Python: −0.346 of the values, −0.222 with the offset of the range, where
        // the transforms of 1, 3 and 60 are those below.
        var plain = Treat(Skewed, Method("box-cox", ("offset", "none"))).Fitted;
        Assert.That(plain.Constants["lambda"][0], Is.EqualTo(-0.346));
        var (treated, _, fitted) = Treat(Skewed, Method("box-cox"));
        Assert.That(fitted.Constants["lambda"][0], Is.EqualTo(-0.222));
        Assert.That(treated[0], Is.EqualTo(-8.016726431348147).Within(1e-13));
        Assert.That(treated[5], Is.EqualTo(-4.511697316510103).Within(1e-13));
        Assert.That(treated[^1], Is.EqualTo(0.009939348932579877).Within(1e-13));
    }

    [Test]
    public void BoxCox_OfLogarithmsThatAreSymmetric_IsTheLogarithm()
    {
        // The likelihood is the same for λ and −λ, so its top is at 0.
        double[] values = [.. new double[] { -3, -2, -1.5, -1, -0.5, -0.1, 0.1, 0.5, 1, 1.5, 2, 3 }.Select(Math.Exp)];
        var fitted = Treat(values, Method("box-cox", ("offset", "none"), ("force", true))).Fitted;
        Assert.That(fitted.Constants["lambda"][0], Is.Zero);
    }

    [Test]
    public void BoxCox_WhoseLikeliestPowerLiesBeyondTheSearch_SaysSo()
    {
        double[] values = [.. Enumerable.Range(0, 40).Select(i => 1000 - Math.Exp(-i / 3.0)), 900, 1001, 1001.1];
        var bag = new DiagnosticBag();
        Fit(values, Method("box-cox", ("offset", "none"), ("force", true), ("tail", "high")), bag);
        Assert.That(Codes(bag), Does.Contain("UI4347"));
    }

    [Test]
    public void TwoStage_WhereWinsorisingIsEnough_OnlyWinsorises()
    {
        double[] values = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 30, 100];
        var (treated, report, _) = Treat(values, Method("two-stage"));
        Assert.That(treated, Is.EqualTo(Treat(values, Method("winsorise")).Treated));
        Assert.That(report.Transform, Is.Null);
    }

    [Test]
    public void TwoStage_WhereItIsNot_TransformsTheOriginalValues()
    {
        // COINr's test of Treat(): one point of 1 … 20, 100, 200 is not enough, and the logarithm is of the original values.
        double[] values = [.. Enumerable.Range(1, 20), 100, 200];
        var (treated, report, _) = Treat(values, Method("two-stage", ("points", 1), ("offset", "none")));
        Assert.That(treated, Is.EqualTo(values.Select(v => Math.Log(v))).Within(1e-15));
        Assert.That((report.Transform, report.WinsorisedHigh), Is.EqualTo(("log", 0)));
    }

    [Test]
    public void TwoStage_WithCombine_TransformsTheWinsorisedValues()
    {
        // 200 becomes 100 first; then min 1, max 100, a = 0.99.
        double[] values = [.. Enumerable.Range(1, 20), 100, 200];
        var (treated, report, fitted) = Treat(values, Method("two-stage", ("points", 1), ("combine", true)));
        Assert.That(treated, Is.EqualTo(values.Select(v => Math.Log(Math.Min(v, 100) - 1 + 0.99))).Within(1e-14));
        Assert.That((report.Transform, report.WinsorisedHigh), Is.EqualTo(("log", 1)));
        Assert.That(Applied(Reread(fitted, Method("two-stage"))!, values), Is.EqualTo(treated));
    }

    [Test]
    public void Read_ConstantsThatMakeNone_GivesNothing()
    {
        (string, double)[][] bad =
        [
            [("low", double.PositiveInfinity)],
            [("low", 3), ("high", 2)],
            [("origin", 1), ("offset", 1), ("tail", 1)],
            [("origin", 1), ("offset", 1), ("tail", 1), ("lambda", 0)],
            [("low", 0), ("origin", 1), ("offset", 1), ("tail", 1), ("lambda", 0)],
            [("else", 1)],
        ];
        foreach (var constants in bad)
        {
            var map = constants.ToImmutableSortedDictionary(c => c.Item1, c => ImmutableArray.Create(c.Item2), StringComparer.Ordinal);
            Assert.That(Reread(map, Method("log")), Is.Null, string.Join(", ", constants));
        }
    }
}
