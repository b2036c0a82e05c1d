namespace UrbanIndicators.Diagnostics;

/// <content>UI4270 to UI4299: aggregations. The first argument is the node, the second the method.</content>
internal static partial class ScoringDiagnostics
{
    public static readonly DiagnosticDescriptor AggregationNeedsPlaces = DiagnosticFamily.Own.Error("UI4270");

    public static readonly DiagnosticDescriptor NothingVaries = DiagnosticFamily.Own.Error("UI4271");

    public static readonly DiagnosticDescriptor TooManyReferenceRows = DiagnosticFamily.Own.Error("UI4272");

    public static readonly DiagnosticDescriptor ShareLimitsOfScores = DiagnosticFamily.Own.Error("UI4283");

    public static readonly DiagnosticDescriptor NoCompleteRow = DiagnosticFamily.Own.Error("UI4284");

    public static readonly DiagnosticDescriptor OwaOneOf = DiagnosticFamily.Own.Error("UI4273");

    public static readonly DiagnosticDescriptor OwaWeights = DiagnosticFamily.Own.Error("UI4274");

    public static readonly DiagnosticDescriptor OwaMoreThanChildren = DiagnosticFamily.Own.Error("UI4275");

    public static readonly DiagnosticDescriptor PreferenceThresholds = DiagnosticFamily.Own.Error("UI4276");

    public static readonly DiagnosticDescriptor FuzzyMemberships = DiagnosticFamily.Own.Error("UI4277");

    public static readonly DiagnosticDescriptor FuzzyValues = DiagnosticFamily.Own.Error("UI4278");

    public static readonly DiagnosticDescriptor CouplingNeedsTwo = DiagnosticFamily.Own.Error("UI4279");

    public static readonly DiagnosticDescriptor AggregationRange = DiagnosticFamily.Own.Error("UI4280");

    public static readonly DiagnosticDescriptor ChildTakesNoPart = DiagnosticFamily.Own.Warning("UI4281");

    public static readonly DiagnosticDescriptor OwnRange = DiagnosticFamily.Own.Note("UI4282");

    public static readonly DiagnosticDescriptor GoalpostsNarrow = DiagnosticFamily.Own.Warning("UI4285");

    public static readonly DiagnosticDescriptor ParameterBeside = DiagnosticFamily.Own.Error("UI4286");

    public static readonly DiagnosticDescriptor NoScoreFound = DiagnosticFamily.Own.Warning("UI4287");
}
