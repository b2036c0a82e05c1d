namespace UrbanIndicators.Tests.Reference;

/// <summary>Small exams made in code.</summary>
internal static class Exams
{
    public const int TargetYear = 2030;

    public static Indicator Indicator(string id, Direction direction, Method method, Goalposts? goalposts = null, Target? target = null) =>
        new()
        {
            Id = id,
            Name = new LocalizedText(id),
            Direction = direction,
            Normalise = method,
            Goalposts = goalposts,
            Targets = target is null ? [] : [target],
        };

    public static IndexNode Node(string id, string aggregate, params IndexNode[] children) => new()
    {
        Id = id,
        Title = new LocalizedText(id),
        Aggregate = new Method(aggregate),
        Children = children,
    };

    public static IndexNode Leaf(string id, double weight = 1) => new() { Id = id, Title = new LocalizedText(id), Weight = weight };

    public static Framework Framework(ValueRange scale, IndexNode index, params Indicator[] indicators) => new()
    {
        Id = "case",
        Title = new LocalizedText("Case"),
        Status = DefinitionStatus.Unverified,
        Method = new() { Normalise = new Method("goalposts"), Scale = scale, MinimumCoverage = 0.5 },
        Index = index,
        Indicators = indicators,
    };

    /// <summary>A framework of one indicator under an index of its own.</summary>
    public static Framework Single(ValueRange scale, Indicator indicator) =>
        Framework(scale, Node("index", "arithmetic", Leaf(indicator.Id)), indicator);

    /// <summary>Scores rows given without periods; places are named by their row.</summary>
    public static Assessment Score(Framework framework, params double[][] rows)
    {
        var builder = new PanelBuilder(framework.Indicators.Select(i => i.Id));
        for (var row = 0; row < rows.Length; row++) builder.Add($"p{row}", null, rows[row]);
        return UrbanExam.Define(framework).Observe(builder.Build()).AgainstTargets(year: TargetYear).Score();
    }
}
