namespace UrbanIndicators.Cli.Commands;

/// <summary>Weights that judgements alone give: the tree, without methods that would need data, over a place that has a full score in everything.</summary>
internal static class WithoutData
{
    /// <summary>Observes the place.</summary>
    /// <param name="exam">The exam.</param>
    /// <param name="asked">The node whose weights are asked for: the others then keep their given ones, which need no data; <see langword="null"/> for all.</param>
    public static ObservedExam Observe(UrbanExam exam, string? asked)
    {
        var framework = exam.Framework;
        var method = new MethodSettings { Normalise = new("none"), Scale = framework.Method.Scale, Weights = framework.Method.Weights, MinimumCoverage = 0 };
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

    private static IndexNode Bare(IndexNode node, string? asked) => node with
    {
        Aggregate = null,
        Targets = [],
        MinimumCoverage = null,
        Weights = asked is null || node.IsLeaf || node.Id == asked ? node.Weights : new("given"),
        Children = [.. node.Children.Select(c => Bare(c, asked))],
    };
}
