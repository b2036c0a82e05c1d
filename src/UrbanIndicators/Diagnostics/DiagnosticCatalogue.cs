using System.Diagnostics.CodeAnalysis;
using System.Reflection;

namespace UrbanIndicators.Diagnostics;

/// <summary>Every kind of diagnostic there is, in the order of the codes.</summary>
internal static class DiagnosticCatalogue
{
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        .. Of(typeof(DefinitionDiagnostics)),
        .. Of(typeof(DataDiagnostics)),
        .. Of(typeof(MatchDiagnostics)),
        .. Of(typeof(ScoringDiagnostics)),
    ];

    private static IEnumerable<DiagnosticDescriptor> Of(
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] Type family) =>
        family.GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(f => (DiagnosticDescriptor)f.GetValue(null)!)
            .OrderBy(d => d.Code, StringComparer.Ordinal);
}
