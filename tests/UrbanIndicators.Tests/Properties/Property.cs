using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;

namespace UrbanIndicators.Tests.Properties;

/// <summary>
/// Tries a statement on random exams. The seed is fixed, so that a failure comes again; a failing recipe is made smaller and printed.
/// </summary>
internal static class Property
{
    private const ulong Seed = 20_350_101;

    // FsCheck's generator wants an odd one.
    private const ulong Gamma = 0x9E37_79B9_7F4A_7C15;

    public static void Holds(Mix mix, Action<ExamRecipe> statement, int tests = 100, int mostRows = 40)
    {
        var recipes =
            from seed in Gen.Choose(0, int.MaxValue - 1)
            from indicators in Gen.Choose(1, 9)
            from rows in Gen.Choose(3, mostRows)
            select new ExamRecipe(seed, indicators, rows, mix);
        var config = Config.QuickThrowOnFailure
            .WithMaxTest(tests)
            .WithReplay(FSharpOption<Replay>.Some(new Replay(new Rnd(Seed, Gamma), FSharpOption<int>.None)));
        Check.One(config, Prop.ForAll(Arb.From(recipes, r => r.Smaller()), statement));
    }

    /// <summary>The statement is false: unlike an assertion this may be caught and tried again on a smaller exam.</summary>
    public static void Require(bool holds, FormattableString otherwise)
    {
        if (!holds) throw new InvalidOperationException(FormattableString.Invariant(otherwise));
    }

    public static void RequireClose(double actual, double expected, double tolerance, FormattableString what) => Require(
        Math.Abs(actual - expected) <= tolerance || (double.IsNaN(actual) && double.IsNaN(expected)),
        $"{FormattableString.Invariant(what)}: {actual:R}, expected {expected:R} within {tolerance:R}");

    public static void RequireSameBits(double actual, double expected, FormattableString what) => Require(
        BitConverter.DoubleToInt64Bits(actual) == BitConverter.DoubleToInt64Bits(expected)
            || (double.IsNaN(actual) && double.IsNaN(expected)),
        $"{FormattableString.Invariant(what)}: {actual:R}, expected the same bits as {expected:R}");

    /// <summary>Every score of every node has the same bits, every rank is the same.</summary>
    public static void RequireSame(Assessment actual, Assessment expected, string where)
    {
        foreach (var node in expected.Model.Nodes)
        {
            var scores = actual.ScoresOf(node);
            var others = expected.ScoresOf(node);
            Require(scores.Length == others.Length, $"{where}: {scores.Length} rows, expected {others.Length}");
            for (var row = 0; row < scores.Length; row++) RequireSameBits(scores[row], others[row], $"{where}: {node}, row {row}");
            Require(actual.RanksOf(node).SequenceEqual(expected.RanksOf(node)), $"{where}: ranks of {node}");
        }
    }
}
