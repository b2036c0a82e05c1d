using UrbanIndicators.Diagnostics;

namespace UrbanIndicators;

/// <summary>What is known about a parameter of a method.</summary>
/// <remarks>It compares by value, the lists and maps it holds included.</remarks>
/// <threadsafety>Immutable.</threadsafety>
public sealed record MethodParameterDescription
{
    /// <summary>Its name in definitions.</summary>
    public required string Name { get; init; }

    /// <summary>What it holds: <c>number</c>, <c>whole</c>, <c>word</c>, <c>boolean</c>, <c>numbers</c>, <c>pair</c>, <c>points</c>, <c>names</c> or <c>matrix</c>.</summary>
    public required string Type { get; init; }

    /// <summary>What it means.</summary>
    public required LocalizedText Meaning { get; init; }

    /// <summary>Whether it must be given.</summary>
    public required bool IsRequired { get; init; }

    /// <summary>What is taken when it is left out; <see langword="null"/> where its meaning says so, or where it must be given.</summary>
    public MethodValue? Default { get; init; }

    /// <summary>The words it takes; empty for any.</summary>
    public IReadOnlyList<string> Words { get; init => field = Copy.Of(value); } = ValueList<string>.Empty;

    /// <summary>The numbers it takes; <see langword="null"/> for any. A low end of <see cref="double.Epsilon"/> means above 0.</summary>
    public ValueRange? Allowed { get; init; }
}
