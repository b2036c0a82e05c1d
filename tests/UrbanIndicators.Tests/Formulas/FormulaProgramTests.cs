using UrbanIndicators.Data;
using UrbanIndicators.Definitions.Formulas;
using UrbanIndicators.Scoring.Formulas;

namespace UrbanIndicators.Tests.Formulas;

public class FormulaProgramTests
{
    // 31.5 / 70 * 100 = 0.45 * 100 = 45
    [TestCase("[a] / [b] * 100", 31.5, 70, ExpectedResult = 45)]
    [TestCase("[a] - [b] - 1", 5, 2, ExpectedResult = 2)]
    [TestCase("[a] - ([b] - 1)", 5, 2, ExpectedResult = 4)]
    [TestCase("-[a] * -[b]", 5, 2, ExpectedResult = 10)]
    [TestCase("min([a], [b], 3)", 5, 4, ExpectedResult = 3)]
    [TestCase("max([a], [b], 3)", 5, 4, ExpectedResult = 5)]
    [TestCase("abs([a] - [b])", 2, 5, ExpectedResult = 3)]
    [TestCase("sqrt([a] * [b])", 2, 8, ExpectedResult = 4)]
    [TestCase("ln([a])", 1, 0, ExpectedResult = 0)]
    [TestCase("if([a] < [b], 1, 2)", 2, 2, ExpectedResult = 2)]
    [TestCase("if([a] <= [b], 1, 2)", 2, 2, ExpectedResult = 1)]
    [TestCase("if([a] > [b], 1, 2)", 2, 2, ExpectedResult = 2)]
    [TestCase("if([a] >= [b], 1, 2)", 2, 2, ExpectedResult = 1)]
    [TestCase("if([a] = [b], 1, 2)", 2, 2, ExpectedResult = 1)]
    [TestCase("if([a] != [b], 1, 2)", 2, 2, ExpectedResult = 2)]
    [TestCase("if([a] > 1, if([b] > 1, 1, 2), if([b] > 1, 3, 4))", 0, 2, ExpectedResult = 3)]
    [TestCase("([a] + 1) * ([b] + 2) - ([a] + 3) * ([b] + 4)", 1, 1, ExpectedResult = -14)] // 2·3 − 4·5
    public double Evaluate_OneRow_IsTheArithmetic(string text, double a, double b)
    {
        var value = Evaluate(text, a, b);
        Assert.That(value, Is.Not.NaN);
        return value;
    }

    // 0.1 + 0.2 is 0.30000000000000004 in binary, 0.3 − 0.1 − 0.2 is −2.8e-17, 100.1 − 100 − 0.1 is −5.7e-15: rounding, not a difference.
    [TestCase("0.1 + [a] - [b]", 0.2, 0.3, ExpectedResult = 0)]
    [TestCase("[b] - 0.1 - [a]", 0.2, 0.3, ExpectedResult = 0)]
    [TestCase("[a] + [b]", 0.3, -0.3, ExpectedResult = 0)]
    [TestCase("[a] - [a] + [b]", 1e99, 1, ExpectedResult = 1)]
    [TestCase("[a] - [b]", 1_400_000_001, 1_400_000_000, ExpectedResult = 1)]
    [TestCase("[a] - [b]", 1e-90, 1e-91, ExpectedResult = 9e-91)]
    public double Evaluate_DifferenceOfRounding_IsZeroAndNoOtherIs(string text, double a, double b) => Evaluate(text, a, b);

    // 29 ÷ 100 × 100 is 28.999999999999996, and at 29 in a condition as in a target; a difference of 1e-8 of it is one.
    [TestCase("if([a] / [b] * 100 >= 29, 1, 0)", 29, 100, ExpectedResult = 1)]
    [TestCase("if([a] / [b] * 100 < 29, 1, 0)", 29, 100, ExpectedResult = 0)]
    [TestCase("if([a] / [b] * 100 = 29, 1, 0)", 29, 100, ExpectedResult = 1)]
    [TestCase("if([a] / [b] * 100 != 29, 1, 0)", 29, 100, ExpectedResult = 0)]
    [TestCase("if(0.1 + [a] <= [b], 1, 0)", 0.2, 0.3, ExpectedResult = 1)]
    [TestCase("if(0.1 + [a] > [b], 1, 0)", 0.2, 0.3, ExpectedResult = 0)]
    [TestCase("if([a] >= [b], 1, 0)", 28.9999997, 29, ExpectedResult = 0)]
    [TestCase("if([a] > [b], 1, 0)", 1e-50, 0, ExpectedResult = 1)]
    public double Evaluate_ConditionAtAThreshold_IsNotDecidedByRounding(string text, double a, double b) => Evaluate(text, a, b);

    [Test]
    public void Evaluate_Logarithm_IsNatural() =>
        Assert.That(Evaluate("ln([a])", Math.E, 0), Is.EqualTo(1).Within(1e-15), "a unit in the last place of the vector logarithm");

