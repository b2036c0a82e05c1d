using static UrbanIndicators.Diagnostics.DiagnosticDescriptor;

namespace UrbanIndicators.Diagnostics;

/// <summary>UI3xxx.</summary>
internal static class MatchDiagnostics
{
}
