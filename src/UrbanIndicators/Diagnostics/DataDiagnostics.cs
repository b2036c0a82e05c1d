using static UrbanIndicators.Diagnostics.DiagnosticDescriptor;

namespace UrbanIndicators.Diagnostics;

/// <summary>UI2xxx.</summary>
internal static class DataDiagnostics
{
}
