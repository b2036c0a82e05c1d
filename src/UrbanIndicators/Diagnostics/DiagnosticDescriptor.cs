namespace UrbanIndicators.Diagnostics;

/// <summary>
/// What is fixed about one kind of diagnostic. The descriptors in <see cref="DiagnosticCatalogue"/> are the only place where codes and their texts stand;
/// docs/diagnostics.md is printed from them.
/// </summary>
/// <param name="Code">For example <c>UI1003</c>; never used again for something else.</param>
/// <param name="Severity">How grave it is.</param>
/// <param name="Message">What was seen and what was expected, with composite format items ({0}, {1} …) for the arguments.</param>
/// <param name="Remedy">What to do about it; the same format items.</param>
internal sealed record DiagnosticDescriptor(string Code, DiagnosticSeverity Severity, LocalizedText Message, LocalizedText Remedy)
{
    public static DiagnosticDescriptor Error(string code, (string En, string Zh) message, (string En, string Zh) remedy) =>
        Create(code, DiagnosticSeverity.Error, message, remedy);

    public static DiagnosticDescriptor Warning(string code, (string En, string Zh) message, (string En, string Zh) remedy) =>
        Create(code, DiagnosticSeverity.Warning, message, remedy);

    public static DiagnosticDescriptor Note(string code, (string En, string Zh) message, (string En, string Zh) remedy) =>
        Create(code, DiagnosticSeverity.Information, message, remedy);

    /// <summary>Makes a diagnostic of this kind.</summary>
    public Diagnostic At(SourceLocation location, params object[] arguments) => new(this, location, [.. arguments]);

    private static DiagnosticDescriptor Create(
        string code, DiagnosticSeverity severity, (string En, string Zh) message, (string En, string Zh) remedy) =>
        new(code, severity, LocalizedText.Of(message.En, message.Zh), LocalizedText.Of(remedy.En, remedy.Zh));
}
