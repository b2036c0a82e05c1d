using UrbanIndicators.Arithmetic;
using UrbanIndicators.Diagnostics;

namespace UrbanIndicators;

/// <summary>The weights of a node's children: how they came about, and how far they can be relied on.</summary>
/// <remarks>It compares by value, the lists and maps it holds included.</remarks>
/// <threadsafety>Immutable.</threadsafety>
public sealed record NodeWeights
{
    /// <summary>The id of the node.</summary>
    public required string Node { get; init; }

    /// <summary>The weighting.</summary>
    public required Method Method { get; init; }

    /// <summary>The id of the weight set it comes from; <see langword="null"/> for none.</summary>
    public string? Set { get; init; }

    /// <summary>The weights by id of the child, at least 0, summing to one; a child that cannot be scored has none.</summary>
    public required IReadOnlyDictionary<string, double> Weights { get; init => field = Copy.Of(value); }

    /// <summary>
    /// Figures about the judgements or data behind them, by name (<c>CR</c>, <c>W</c>); empty for a model that was loaded.
    /// </summary>
    public IReadOnlyDictionary<string, double> Figures { get; init => field = Copy.Of(value); } = ValueMap<double>.Empty;

    /// <summary>Figures about each child, by name of the figure and then by id of the child; NaN where there is none.</summary>
    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, double>> ChildFigures
    {
        get;
        init => field = Copy.Of(
            value.ToDictionary(f => f.Key, IReadOnlyDictionary<string, double> (f) => Copy.Of(f.Value), StringComparer.Ordinal));
    } = ValueMap<IReadOnlyDictionary<string, double>>.Empty;

    /// <summary>They were learnt from the scores of places.</summary>
    internal bool IsLearnt { get; init; }

    /// <summary>What figures cannot say: the most inconsistent judgement, whether the rounds may stop.</summary>
    public IReadOnlyList<LocalizedText> Remarks { get; init => field = Copy.Of(value); } = ValueList<LocalizedText>.Empty;
}
