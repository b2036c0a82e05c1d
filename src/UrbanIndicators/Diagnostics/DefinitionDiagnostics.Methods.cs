namespace UrbanIndicators.Diagnostics;

/// <content>UI1200 on: parameters of methods held against the framework.</content>
internal static partial class DefinitionDiagnostics
{
    public static readonly DiagnosticDescriptor NameUnknown = DiagnosticFamily.Own.Error("UI1200");

    public static readonly DiagnosticDescriptor CombinedNeedsParameters = DiagnosticFamily.Own.Error("UI1201");

    public static readonly DiagnosticDescriptor PointsOutsideScale = DiagnosticFamily.Own.Error("UI1202");

    public static readonly DiagnosticDescriptor TransformAfterNormalising = DiagnosticFamily.Own.Error("UI1203");

    public static readonly DiagnosticDescriptor WeightsIgnored = DiagnosticFamily.Own.Error("UI1204");

    public static readonly DiagnosticDescriptor IndexWeighted = DiagnosticFamily.Own.Error("UI1205");

    public static readonly DiagnosticDescriptor WeightsOfSomeChildren = DiagnosticFamily.Own.Warning("UI1210");

    public static readonly DiagnosticDescriptor OwnMethodsKept = DiagnosticFamily.Own.Note("UI1211");
}
