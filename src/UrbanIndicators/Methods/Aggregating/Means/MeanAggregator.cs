using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace UrbanIndicators.Methods.Aggregating;

/// <summary>A weighted mean; its weights are renormalised over the children that are present.</summary>
/// <remarks>
/// A mean lies between the smallest and the largest of what it is a mean of. Rounding can take it a hair beyond (three times 70 would give
/// 69.99999999999999), so it is held to them.
/// </remarks>
/// <param name="operation">Which mean.</param>
/// <param name="floor">Scores below it are raised to it first; <see langword="null"/> for none.</param>
internal abstract class MeanAggregator<TOperation>(TOperation operation, double? floor) : Aggregator
    where TOperation : struct, IMeanOperation
{
    protected TOperation Operation => operation;

    public override void Apply(ChildColumns children, Span<double> scores)
    {
        var output = MemoryMarshal.Cast<double, Vector512<double>>(scores[..children.Length]);
        for (var i = 0; i < output.Length; i++)
        {
            var sum = Vector512<double>.Zero;
            var total = Vector512<double>.Zero;
            var smallest = Vector512.Create(double.PositiveInfinity);
            var largest = Vector512.Create(double.NegativeInfinity);
            for (var child = 0; child < children.Count; child++)
            {
                var score = Raised(children.Load(child, i));
                var present = Vector512.Equals(score, score);
                var weight = Vector512.Create(children.Weights[child]);
                sum += Vector512.ConditionalSelect(present, weight * operation.Forward(score), Vector512<double>.Zero);
                total += Vector512.ConditionalSelect(present, weight, Vector512<double>.Zero);
                smallest = Vector512.ConditionalSelect(present, Vector512.MinNative(smallest, score), smallest);
                largest = Vector512.ConditionalSelect(present, Vector512.MaxNative(largest, score), largest);
            }

            output[i] = Vector512.ConditionalSelect(
                Vector512.GreaterThan(total, Vector512<double>.Zero), Between(
                    operation.Back(sum / total), smallest, largest), Vector512.Create(double.NaN));
        }
    }

    public override double Combine(ReadOnlySpan<double> scores, ReadOnlySpan<double> weights)
    {
        // Through the same vector arithmetic as whole columns, so that the figures agree bit by bit.
        var sum = Vector512<double>.Zero;
        var total = Vector512<double>.Zero;
        var smallest = Vector512.Create(double.PositiveInfinity);
        var largest = Vector512.Create(double.NegativeInfinity);
        for (var i = 0; i < scores.Length; i++)
        {
            var (score, weight) = (Raised(Vector512.Create(scores[i])), Vector512.Create(weights[i]));
            sum += weight * operation.Forward(score);
            total += weight;
            smallest = Vector512.MinNative(smallest, score);
            largest = Vector512.MaxNative(largest, score);
        }

        return Between(operation.Back(sum / total), smallest, largest)[0];
    }

    /// <summary>Gives scores as the mean takes them: raised to the floor.</summary>
    protected double[] Raised(ReadOnlySpan<double> scores)
    {
        var raised = scores.ToArray();
        foreach (ref var score in raised.AsSpan()) score = Raised(score);
        return raised;
    }

    protected double Raised(double score) => floor is { } lowest ? Math.Max(score, lowest) : score;

    // In this order a NaN stays one on every machine.
    private static Vector512<double> Between(Vector512<double> mean, Vector512<double> smallest, Vector512<double> largest) =>
        Vector512.MinNative(largest, Vector512.MaxNative(smallest, mean));

    private Vector512<double> Raised(Vector512<double> scores) =>
        floor is { } lowest ? Vector512.Max(scores, Vector512.Create(lowest)) : scores;
}
