using UrbanIndicators.Definitions;

namespace UrbanIndicators.Methods;

/// <summary>A parameter that a method takes.</summary>
/// <param name="Name">Its name in YAML.</param>
/// <param name="Type">What it holds.</param>
/// <param name="Doc">What it means, in both languages.</param>
internal sealed record MethodParameter(string Name, MethodParameterType Type, LocalizedText Doc)
{
    /// <summary>The name of the parameter that every normalisation takes.</summary>
    public const string OutputRange = "range";

    public bool Required { get; init; }

    /// <summary>For numbers: the values allowed.</summary>
    public ValueRange Allowed { get; init; } = new(double.MinValue, double.MaxValue);

    /// <summary>For words: the words allowed.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>For numbers: what they are on the scale of scores.</summary>
    public MethodPoints Points { get; init; }

    /// <summary>For names: what they stand for.</summary>
    public MethodReference NamesOf { get; init; }

    /// <summary>For numbers: none may be nearer to 0 than this.</summary>
    public double AwayFromZero { get; init; }

    /// <summary>For points: how many there must be.</summary>
    public int Fewest { get; init; } = 1;

    /// <summary>What is taken when it is left out; <see langword="null"/> when that means "none".</summary>
    public MethodValue? Default { get; init; }

    /// <summary>The part of the scale that scores fill.</summary>
    public static MethodParameter Range() =>
        new(OutputRange, MethodParameterType.Pair, LocalizedText.Of(
            "the part of the scale [low, high] that the scores fill; default: all of it", "得分所占的标尺区间 [低，高]；默认为整个标尺"))
        { Points = MethodPoints.Score };

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
