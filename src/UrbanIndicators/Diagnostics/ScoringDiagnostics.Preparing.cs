namespace UrbanIndicators.Diagnostics;

/// <content>UI4320 on: missing values and outliers.</content>
internal static partial class ScoringDiagnostics
{
    public static readonly DiagnosticDescriptor NothingToImputeFrom = DiagnosticFamily.Own.Warning("UI4320");

    public static readonly DiagnosticDescriptor ImputationNeedsPeriods = DiagnosticFamily.Own.Error("UI4321");

    public static readonly DiagnosticDescriptor ImputationOnUnknown = DiagnosticFamily.Own.Error("UI4322");

    public static readonly DiagnosticDescriptor RegressionTooFewRows = DiagnosticFamily.Own.Error("UI4323");

    public static readonly DiagnosticDescriptor RegressionSingular = DiagnosticFamily.Own.Error("UI4324");

    public static readonly DiagnosticDescriptor RegressionFitted = DiagnosticFamily.Own.Note("UI4325");

    public static readonly DiagnosticDescriptor NearestTooManyRows = DiagnosticFamily.Own.Error("UI4326");

    public static readonly DiagnosticDescriptor NothingToMeasureOn = DiagnosticFamily.Own.Error("UI4327");

    public static readonly DiagnosticDescriptor NoGroupsToImputeBy = DiagnosticFamily.Own.Error("UI4328");

    public static readonly DiagnosticDescriptor GroupWithoutValues = DiagnosticFamily.Own.Note("UI4329");

    public static readonly DiagnosticDescriptor RowsWithoutGroup = DiagnosticFamily.Own.Note("UI4330");

    public static readonly DiagnosticDescriptor RowImputationOfRange = DiagnosticFamily.Own.Warning("UI4331");

    public static readonly DiagnosticDescriptor EmConverged = DiagnosticFamily.Own.Note("UI4332");

    public static readonly DiagnosticDescriptor EmNotConverged = DiagnosticFamily.Own.Warning("UI4333");

    public static readonly DiagnosticDescriptor EmSingular = DiagnosticFamily.Own.Warning("UI4334");

    public static readonly DiagnosticDescriptor CustomImputationInfinite = DiagnosticFamily.Own.Error("UI4335");

    public static readonly DiagnosticDescriptor RegressionOnItself = DiagnosticFamily.Own.Warning("UI4336");

    public static readonly DiagnosticDescriptor ImputationLeaves = DiagnosticFamily.Own.Note("UI4337");

    public static readonly DiagnosticDescriptor ImputedOutsideValid = DiagnosticFamily.Own.Warning("UI4338");

    public static readonly DiagnosticDescriptor NoOtherPeriods = DiagnosticFamily.Own.Note("UI4339");

    public static readonly DiagnosticDescriptor TreatmentTooFewValues = DiagnosticFamily.Own.Note("UI4340");

    public static readonly DiagnosticDescriptor TreatmentOfConstant = DiagnosticFamily.Own.Note("UI4341");

    public static readonly DiagnosticDescriptor TreatmentStillFails = DiagnosticFamily.Own.Warning("UI4342");

    public static readonly DiagnosticDescriptor ValuesTreated = DiagnosticFamily.Own.Note("UI4343");

    public static readonly DiagnosticDescriptor WinsoriseTies = DiagnosticFamily.Own.Warning("UI4344");

    public static readonly DiagnosticDescriptor TransformNotPositive = DiagnosticFamily.Own.Error("UI4345");

    public static readonly DiagnosticDescriptor TransformOfLowTail = DiagnosticFamily.Own.Error("UI4346");

    public static readonly DiagnosticDescriptor PowerAtLimit = DiagnosticFamily.Own.Warning("UI4347");

    public static readonly DiagnosticDescriptor LambdaOfLogarithm = DiagnosticFamily.Own.Error("UI4349");
}
