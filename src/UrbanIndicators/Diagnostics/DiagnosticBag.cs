namespace UrbanIndicators.Diagnostics;

/// <summary>Collects diagnostics while a file is read: the first 10,000 are kept, errors before others, all are counted.</summary>
internal sealed class DiagnosticBag
{
    private const int Kept = 10_000;
    private readonly List<Diagnostic> items = [];
    private int errorsKept;
    private int warnings;

    public int ErrorCount { get; private set; }

    public int Count { get; private set; }

    public bool HasErrors => ErrorCount > 0;

    /// <summary>What was kept; where that is not all, the last of them tells how many more there are.</summary>
    public IReadOnlyList<Diagnostic> Items => Count == items.Count ? items : [.. items, Rest()];

    public void Add(Diagnostic diagnostic)
    {
        Count++;
        var isError = diagnostic.Severity == DiagnosticSeverity.Error;
        if (isError) ErrorCount++;
        else if (diagnostic.Severity == DiagnosticSeverity.Warning) warnings++;
        if (items.Count == Kept)
        {
            // An error that nobody is told of would be the worst: it takes the place of a note.
            if (!isError || errorsKept == Kept) return;
            items.RemoveAt(items.FindLastIndex(d => d.Severity != DiagnosticSeverity.Error));
        }

        items.Add(diagnostic);
        if (isError) errorsKept++;
    }

    public void Report(DiagnosticDescriptor descriptor, SourceLocation location, params object[] arguments) =>
        Add(descriptor.At(location, arguments));

    /// <exception cref="UrbanIndicatorsException">There is an error among the diagnostics.</exception>
    public void ThrowIfErrors()
    {
        if (HasErrors) throw new UrbanIndicatorsException(Items, ErrorCount);
    }

    private Diagnostic Rest()
    {
        var kept = items.CountBy(d => d.Severity).ToDictionary();
        int NotKept(DiagnosticSeverity severity, int all) => all - kept.GetValueOrDefault(severity);
        return DataDiagnostics.NotListed.At(
            default,
            Count - items.Count,
            NotKept(DiagnosticSeverity.Error, ErrorCount),
            NotKept(DiagnosticSeverity.Warning, warnings),
            NotKept(DiagnosticSeverity.Information, Count - ErrorCount - warnings));
    }
}
