namespace UrbanIndicators.Diagnostics;

/// <summary>Collects diagnostics while a file is read: the first 10,000 are kept, all are counted.</summary>
internal sealed class DiagnosticBag
{
    private const int Kept = 10_000;
    private readonly List<Diagnostic> items = [];

    public int ErrorCount { get; private set; }

    public int Count { get; private set; }

    public bool HasErrors => ErrorCount > 0;

    public IReadOnlyList<Diagnostic> Items => items;

    public void Add(Diagnostic diagnostic)
    {
        Count++;
        if (diagnostic.Severity == DiagnosticSeverity.Error) ErrorCount++;
        if (items.Count < Kept) items.Add(diagnostic);
    }

    public void Report(DiagnosticDescriptor descriptor, SourceLocation location, params object[] arguments) =>
        Add(descriptor.At(location, arguments));

    /// <exception cref="UrbanIndicatorsException">There is an error among the diagnostics.</exception>
    public void ThrowIfErrors()
    {
        if (HasErrors) throw new UrbanIndicatorsException(items, ErrorCount);
    }
}
