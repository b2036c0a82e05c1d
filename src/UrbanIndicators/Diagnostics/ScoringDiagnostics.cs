using static UrbanIndicators.Diagnostics.DiagnosticDescriptor;

namespace UrbanIndicators.Diagnostics;

/// <summary>UI4xxx.</summary>
internal static class ScoringDiagnostics
{
}
