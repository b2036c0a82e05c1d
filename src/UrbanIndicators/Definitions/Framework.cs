using UrbanIndicators.Diagnostics;

namespace UrbanIndicators;

/// <summary>A set of indicators with the tree that makes an index of them, their targets and the method of scoring.</summary>
/// <remarks>
/// It is a value, and so is all it is made of: it keeps copies of the lists it is given, and two frameworks that say the same are equal,
/// whether they were read from one file, from two, or made in code.
/// </remarks>
/// <threadsafety>Immutable.</threadsafety>
public sealed record Framework
{
    private readonly Uncompared<SourceLocation> location;
    private readonly Uncompared<IReadOnlyList<Diagnostic>> diagnostics = new(ValueList<Diagnostic>.Empty);

    /// <summary>Its id.</summary>
    public required string Id { get; init; }

    /// <summary>Its title.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>Its edition; <see langword="null"/> where none is given.</summary>
    public string? Edition { get; init; }

    /// <summary>How far weights, cuts and goalposts that name no status can be relied on.</summary>
    public required DefinitionStatus Status { get; init; }

    /// <summary>Where it comes from.</summary>
    public string? Source { get; init; }

    /// <summary>Raw inputs that are not indicators.</summary>
    public IReadOnlyList<Variable> Variables { get; init => field = Copy.Of(value); } = ValueList<Variable>.Empty;

    /// <summary>The phases, in the order of the file.</summary>
    public IReadOnlyList<Phase> Phases { get; init => field = Copy.Of(value); } = ValueList<Phase>.Empty;

    /// <summary>How values become scores.</summary>
    public required MethodSettings Method { get; init; }

    /// <summary>The named sets of weights, in the order of the file.</summary>
    public IReadOnlyList<WeightSet> WeightSets { get; init => field = Copy.Of(value); } = ValueList<WeightSet>.Empty;

    /// <summary>The root of the tree: the index.</summary>
    public required IndexNode Index { get; init; }

    /// <summary>All indicators, in the order of the file; those that stand in no node are reported and not scored.</summary>
    public required IReadOnlyList<Indicator> Indicators { get; init => field = Copy.Of(value); }

    /// <summary>All targets: those of the indicators, and those for the scores of nodes.</summary>
    /// <returns>The targets, in the order of the file.</returns>
    public IEnumerable<Target> AllTargets() => Indicators.SelectMany(i => i.Targets).Concat(Index.Descendants().SelectMany(n => n.Targets));

    /// <summary>Warnings and notes made when it was read; never errors. They take no part in comparing.</summary>
    /// <remarks>They tell of the file, not of the framework.</remarks>
    public IReadOnlyList<Diagnostic> Diagnostics { get => diagnostics.Value; init => diagnostics = new(Copy.Of(value)); }

    /// <summary>Where it stands. It takes no part in comparing: what says the same is equal wherever it stood.</summary>
    public SourceLocation Location { get => location.Value; init => location = new(value); }
}
