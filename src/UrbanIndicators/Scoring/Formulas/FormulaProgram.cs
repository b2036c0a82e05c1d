using System.Numerics;
using System.Runtime.InteropServices;
using UrbanIndicators.Data;
using UrbanIndicators.Definitions.Formulas;

namespace UrbanIndicators.Scoring.Formulas;

/// <summary>
/// A formula compiled to operations on whole columns of a block. Each row's result depends on that row's inputs alone, to the bit.
/// </summary>
/// <threadsafety>Immutable.</threadsafety>
internal sealed class FormulaProgram
{
    private readonly FormulaStep[] steps;
    private readonly int result;
    private readonly int faults;

    /// <param name="formula">The formula.</param>
    /// <param name="columnOf">The column of the block that holds the values of an id, from 0.</param>
    public FormulaProgram(Formula formula, Func<string, int> columnOf)
    {
        var compiler = new FormulaCompiler(columnOf);
        result = compiler.Compile(formula.Root);
        steps = [.. compiler.Steps];
        faults = compiler.ScratchColumns;
        ScratchColumns = compiler.ScratchColumns + 1;
    }

    /// <summary>How many columns of the block's length <see cref="Evaluate"/> needs to work in.</summary>
    public int ScratchColumns { get; }

    /// <summary>
    /// Computes the formula for every row: plainly missing where an input is missing, <see cref="Missing.NoResult"/> where a step had its
    /// operands and no result, whatever else is missing.
    /// </summary>
    /// <param name="inputs">The inputs.</param>
    /// <param name="results">Receives a value a row; as long as the block.</param>
    /// <param name="scratch">Room to work in: at least <see cref="ScratchColumns"/> × the block's length.</param>
    public void Evaluate(ColumnBlock inputs, Span<double> results, Span<double> scratch)
    {
        // A mask a row: set where a step had no result.
        var fault = MemoryMarshal.Cast<double, Vector<long>>(scratch.Slice(faults * inputs.Length, inputs.Length));
        fault.Clear();
        foreach (ref readonly var step in steps.AsSpan())
        {
            var mask = step.Mask == FormulaStep.NoMask ? default : Column(inputs, scratch, step.Mask);
            var target = MemoryMarshal.Cast<double, Vector<double>>(scratch.Slice(step.Target * inputs.Length, inputs.Length));
            switch (step.Code)
            {
                case FormulaOpcode.Constant:
                    target.Fill(new Vector<double>(step.Value));
                    break;
                case FormulaOpcode.Compare:
                    var second = MemoryMarshal.Cast<double, Vector<double>>(
                        scratch.Slice(step.SecondTarget * inputs.Length, inputs.Length));
                    FormulaVectors.Compare(
                        step.Comparison, Column(inputs, scratch, step.A), Column(inputs, scratch, step.B), mask, target, second);
                    break;
                case FormulaOpcode.Select:
                    FormulaVectors.Select(
                        Column(inputs, scratch, step.A), Column(inputs, scratch, step.C),
                        Column(inputs, scratch, step.B), Column(inputs, scratch, step.D), target);
                    break;
                case FormulaOpcode.Negate or FormulaOpcode.Absolute or FormulaOpcode.Logarithm or FormulaOpcode.SquareRoot:
                    FormulaVectors.Unary(step.Code, Column(inputs, scratch, step.A), mask, target, fault);
                    break;
                case FormulaOpcode.Add or FormulaOpcode.Subtract:
                    FormulaVectors.Sum(
                        step.Code == FormulaOpcode.Subtract,
                        Column(inputs, scratch, step.A),
                        Column(inputs, scratch, step.B),
                        step.SizeOfA is { } sizeOfA ? Column(inputs, scratch, ~sizeOfA) : default,
                        step.SizeOfB is { } sizeOfB ? Column(inputs, scratch, ~sizeOfB) : default,
                        mask,
                        target,
                        MemoryMarshal.Cast<double, Vector<double>>(scratch.Slice(step.Size * inputs.Length, inputs.Length)),
                        fault);
                    break;
                default:
                    FormulaVectors.Binary(
                        step.Code, Column(inputs, scratch, step.A), Column(inputs, scratch, step.B), mask, target, fault);
                    break;
            }
        }

        FormulaVectors.Finish(Column(inputs, scratch, result), fault, MemoryMarshal.Cast<double, Vector<double>>(results));
    }

    private static ReadOnlySpan<Vector<double>> Column(ColumnBlock inputs, ReadOnlySpan<double> scratch, int operand) =>
        MemoryMarshal.Cast<double, Vector<double>>(
            operand >= 0 ? inputs[operand] : scratch.Slice(~operand * inputs.Length, inputs.Length));
}
