using System.Numerics;
using UrbanIndicators.Arithmetic;
using UrbanIndicators.Data;
using UrbanIndicators.Definitions;
using UrbanIndicators.Definitions.Formulas;
using UrbanIndicators.Diagnostics;

namespace UrbanIndicators.Scoring.Formulas;

/// <summary>
/// The arithmetic of formulas on columns of whole vectors. A missing operand gives a missing result; a result that is not finite is a fault
/// and missing.
/// </summary>
/// <remarks>
/// A sum or difference that is no more than rounding leaves of its terms is 0, see <see cref="FormulaSum"/>. What is compared in a
/// condition is at a threshold as everywhere else, see <see cref="Threshold"/>.
/// </remarks>
internal static class FormulaVectors
{
    private static Vector<double> NaN => new(double.NaN);

    public static void Unary(
        FormulaOpcode code,
        ReadOnlySpan<Vector<double>> a,
        ReadOnlySpan<Vector<double>> mask,
        Span<Vector<double>> target,
        Span<Vector<long>> faults)
    {
        for (var i = 0; i < target.Length; i++)
        {
            var x = a[i];
            switch (code)
            {
                case FormulaOpcode.Negate:
                    target[i] = -x;
                    break;
                case FormulaOpcode.Absolute:
                    target[i] = Vector.Abs(x);
                    break;
                case FormulaOpcode.Logarithm:
                    var outside = Vector.LessThanOrEqual(x, Vector<double>.Zero);
                    faults[i] |= outside & Active(mask, i);
                    target[i] = Vector.ConditionalSelect(outside, NaN, LaneMath.Log(x));
                    break;
                default:
                    var negative = Vector.LessThan(x, Vector<double>.Zero);
                    faults[i] |= negative & Active(mask, i);
                    target[i] = Vector.ConditionalSelect(negative, NaN, Vector.SquareRoot(x));
                    break;
            }
        }
    }

    public static void Binary(
        FormulaOpcode code,
        ReadOnlySpan<Vector<double>> a,
        ReadOnlySpan<Vector<double>> b,
        ReadOnlySpan<Vector<double>> mask,
        Span<Vector<double>> target,
        Span<Vector<long>> faults)
    {
        for (var i = 0; i < target.Length; i++)
        {
            var (x, y) = (a[i], b[i]);
            if (code is FormulaOpcode.Minimum or FormulaOpcode.Maximum)
            {
                // Written out so that a missing operand on either side gives a missing result on every machine.
                var first = code == FormulaOpcode.Minimum ? Vector.LessThan(x, y) : Vector.GreaterThan(x, y);
                target[i] = Vector.ConditionalSelect(first | ~Present(x), x, y);
                continue;
            }

            var result = code == FormulaOpcode.Multiply ? x * y : x / y;
            var fault = ~Finite(result) & Present(x) & Present(y);
            faults[i] |= fault & Active(mask, i);
            target[i] = Vector.ConditionalSelect(fault, NaN, result);
        }
    }

    /// <summary>
    /// Adds or subtracts, and hands on the size of the largest term, by which the next sum tells rounding from a difference.
    /// </summary>
    /// <param name="subtracts">Whether b is taken from a.</param>
    /// <param name="a">The first operands.</param>
    /// <param name="b">The second operands.</param>
    /// <param name="sizeOfA">The sizes of the terms a is a sum of; empty where it is none.</param>
    /// <param name="sizeOfB">The same of b.</param>
    /// <param name="mask">The rows in which a fault counts; empty for all.</param>
    /// <param name="target">Receives the results.</param>
    /// <param name="size">Receives the sizes.</param>
    /// <param name="faults">Receives the faults.</param>
    public static void Sum(
        bool subtracts,
        ReadOnlySpan<Vector<double>> a,
        ReadOnlySpan<Vector<double>> b,
        ReadOnlySpan<Vector<double>> sizeOfA,
        ReadOnlySpan<Vector<double>> sizeOfB,
        ReadOnlySpan<Vector<double>> mask,
        Span<Vector<double>> target,
        Span<Vector<double>> size,
        Span<Vector<long>> faults)
    {
        for (var i = 0; i < target.Length; i++)
        {
            var (x, y) = (a[i], b[i]);
            var largest = Larger(x, y);
            if (!sizeOfA.IsEmpty) largest = Larger(largest, sizeOfA[i]);
            if (!sizeOfB.IsEmpty) largest = Larger(largest, sizeOfB[i]);
            var sum = subtracts ? x - y : x + y;
            var fault = ~Finite(sum) & Present(x) & Present(y);
            faults[i] |= fault & Active(mask, i);
            var isRounding = Vector.LessThanOrEqual(Vector.Abs(sum), largest * new Vector<double>(FormulaSum.Rounding));
            target[i] = Vector.ConditionalSelect(fault, NaN, Vector.ConditionalSelect(isRounding, Vector<double>.Zero, sum));
            // A sum that is 0 hands on no size: nothing of its terms is left.
            size[i] = Vector.ConditionalSelect(isRounding, Vector<double>.Zero, largest);
        }
    }

