using UrbanIndicators.Diagnostics;

namespace UrbanIndicators.Stages;

/// <summary>The way of a panel from data to scores, stage by stage.</summary>
/// <threadsafety>Immutable.</threadsafety>
public sealed class StageResults
{
    internal StageResults(IEnumerable<StageResult> stages, IEnumerable<ScreenedRow> screened, IEnumerable<TreatedColumn> treated)
    {
        Stages = Copy.Of(stages);
        Screened = Copy.Of(screened);
        Treated = Copy.Of(treated);
    }

    /// <summary>The stages in their order, from deriving to normalising; what leaves one enters the next.</summary>
    public IReadOnlyList<StageResult> Stages { get; }

    /// <summary>What screening found in every row of the assessment; empty without screening.</summary>
    public IReadOnlyList<ScreenedRow> Screened { get; }

    /// <summary>What treatment did to each indicator it was asked for; empty without treatment.</summary>
    public IReadOnlyList<TreatedColumn> Treated { get; }
}
