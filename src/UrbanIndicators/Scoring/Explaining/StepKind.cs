namespace UrbanIndicators.Explaining;

/// <summary>What a step of an explanation tells.</summary>
public enum StepKind
{
    /// <summary>The value as it was observed, with the cell it stands in.</summary>
    Value,

    /// <summary>The value computed by the indicator's formula.</summary>
    ValueByFormula,

    /// <summary>The value divided by the indicator's denominator.</summary>
    ValueByDenominator,

    /// <summary>An input of a formula or a denominator, with the cell it stands in.</summary>
    Operand,

    /// <summary>The indicator does not apply to the place.</summary>
    NotApplicable,

    /// <summary>There is no value, and none stands in for it.</summary>
    NoData,

    /// <summary>There is no value of its own; what stands in for it follows.</summary>
    NoDataOfItsOwn,

    /// <summary>The target that counts, and how far the value is from it.</summary>
    Target,

    /// <summary>There are targets, but none for what was asked.</summary>
    NoTargetAsked,

    /// <summary>There is no target.</summary>
    NoTarget,

    /// <summary>A bottom line is passed.</summary>
    BottomLinePassed,

    /// <summary>A bottom line is failed.</summary>
    BottomLineFailed,

    /// <summary>A bottom line does not apply.</summary>
    BottomLineNotApplicable,

    /// <summary>Nothing can be said of a bottom line.</summary>
    BottomLineUndetermined,

    /// <summary>The indicator is reported and not scored.</summary>
    ReportedOnly,

    /// <summary>The place was left out by screening.</summary>
    LeftOut,

    /// <summary>A value that stands in for a missing one.</summary>
    Imputed,

    /// <summary>A score that stands in for a missing one.</summary>
    ImputedScore,

    /// <summary>What the treatment of outliers made of the value.</summary>
    Treated,

    /// <summary>What the treatment of outliers made of the score.</summary>
    TreatedScore,

    /// <summary>The score of an indicator or node.</summary>
    Score,

    /// <summary>What the score counts in the index.</summary>
    Weight,

    /// <summary>It does not count in the index: its weight is 0.</summary>
    WithoutWeight,

    /// <summary>It does not count in the index: a node above it has too little data.</summary>
    WithoutUse,

    /// <summary>A node has no score.</summary>
    NoScore,

    /// <summary>What the figures of a node mean: a class, a grade of its method's own.</summary>
    Remark,

    /// <summary>What a method learnt from all places.</summary>
    Learnt,

    /// <summary>A child of a node, with its score and weight.</summary>
    Child,

    /// <summary>The children of a node that have no score.</summary>
    Absent,

    /// <summary>The share of the weight that a node's score rests on.</summary>
    Coverage,

    /// <summary>The same, below the minimum.</summary>
    CoverageTooLow,

    /// <summary>The grade.</summary>
    Grade,

    /// <summary>The grade, capped by failed bottom lines.</summary>
    GradeCapped,

    /// <summary>The bottom lines that the place fails.</summary>
    BottomLinesFailed,

    /// <summary>The rank of the place.</summary>
    Rank,

    /// <summary>Where most points were lost.</summary>
    Losses,
}
