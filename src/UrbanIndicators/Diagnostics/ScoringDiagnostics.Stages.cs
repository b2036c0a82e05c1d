namespace UrbanIndicators.Diagnostics;

/// <content>UI4360 on: stages, weight sets, saved models.</content>
internal static partial class ScoringDiagnostics
{
    public static readonly DiagnosticDescriptor CustomWeightsInvalid = DiagnosticFamily.Own.Error("UI4360");

    public static readonly DiagnosticDescriptor TransformUnderAbsolute = DiagnosticFamily.Own.Error("UI4363");

    public static readonly DiagnosticDescriptor ScreenedOutAll = DiagnosticFamily.Own.Error("UI4364");

    public static readonly DiagnosticDescriptor ModelChanged = DiagnosticFamily.Own.Error("UI4365");

    public static readonly DiagnosticDescriptor WeightSetAllZero = DiagnosticFamily.Own.Error("UI4366");

    public static readonly DiagnosticDescriptor WeightsFoundZero = DiagnosticFamily.Own.Note("UI4380");

    public static readonly DiagnosticDescriptor ScreenedOut = DiagnosticFamily.Own.Note("UI4381");

    public static readonly DiagnosticDescriptor ScreeningFlagged = DiagnosticFamily.Own.Note("UI4382");

    public static readonly DiagnosticDescriptor ScreeningIncluded = DiagnosticFamily.Own.Note("UI4383");

    public static readonly DiagnosticDescriptor ScreeningUnknownPlaces = DiagnosticFamily.Own.Warning("UI4384");

    public static readonly DiagnosticDescriptor ValuesImputed = DiagnosticFamily.Own.Note("UI4385");
}
