namespace UrbanIndicators.Tests.Properties.Exact;

/// <summary>A node of an exact exam.</summary>
internal sealed record ExactNode(string Id, Rational Weight, IReadOnlyList<ExactNode> Children)
{
    /// <summary>What stands at a leaf.</summary>
    public ExactIndicator? Indicator { get; init; }

    public ExactMean Mean { get; init; } = ExactMean.Arithmetic;

    public Rational? MinimumCoverage { get; init; }

    /// <summary>The least score asked for.</summary>
    public Rational? Target { get; init; }

    /// <summary>The node and all below it that have children.</summary>
    public IEnumerable<ExactNode> Nodes => Indicator is null ? [this, .. Children.SelectMany(c => c.Nodes)] : [];

    public IEnumerable<ExactIndicator> Indicators => Indicator is null ? Children.SelectMany(c => c.Indicators) : [Indicator];

    /// <summary>The same tree with every node with children replaced, from the lowest up.</summary>
    public ExactNode Changed(Func<ExactNode, ExactNode> change) =>
        Indicator is null ? change(this with { Children = [.. Children.Select(c => c.Changed(change))] }) : this;
}
