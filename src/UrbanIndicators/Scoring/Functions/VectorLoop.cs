using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace UrbanIndicators.Scoring.Functions;

/// <summary>Runs an operation over a column, vector by vector: the one loop behind all functions made of plain arithmetic.</summary>
internal static class VectorLoop
{
    /// <summary>Scores a column by position on the scale, cut to its ends. A position of 0 gives the bottom exactly, 1 the top.</summary>
    public static void Position<TOperation>(
        TOperation operation, ValueRange scale, ReadOnlySpan<double> values, Span<double> scores, ref CellTally tally)
        where TOperation : struct, IPositionOperation
    {
        var input = MemoryMarshal.Cast<double, Vector<double>>(values);
        var output = MemoryMarshal.Cast<double, Vector<double>>(scores)[..input.Length];
        var low = Vector.Create(scale.Low);
        var high = Vector.Create(scale.High);
        var clipped = Vector<long>.Zero;
        var invalid = Vector<long>.Zero;
        for (var i = 0; i < input.Length; i++)
        {
            var value = input[i];
            var position = operation.Apply(value);
            var present = Vector.Equals(value, value);
            var below = Vector.LessThan(position, Vector<double>.Zero);
            var above = Vector.GreaterThan(position, Vector<double>.One);
            // A true lane is -1, so subtracting it counts. A missing value has no position, and is neither below nor above.
            clipped -= below | above;
            invalid -= Vector.AndNot(present, Vector.Equals(position, position));
            position = Vector.ConditionalSelect(below, Vector<double>.Zero, Vector.ConditionalSelect(above, Vector<double>.One, position));
            var score = (low * (Vector<double>.One - position)) + (high * position);
            output[i] = Vector.ConditionalSelect(present, score, value);
        }

        tally.Clipped += Vector.Sum(clipped);
        tally.Invalid += Vector.Sum(invalid);
    }

    /// <summary>Runs a scalar function over the values that are present.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Each<TState>(TState state, Func<TState, double, double> function, ReadOnlySpan<double> values, Span<double> scores)
    {
        for (var i = 0; i < values.Length; i++)
        {
            scores[i] = double.IsNaN(values[i]) ? values[i] : function(state, values[i]);
        }
    }
}
