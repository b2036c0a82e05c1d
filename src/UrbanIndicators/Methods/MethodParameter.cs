using UrbanIndicators.Definitions;

namespace UrbanIndicators.Methods;

/// <summary>A parameter that a method takes.</summary>
/// <param name="Name">Its name in YAML.</param>
/// <param name="Type">What it holds.</param>
/// <param name="Doc">What it means, in both languages.</param>
internal sealed record MethodParameter(string Name, MethodParameterType Type, LocalizedText Doc)
{
    public bool Required { get; init; }

    /// <summary>For numbers: the values allowed.</summary>
    public ValueRange Allowed { get; init; } = new(double.MinValue, double.MaxValue);

    /// <summary>For words: the words allowed.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>For numbers: what they are on the scale of scores.</summary>
    public MethodPoints Points { get; init; }

    /// <summary>For names: what they stand for.</summary>
    public MethodReference NamesOf { get; init; }

    /// <summary>What is taken when it is left out; <see langword="null"/> when that means "none".</summary>
    public MethodValue? Default { get; init; }

    /// <summary>What of this is for the public.</summary>
    public MethodParameterDescription ToDescription() => new()
    {
        Name = Name,
        Type = Type.ToString().ToLowerInvariant(),
        Meaning = Doc,
        IsRequired = Required,
        Default = Default,
        Words = Words,
        Allowed = Allowed is { Low: double.MinValue, High: double.MaxValue } ? null : Allowed,
    };
}
