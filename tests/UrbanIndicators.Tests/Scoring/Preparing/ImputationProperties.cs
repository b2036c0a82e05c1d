using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;
using UrbanIndicators.Data;
using UrbanIndicators.Diagnostics;
using UrbanIndicators.Methods;
using static UrbanIndicators.Tests.Scoring.Preparing.PreparingCases;

namespace UrbanIndicators.Tests.Scoring.Preparing;

/// <summary>What holds for every imputation on any table.</summary>
public class ImputationProperties
{
    private static readonly Method[] Methods =
    [
        Method("none"), Method("mean"), Method("median"), Method("group-mean"), Method(
            "group-median", ("by", "period")), Method("nearest", ("k", 3)),
        Method(
            "nearest", ("k", 4), ("take", "median"),
            ("on", new[] { "b", "c" })), Method("latest"), Method("constant-in-time"), Method("linear-in-time"),
        Method(
            "linear-in-time",
            ("edges", "leave")), Method("regression", ("on", new[] { "b" })), Method("em"), Method("row-mean"), Method("row-median"),
        Method("constant", ("value", 3)),
    ];

    [TestCaseSource(nameof(Methods))]
    public void Impute_AnyTable_ChangesMissingCellsAloneAndReadsWhatWasSaved(Method method) => ForAll((seed, rows) =>
    {
        var table = Random(seed, rows);
        var before = table.Columns.Select(c => c.Select(BitConverter.DoubleToInt64Bits).ToArray()).ToArray();
        if (Fit(table, method, new DiagnosticBag()) is not { } imputer) return;
        var filled = Filled(imputer, table);
        for (var column = 0; column < filled.Length; column++)
        {
            Require(table.Columns[column].Select(BitConverter.DoubleToInt64Bits).SequenceEqual(before[column]), "the input was written to");
            for (var row = 0; row < rows; row++)
            {
                var cell = BitConverter.Int64BitsToDouble(before[column][row]);
                var same = BitConverter.DoubleToInt64Bits(filled[column][row]) == before[column][row];
                Require(
                    same || (double.IsFinite(filled[column][row]) && Missing.StatusOf(cell) == ObservationStatus.Missing),
                    $"cell {row}, {column} was touched");
            }
        }

        Require(imputer.Constants.Values.All(c => c.All(double.IsFinite)), "a constant is not finite");
        var again = Reread(imputer, table, method) ?? throw new InvalidOperationException("what was saved cannot be read");
        var refilled = Filled(again, table);
        for (var column = 0; column < filled.Length; column++) Require(
            refilled[column].SequenceEqual(filled[column]), "what was saved fills otherwise");
    });

    [TestCaseSource(nameof(Methods))]
    public void Impute_RowsInAnotherOrder_FillsTheSame(Method method) => ForAll((seed, few) =>
    {
        // Of few rows with two gaps in five EM has not one answer but a ridge of them, along which it crawls.
        var rows = method.Name == "em" ? few + 60 : few;
        var table = Random(seed, rows);
        var order = Enumerable.Range(0, rows).ToArray();
        new Random(seed).Shuffle(order);
        var shuffled = Random(seed, rows, order);
        var bag = new DiagnosticBag();
        if (Fit(table, method, bag) is not { } imputer) return;
        Require(!Codes(bag).Any(c => c is "UI4333" or "UI4334"), "EM did not converge");
        var filled = Filled(imputer, table);
        var other = Filled(
            Fit(shuffled, method, new DiagnosticBag()) ?? throw new InvalidOperationException("it was refused in another order"), shuffled);
        for (var column = 0; column < filled.Length; column++)
        {
            for (var i = 0; i < rows; i++)
            {
                var (expected, actual) = (filled[column][order[i]], other[column][i]);
                // Sums in another order round otherwise; EM repeats that for some hundred rounds and ends within its tolerance of 1e-8.
                var tolerance = (method.Name == "em" ? 1e-6 : 1e-9) * (1 + Math.Abs(expected));
                Require(
                    double.IsNaN(expected) ? double.IsNaN(actual) : Math.Abs(actual - expected) <= tolerance,
                    $"{order[i]}, {column}: {actual:R}, expected {expected:R}");
            }
        }
    });

