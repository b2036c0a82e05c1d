using UrbanIndicators.Diagnostics;
using UrbanIndicators.Explaining;
using UrbanIndicators.Localisation;

namespace UrbanIndicators;

/// <summary>The arithmetic behind a score, with its figures, from the source cell on.</summary>
/// <threadsafety>Immutable.</threadsafety>
public sealed class Explanation
{
    internal Explanation(string id, LocalizedText name, IReadOnlyList<ExplanationStep> steps)
    {
        Id = id;
        Name = name;
        Steps = steps;
    }

    /// <summary>The id of the indicator or node.</summary>
    public string Id { get; }

    /// <summary>Its name or title.</summary>
    public LocalizedText Name { get; }

    /// <summary>The steps, from the source cell to the index.</summary>
    public IReadOnlyList<ExplanationStep> Steps { get; }

    /// <summary>Gives the explanation as text.</summary>
    /// <param name="language">A language code: <c>en</c>, <c>zh</c>.</param>
    /// <returns>A heading and a line for each step; characters that would act on a terminal are replaced.</returns>
    public string ToString(string language) =>
        string.Join('\n', Steps.Select(s => "  " + s.In(language)).Prepend(Heading(language)).Select(PlainText.OneLine));

    private string Heading(string language)
    {
        var name = Name.In(language);
        if (name == Id) return name;
        return Phrase.Of("explanation.heading", name, Id).In(language);
    }

    /// <summary>Gives the explanation in English.</summary>
    /// <returns>A heading and a line for each step.</returns>
    public override string ToString() => ToString("en");
}
