using UrbanIndicators.Localisation;

namespace UrbanIndicators.Diagnostics;

/// <summary>The kinds of diagnostics of one package: their codes begin alike, and their words stand in its resource files.</summary>
/// <remarks>
/// A package declares its kinds in static fields: <c>static readonly DiagnosticDescriptor SheetAbsent = Family.Error("XL1001");</c>. The
/// message stands under the code, what to do about it under the code and <c>.remedy</c>.
/// </remarks>
/// <threadsafety>Safe for use by several threads.</threadsafety>
public sealed class DiagnosticFamily
{
    private const string Reserved = "UI";
    private readonly TextCatalogue texts;
    private readonly Lock guard = new();
    private readonly SortedDictionary<string, DiagnosticDescriptor> kinds = new(StringComparer.Ordinal);

    /// <summary>Makes a family without kinds.</summary>
    /// <param name="prefix">What its codes begin with: capital letters. <c>UI</c> is the library's own.</param>
    /// <param name="texts">Its words.</param>
    /// <exception cref="ArgumentException">The prefix is the library's own, or has other characters.</exception>
    public DiagnosticFamily(string prefix, TextCatalogue texts)
        : this(prefix, texts, isOwn: false)
    {
    }

    private DiagnosticFamily(string prefix, TextCatalogue texts, bool isOwn)
    {
        ArgumentException.ThrowIfNullOrEmpty(prefix);
        ArgumentNullException.ThrowIfNull(texts);
        if (!prefix.All(char.IsAsciiLetterUpper))
        {
            throw new ArgumentException($"\"{prefix}\" has characters other than capital letters.", nameof(prefix));
        }

        if (!isOwn && prefix == Reserved)
        {
            throw new ArgumentException($"\"{Reserved}\" is the library's own; choose another prefix.", nameof(prefix));
        }

        Prefix = prefix;
        this.texts = texts;
    }

    /// <summary>What the codes begin with.</summary>
    public string Prefix { get; }

    /// <summary>The kinds declared so far, in the order of their codes.</summary>
    public IReadOnlyList<DiagnosticDescriptor> Kinds
    {
        get
        {
            lock (guard) return [.. kinds.Values];
        }
    }

    /// <summary>The library's own.</summary>
    internal static DiagnosticFamily Own { get; } = new(Reserved, Phrase.All, isOwn: true);

    /// <summary>Declares a kind of error: the file or the call cannot be used.</summary>
    /// <param name="code">The prefix and digits.</param>
    /// <returns>The kind.</returns>
    /// <exception cref="ArgumentException">The code is no such code, is taken, or has no text.</exception>
    public DiagnosticDescriptor Error(string code) => Declare(code, DiagnosticSeverity.Error);

    /// <summary>Declares a kind of warning: it can be used, and is probably not what was meant.</summary>
    /// <param name="code">The prefix and digits.</param>
    /// <returns>The kind.</returns>
    /// <exception cref="ArgumentException">The code is no such code, is taken, or has no text.</exception>
    public DiagnosticDescriptor Warning(string code) => Declare(code, DiagnosticSeverity.Warning);

    /// <summary>Declares a kind of note: an assumption made, something left out or converted.</summary>
    /// <param name="code">The prefix and digits.</param>
    /// <returns>The kind.</returns>
    /// <exception cref="ArgumentException">The code is no such code, is taken, or has no text.</exception>
    public DiagnosticDescriptor Note(string code) => Declare(code, DiagnosticSeverity.Information);

    private DiagnosticDescriptor Declare(string code, DiagnosticSeverity severity)
    {
        ArgumentNullException.ThrowIfNull(code);
        if (!code.StartsWith(Prefix, StringComparison.Ordinal) || code.Length == Prefix.Length
            || code.AsSpan(Prefix.Length).ContainsAnyExceptInRange('0', '9'))
        {
            throw new ArgumentException($"\"{code}\" is no code of this family: \"{Prefix}\" and digits.", nameof(code));
        }

        var kind = new DiagnosticDescriptor(code, severity, texts[code], texts.Find($"{code}.remedy") ?? LocalizedText.Empty);
        lock (guard)
        {
            return kinds.TryAdd(code, kind) ? kind : throw new ArgumentException($"\"{code}\" is declared already.", nameof(code));
        }
    }
}
