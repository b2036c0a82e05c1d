using UrbanIndicators.Diagnostics;
using UrbanIndicators.Methods.Aggregating;
using UrbanIndicators.Methods.Imputing;
using UrbanIndicators.Methods.Normalising;
using UrbanIndicators.Methods.Treating;
using UrbanIndicators.Scoring.Models;
using UrbanIndicators.Scoring.Stages;

namespace UrbanIndicators.Methods;

/// <summary>What a model computes with, to read: the fitted functions with their constants, by what they belong to.</summary>
/// <threadsafety>Immutable.</threadsafety>
public sealed class FittedFunctions
{
    internal FittedFunctions(ModelLayout layout)
    {
        var leaves = layout.Leaves.Select(l => layout.Indicators[l]).ToList();
        Normalisations = Copy.Of(leaves.ToDictionary(i => i.Indicator.Id, i => layout.Functions[i.Leaf], StringComparer.Ordinal));
        Aggregations = Copy.Of(layout.Nodes.ToDictionary(n => n.Definition.Id, n => n.Aggregator, StringComparer.Ordinal));
        Treatments = Copy.Of(leaves
            .Select(i => (i.Indicator.Id, Treatment: layout.Preparation?.TreatmentOf(i.Leaf)))
            .Where(t => t.Treatment is not null)
            .ToDictionary(t => t.Id, t => t.Treatment!, StringComparer.Ordinal));
        Imputations = Copy.Of(layout.Preparation?.Stages.OfType<ImputeStage>().SelectMany(s => s.Imputers).Select(i => i.Imputer) ?? []);
    }

    /// <summary>The normalisation of every scored indicator, by its id.</summary>
    public IReadOnlyDictionary<string, ColumnFunction> Normalisations { get; }

    /// <summary>The aggregation of every scored node, by its id.</summary>
    public IReadOnlyDictionary<string, Aggregator> Aggregations { get; }

    /// <summary>The treatments of outliers, by the id of the indicator; those that are treated alone.</summary>
    public IReadOnlyDictionary<string, FittedTreatment> Treatments { get; }

    /// <summary>The imputations, each with the ids of the indicators it fills.</summary>
    public IReadOnlyList<Imputer> Imputations { get; }
}