    public static void Compare(
        FormulaComparison comparison,
        ReadOnlySpan<Vector<double>> a,
        ReadOnlySpan<Vector<double>> b,
        ReadOnlySpan<Vector<double>> mask,
        Span<Vector<double>> holds,
        Span<Vector<double>> fails)
    {
        for (var i = 0; i < holds.Length; i++)
        {
            var (x, y) = (a[i], b[i]);
            var lead = x - y;
            var slack = Larger(x, y) * new Vector<double>(Threshold.Tolerance);
            var truth = comparison switch
            {
                FormulaComparison.Less => Vector.LessThan(lead, -slack),
                FormulaComparison.LessOrEqual => Vector.LessThanOrEqual(lead, slack),
                FormulaComparison.Greater => Vector.GreaterThan(lead, slack),
                FormulaComparison.GreaterOrEqual => Vector.GreaterThanOrEqual(lead, -slack),
                FormulaComparison.Equal => Vector.LessThanOrEqual(Vector.Abs(lead), slack),
                _ => Vector.GreaterThan(Vector.Abs(lead), slack),
            };
            var known = Present(x) & Present(y) & Active(mask, i);
            holds[i] = Vector.AsVectorDouble(truth & known);
            fails[i] = Vector.AsVectorDouble(~truth & known);
        }
    }

    public static void Select(
        ReadOnlySpan<Vector<double>> a,
        ReadOnlySpan<Vector<double>> aMask,
        ReadOnlySpan<Vector<double>> b,
        ReadOnlySpan<Vector<double>> bMask,
        Span<Vector<double>> target)
    {
        for (var i = 0; i < target.Length; i++)
        {
            var otherwise = Vector.ConditionalSelect(Vector.AsVectorInt64(bMask[i]), b[i], NaN);
            target[i] = Vector.ConditionalSelect(Vector.AsVectorInt64(aMask[i]), a[i], otherwise);
        }
    }

    /// <summary>
    /// Copies the results, plainly missing where they are missing, marked where a step was at fault or the result is no number that can be
    /// calculated with: what is read from files is held to the same magnitudes.
    /// </summary>
    public static void Finish(ReadOnlySpan<Vector<double>> values, ReadOnlySpan<Vector<long>> faults, Span<Vector<double>> target)
    {
        for (var i = 0; i < values.Length; i++)
        {
            var size = Vector.Abs(values[i]);
            var tooLarge = Vector.GreaterThan(size, new Vector<double>(Magnitude.Largest));
            var tooSmall = Vector.LessThan(size, new Vector<double>(Magnitude.Smallest)) & ~Vector.Equals(size, Vector<double>.Zero);
            var marked = Vector.ConditionalSelect(faults[i] | tooLarge | tooSmall, new Vector<double>(Missing.NoResult), NaN);
            target[i] = Vector.ConditionalSelect(Present(values[i]) & ~(tooLarge | tooSmall), values[i], marked);
        }
    }

    private static Vector<double> Larger(Vector<double> x, Vector<double> y) => Vector.MaxNative(Vector.Abs(x), Vector.Abs(y));

    private static Vector<long> Present(Vector<double> x) => Vector.Equals(x, x);

    private static Vector<long> Finite(Vector<double> x) => Vector.LessThanOrEqual(Vector.Abs(x), new Vector<double>(double.MaxValue));

    private static Vector<long> Active(ReadOnlySpan<Vector<double>> mask, int i) =>
        mask.IsEmpty ? Vector<long>.AllBitsSet : Vector.AsVectorInt64(mask[i]);
}
