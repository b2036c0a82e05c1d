namespace UrbanIndicators.Diagnostics;

/// <content>UI4400 on: scores that are where they must not be, and what was asked for and cannot be done to some.</content>
internal static partial class ScoringDiagnostics
{
    public static readonly DiagnosticDescriptor CustomScoreOutsideScale = DiagnosticFamily.Own.Error("UI4400");

    public static readonly DiagnosticDescriptor CustomNodeOutsideScale = DiagnosticFamily.Own.Error("UI4401");

    public static readonly DiagnosticDescriptor StageLeavesScale = DiagnosticFamily.Own.Error("UI4402");

    public static readonly DiagnosticDescriptor NegativeScore = DiagnosticFamily.Own.Error("UI4403");

    public static readonly DiagnosticDescriptor NotTreated = DiagnosticFamily.Own.Note("UI4404");
}
