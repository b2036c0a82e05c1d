using System.Text.Json;

namespace UrbanIndicators.Scoring.Stages;

/// <summary>A stage of a model, fitted: what it learnt is constants.</summary>
internal abstract class PreparationStage
{
    public abstract ScoringStage Stage { get; }

    /// <summary>Takes the table through the stage.</summary>
    /// <param name="table">The table.</param>
    /// <param name="panel">The panel its rows are of; <see langword="null"/> for a row of no place.</param>
    public abstract void Apply(PreparedTable table, Panel? panel);

    /// <summary>Writes what it learnt, as the value of a property of its name.</summary>
    public abstract void Write(Utf8JsonWriter writer);
}