    [TestCaseSource(nameof(Methods))]
    public void Fit_AColumnWithoutAnyValue_IsToldAndStaysMissing(Method method)
    {
        if (method.Name is "none" or "constant") return;
        var years = new[] { 2020, 2021, 2022, 2023, 2024 };
        var table = Table(
            [[No, No, No, No, No], [1, 2, 3, 4, No], [2, 1, 5, 3, 4]], _ => new Place("p") { Group = "g" }, i => Period.OfYear(years[i]));
        var bag = new DiagnosticBag();
        var imputer = Fit(table, method, bag)!;
        Assert.That(imputer, Is.Not.Null, () => string.Join('\n', bag.Items));
        var filled = Filled(imputer, table);
        Assert.That(filled[0], Is.All.NaN);
        Assert.That(
            filled[1][4],
            method.ToString().Contains("leave", StringComparison.Ordinal) || method.Name == "regression" ? Is.NaN : Is.Not.NaN);
        var told = bag.Items.Where(d => d.Code == "UI4320").ToList();
        Assert.That(told, Has.Count.EqualTo(1));
        Assert.That(
            told[0].Message,
            Does.StartWith($"indicator \"a\": there is no value {method.Name} could learn from").And.Contain("take it out of the tree"));
    }

    [TestCaseSource(nameof(Methods))]
    public void Read_WhatSomebodyElseWrote_IsRefusedNotThrown(Method method)
    {
        if (method.Name == "none") return;
        var table = Random(7, 40);
        var imputer = Fit(table, method, new DiagnosticBag())!;
        foreach (var (name, values) in imputer.Constants)
        {
            var broken = imputer.Constants.SetItem(name, [.. values, 1]);
            Assert.That(Reread(broken, imputer.Texts, table, method), Is.Null, $"{name} too long");
            broken = imputer.Constants.SetItem(name, [.. values.Select(_ => double.PositiveInfinity)]);
            Assert.That(Reread(broken, imputer.Texts, table, method), Is.Null, $"{name} not numbers");
        }

        foreach (var (name, values) in imputer.Texts.Where(t => t.Key != "groups"))
        {
            var broken = imputer.Texts.SetItem(name, [.. values.Select(v => v + "?")]);
            Assert.That(Reread(imputer.Constants, broken, table, method), Is.Null, $"{name} unknown");
        }
    }

    private static StageTable Random(int seed, int rows, int[]? order = null)
    {
        var random = new Random(seed);
        var columns = new double[4][];
        for (var column = 0; column < columns.Length; column++)
        {
            columns[column] = new double[rows];
            for (var row = 0; row < rows; row++)
            {
                columns[column][row] = random.Next(12) switch
                {
                    0 or 1 or 2 => No,
                    3 => Panel.NotApplicable,
                    4 => Missing.NotAssessed,
                    _ => Math.Round(random.NextDouble() * 10, 1),
                };
            }
        }

        order ??= [.. Enumerable.Range(0, rows)];
        var groups = new[] { "x", "y", null };
        return Table(
            [.. columns.Select(c => order.Select(i => c[i]).ToArray())],
            i => new Place($"p{order[i] / 3}") { Group = groups[order[i] / 3 % 3] },
            i => Period.OfYear(2020 + (order[i] % 3)),
            directions: [Direction.Higher, Direction.Lower, Direction.Higher, Direction.Lower]);
    }

    private static void ForAll(Action<int, int> statement)
    {
        var tables = from seed in Gen.Choose(0, 1_000_000) from rows in Gen.Choose(2, 40) select (Seed: seed, Rows: rows);
        var config = Config.QuickThrowOnFailure.WithMaxTest(60).WithReplay(
            FSharpOption<Replay>.Some(new Replay(new Rnd(20_350_101, 0x9E37_79B9_7F4A_7C15), FSharpOption<int>.None)));
        Check.One(config, Prop.ForAll(Arb.From(tables), t => statement(t.Seed, t.Rows)));
    }

    private static void Require(bool holds, string otherwise)
    {
        if (!holds) throw new InvalidOperationException(otherwise);
    }
}
