namespace UrbanIndicators.Diagnostics;

/// <content>UI4200 on: weights learnt from data and combined weights; UI4220 on: notes about them.</content>
internal static partial class ScoringDiagnostics
{
    /// <summary>It is about weights: their codes begin so, whoever judged or learnt them.</summary>
    public static bool IsAboutWeights(Diagnostic diagnostic) => diagnostic.Code.StartsWith("UI42", StringComparison.Ordinal);

    /// <summary>Weights are to be learnt, and there are too few places to learn from.</summary>
    public static bool IsForWantOfPlaces(Diagnostic diagnostic) =>
        diagnostic.Code == WeightsTooFewRows.Code || diagnostic.Code == WeightsTooFewCompleteRows.Code;

    public static readonly DiagnosticDescriptor WeightsTooFewRows = DiagnosticFamily.Own.Error("UI4200");

    public static readonly DiagnosticDescriptor WeightsTooFewCompleteRows = DiagnosticFamily.Own.Error("UI4201");

    public static readonly DiagnosticDescriptor WeightsNothingVaries = DiagnosticFamily.Own.Error("UI4202");

    public static readonly DiagnosticDescriptor WeightsNeedValues = DiagnosticFamily.Own.Error("UI4203");

    public static readonly DiagnosticDescriptor WeightsNegative = DiagnosticFamily.Own.Error("UI4204");

    public static readonly DiagnosticDescriptor WeightsNotPositive = DiagnosticFamily.Own.Error("UI4205");

    public static readonly DiagnosticDescriptor WeightsNoConflict = DiagnosticFamily.Own.Error("UI4206");

    public static readonly DiagnosticDescriptor WeightsPairUnknown = DiagnosticFamily.Own.Error("UI4207");

    public static readonly DiagnosticDescriptor WeightsLossUndetermined = DiagnosticFamily.Own.Error("UI4208");

    public static readonly DiagnosticDescriptor WeightsComponents = DiagnosticFamily.Own.Error("UI4209");

    public static readonly DiagnosticDescriptor WeightsImportances = DiagnosticFamily.Own.Error("UI4210");

    public static readonly DiagnosticDescriptor WeightsImportanceImpossible = DiagnosticFamily.Own.Error("UI4211");

    public static readonly DiagnosticDescriptor WeightsCombineTooFew = DiagnosticFamily.Own.Error("UI4212");

    public static readonly DiagnosticDescriptor WeightsCombineShares = DiagnosticFamily.Own.Error("UI4213");

    public static readonly DiagnosticDescriptor WeightsCombineNothing = DiagnosticFamily.Own.Error("UI4214");

    public static readonly DiagnosticDescriptor WeightsNotCalculable = DiagnosticFamily.Own.Error("UI4215");

    public static readonly DiagnosticDescriptor WeightsUnsolved = DiagnosticFamily.Own.Error("UI4216");

    public static readonly DiagnosticDescriptor WeightsNoValues = DiagnosticFamily.Own.Note("UI4220");

    public static readonly DiagnosticDescriptor WeightsConstantChild = DiagnosticFamily.Own.Note("UI4221");

    public static readonly DiagnosticDescriptor WeightsRowsLeftOut = DiagnosticFamily.Own.Note("UI4222");

    public static readonly DiagnosticDescriptor WeightsSetAgainst = DiagnosticFamily.Own.Note("UI4223");

    public static readonly DiagnosticDescriptor WeightsImportanceNotReached = DiagnosticFamily.Own.Note("UI4224");

    public static readonly DiagnosticDescriptor WeightsFewerComponents = DiagnosticFamily.Own.Note("UI4226");

    public static readonly DiagnosticDescriptor WeightsAgainstComponent = DiagnosticFamily.Own.Note("UI4225");
}
