namespace UrbanIndicators.Diagnostics;

/// <content>Denominators, stages and weight sets.</content>
internal static partial class DefinitionDiagnostics
{
    public static readonly DiagnosticDescriptor DenominatorWithFormula = DiagnosticFamily.Own.Error("UI1170");

    public static readonly DiagnosticDescriptor DenominatorOfItself = DiagnosticFamily.Own.Error("UI1171");

    public static readonly DiagnosticDescriptor DenominatorUnknown = DiagnosticFamily.Own.Error("UI1172");

    public static readonly DiagnosticDescriptor ScreenEmpty = DiagnosticFamily.Own.Error("UI1173");

    public static readonly DiagnosticDescriptor StagesInvalid = DiagnosticFamily.Own.Error("UI1174");

    public static readonly DiagnosticDescriptor WeightSetNamedAsMethod = DiagnosticFamily.Own.Error("UI1175");

    public static readonly DiagnosticDescriptor WeightSetNodeUnknown = DiagnosticFamily.Own.Error("UI1176");

    public static readonly DiagnosticDescriptor WeightSetUnknown = DiagnosticFamily.Own.Error("UI1178");

    public static readonly DiagnosticDescriptor WeightSetsInCircle = DiagnosticFamily.Own.Error("UI1179");

    public static readonly DiagnosticDescriptor WeightSetsTooMany = DiagnosticFamily.Own.Error("UI1180");

    public static readonly DiagnosticDescriptor WeightSetChildUnknown = DiagnosticFamily.Own.Error("UI1177");
}
