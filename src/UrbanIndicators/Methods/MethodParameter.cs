using UrbanIndicators.Diagnostics;
using UrbanIndicators.Localisation;

namespace UrbanIndicators.Methods;

/// <summary>A parameter that a method takes.</summary>
/// <remarks>It compares by value, the words it takes included.</remarks>
/// <param name="Name">Its name in definitions.</param>
/// <param name="Type">What it holds.</param>
/// <param name="Meaning">What it means.</param>
/// <threadsafety>Immutable.</threadsafety>
public sealed record MethodParameter(string Name, MethodParameterType Type, LocalizedText Meaning)
{
    /// <summary>The name of the parameter that every normalisation takes.</summary>
    public const string OutputRange = "range";

    /// <summary>It must be given.</summary>
    public bool IsRequired { get; init; }

    /// <summary>
    /// For numbers: the values allowed, all finite ones where nothing else is said. A low end of <see cref="double.Epsilon"/> means above
    /// 0.
    /// </summary>
    public ValueRange Allowed { get; init; } = new(double.MinValue, double.MaxValue);

    /// <summary>For words: the words allowed; none for any.</summary>
    public IReadOnlyList<string> Words { get; init => field = Copy.Of(value); } = ValueList<string>.Empty;

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

    /// <summary>The parameter that every normalisation takes: the part of the scale that scores fill.</summary>
    /// <returns>The parameter <c>range</c>.</returns>
    public static MethodParameter Range() =>
        new(OutputRange, MethodParameterType.Pair, Phrase.Of("method-parameter.the-part-of-the-scale"))
        { Points = MethodPoints.Score };
}
