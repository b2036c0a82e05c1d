namespace UrbanIndicators.Diagnostics;

/// <summary>
/// UI1xxx: what can be found in definitions. Numbered by theme: text 10, values 12, files 14, ids 16, methods 18, tree 20, indicators 22,
/// targets 24, formulas 26.
/// </summary>
internal static partial class DefinitionDiagnostics
{
    public static readonly DiagnosticDescriptor FileTooLong = DiagnosticFamily.Own.Error("UI1001");

    public static readonly DiagnosticDescriptor NotUtf8 = DiagnosticFamily.Own.Error("UI1002");

    public static readonly DiagnosticDescriptor ControlCharacter = DiagnosticFamily.Own.Error("UI1003");

    public static readonly DiagnosticDescriptor DocumentEmpty = DiagnosticFamily.Own.Error("UI1004");

    public static readonly DiagnosticDescriptor SeveralDocuments = DiagnosticFamily.Own.Error("UI1005");

    public static readonly DiagnosticDescriptor TabIndentation = DiagnosticFamily.Own.Error("UI1006");

    public static readonly DiagnosticDescriptor SyntaxInvalid = DiagnosticFamily.Own.Error("UI1007");

    public static readonly DiagnosticDescriptor NestedTooDeep = DiagnosticFamily.Own.Error("UI1008");

    public static readonly DiagnosticDescriptor AliasesTooLarge = DiagnosticFamily.Own.Error("UI1009");

    public static readonly DiagnosticDescriptor AliasCycle = DiagnosticFamily.Own.Error("UI1010");

    public static readonly DiagnosticDescriptor AnchorUnknown = DiagnosticFamily.Own.Error("UI1011");

    public static readonly DiagnosticDescriptor TagRefused = DiagnosticFamily.Own.Error("UI1012");

    public static readonly DiagnosticDescriptor KeyDuplicate = DiagnosticFamily.Own.Error("UI1013");

    public static readonly DiagnosticDescriptor KeyUnknown = DiagnosticFamily.Own.Error("UI1014");

    public static readonly DiagnosticDescriptor KeyMissing = DiagnosticFamily.Own.Error("UI1015");

    public static readonly DiagnosticDescriptor ValueEmpty = DiagnosticFamily.Own.Error("UI1020");

    public static readonly DiagnosticDescriptor ShapeWrong = DiagnosticFamily.Own.Error("UI1021");

    public static readonly DiagnosticDescriptor LanguageInvalid = DiagnosticFamily.Own.Error("UI1022");

    public static readonly DiagnosticDescriptor NumberInvalid = DiagnosticFamily.Own.Error("UI1023");

    public static readonly DiagnosticDescriptor NumberOutOfRange = DiagnosticFamily.Own.Error("UI1024");

    public static readonly DiagnosticDescriptor NumberNotWhole = DiagnosticFamily.Own.Error("UI1163");

    public static readonly DiagnosticDescriptor YearInvalid = DiagnosticFamily.Own.Error("UI1025");

    public static readonly DiagnosticDescriptor BooleanInvalid = DiagnosticFamily.Own.Error("UI1026");

    public static readonly DiagnosticDescriptor WordUnknown = DiagnosticFamily.Own.Error("UI1027");

    public static readonly DiagnosticDescriptor RangeReversed = DiagnosticFamily.Own.Error("UI1028");

    public static readonly DiagnosticDescriptor FormatUnknown = DiagnosticFamily.Own.Error("UI1040");

    public static readonly DiagnosticDescriptor FormatNewer = DiagnosticFamily.Own.Error("UI1041");

    public static readonly DiagnosticDescriptor ExtendsRefused = DiagnosticFamily.Own.Error("UI1042");

    public static readonly DiagnosticDescriptor ImportWithoutFile = DiagnosticFamily.Own.Error("UI1043");

    public static readonly DiagnosticDescriptor ImportPathInvalid = DiagnosticFamily.Own.Error("UI1044");

    public static readonly DiagnosticDescriptor ImportEscapes = DiagnosticFamily.Own.Error("UI1045");

    public static readonly DiagnosticDescriptor ImportNotFound = DiagnosticFamily.Own.Error("UI1046");

    public static readonly DiagnosticDescriptor ImportCycle = DiagnosticFamily.Own.Error("UI1047");

    public static readonly DiagnosticDescriptor TooManyImports = DiagnosticFamily.Own.Error("UI1048");

    public static readonly DiagnosticDescriptor ImportRepeated = DiagnosticFamily.Own.Warning("UI1049");

    public static readonly DiagnosticDescriptor KeyOnlyInMainFile = DiagnosticFamily.Own.Error("UI1050");

    public static readonly DiagnosticDescriptor ImportedUnused = DiagnosticFamily.Own.Note("UI1051");

    public static readonly DiagnosticDescriptor IdInvalid = DiagnosticFamily.Own.Error("UI1060");

    public static readonly DiagnosticDescriptor IdDuplicate = DiagnosticFamily.Own.Error("UI1061");

    public static readonly DiagnosticDescriptor IdsAlike = DiagnosticFamily.Own.Error("UI1068");

    public static readonly DiagnosticDescriptor AliasDuplicate = DiagnosticFamily.Own.Error("UI1062");

    public static readonly DiagnosticDescriptor TooManyIndicators = DiagnosticFamily.Own.Error("UI1063");

    public static readonly DiagnosticDescriptor PhaseReversed = DiagnosticFamily.Own.Error("UI1080");

    public static readonly DiagnosticDescriptor MethodUnknown = DiagnosticFamily.Own.Error("UI1081");

    public static readonly DiagnosticDescriptor MethodShape = DiagnosticFamily.Own.Error("UI1082");

    public static readonly DiagnosticDescriptor ParameterMissing = DiagnosticFamily.Own.Error("UI1083");

    public static readonly DiagnosticDescriptor ParameterUnknown = DiagnosticFamily.Own.Error("UI1084");

    public static readonly DiagnosticDescriptor PointsNotRising = DiagnosticFamily.Own.Error("UI1085");

    public static readonly DiagnosticDescriptor PointsTooFew = DiagnosticFamily.Own.Error("UI1086");

    public static readonly DiagnosticDescriptor ExponentZero = DiagnosticFamily.Own.Error("UI1087");

    public static readonly DiagnosticDescriptor ScoreOutsideScale = DiagnosticFamily.Own.Error("UI1088");

    public static readonly DiagnosticDescriptor GradeRepeated = DiagnosticFamily.Own.Error("UI1089");

    public static readonly DiagnosticDescriptor GradeIdRepeated = DiagnosticFamily.Own.Error("UI1090");

    public static readonly DiagnosticDescriptor GradeBottomMissing = DiagnosticFamily.Own.Error("UI1091");

    public static readonly DiagnosticDescriptor CapUnknown = DiagnosticFamily.Own.Error("UI1092");
}
