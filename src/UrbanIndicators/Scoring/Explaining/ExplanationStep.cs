using System.Collections.Immutable;
using UrbanIndicators.Diagnostics;
using UrbanIndicators.Localisation;

namespace UrbanIndicators.Explaining;

/// <summary>
/// One step of the arithmetic behind a score: what kind of step it is, the figures that go in, the one that comes out, and where they come
/// from.
/// </summary>
/// <remarks>
/// A step is data: a page, a workbook or a program takes from it what it shows. The sentence that <see cref="In"/> gives is made on
/// request, in any language there are texts of.
/// </remarks>
/// <threadsafety>Immutable.</threadsafety>
public sealed class ExplanationStep
{
    private readonly ImmutableArray<object> words;

    /// <param name="kind">What it tells.</param>
    /// <param name="words">What its sentence is filled with: figures as they are read, and texts.</param>
    internal ExplanationStep(StepKind kind, params ReadOnlySpan<object> words)
    {
        Kind = kind;
        this.words = [.. words];
    }

    /// <summary>What it tells.</summary>
    public StepKind Kind { get; }

    /// <summary>It tells more about the step before it.</summary>
    public bool IsDetail => Kind is StepKind.Remark or StepKind.Learnt or StepKind.Child;

    /// <summary>
    /// The arithmetic in signs that are the same in every language, without its result: <c>42.1 ÷ 45 × 100</c>; <see langword="null"/> for
    /// none.
    /// </summary>
    public string? Arithmetic { get; init; }

    /// <summary>
    /// The figures that go in. Of what a method learnt the constants are among them, but for long lists such as the values a rank is found
    /// among, which stand in the model alone.
    /// </summary>
    public IReadOnlyList<ExplanationOperand> Operands { get; init => field = Copy.Of(value); } = ValueList<ExplanationOperand>.Empty;

    /// <summary>The figure that comes out, not rounded; <see langword="null"/> for none.</summary>
    public double? Result { get; init; }

    /// <summary>The unit of the result; <see langword="null"/> for none, and for points of the scale.</summary>
    public string? Unit { get; init; }

    /// <summary>The title of the method that was used; <see langword="null"/> for none.</summary>
    public LocalizedText? Method { get; init; }

    /// <summary>The step in a sentence, in all languages. Figures are rounded for reading.</summary>
    public LocalizedText Sentence => Phrase.Of(KeyOf(Kind), words.AsSpan());

    /// <summary>Gives the step in a sentence.</summary>
    /// <param name="language">A language code: <c>en</c>, <c>zh</c>.</param>
    /// <returns>One line of text; a detail is set in by two blanks.</returns>
    public string In(string language) => IsDetail ? "  " + Sentence.In(language) : Sentence.In(language);

    /// <summary>Gives the step in an English sentence.</summary>
    /// <returns>One line of text.</returns>
    public override string ToString() => In("en");

    /// <summary>The key of the sentence: <c>step-value-by-formula</c>.</summary>
    internal static string KeyOf(StepKind kind) =>
        "step" + string.Concat(kind.ToString().Select(c => char.IsAsciiLetterUpper(c) ? $"-{char.ToLowerInvariant(c)}" : c.ToString()));
}
