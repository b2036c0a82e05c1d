using UrbanIndicators.Definitions.Formulas;
using UrbanIndicators.Diagnostics;

namespace UrbanIndicators;

/// <summary>A measure of a place: its definition, not its values.</summary>
/// <remarks>It compares by value, the lists and maps it holds included. A formula counts in its canonical form.</remarks>
/// <threadsafety>Immutable.</threadsafety>
public sealed record Indicator
{
    private readonly Uncompared<SourceLocation> location;

    /// <summary>Its id, unique over indicators, nodes and variables.</summary>
    public required string Id { get; init; }

    /// <summary>Its name; the id where none is given.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>What it means and how it is measured.</summary>
    public LocalizedText? Description { get; init; }

    /// <summary>Other names that data may use.</summary>
    public IReadOnlyList<string> Aliases { get; init => field = Copy.Of(value); } = ValueList<string>.Empty;

    /// <summary>The unit its values are kept in; <see langword="null"/> for a pure number.</summary>
    public string? Unit { get; init; }

    /// <summary>Which values are good.</summary>
    public required Direction Direction { get; init; }

    /// <summary>The values that are possible, in the unit; <see langword="null"/> when any is.</summary>
    public ValueRange? Valid { get; init; }

    /// <summary>The values that earn the ends of the scale; <see langword="null"/> where none are given.</summary>
    public Goalposts? Goalposts { get; init; }

    /// <summary>How its values become scores; <see langword="null"/>: as the framework says.</summary>
    public Method? Normalise { get; init; }

    /// <summary>The formula for places whose value is not given, in canonical form; <see langword="null"/> where there is none.</summary>
    public string? Formula => ParsedFormula?.ToString();

    /// <summary>What the values are divided by; <see langword="null"/> for nothing. Not together with a formula.</summary>
    public Denominator? Denominator { get; init; }

    /// <summary>How its missing values are filled in; <see langword="null"/>: as the framework says.</summary>
    public Method? Impute { get; init; }

    /// <summary>How its outliers are treated; <see langword="null"/>: as the framework says.</summary>
    public Method? Treat { get; init; }

    /// <summary>Core or auxiliary.</summary>
    public IndicatorRole Role { get; init; }

    /// <summary>A veto (底线): when its target is missed, the grade of the index is capped.</summary>
    public bool BottomLine { get; init; }

    /// <summary>The level of places it is measured at (housing, community, block, district, city), as written.</summary>
    public string? Level { get; init; }

    /// <summary>Its targets, in the order of the file.</summary>
    public IReadOnlyList<Target> Targets { get; init => field = Copy.Of(value); } = ValueList<Target>.Empty;

    /// <summary>Reference values that are shown and never scored.</summary>
    public IReadOnlyList<Benchmark> Benchmarks { get; init => field = Copy.Of(value); } = ValueList<Benchmark>.Empty;

    /// <summary>
    /// How values of smaller places make that of a larger one, as written (read and checked; not computed by this version).
    /// </summary>
    public Method? RollUp { get; init; }

    /// <summary>Where the definition comes from.</summary>
    public string? Source { get; init; }

    /// <summary>How far goalposts and cuts can be relied on; <see langword="null"/>: as the framework.</summary>
    public DefinitionStatus? Status { get; init; }

    /// <summary>Where it stands in the file. It takes no part in comparing: what says the same is equal wherever it stood.</summary>
    public SourceLocation Location { get => location.Value; init => location = new(value); }

    internal Formula? ParsedFormula { get; init; }

    /// <summary>The formula its values come from: its own, or the division by its denominator, in which it names itself.</summary>
    internal Formula? Derivation =>
        ParsedFormula ?? (Denominator is { } d ? Definitions.Formulas.Formula.Division(Id, d.By, d.Factor) : null);
}
