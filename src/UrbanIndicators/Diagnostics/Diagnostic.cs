using System.Collections.Immutable;
using System.Globalization;
using UrbanIndicators.Diagnostics;
using UrbanIndicators.Localisation;

namespace UrbanIndicators;

/// <summary>
/// One thing found in a user's definitions or data, or one assumption made on the way: what, where, and what to do about it.
/// </summary>
/// <remarks>
/// It is kept as a code and arguments and put into words on request, so that one diagnostic can be read in English and in Chinese.
/// </remarks>
/// <threadsafety>Immutable.</threadsafety>
public sealed class Diagnostic
{
    private readonly DiagnosticDescriptor descriptor;

    internal Diagnostic(DiagnosticDescriptor descriptor, SourceLocation location, ImmutableArray<object> arguments)
    {
        this.descriptor = descriptor;
        Location = location;
        Arguments = arguments;
    }

    /// <summary>
    /// The code: of the library UI1xxx definitions, UI2xxx data, UI3xxx data against definitions, UI4xxx scoring; packages have prefixes of
    /// their own.
    /// </summary>
    public string Code => descriptor.Code;

    /// <summary>How grave it is.</summary>
    public DiagnosticSeverity Severity => descriptor.Severity;

    /// <summary>What the words are filled with: the text seen, the id of an indicator, a number.</summary>
    public IReadOnlyList<object> Arguments { get; }

    /// <summary>Where it was seen.</summary>
    public SourceLocation Location { get; }

    /// <summary>The same without a place, where the text it was found in is none that anybody wrote.</summary>
    internal Diagnostic WithoutPlace() => new(descriptor, default, [.. Arguments]);

    /// <summary>The diagnostic in English: message and remedy, without location and code.</summary>
    public string Message => Render("en");

    /// <summary>Puts the diagnostic into words, without location and code.</summary>
    /// <param name="language">A language code: <c>en</c>, <c>zh</c>, or another the texts have.</param>
    /// <returns>The message, and after it what to do.</returns>
    public string Render(string language)
    {
        var arguments = new object[Arguments.Count];
        for (var i = 0; i < arguments.Length; i++)
        {
            arguments[i] = Arguments[i] switch
            {
                LocalizedText text => Quoted.Harmless(text.In(language)),
                IFormattable figure => figure,
                var other => Quoted.Harmless(other.ToString()!),
            };
        }

        var message = string.Format(CultureInfo.InvariantCulture, descriptor.Message.In(language), arguments);
        var remedy = string.Format(CultureInfo.InvariantCulture, descriptor.Remedy.In(language), arguments);
        if (remedy.Length == 0) return message;
        // A remedy that asks needs no full stop behind it.
        var form = remedy.EndsWith('？') ? "diagnostic.with-question" : "diagnostic.with-remedy";
        return string.Format(CultureInfo.InvariantCulture, Phrase.Of(form).In(language), message, remedy);
    }

    /// <summary>Gives the whole line in a language: <c>file:line:column: error UI1003: …</c>.</summary>
    /// <param name="language">A language code: <c>en</c>, <c>zh</c>, or another the texts have.</param>
    /// <returns>One line of text.</returns>
    public string ToString(string language)
    {
        var severity = Phrase.Of(Severity switch
        {
            DiagnosticSeverity.Error => "diagnostic.error",
            DiagnosticSeverity.Warning => "diagnostic.warning",
            _ => "diagnostic.note",
        }).In(language);
        var place = Quoted.Harmless(Location.ToString());
        var line = $"{severity} {Code}: {Render(language)}";
        return place.Length == 0 ? line : $"{place}: {line}";
    }

    /// <summary>Gives the whole line in English.</summary>
    /// <returns>One line of text.</returns>
    public override string ToString() => ToString("en");
}
