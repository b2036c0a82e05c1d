namespace UrbanIndicators.Diagnostics;

/// <content>UI4410 to UI4429: what saved models hold, and what must be learnt so that it can be saved. Of a saved model the first argument
/// is the JSON path.</content>
internal static partial class ScoringDiagnostics
{
    public static readonly DiagnosticDescriptor ModelKeyUnknown = DiagnosticFamily.Own.Error("UI4410");

    public static readonly DiagnosticDescriptor ModelKeyMissing = DiagnosticFamily.Own.Error("UI4411");

    public static readonly DiagnosticDescriptor ModelKeyTwice = DiagnosticFamily.Own.Error("UI4412");

    public static readonly DiagnosticDescriptor ModelValueWrong = DiagnosticFamily.Own.Error("UI4413");

    public static readonly DiagnosticDescriptor ModelOfLaterVersion = DiagnosticFamily.Own.Error("UI4414");

    public static readonly DiagnosticDescriptor LearntUnusable = DiagnosticFamily.Own.Error("UI4415");

    public static readonly DiagnosticDescriptor ChildBoundedAlone = DiagnosticFamily.Own.Warning("UI4416");
}
