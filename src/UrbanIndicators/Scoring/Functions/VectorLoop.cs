using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace UrbanIndicators.Scoring.Functions;

/// <summary>Runs an operation over a column, vector by vector: the one loop behind all functions made of plain arithmetic.</summary>
internal static class VectorLoop
{
    /// <summary>Scores a column by position on the scale, cut to its ends. A position of 0 gives the bottom exactly, 1 the top.</summary>
    public static void Position<TOperation>(
        TOperation operation, ValueRange scale, ReadOnlySpan<double> values, Span<double> scores, ref CellTally tally)
        where TOperation : struct, IPositionOperation
    {
        var input = MemoryMarshal.Cast<double, Vector512<double>>(values);
        var output = MemoryMarshal.Cast<double, Vector512<double>>(scores)[..input.Length];
        var fromZero = scale.Low == 0;
        var low = Vector512.Create(scale.Low);
        var high = Vector512.Create(scale.High);
        var clipped = Vector512<long>.Zero;
        var invalid = Vector512<long>.Zero;
        for (var i = 0; i < input.Length; i++)
        {
            var value = input[i];
            var position = operation.Apply(value);
            var present = Vector512.Equals(value, value);
            var below = Vector512.LessThan(position, Vector512<double>.Zero);
            var above = Vector512.GreaterThan(position, Vector512<double>.One);
            // A true lane is -1, so subtracting it counts. A missing value has no position, and is neither below nor above.
            clipped -= (below | above).AsInt64();
            if (TOperation.HasDomain) invalid -= Vector512.AndNot(present, Vector512.Equals(position, position)).AsInt64();
            position = Vector512.ConditionalSelect(below, Vector512<double>.Zero, Vector512.ConditionalSelect(above, Vector512<double>.One, position));
            // From 0 the first term adds nothing, to the bit.
            var score = fromZero ? high * position : (low * (Vector512<double>.One - position)) + (high * position);
            output[i] = Vector512.ConditionalSelect(present, score, value);
        }

        // Adding lanes up costs as much as scoring a row; mostly there is nothing to add.
        if (clipped != Vector512<long>.Zero) tally.Clipped += Vector512.Sum(clipped);
        if (invalid != Vector512<long>.Zero) tally.Invalid += Vector512.Sum(invalid);
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
