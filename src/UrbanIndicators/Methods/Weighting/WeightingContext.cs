using System.Collections.Immutable;
using UrbanIndicators.Diagnostics;

namespace UrbanIndicators.Methods.Weighting;

/// <summary>What a weighting can learn from: a node, its children and their scores.</summary>
internal sealed record WeightingContext(IndexNode Node, ImmutableArray<string> Children, Method Method, MethodDescriptor Descriptor)
{
    public MethodArguments Arguments { get; } = new(Method, Descriptor);

    /// <summary>The scale of the scores.</summary>
    public required ValueRange Scale { get; init; }

    /// <summary>Gives the children's scores on the rows of the reference population, a column a child; NaN where one is missing. Not to be written to.</summary>
    public required Func<double[][]> Scores { get; init; }

    /// <summary>Gives the values of the indicators that the children are; <see langword="null"/> when a child is a node.</summary>
    public required Func<double[][]?> Values { get; init; }

    /// <summary>For each child whether more is better; a node's score always is.</summary>
    public required ImmutableArray<bool> HigherIsBetter { get; init; }

    /// <summary>Gives the weights of a weight set, or of a weighting named alone, under this node; <see langword="null"/> after a report when there are none.</summary>
    public required Func<string, ImmutableArray<double>?> Set { get; init; }

    public required DiagnosticBag Diagnostics { get; init; }

    public void Report(DiagnosticDescriptor descriptor, params object[] arguments) => Diagnostics.Report(descriptor, Node.Location, arguments);
}
