namespace UrbanIndicators.Diagnostics;

/// <summary>The tree, indicators, targets and formulas.</summary>
internal static partial class DefinitionDiagnostics
{
    public static readonly DiagnosticDescriptor WeightInvalid = DiagnosticFamily.Own.Error("UI1100");

    public static readonly DiagnosticDescriptor WeightsAllZero = DiagnosticFamily.Own.Error("UI1101");

    public static readonly DiagnosticDescriptor NodeWithoutChildren = DiagnosticFamily.Own.Error("UI1102");

    public static readonly DiagnosticDescriptor IndicatorUnknown = DiagnosticFamily.Own.Error("UI1103");

    public static readonly DiagnosticDescriptor IndicatorUsedTwice = DiagnosticFamily.Own.Error("UI1104");

    public static readonly DiagnosticDescriptor DirectionNoneInTree = DiagnosticFamily.Own.Warning("UI1105");

    public static readonly DiagnosticDescriptor IndicatorOutsideTree = DiagnosticFamily.Own.Note("UI1106");

    public static readonly DiagnosticDescriptor LeafKey = DiagnosticFamily.Own.Error("UI1107");

    public static readonly DiagnosticDescriptor GoalpostsContradictDirection = DiagnosticFamily.Own.Error("UI1120");

    public static readonly DiagnosticDescriptor GoalpostsWithoutDirection = DiagnosticFamily.Own.Error("UI1121");

    public static readonly DiagnosticDescriptor GoalpostsMissing = DiagnosticFamily.Own.Error("UI1122");

    public static readonly DiagnosticDescriptor GoalpostsNotPositive = DiagnosticFamily.Own.Error("UI1123");

    public static readonly DiagnosticDescriptor RangeNotTaken = DiagnosticFamily.Own.Error("UI1124");

    public static readonly DiagnosticDescriptor TargetMissing = DiagnosticFamily.Own.Warning("UI1125");

    public static readonly DiagnosticDescriptor TargetNegative = DiagnosticFamily.Own.Error("UI1126");

    public static readonly DiagnosticDescriptor RollUpNotComputed = DiagnosticFamily.Own.Warning("UI1127");

    public static readonly DiagnosticDescriptor BottomLineWithoutTarget = DiagnosticFamily.Own.Error("UI1128");

    public static readonly DiagnosticDescriptor TargetComparators = DiagnosticFamily.Own.Error("UI1140");

    public static readonly DiagnosticDescriptor TargetDue = DiagnosticFamily.Own.Error("UI1141");

    public static readonly DiagnosticDescriptor TargetContradictsDirection = DiagnosticFamily.Own.Error("UI1142");

    public static readonly DiagnosticDescriptor PhaseUnknown = DiagnosticFamily.Own.Error("UI1143");

    public static readonly DiagnosticDescriptor TargetConflict = DiagnosticFamily.Own.Error("UI1144");

    public static readonly DiagnosticDescriptor TargetRepeated = DiagnosticFamily.Own.Warning("UI1145");

    public static readonly DiagnosticDescriptor TargetLooser = DiagnosticFamily.Own.Warning("UI1146");

    public static readonly DiagnosticDescriptor ChangeInvalid = DiagnosticFamily.Own.Error("UI1147");

    public static readonly DiagnosticDescriptor ChangeNotComputed = DiagnosticFamily.Own.Warning("UI1148");

    public static readonly DiagnosticDescriptor KeyNeedsOther = DiagnosticFamily.Own.Error("UI1149");

    public static readonly DiagnosticDescriptor TargetOutsideValid = DiagnosticFamily.Own.Warning("UI1150");

    public static readonly DiagnosticDescriptor BaselineNotBefore = DiagnosticFamily.Own.Error("UI1151");

    public static readonly DiagnosticDescriptor FormulaInvalid = DiagnosticFamily.Own.Error("UI1160");

    public static readonly DiagnosticDescriptor FormulaReferenceUnknown = DiagnosticFamily.Own.Error("UI1161");

    public static readonly DiagnosticDescriptor FormulaCycle = DiagnosticFamily.Own.Error("UI1162");
}
