namespace UrbanIndicators.Data.Tables.Judgements;

/// <summary>What a column of a file of judgements tells, beside the children themselves.</summary>
internal enum JudgementRole
{
    None,

    /// <summary>Who judged.</summary>
    Expert,

    /// <summary>In which round.</summary>
    Round,

    /// <summary>What the row is about: a child.</summary>
    Item,

    /// <summary>Whether the row compares the best with the others or the others with the worst.</summary>
    Comparison,

    /// <summary>Remarks, not read.</summary>
    Note,
}
