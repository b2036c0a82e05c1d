using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace UrbanIndicators;

/// <summary>A user's definitions or data cannot be used. It carries everything that was found, not only the first mistake.</summary>
public sealed class UrbanIndicatorsException : Exception
{
    private const int Shown = 50;

    internal UrbanIndicatorsException(IEnumerable<Diagnostic> diagnostics, int errorCount)
        : this(diagnostics.ToImmutableArray(), errorCount)
    {
    }

    private UrbanIndicatorsException(ImmutableArray<Diagnostic> diagnostics, int errorCount)
        : base(Compose(diagnostics, errorCount))
    {
        Diagnostics = diagnostics;
        ErrorCount = errorCount;
    }

    /// <summary>
    /// Everything found, errors and warnings alike, in the order of the files; at most 10,000, errors before others, and where there are
    /// more a last one that counts them.
    /// </summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>The number of errors found, also of those not kept in <see cref="Diagnostics"/>.</summary>
    public int ErrorCount { get; }

    private static string Compose(ImmutableArray<Diagnostic> diagnostics, int errorCount)
    {
        var text = new StringBuilder();
        foreach (var error in diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Take(Shown))
        {
            text.AppendLine(error.ToString());
        }

        if (errorCount > Shown)
        {
            text.Append(CultureInfo.InvariantCulture, $"… and {errorCount - Shown} more errors");
        }

        return text.ToString().TrimEnd();
    }
}