    [TestCase("[a] / [b]", 1, 0)]
    [TestCase("[a] / [b]", 0, 0)]
    [TestCase("ln([a])", 0, 0)]
    [TestCase("ln([a])", -1, 0)]
    [TestCase("sqrt([a])", -1, 0)]
    [TestCase("[a] * [b]", 1e200, 1e200)]
    [TestCase("[a] + [b]", 1.7e308, 1.7e308)]
    [TestCase("min([a] / [b], 1)", 1, 0)]
    [TestCase("if([a] > 0, 1 / [b], 2)", 1, 0)]
    [TestCase("if([a] > 0, if([b] > 0, 1, ln([b])), 2)", 1, 0)]
    [TestCase("[a] * [b]", 1e60, 1e60)] // 1e120, larger than a value may be
    [TestCase("[a] / [b]", 1e-60, 1e60)] // 1e-120, smaller than a value may be and not 0
    public void Evaluate_ArithmeticWithoutResult_IsMarked(string text, double a, double b) =>
        Assert.That(Bits(Evaluate(text, a, b)), Is.EqualTo(Bits(Missing.NoResult)));

    [TestCase("[a] * [b] / [b]", 1e90, 1e90, ExpectedResult = 1e90)] // larger on the way only
    [TestCase("[a] * 0", 1e-90, 0, ExpectedResult = 0)]
    public double Evaluate_StepsOfAnySize_AreNoFault(string text, double a, double b) => Evaluate(text, a, b);

    [TestCase("[a] + [b]")]
    [TestCase("[b] - [a]")]
    [TestCase("[a]")]
    [TestCase("-[a]")]
    [TestCase("[b] / [a]")]
    [TestCase("min([a], [b])")]
    [TestCase("min([b], [a])")]
    [TestCase("max([a], [b])")]
    [TestCase("max([b], [a])")]
    [TestCase("ln([a])")]
    [TestCase("sqrt([a])")]
    [TestCase("abs([a])")]
    [TestCase("if([a] > 0, 1, 2)")]
    [TestCase("if([a] != 0, 1, 2)")]
    [TestCase("if([b] > 0, [a], 2)")]
    public void Evaluate_MissingInput_IsPlainlyMissingAndNoFault(string text)
    {
        Assert.That(Bits(Evaluate(text, Missing.NotApplicable, 1)), Is.EqualTo(Bits(Missing.Value)));
    }

    [TestCase("if([a] > 0, 7, [b])", 1, double.NaN)]
    [TestCase("if([a] > 0, 7, 1 / [b])", 1, 0)]
    [TestCase("if([a] > 0, 7, ln([b]))", 1, -1)]
    [TestCase("if([a] <= 0, if([b] > 0, 1, sqrt([b])), 7)", 1, -1)]
    public void Evaluate_BranchNotChosen_NeedsNothingAndCannotFail(string text, double a, double b) =>
        Assert.That(Evaluate(text, a, b), Is.EqualTo(7));

    [Test]
    public void Evaluate_EveryRow_HasTheSameBitsInEveryBlock()
    {
        var program = new FormulaProgram(Parse("if([a] > [b], ln([a]) * sqrt([b]) / 3, max([a], [b]) - min([a], [b]) / 7)"), Column);
        var random = new Random(5);
        var rows = Enumerable.Range(0, 100).Select(_ => (A: random.NextDouble() * 100, B: random.NextDouble() * 100)).ToList();
        var alone = rows.Select(r => Bits(Run(program, [r])[0])).ToList();
        foreach (var length in Enumerable.Range(1, 33).Append(100))
        {
            var together = rows.Chunk(length).SelectMany(chunk => Run(program, chunk)).Select(Bits);
            Assert.That(together, Is.EqualTo(alone), $"blocks of {length}");
        }
    }

    [Test]
    public void Evaluate_AnyBlock_AllocatesNothing()
    {
        var program = new FormulaProgram(Parse("if([a] > [b], ln([a]), [a] / [b])"), Column);
        var (data, results, scratch) = (new double[16], new double[8], new double[8 * program.ScratchColumns]);
        program.Evaluate(new ColumnBlock(data, 8, 8), results, scratch);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++) program.Evaluate(new ColumnBlock(data, 8, 8), results, scratch);
        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.Zero);
    }

    [Test]
    public void ScratchColumns_LongSum_AreReused() =>
        Assert.That(
            new FormulaProgram(Parse("[a]" + string.Concat(Enumerable.Repeat(" + [b] * 2", 100))), Column).ScratchColumns,
            Is.LessThanOrEqualTo(4));

    private static double Evaluate(string text, double a, double b)
    {
        var program = new FormulaProgram(Parse(text), Column);
        var data = new double[16];
        Array.Fill(data, double.NaN);
        (data[0], data[8]) = (a, b);
        var (results, scratch) = (new double[8], new double[8 * program.ScratchColumns]);
        program.Evaluate(new ColumnBlock(data, 8, 8), results, scratch);
        return results[0];
    }

    private static double[] Run(FormulaProgram program, (double A, double B)[] rows)
    {
        var length = ColumnBlock.Padded(rows.Length);
        var data = new double[2 * length];
        Array.Fill(data, double.NaN);
        for (var i = 0; i < rows.Length; i++) (data[i], data[length + i]) = rows[i];
        var (results, scratch) = (new double[length], new double[length * program.ScratchColumns]);
        program.Evaluate(new ColumnBlock(data, length, length), results, scratch);
        return results[..rows.Length];
    }

    private static int Column(string id) => id == "a" ? 0 : 1;

    private static long Bits(double value) => BitConverter.DoubleToInt64Bits(value);

    private static Formula Parse(string text)
    {
        Assert.That(Formula.TryParse(text, out var formula, out var error), Is.True, error?.Reason.In("en"));
        return formula!;
    }
}
