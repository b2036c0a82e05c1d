using System.Numerics;
using UrbanIndicators.Definitions.Formulas;

namespace UrbanIndicators.Scoring.Formulas;

/// <summary>The arithmetic of formulas on columns of whole vectors. A missing operand gives a missing result; a result that is not finite is a fault and missing.</summary>
internal static class FormulaVectors
{
    private static Vector<double> NaN => new(double.NaN);

    public static void Unary(
        FormulaOpcode code,
        ReadOnlySpan<Vector<double>> a,
        ReadOnlySpan<Vector<double>> mask,
        Span<Vector<double>> target,
        ref FormulaFaultCounter faults)
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
                    faults.Logarithm(outside & Active(mask, i));
                    target[i] = Vector.ConditionalSelect(outside, NaN, LaneMath.Log(x));
                    break;
                default:
                    var negative = Vector.LessThan(x, Vector<double>.Zero);
                    faults.SquareRoot(negative & Active(mask, i));
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
        ref FormulaFaultCounter faults)
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

            var result = code switch
            {
                FormulaOpcode.Add => x + y,
                FormulaOpcode.Subtract => x - y,
                FormulaOpcode.Multiply => x * y,
                _ => x / y,
            };
            var fault = ~Finite(result) & Present(x) & Present(y);
            var byZero = code == FormulaOpcode.Divide ? Vector.Equals(y, Vector<double>.Zero) : Vector<long>.Zero;
            var active = Active(mask, i);
            faults.DivisionByZero(fault & byZero & active);
            faults.Overflow(fault & ~byZero & active);
            target[i] = Vector.ConditionalSelect(fault, NaN, result);
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
            var truth = comparison switch
            {
                FormulaComparison.Less => Vector.LessThan(x, y),
                FormulaComparison.LessOrEqual => Vector.LessThanOrEqual(x, y),
                FormulaComparison.Greater => Vector.GreaterThan(x, y),
                FormulaComparison.GreaterOrEqual => Vector.GreaterThanOrEqual(x, y),
                FormulaComparison.Equal => Vector.Equals(x, y),
                _ => ~Vector.Equals(x, y),
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

    /// <summary>Copies, with the plain NaN for whatever is no finite number.</summary>
    public static void Clean(ReadOnlySpan<Vector<double>> values, Span<Vector<double>> target)
    {
        for (var i = 0; i < values.Length; i++)
        {
            target[i] = Vector.ConditionalSelect(Finite(values[i]), values[i], NaN);
        }
    }

    private static Vector<long> Present(Vector<double> x) => Vector.Equals(x, x);

    private static Vector<long> Finite(Vector<double> x) => Vector.LessThanOrEqual(Vector.Abs(x), new Vector<double>(double.MaxValue));

    private static Vector<long> Active(ReadOnlySpan<Vector<double>> mask, int i) =>
        mask.IsEmpty ? Vector<long>.AllBitsSet : Vector.AsVectorInt64(mask[i]);
}
