using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;
using UrbanIndicators.Arithmetic;
using UrbanIndicators.Methods.Treating;
using static UrbanIndicators.Tests.Scoring.Preparing.PreparingCases;

namespace UrbanIndicators.Tests.Scoring.Preparing;

/// <summary>What holds for every treatment of any column.</summary>
public class TreatmentProperties
{
    private static readonly Method[] Methods =
    [
        Method("none"), Method("winsorise"), Method(
            "winsorise", ("force", true), ("points", 3)), Method("log"), Method("log", ("force", true)),
        Method("box-cox"), Method("box-cox", ("lambda", -0.5), ("tail", "low"), ("force", true)), Method("two-stage", ("points", 1)),
        Method("two-stage", ("points", 2), ("combine", true), ("transform", "box-cox")),
    ];

    [TestCaseSource(nameof(Methods))]
    public void Apply_AnyColumn_KeepsMissingCellsAndOrderAndReadsWhatWasSaved(Method method) => ForAll(column =>
    {
        var fitted = Treat(column, method).Fitted;
        var treated = Applied(fitted, column);
        var inPlace = column.ToArray();
        fitted.Apply(inPlace, inPlace);
        var again = Applied(Reread(fitted, method) ?? throw new InvalidOperationException("what was saved cannot be read"), column);
        for (var i = 0; i < column.Length; i++)
        {
            var bits = BitConverter.DoubleToInt64Bits(treated[i]);
            if (double.IsNaN(column[i])) Require(bits == BitConverter.DoubleToInt64Bits(column[i]), $"missing cell {i} was touched");
            else Require(double.IsFinite(treated[i]), $"{column[i]:R} became {treated[i]:R}");
            Require(bits == BitConverter.DoubleToInt64Bits(inPlace[i]), "in place it is another value");
            Require(bits == BitConverter.DoubleToInt64Bits(again[i]), "what was saved treats otherwise");
            Require(bits == BitConverter.DoubleToInt64Bits(Applied(fitted, [column[i]])[0]), "alone it is another value");
            for (var j = 0; j < i; j++) Require(
                !(column[j] < column[i] && treated[j] > treated[i]) && !(column[j] > column[i] && treated[j] < treated[i]),
                "the order was turned");
        }
    });

    [TestCaseSource(nameof(Methods))]
    public void Fit_ValuesInAnotherOrder_TreatsTheSame(Method method) => ForAll(column =>
    {
        var shuffled = column.ToArray();
        new Random(column.Length).Shuffle(shuffled);
        var treated = Applied(Treat(column, method).Fitted, column);
        var other = Applied(Treat(shuffled, method).Fitted, column);
        // The limits are values of the column; only sums of moments round otherwise.
        for (var i = 0; i < column.Length; i++) Require(
            double.IsNaN(column[i]) || Math.Abs(treated[i] - other[i]) <= 1e-12 * (1 + Math.Abs(treated[i])),
            $"{treated[i]:R} and {other[i]:R}");
    });

    [TestCase(1000, 0)]
    [TestCase(0.001, -7)]
    [TestCase(3, 50)]
    public void MinMax_AfterAnyTreatment_IsTheSameInAnotherUnit(double factor, double shift) => ForAll(column =>
    {
        double[] other = [.. column.Select(v => (v * factor) + shift)];
        foreach (var method in Methods)
        {
            var (straight, turned) = (
                Positions(Applied(Treat(column, method).Fitted, column)), Positions(Applied(Treat(other, method).Fitted, other)));
            // The change of unit rounds each value by up to 1.1e-16 of the largest; near the smallest the logarithm's slope is 100 times
            // that of the range.
            for (var i = 0; i < column.Length; i++) Require(
                double.IsNaN(straight[i]) || Math.Abs(straight[i] - turned[i]) <= 1e-9, $"{method}: {straight[i]:R} and {turned[i]:R}");
        }
    });

    [Test]
    public void Winsorise_AColumnItBroughtToPass_ChangesNothingMore() => ForAll(column =>
    {
        var (treated, report, _) = Treat(column, Method("winsorise"));
        if (report.Outcome != TreatmentOutcome.Treated) return;
        var again = Treat(treated, Method("winsorise"));
        Require(again.Report.Outcome == TreatmentOutcome.Passed && again.Fitted.ChangesNothing, $"{again.Report.Outcome}");
    });

    [Test]
    public void Winsorise_AnyColumn_DoesAsOneThatMeasuresAllValuesAtEachStep() => ForAll(column =>
    {
        var values = column.Where(v => !double.IsNaN(v)).ToArray();
        var (treated, report, _) = Treat(values, Method("winsorise"));
        if (report.Outcome is TreatmentOutcome.TooFewValues or TreatmentOutcome.Constant) return;
        var (high, low) = (0, 0);
        var slow = values.ToArray();
        while (Moments.Of(slow, corrected: true) is { Kurtosis: > 3.5 } moments && Math.Abs(moments.Skewness) > 2)
        {
            var end = moments.Skewness >= 0 ? slow.Max() : slow.Min();
            var count = slow.Count(v => v == end);
            if (count + (moments.Skewness >= 0 ? low : high) > 5 || count == slow.Length) break;
            var next = moments.Skewness >= 0 ? slow.Where(v => v < end).Max() : slow.Where(v => v > end).Min();
            slow = [.. slow.Select(v => v == end ? next : v)];
            if (moments.Skewness >= 0) high = count;
            else low = count;
        }

        Require(slow.SequenceEqual(treated), "another column");
        Require((high, low) == (report.WinsorisedHigh, report.WinsorisedLow), $"{(high, low)}");
    });

    private static double[] Positions(double[] values)
    {
        var (low, high) = (
            values.Where(v => !double.IsNaN(v)).DefaultIfEmpty().Min(), values.Where(v => !double.IsNaN(v)).DefaultIfEmpty().Max());
        return [.. values.Select(v => high > low ? (v - low) / (high - low) : 0)];
    }

    private static double[] Column(int seed, int count)
    {
        var random = new Random(seed);
        var power = random.Next(1, 6);
        var ties = random.Next(3) == 0;
        var sign = random.Next(2) == 0 ? 1 : -1;
        return [.. Enumerable.Range(0, count).Select(_ => random.Next(15) switch
        {
            0 => No,
            1 => Panel.NotApplicable,
            2 => sign * Math.Round(random.NextDouble() * 1000, ties ? -0 : 2),
            _ => sign * Math.Round(Math.Pow(random.NextDouble() * 4, power), ties ? 0 : 3),
        })];
    }

    private static void ForAll(Action<double[]> statement)
    {
        var columns = from seed in Gen.Choose(0, 1_000_000) from count in Gen.Choose(0, 60) select Column(seed, count);
        var config = Config.QuickThrowOnFailure.WithMaxTest(150).WithReplay(
            FSharpOption<Replay>.Some(new Replay(new Rnd(20_350_101, 0x9E37_79B9_7F4A_7C15), FSharpOption<int>.None)));
        Check.One(config, Prop.ForAll(Arb.From(columns), statement));
    }

    private static void Require(bool holds, string otherwise)
    {
        if (!holds) throw new InvalidOperationException(otherwise);
    }
}
