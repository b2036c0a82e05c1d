namespace UrbanIndicators.Methods;

/// <summary>What is known about a method before it is run: YAML checks, schema, listings and docs all read this.</summary>
/// <param name="Kind">What it works on.</param>
/// <param name="Name">Its name in YAML.</param>
/// <param name="Title">Its name for people.</param>
/// <param name="Formula">The formula, in words that are the same in every language.</param>
internal sealed record MethodDescriptor(MethodKind Kind, string Name, LocalizedText Title, string Formula)
{
    public IReadOnlyList<MethodParameter> Parameters { get; init; } = [];

    /// <summary>For a normalisation or an aggregation: whether the score depends on other places.</summary>
    public MethodBasis Basis { get; init; }

    /// <summary>For a normalisation: it cannot score an indicator without a target.</summary>
    public bool NeedsTarget { get; init; }

    /// <summary>For a normalisation: it cannot score an indicator without both goalposts. The docs say so; the method checks it.</summary>
    public bool NeedsGoalposts { get; init; }

    /// <summary>For a normalisation or an aggregation: its scores lie within the scale, whatever the value.</summary>
    public bool Bounded { get; init; } = true;

    /// <summary>For a normalisation: the parameter that, set to <c>false</c>, lets scores leave the scale.</summary>
    public string? CutBy { get; init; }

    /// <summary>For a relative normalisation: the parameters that, all given, leave nothing to be learnt from other places.</summary>
    public IReadOnlyList<string> AbsoluteWith { get; init; } = [];

    /// <summary>For a normalisation: the direction <c>range</c> makes sense for it.</summary>
    public bool TakesRange { get; init; }

    /// <summary>For an imputation: it reads a place's rows of other periods, scored or not.</summary>
    public bool TakesOtherPeriods { get; init; }

    /// <summary>For a treatment: it may turn values into figures without the unit.</summary>
    public bool Transforms { get; init; }

    /// <summary>For an aggregation: it is not defined for negative scores.</summary>
    public bool RefusesNegative { get; init; }

    /// <summary>For an aggregation: the score of a node lies between those of its children.</summary>
    public bool LiesBetween { get; init; }

    /// <summary>For an aggregation: what is done where a child has no score; <see langword="null"/> for one the user registered, which is given only what is there.</summary>
    public LocalizedText? Missing { get; init; }

    /// <summary>What carries it out, which puts itself here when it is made.</summary>
    public MethodImplementation? Implementation { get; init; }

    /// <summary>For a method the user registered: the function; <see langword="null"/> for one of the library's own.</summary>
    public Delegate? Function { get; init; }

    /// <summary>What of this is for the public.</summary>
    public MethodDescription ToDescription() =>
        new() { Kind = Kind, Name = Name, Title = Title, Formula = Formula, Parameters = [.. Parameters.Select(p => p.ToDescription())] };
}
