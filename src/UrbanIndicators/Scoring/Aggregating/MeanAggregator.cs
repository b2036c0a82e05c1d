using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace UrbanIndicators.Scoring.Aggregating;

/// <summary>A weighted mean; its weights are renormalised over the children that are present.</summary>
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
            for (var child = 0; child < children.Count; child++)
            {
                var score = children.Load(child, i);
                var present = Vector512.Equals(score, score);
                var weight = Vector512.Create(children.Weights[child]);
                sum += Vector512.ConditionalSelect(present, weight * operation.Forward(Raised(score)), Vector512<double>.Zero);
                total += Vector512.ConditionalSelect(present, weight, Vector512<double>.Zero);
            }

            output[i] = Vector512.ConditionalSelect(
                Vector512.GreaterThan(total, Vector512<double>.Zero), operation.Back(sum / total), Vector512.Create(double.NaN));
        }
    }

    public override double Combine(ReadOnlySpan<double> scores, ReadOnlySpan<double> weights)
    {
        // Through the same vector arithmetic as whole columns, so that the figures agree bit by bit.
        var sum = Vector512<double>.Zero;
        var total = Vector512<double>.Zero;
        for (var i = 0; i < scores.Length; i++)
        {
            var weight = Vector512.Create(weights[i]);
            sum += weight * operation.Forward(Raised(Vector512.Create(scores[i])));
            total += weight;
        }

        return operation.Back(sum / total)[0];
    }

    /// <summary>Gives scores as the mean takes them: raised to the floor.</summary>
    protected double[] Raised(ReadOnlySpan<double> scores)
    {
        var raised = scores.ToArray();
        foreach (ref var score in raised.AsSpan()) score = Raised(score);
        return raised;
    }

    protected double Raised(double score) => floor is { } lowest ? Math.Max(score, lowest) : score;

    private Vector512<double> Raised(Vector512<double> scores) => floor is { } lowest ? Vector512.Max(scores, Vector512.Create(lowest)) : scores;
}
