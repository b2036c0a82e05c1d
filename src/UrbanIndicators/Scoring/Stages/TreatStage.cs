using System.Collections.Immutable;
using System.Text.Json;
using UrbanIndicators.Methods.Treating;
using UrbanIndicators.Scoring.Saving;

namespace UrbanIndicators.Scoring.Stages;

/// <summary>Treatment of outliers, column by column.</summary>
/// <param name="indicators">The scored indicators.</param>
/// <param name="treatments">For each of them its treatment; <see langword="null"/> for none.</param>
internal sealed class TreatStage(ImmutableArray<Indicator> indicators, ImmutableArray<FittedTreatment?> treatments) : PreparationStage
{
    public override ScoringStage Stage => ScoringStage.Treat;

    public ImmutableArray<FittedTreatment?> Treatments => treatments;

    public override void Apply(PreparedTable table, Panel? panel)
    {
        var current = table.Current;
        for (var leaf = 0; leaf < treatments.Length; leaf++)
        {
            if (treatments[leaf] is not { ChangesNothing: false } treatment) continue;
            if (table.Scores is not null || table.Imputed[leaf] is not null)
            {
                (table.Scores is null ? table.BeforeTreatment : table.ScoresBeforeTreatment)[leaf] = current[leaf];
                current[leaf] = (double[])current[leaf].Clone();
            }

            treatment.Apply(current[leaf], current[leaf]);
        }
    }

    public override void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        for (var leaf = 0; leaf < treatments.Length; leaf++)
        {
            if (treatments[leaf] is { } treatment) FittedJson.Write(writer, indicators[leaf].Id, treatment.Constants);
        }

        writer.WriteEndObject();
    }
}
