namespace UrbanIndicators.Diagnostics;

/// <summary>
/// What is fixed about one kind of diagnostic: a code that is never used again for something else, how grave it is, and its words.
/// </summary>
/// <remarks>
/// It is made by a <see cref="DiagnosticFamily"/>, once, and kept in a static field. Two are equal where code and severity are; packages
/// choose prefixes that no other has.
/// </remarks>
/// <threadsafety>Immutable.</threadsafety>
public sealed class DiagnosticDescriptor : IEquatable<DiagnosticDescriptor>
{
    internal DiagnosticDescriptor(string code, DiagnosticSeverity severity, LocalizedText message, LocalizedText remedy)
    {
        Code = code;
        Severity = severity;
        Message = message;
        Remedy = remedy;
    }

    /// <summary>The code: the prefix of the family and digits, such as <c>UI1003</c>.</summary>
    public string Code { get; }

    /// <summary>How grave it is.</summary>
    public DiagnosticSeverity Severity { get; }

    /// <summary>What was seen and what was expected, with composite format items ({0}, {1} …) for the arguments.</summary>
    public LocalizedText Message { get; }

    /// <summary>What to do about it, with the same format items; of no characters where there is nothing to do.</summary>
    public LocalizedText Remedy { get; }

    /// <summary>Makes a diagnostic of this kind.</summary>
    /// <param name="location">Where it was seen; the default where there is no such place.</param>
    /// <param name="arguments">What the words are filled with: texts, numbers, <see cref="LocalizedText"/>.</param>
    /// <returns>The diagnostic.</returns>
    public Diagnostic At(SourceLocation location, params object[] arguments)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        if (Array.Exists(arguments, a => a is null)) throw new ArgumentException($"An argument of {Code} is null.", nameof(arguments));
        return new(this, location, [.. arguments]);
    }

    /// <summary>Gives the same kind as a warning: for reading that was asked to go on where it would stop.</summary>
    /// <returns>The kind, under the same code.</returns>
    public DiagnosticDescriptor AsWarning() => new(Code, DiagnosticSeverity.Warning, Message, Remedy);

    /// <inheritdoc/>
    public bool Equals(DiagnosticDescriptor? other) =>
        other is not null && Severity == other.Severity && string.Equals(Code, other.Code, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as DiagnosticDescriptor);

    /// <inheritdoc/>
    public override int GetHashCode() => string.GetHashCode(Code, StringComparison.Ordinal);

    /// <summary>Gives the code.</summary>
    /// <returns>The code.</returns>
    public override string ToString() => Code;
}
