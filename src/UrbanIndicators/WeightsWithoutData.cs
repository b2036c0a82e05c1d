using UrbanIndicators.Diagnostics;

namespace UrbanIndicators;

/// <summary>Weights of an exam that has no data yet.</summary>
/// <threadsafety>Its methods may be called from several threads at once.</threadsafety>
public static class WeightsWithoutData
{
    /// <summary>Finds the weights that need no data: those that are given, equal, or made of the judgements of experts.</summary>
    /// <param name="exam">The exam.</param>
    /// <param name="node">
    /// The id of the node whose children's weights are asked for; those of others are then not looked at. <see langword="null"/> for all
    /// nodes.
    /// </param>
    /// <returns>
    /// The weights; <see langword="null"/> where a method asked for learns them from data (those are in <see
    /// cref="ScoringModel.Weights"/>).
    /// </returns>
    /// <exception cref="UrbanIndicatorsException">Judgements do not fit each other or the tree.</exception>
    public static WeightsFound? FindWeights(this UrbanExam exam, string? node = null)
    {
        ArgumentNullException.ThrowIfNull(exam);
        try
        {
            var model = Observe(exam, node).Fit();

            // What stands in for data has nothing to tell but what is wrong with weights.
            return new()
            {
                Nodes = [.. model.Weights.Where(w => node is null || w.Node == node)],
                Effective = model.EffectiveWeights,
                Notes = [.. model.Notes.Where(ScoringDiagnostics.IsAboutWeights)],
            };
        }
        catch (UrbanIndicatorsException problem) when (problem.Diagnostics.Any(ScoringDiagnostics.IsForWantOfPlaces))
        {
            return null;
        }
    }

    // The tree, without methods that would need data, over a place that has a full score in everything.
    private static ObservedExam Observe(UrbanExam exam, string? asked)
    {
        var framework = exam.Framework;
        var method = new MethodSettings
        {
            Normalise = new("none"),
            Scale = framework.Method.Scale,
            Weights = framework.Method.Weights,
            MinimumCoverage = 0,
        };
        var indicators = framework.Indicators.Select(i => new Indicator
        {
            Id = i.Id,
            Name = i.Name,
            Direction = i.Direction == Direction.None ? Direction.None : Direction.Higher,
        });
        var bare = framework with { Method = method, Index = Bare(framework.Index, asked), Indicators = [.. indicators], Variables = [] };
        var builder = new PanelBuilder(bare.Indicators.Select(i => i.Id));
        builder.Add("–", null, [.. bare.Indicators.Select(_ => method.Scale.High)]);
        return UrbanExam.Define(bare, exam.Methods).Observe(builder.Build());
    }

    // Of the nodes not asked for the given weights do, which need no data.
    private static IndexNode Bare(IndexNode node, string? asked) => node with
    {
        Aggregate = null,
        Targets = [],
        MinimumCoverage = null,
        Weights = asked is null || node.IsLeaf || node.Id == asked ? node.Weights : new("given"),
        Children = [.. node.Children.Select(c => Bare(c, asked))],
    };
}
