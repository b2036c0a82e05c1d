using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using UrbanIndicators.Arithmetic;
using UrbanIndicators.Definitions;

namespace UrbanIndicators.Methods.Normalising;

/// <summary>Runs an operation over a column, vector by vector: the one loop behind all functions made of plain arithmetic.</summary>
internal static class VectorLoop
{
    /// <summary>
    /// Scores a column by position on the scale, cut to its ends. A position at 0 gives the bottom exactly, one at 1 the top.
    /// </summary>
    public static void Position<TOperation>(
        TOperation operation, ValueRange scale, ReadOnlySpan<double> values, Span<double> scores, ref CellTally tally)
        where TOperation : struct, IPositionOperation
    {
        var input = MemoryMarshal.Cast<double, Vector512<double>>(values);
        var output = MemoryMarshal.Cast<double, Vector512<double>>(scores)[..input.Length];
        var map = new ScaleMap(scale);
        var (beyondFoot, atFoot) = (Vector512.Create(Threshold.OfShares.Lowest(0)), Vector512.Create(Threshold.OfShares.Highest(0)));
        var (atTop, beyondTop) = (Vector512.Create(Threshold.OfShares.Lowest(1)), Vector512.Create(Threshold.OfShares.Highest(1)));
        var clipped = Vector512<long>.Zero;
        var invalid = Vector512<long>.Zero;
        for (var i = 0; i < input.Length; i++)
        {
            var value = input[i];
            var position = operation.Apply(value);
            var present = Vector512.Equals(value, value);
            // A true lane is -1, so subtracting it counts. A missing value has no position, and is neither below nor above.
            clipped -= (Vector512.LessThan(position, beyondFoot) | Vector512.GreaterThan(position, beyondTop)).AsInt64();
            if (TOperation.HasDomain) invalid -= Vector512.AndNot(present, Vector512.Equals(position, position)).AsInt64();
            // What is at an end is put there, so that what meets a target in full has full marks, and a zero is a zero for the means above.
            position = Vector512.ConditionalSelect(
                Vector512.GreaterThanOrEqual(position, atTop),
                Vector512<double>.One,
                Vector512.ConditionalSelect(Vector512.LessThanOrEqual(position, atFoot), Vector512<double>.Zero, position));
            output[i] = Vector512.ConditionalSelect(present, map.At(position), value);
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
