using System.Globalization;

namespace UrbanIndicators.Diagnostics;

/// <summary>Counts diagnostics. Of a million mistakes not all are kept: how many more there were is itself one of the list.</summary>
/// <threadsafety>Its methods may be called from several threads at once.</threadsafety>
public static class DiagnosticCounts
{
    /// <summary>Counts those of a severity, with what was found and is not listed.</summary>
    /// <param name="diagnostics">The diagnostics.</param>
    /// <param name="severity">The severity.</param>
    /// <returns>How many were found.</returns>
    public static int CountOf(this IReadOnlyCollection<Diagnostic> diagnostics, DiagnosticSeverity severity)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        return diagnostics.Sum(d => d.Code == DataDiagnostics.NotListed.Code ? NotListed(d, severity) : d.Severity == severity ? 1 : 0);
    }

    private static int NotListed(Diagnostic rest, DiagnosticSeverity severity)
    {
        var count = rest.Arguments[severity switch { DiagnosticSeverity.Error => 1, DiagnosticSeverity.Warning => 2, _ => 3 }];
        return Convert.ToInt32(count, CultureInfo.InvariantCulture);
    }
}
