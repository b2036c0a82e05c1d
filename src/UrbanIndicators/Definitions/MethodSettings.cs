using UrbanIndicators.Diagnostics;

namespace UrbanIndicators;

/// <summary>How a framework turns values into scores, unless an indicator or a node says otherwise.</summary>
/// <remarks>It compares by value, the lists and maps it holds included.</remarks>
/// <threadsafety>Immutable.</threadsafety>
public sealed record MethodSettings
{
    /// <summary>How values become scores. There is no default: the maker of the framework has to choose.</summary>
    public required Method Normalise { get; init; }

    /// <summary>The range of the scores.</summary>
    /// <value>The default is 0 to 100.</value>
    public ValueRange Scale { get; init; } = new(0, 100);

    /// <summary>How children's scores make their parent's.</summary>
    /// <value>The default is the weighted arithmetic mean.</value>
    public Method Aggregate { get; init; } = new("arithmetic");

    /// <summary>
    /// How children get their weights: a method, or a weight set of the framework by its id; <see langword="null"/>: as given in the tree.
    /// </summary>
    public Method? Weights { get; init; }

    /// <summary>Which places are left out; <see langword="null"/>: none.</summary>
    public Screening? Screen { get; init; }

    /// <summary>How missing values are filled in; <see langword="null"/>: they stay missing.</summary>
    public Method? Impute { get; init; }

    /// <summary>How outliers are treated; <see langword="null"/>: not at all.</summary>
    public Method? Treat { get; init; }

    /// <summary>The order of the stages, each once.</summary>
    /// <value>The default is derive, screen, impute, treat, normalise.</value>
    public IReadOnlyList<ScoringStage> Stages { get; init => field = Copy.Of(value); } = DefaultStages;

    /// <summary>The coverage, from 0 to 1, below which a score is provisional.</summary>
    /// <value>The default is 0.65.</value>
    public double MinimumCoverage { get; init; } = 0.65;

    /// <summary>The grades, best first, in whatever order they are given; empty when none are.</summary>
    public IReadOnlyList<Grade> Grades { get; init => field = Copy.Of(value.OrderByDescending(g => g.From)); } = ValueList<Grade>.Empty;

    /// <summary>
    /// The id of the best grade the index may have when a bottom-line indicator misses its target; <see langword="null"/> when there is no
    /// cap.
    /// </summary>
    public string? BottomLineCap { get; init; }

    /// <summary>What data-dependent parameters are learnt from; <see langword="null"/>: from the places and periods being scored.</summary>
    public FitReference? Fit { get; init; }

    internal static ValueList<ScoringStage> DefaultStages { get; } = new(Enum.GetValues<ScoringStage>());
}
