namespace UrbanIndicators.Diagnostics;

/// <summary>UI3xxx: data held against definitions.</summary>
internal static class MatchDiagnostics
{
    public static readonly DiagnosticDescriptor NoColumnMatches = DiagnosticFamily.Own.Error("UI3001");

    public static readonly DiagnosticDescriptor ColumnMatchedTwice = DiagnosticFamily.Own.Error("UI3002");

    public static readonly DiagnosticDescriptor ColumnNameAmbiguous = DiagnosticFamily.Own.Error("UI3003");

    public static readonly DiagnosticDescriptor UnitUnknown = DiagnosticFamily.Own.Error("UI3004");

    public static readonly DiagnosticDescriptor UnitDiffers = DiagnosticFamily.Own.Error("UI3005");

    public static readonly DiagnosticDescriptor ValueOutOfRange = DiagnosticFamily.Own.Error("UI3006");

    public static readonly DiagnosticDescriptor ColumnUnmatched = DiagnosticFamily.Own.Note("UI3007");

    public static readonly DiagnosticDescriptor IndicatorUnmatched = DiagnosticFamily.Own.Note("UI3008");

    public static readonly DiagnosticDescriptor UnitConverted = DiagnosticFamily.Own.Note("UI3009");

    public static readonly DiagnosticDescriptor ColumnEmpty = DiagnosticFamily.Own.Warning("UI3010");

    public static readonly DiagnosticDescriptor PercentAsShare = DiagnosticFamily.Own.Warning("UI3011");

    public static readonly DiagnosticDescriptor IndicatorsUnmatched = DiagnosticFamily.Own.Note("UI3015");
}
