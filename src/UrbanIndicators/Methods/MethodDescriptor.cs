using UrbanIndicators.Diagnostics;

namespace UrbanIndicators.Methods;

/// <summary>
/// What is known about a method before it is run: the checks of definitions, the schema, listings and docs all read this.
/// </summary>
/// <remarks>It compares by value, the lists it holds included; what carries the method out takes no part.</remarks>
/// <param name="Kind">What it works on.</param>
/// <param name="Name">Its name in definitions: lower-case letters, digits and hyphens.</param>
/// <param name="Title">Its name for people.</param>
/// <param name="Formula">Its formula, in signs that are the same in every language; empty for a function the user registered.</param>
/// <threadsafety>Immutable.</threadsafety>
public sealed record MethodDescriptor(MethodKind Kind, string Name, LocalizedText Title, string Formula)
{
    // A method may compare by its descriptor: the descriptor must not compare by the method.
    private readonly Uncompared<MethodImplementation?> implementation;
    private readonly Uncompared<Delegate?> function;

    /// <summary>Its parameters, in the order of the docs; definitions that give others are refused.</summary>
    public IReadOnlyList<MethodParameter> Parameters { get; init => field = Copy.Of(value); } = ValueList<MethodParameter>.Empty;

    /// <summary>For a normalisation or an aggregation: whether the score depends on other places, so that it is learnt and saved.</summary>
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
    public IReadOnlyList<string> AbsoluteWith { get; init => field = Copy.Of(value); } = ValueList<string>.Empty;

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

    /// <summary>
    /// For an aggregation: what is done where a child has no score; <see langword="null"/> for a function the user registered, which is
    /// given only what is there.
    /// </summary>
    public LocalizedText? Missing { get; init; }

    /// <summary>It is not one of the library's own: what it gives is held against what it must be, since nobody has proven it.</summary>
    public bool IsRegistered =>
        Function is not null || (Implementation is { } method && method.GetType().Assembly != typeof(MethodDescriptor).Assembly);

    /// <summary>What carries it out, which puts itself here when it is made.</summary>
    internal MethodImplementation? Implementation
    {
        get => implementation.Value;
        init => implementation = new(value);
    }

    /// <summary>
    /// For a function the user registered: the function, which alone knows what parameters it takes; <see langword="null"/> for all others.
    /// </summary>
    internal Delegate? Function
    {
        get => function.Value;
        init => function = new(value);
    }
}
