namespace UrbanIndicators.Diagnostics;

/// <content>UI4240 to UI4269: weights by experts, and the files of their judgements.</content>
internal static partial class ScoringDiagnostics
{
    public static readonly DiagnosticDescriptor JudgementRowCount = DiagnosticFamily.Own.Error("UI4240");

    public static readonly DiagnosticDescriptor JudgementRowLength = DiagnosticFamily.Own.Error("UI4241");

    public static readonly DiagnosticDescriptor JudgementInvalid = DiagnosticFamily.Own.Error("UI4242");

    public static readonly DiagnosticDescriptor JudgementNotReciprocal = DiagnosticFamily.Own.Error("UI4243");

    public static readonly DiagnosticDescriptor JudgementsInconsistent = DiagnosticFamily.Own.Warning("UI4244");

    public static readonly DiagnosticDescriptor RandomIndexAbsent = DiagnosticFamily.Own.Note("UI4245");

    public static readonly DiagnosticDescriptor ExpertListInvalid = DiagnosticFamily.Own.Error("UI4246");

    public static readonly DiagnosticDescriptor NotAChild = DiagnosticFamily.Own.Error("UI4247");

    public static readonly DiagnosticDescriptor OrderIncomplete = DiagnosticFamily.Own.Error("UI4248");

    public static readonly DiagnosticDescriptor OrderTwice = DiagnosticFamily.Own.Error("UI4249");

    public static readonly DiagnosticDescriptor BestWorstUnclear = DiagnosticFamily.Own.Error("UI4250");

    public static readonly DiagnosticDescriptor BestWorstContradicted = DiagnosticFamily.Own.Error("UI4251");

    public static readonly DiagnosticDescriptor BestWorstRows = DiagnosticFamily.Own.Error("UI4252");

    public static readonly DiagnosticDescriptor BudgetTotalWrong = DiagnosticFamily.Own.Error("UI4253");

    public static readonly DiagnosticDescriptor NothingGiven = DiagnosticFamily.Own.Error("UI4254");

    public static readonly DiagnosticDescriptor JudgementsEmpty = DiagnosticFamily.Own.Error("UI4255");

    public static readonly DiagnosticDescriptor RanksUnclear = DiagnosticFamily.Own.Error("UI4256");

    public static readonly DiagnosticDescriptor DelphiRoundsWrong = DiagnosticFamily.Own.Error("UI4257");

    public static readonly DiagnosticDescriptor ShareLimitsImpossible = DiagnosticFamily.Own.Error("UI4258");

    public static readonly DiagnosticDescriptor NoPlaceToCompare = DiagnosticFamily.Own.Error("UI4259");

    public static readonly DiagnosticDescriptor NegativeForWeights = DiagnosticFamily.Own.Error("UI4260");

    public static readonly DiagnosticDescriptor TooManyPlaces = DiagnosticFamily.Own.Error("UI4261");

    public static readonly DiagnosticDescriptor JudgementMethodUnknown = DiagnosticFamily.Own.Error("UI4262");

    public static readonly DiagnosticDescriptor JudgementNodeUnknown = DiagnosticFamily.Own.Error("UI4263");

    public static readonly DiagnosticDescriptor JudgementItemUnknown = DiagnosticFamily.Own.Error("UI4264");

    public static readonly DiagnosticDescriptor JudgementItemAbsent = DiagnosticFamily.Own.Error("UI4265");

    public static readonly DiagnosticDescriptor JudgementItemTwice = DiagnosticFamily.Own.Error("UI4266");

    public static readonly DiagnosticDescriptor JudgementColumnAbsent = DiagnosticFamily.Own.Error("UI4267");

    public static readonly DiagnosticDescriptor JudgementCellInvalid = DiagnosticFamily.Own.Error("UI4268");

    public static readonly DiagnosticDescriptor JudgementPairAbsent = DiagnosticFamily.Own.Error("UI4269");
}
