using System.Collections.Immutable;

namespace UrbanIndicators.Methods.Aggregating;

/// <summary>An aggregation made ready: from the scores of the children that are present to the score of their node.</summary>
/// <remarks>
/// One row and a column give the same bits: what <see cref="Apply"/> makes of a row is what <see cref="Combine"/> makes of its present
/// children. Where the second will do for both, <see cref="RowAggregator"/> and <see cref="PresentAggregator"/> are simpler.
/// </remarks>
/// <threadsafety>Implementations must be immutable.</threadsafety>
public abstract class Aggregator
{
    /// <summary>Losses are shared exactly over at most this many children where that takes every subset of them.</summary>
    public const int ShapleyLimit = 12;

    /// <summary>Sharing a loss takes every subset of the children, so that many children are too many.</summary>
    public virtual bool TakesSubsetsForLosses => true;

    /// <summary>A single child of 0 makes the node 0, whatever the others are.</summary>
    public virtual bool ZeroGivesZero => false;

    /// <summary>A row may be left without a score although children of it have scores.</summary>
    public virtual bool MayFindNothing => false;

    /// <summary>What it learnt from the reference population, by the names that stand in a saved model; nothing for most.</summary>
    public virtual ImmutableSortedDictionary<string, ImmutableArray<double>> Constants => Named();

    /// <summary>What the fit found, for people: a regression, a measure of compensation; nothing for most.</summary>
    public virtual ImmutableArray<(string Name, double Value)> Findings => [];

    /// <summary>Gives the same aggregation for some of the children: what it learnt about the others is left out.</summary>
    /// <param name="children">The numbers of the children that stay, rising.</param>
    /// <returns>The aggregation of these; itself where it learnt nothing about single children.</returns>
    public virtual Aggregator For(ReadOnlySpan<int> children) => this;

    /// <summary>Aggregates columns. A row without a present child has no score (NaN).</summary>
    /// <param name="children">The scores of the children, a column a child.</param>
    /// <param name="scores">Receives the scores of the node; as long as the columns.</param>
    public abstract void Apply(ChildColumns children, Span<double> scores);

    /// <summary>Aggregates one row.</summary>
    /// <param name="scores">The scores of the children that are present; none is NaN.</param>
    /// <param name="weights">Their weights, above 0.</param>
    /// <returns>The score; NaN where there is none.</returns>
    public abstract double Combine(ReadOnlySpan<double> scores, ReadOnlySpan<double> weights);

    /// <summary>Shares the loss against full marks among the children that are present.</summary>
    /// <param name="scores">Their scores.</param>
    /// <param name="weights">Their weights, summing to one.</param>
    /// <param name="top">Full marks.</param>
    /// <param name="losses">Receives the losses; they sum to the node's score for full marks in all of them minus its score.</param>
    /// <returns>
    /// <see langword="false"/> when there are too many children to share it exactly, or full marks mean nothing to the method.
    /// </returns>
    public virtual bool TryShareLoss(ReadOnlySpan<double> scores, ReadOnlySpan<double> weights, double top, Span<double> losses)
    {
        if (scores.Length > ShapleyLimit) return false;
        Shapley.Share(this, scores, weights, top, losses);
        return true;
    }

    /// <summary>Gives the arithmetic for one row, with its figures.</summary>
    /// <param name="scores">The scores of the children that are present.</param>
    /// <param name="weights">Their weights.</param>
    /// <returns>The arithmetic without its result, in signs that are the same in every language.</returns>
    public abstract string Describe(ReadOnlySpan<double> scores, ReadOnlySpan<double> weights);

    /// <summary>Says in words what the figures of a row mean: a class, a grade; <see langword="null"/> for most.</summary>
    /// <param name="scores">The scores of the children that are present.</param>
    /// <param name="weights">Their weights.</param>
    /// <returns>The words.</returns>
    public virtual LocalizedText? Remark(ReadOnlySpan<double> scores, ReadOnlySpan<double> weights) => null;

    /// <summary>Puts constants under names.</summary>
    /// <param name="constants">Names and numbers.</param>
    /// <returns>The same, in the order of the names.</returns>
    protected static ImmutableSortedDictionary<string, ImmutableArray<double>> Named(
        params ReadOnlySpan<(string Name, ImmutableArray<double> Values)> constants)
    {
        var map = ImmutableSortedDictionary.CreateBuilder<string, ImmutableArray<double>>(StringComparer.Ordinal);
        foreach (var (name, values) in constants) map.Add(name, values);
        return map.ToImmutable();
    }

    /// <summary>Gives the constants of the children that stay.</summary>
    private protected static ImmutableArray<T> Pick<T>(ImmutableArray<T> constants, ReadOnlySpan<int> children)
    {
        var picked = ImmutableArray.CreateBuilder<T>(children.Length);
        foreach (var child in children) picked.Add(constants[child]);
        return picked.DrainToImmutable();
    }
}
