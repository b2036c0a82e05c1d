using UrbanIndicators.Diagnostics;

namespace UrbanIndicators;

/// <summary>What is known about a method that definitions may name.</summary>
/// <remarks>It compares by value, the lists and maps it holds included.</remarks>
/// <threadsafety>Immutable.</threadsafety>
public sealed record MethodDescription
{
    /// <summary>What it works on.</summary>
    public required MethodKind Kind { get; init; }

    /// <summary>Its name in definitions.</summary>
    public required string Name { get; init; }

    /// <summary>Its name for people.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>Its formula, in signs that are the same in every language; empty for a method of the user's own.</summary>
    public required string Formula { get; init; }

    /// <summary>Its parameters, in the order of the docs; empty for a method of the user's own, which knows alone what it takes.</summary>
    public IReadOnlyList<MethodParameterDescription> Parameters { get; init => field = Copy.Of(value); } =
        ValueList<MethodParameterDescription>.Empty;
}
