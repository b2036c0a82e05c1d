namespace UrbanIndicators.Diagnostics;

/// <content>UI4300 to UI4319: normalisation.</content>
internal static partial class ScoringDiagnostics
{
    public static readonly DiagnosticDescriptor CategoryProbabilities = DiagnosticFamily.Own.Error("UI4300");

    public static readonly DiagnosticDescriptor CategoryScores = DiagnosticFamily.Own.Error("UI4301");

    public static readonly DiagnosticDescriptor TargetNotBeyondWorst = DiagnosticFamily.Own.Error("UI4302");

    public static readonly DiagnosticDescriptor ReferenceMissing = DiagnosticFamily.Own.Error("UI4303");

    public static readonly DiagnosticDescriptor ReferenceAmbiguous = DiagnosticFamily.Own.Error("UI4304");

    public static readonly DiagnosticDescriptor ReferenceAtWorst = DiagnosticFamily.Own.Error("UI4305");

    public static readonly DiagnosticDescriptor RatioOfNegative = DiagnosticFamily.Own.Error("UI4306");

    public static readonly DiagnosticDescriptor RatioToZero = DiagnosticFamily.Own.Error("UI4307");

    public static readonly DiagnosticDescriptor MeanNotPositive = DiagnosticFamily.Own.Error("UI4308");

    public static readonly DiagnosticDescriptor SameForAll = DiagnosticFamily.Own.Warning("UI4309");

    public static readonly DiagnosticDescriptor ReferenceLatest = DiagnosticFamily.Own.Note("UI4310");

    public static readonly DiagnosticDescriptor ReferencePeriodUnreadable = DiagnosticFamily.Own.Error("UI4311");
}
