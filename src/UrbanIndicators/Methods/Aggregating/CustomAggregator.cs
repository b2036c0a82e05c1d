using System.Buffers;
using UrbanIndicators.Arithmetic;
using UrbanIndicators.Diagnostics;

namespace UrbanIndicators.Methods.Aggregating;

/// <summary>An aggregation the user registered. It is given only the children that are present, with weights summing to one.</summary>
internal sealed class CustomAggregator(AggregationFunction function, Method method) : PresentAggregator
{
    // What it gives of a place is held against the scale when places are scored.
    public override double Combine(ReadOnlySpan<double> scores, ReadOnlySpan<double> weights)
    {
        var normalised = ArrayPool<double>.Shared.Rent(weights.Length);
        var total = Terms.Sum(weights);
        for (var i = 0; i < weights.Length; i++) normalised[i] = weights[i] / total;
        var score = function(scores, normalised.AsSpan(0, weights.Length), method);
        ArrayPool<double>.Shared.Return(normalised);
        return Magnitude.Limited(score);
    }

    public override string Describe(ReadOnlySpan<double> scores, ReadOnlySpan<double> weights) =>
        $"{method.Name}({Terms.Join(scores, weights, ", ", (x, w) => $"{x} × {w}")})";
}
