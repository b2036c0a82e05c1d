namespace UrbanIndicators.Diagnostics;

/// <summary>UI4xxx: scoring.</summary>
internal static partial class ScoringDiagnostics
{
    public static readonly DiagnosticDescriptor NothingToScore = DiagnosticFamily.Own.Error("UI4001");

    public static readonly DiagnosticDescriptor NoSuchPhase = DiagnosticFamily.Own.Error("UI4002");

    public static readonly DiagnosticDescriptor NoSuchTargetSet = DiagnosticFamily.Own.Error("UI4003");

    public static readonly DiagnosticDescriptor RelativeOnOnePlace = DiagnosticFamily.Own.Error("UI4004");

    public static readonly DiagnosticDescriptor ConstantColumn = DiagnosticFamily.Own.Error("UI4005");

    public static readonly DiagnosticDescriptor OutsideDomain = DiagnosticFamily.Own.Error("UI4006");

    public static readonly DiagnosticDescriptor AttainmentTargetNegative = DiagnosticFamily.Own.Error("UI4007");

    public static readonly DiagnosticDescriptor AttainmentOfZero = DiagnosticFamily.Own.Error("UI4008");

    public static readonly DiagnosticDescriptor NeedsGoalposts = DiagnosticFamily.Own.Error("UI4009");

    public static readonly DiagnosticDescriptor NegativeUnderMean = DiagnosticFamily.Own.Error("UI4010");

    public static readonly DiagnosticDescriptor GradesNeedAbsolute = DiagnosticFamily.Own.Error("UI4011");

    public static readonly DiagnosticDescriptor NoReferenceRows = DiagnosticFamily.Own.Error("UI4012");

    public static readonly DiagnosticDescriptor NoSuchPeriod = DiagnosticFamily.Own.Error("UI4013");

    public static readonly DiagnosticDescriptor UnknownMethod = DiagnosticFamily.Own.Error("UI4014");

    public static readonly DiagnosticDescriptor NotAModel = DiagnosticFamily.Own.Error("UI4015");

    public static readonly DiagnosticDescriptor NewerModel = DiagnosticFamily.Own.Error("UI4016");

    public static readonly DiagnosticDescriptor NoData = DiagnosticFamily.Own.Error("UI4017");

    public static readonly DiagnosticDescriptor ScoreOutsideScale = DiagnosticFamily.Own.Error("UI4018");

    public static readonly DiagnosticDescriptor AttainmentOfZeroByPassFail = DiagnosticFamily.Own.Note("UI4101");

    public static readonly DiagnosticDescriptor EqualWeightsAssumed = DiagnosticFamily.Own.Note("UI4102");

    public static readonly DiagnosticDescriptor NotScoredNoTarget = DiagnosticFamily.Own.Note("UI4103");

    public static readonly DiagnosticDescriptor NotScoredNoDirection = DiagnosticFamily.Own.Note("UI4104");

    public static readonly DiagnosticDescriptor TargetsCarriedForward = DiagnosticFamily.Own.Note("UI4105");

    public static readonly DiagnosticDescriptor TargetsOverdue = DiagnosticFamily.Own.Note("UI4106");

    public static readonly DiagnosticDescriptor TargetsFromDefaultSet = DiagnosticFamily.Own.Note("UI4107");

    public static readonly DiagnosticDescriptor TargetsByDefault = DiagnosticFamily.Own.Note("UI4108");

    public static readonly DiagnosticDescriptor ChangeNotComputed = DiagnosticFamily.Own.Warning("UI4109");

    public static readonly DiagnosticDescriptor FittedOnScored = DiagnosticFamily.Own.Note("UI4110");

    public static readonly DiagnosticDescriptor FittedOnReference = DiagnosticFamily.Own.Note("UI4111");

    public static readonly DiagnosticDescriptor MixedBasis = DiagnosticFamily.Own.Warning("UI4112");

    public static readonly DiagnosticDescriptor ZeroUnderMean = DiagnosticFamily.Own.Warning("UI4113");

    public static readonly DiagnosticDescriptor Clipped = DiagnosticFamily.Own.Note("UI4114");

    public static readonly DiagnosticDescriptor Provisional = DiagnosticFamily.Own.Note("UI4115");

    public static readonly DiagnosticDescriptor ZeroCulprit = DiagnosticFamily.Own.Note("UI4116");

    public static readonly DiagnosticDescriptor AssumedStatus = DiagnosticFamily.Own.Note("UI4117");

    public static readonly DiagnosticDescriptor FloorUsed = DiagnosticFamily.Own.Note("UI4118");

    public static readonly DiagnosticDescriptor FormulaFaults = DiagnosticFamily.Own.Warning("UI4119");

    public static readonly DiagnosticDescriptor ShapleyRefused = DiagnosticFamily.Own.Note("UI4120");

    public static readonly DiagnosticDescriptor BottomLineUndetermined = DiagnosticFamily.Own.Note("UI4121");

    public static readonly DiagnosticDescriptor QualifiedValues = DiagnosticFamily.Own.Note("UI4122");

    public static readonly DiagnosticDescriptor NoGradeForRelative = DiagnosticFamily.Own.Note("UI4123");

    public static readonly DiagnosticDescriptor MarkedStatus = DiagnosticFamily.Own.Note("UI4124");

    public static readonly DiagnosticDescriptor ColumnNotUsed = DiagnosticFamily.Own.Warning("UI4125");

    public static readonly DiagnosticDescriptor ValuesOutsideValid = DiagnosticFamily.Own.Warning("UI4126");

    public static readonly DiagnosticDescriptor ZeroWeight = DiagnosticFamily.Own.Note("UI4127");
}
