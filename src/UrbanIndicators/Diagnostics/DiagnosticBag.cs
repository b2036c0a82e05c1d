namespace UrbanIndicators.Diagnostics;

/// <summary>
/// Collects diagnostics while something is read or computed: the first 10,000 are kept, errors before others, all are counted.
/// </summary>
/// <threadsafety>Used by one thread at a time.</threadsafety>
public sealed class DiagnosticBag
{
    private const int Kept = 10_000;
    private readonly List<Diagnostic> items = [];
    private int errorsKept;
    private int warnings;

    /// <summary>The number of errors, of those not kept too.</summary>
    public int ErrorCount { get; private set; }

    /// <summary>The number of diagnostics, of those not kept too.</summary>
    public int Count { get; private set; }

    /// <summary>There is an error among them.</summary>
    public bool HasErrors => ErrorCount > 0;

    /// <summary>
    /// What was kept, in the order it came; where that is not all, the last of them tells how many more there are. A copy.
    /// </summary>
    public IReadOnlyList<Diagnostic> Items => Count == items.Count ? [.. items] : [.. items, Rest()];

    /// <summary>Adds a diagnostic.</summary>
    /// <param name="diagnostic">The diagnostic.</param>
    public void Add(Diagnostic diagnostic)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
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

    /// <summary>Adds a diagnostic of a kind.</summary>
    /// <param name="descriptor">The kind.</param>
    /// <param name="location">Where it was seen; the default where there is no such place.</param>
    /// <param name="arguments">What the words are filled with.</param>
    public void Report(DiagnosticDescriptor descriptor, SourceLocation location, params object[] arguments)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        Add(descriptor.At(location, arguments));
    }

    /// <summary>Ends the work where it cannot go on.</summary>
    /// <exception cref="UrbanIndicatorsException">There is an error among the diagnostics; it carries all of them.</exception>
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
