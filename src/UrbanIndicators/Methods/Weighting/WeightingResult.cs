using System.Collections.Immutable;
using UrbanIndicators.Arithmetic;

namespace UrbanIndicators.Methods.Weighting;

/// <summary>The weights of a node's children, with what tells how far they can be relied on.</summary>
/// <param name="weights">A weight for each child; at least 0, summing to one.</param>
/// <threadsafety>Immutable.</threadsafety>
public sealed class WeightingResult(ImmutableArray<double> weights)
{
    /// <summary>A weight for each child; at least 0, summing to one.</summary>
    public ImmutableArray<double> Weights { get; } =
        weights.IsDefault ? throw new ArgumentException("There are no weights.", nameof(weights)) : weights;

    /// <summary>Figures about the whole: lambda-max, CR, W, p.</summary>
    public ImmutableArray<(string Name, double Value)> Figures { get; init; } = [];

    /// <summary>Figures about each child: mean, cv, information.</summary>
    public ImmutableArray<(string Name, ImmutableArray<double> Values)> PerChild { get; init; } = [];

    /// <summary>What figures cannot say: the most inconsistent judgement, whether the rounds may stop.</summary>
    public ImmutableArray<LocalizedText> Remarks { get; init; } = [];

    /// <summary>Gives weights that sum to one.</summary>
    /// <param name="weights">The weights; at least 0, one above it.</param>
    /// <returns>Each divided by their sum.</returns>
    public static ImmutableArray<double> Normalised(IReadOnlyList<double> weights)
    {
        ArgumentNullException.ThrowIfNull(weights);
        var sum = weights.Sum();
        return [.. weights.Select(w => w / sum)];
    }
}
