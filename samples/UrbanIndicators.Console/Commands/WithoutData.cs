namespace UrbanIndicators.Cli.Commands;

/// <summary>Weights that judgements alone give: the tree, without methods that would need data, over a place that has a full score in everything.</summary>
internal static class WithoutData
{
    public static ObservedExam Observe(UrbanExam exam)
    {
        var framework = exam.Framework;
        var method = new MethodSettings { Normalise = new("none"), Scale = framework.Method.Scale, Weights = framework.Method.Weights, MinimumCoverage = 0 };
        var indicators = framework.Indicators.Select(i => new Indicator
        {
            Id = i.Id,
            Name = i.Name,
            Direction = i.Direction == Direction.None ? Direction.None : Direction.Higher,
        });
        var bare = framework with { Method = method, Index = Bare(framework.Index), Indicators = [.. indicators], Variables = [] };
        var builder = new PanelBuilder(bare.Indicators.Select(i => i.Id));
        builder.Add("–", null, [.. bare.Indicators.Select(_ => method.Scale.High)]);
        return UrbanExam.Define(bare, exam.Methods).Observe(builder.Build());
    }

    private static IndexNode Bare(IndexNode node) => node with { Aggregate = null, Targets = [], MinimumCoverage = null, Children = [.. node.Children.Select(Bare)] };
}
