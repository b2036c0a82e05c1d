using UrbanIndicators.Localisation;

namespace UrbanIndicators.Stages;

/// <summary>One stage between the data and the scores: what entered it, what left it, and what was done to which cell.</summary>
/// <threadsafety>Immutable.</threadsafety>
public sealed class StageResult
{
    private readonly Func<StageResult, IEnumerable<CellChange>> changes;

    internal StageResult(ScoringStage stage, StageValues entered, StageValues left, Func<StageResult, IEnumerable<CellChange>> changes)
    {
        Stage = stage;
        Entered = entered;
        Left = left;
        this.changes = changes;
    }

    /// <summary>The stage.</summary>
    public ScoringStage Stage { get; }

    /// <summary>The values as they entered it.</summary>
    public StageValues Entered { get; }

    /// <summary>The values as they left it.</summary>
    public StageValues Left { get; }

    /// <summary>
    /// The cells that it filled or changed, computed while they are enumerated. Screening changes none, it leaves out rows; normalising
    /// makes a score of every value, which is no change to be listed.
    /// </summary>
    public IEnumerable<CellChange> Changes => changes(this);

    /// <summary>Sums the stage up.</summary>
    /// <param name="language">A language code: <c>en</c>, <c>zh</c>.</param>
    /// <returns>One line: the stage, how many rows entered and left it, how many cells it changed.</returns>
    public string ToString(string language) => Phrase.Of(
        "stage-result.summary", Phrase.Of(
            $"stage-result.{Stage.ToString().ToLowerInvariant()}"), Entered.RowCount, Left.RowCount, Changes.Count()).In(language);

    /// <summary>Sums the stage up in English.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => ToString("en");
}
