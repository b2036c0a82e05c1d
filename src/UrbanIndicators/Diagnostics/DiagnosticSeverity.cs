namespace UrbanIndicators;

/// <summary>How grave a <see cref="Diagnostic"/> is.</summary>
public enum DiagnosticSeverity
{
    /// <summary>Something the reader should know: an assumption made, a column not used, a unit converted.</summary>
    Information,

    /// <summary>The work goes on, but the result should be read with this in mind.</summary>
    Warning,

    /// <summary>The input cannot be used as it is.</summary>
    Error,
}
