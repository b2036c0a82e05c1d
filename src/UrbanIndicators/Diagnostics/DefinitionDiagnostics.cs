using static UrbanIndicators.Diagnostics.DiagnosticDescriptor;

namespace UrbanIndicators.Diagnostics;

/// <summary>UI1xxx.</summary>
internal static class DefinitionDiagnostics
{
}
