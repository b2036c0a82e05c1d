namespace UrbanIndicators.Tests.Reporting;

/// <summary>A small framework made in code: two dimensions, four indicators, a variable.</summary>
internal static class TestFrameworks
{
    public static Framework Small { get; } = new()
    {
        Id = "small",
        Edition = "2024",
        Title = LocalizedText.Of("Small [bold]exam[/]", "小体检"),
        Status = DefinitionStatus.Assumed,
        Variables = [new() { Id = "area", Name = LocalizedText.Of("Area", "面积"), Unit = "km²" }],
        Method = new()
        {
            Normalise = new("attainment"),
            Grades = [new("good", 80, LocalizedText.Of("Good", "良")), new("poor", 0, LocalizedText.Of("Poor", "差"))],
            BottomLineCap = "poor",
        },
        Index = new()
        {
            Id = "index",
            Title = LocalizedText.Of("Index", "指数"),
            Children =
            [
                new()
                {
                    Id = "ecology",
                    Title = LocalizedText.Of("Ecology", "生态"),
                    Children = [Leaf("green", "Green cover", "绿化覆盖率"), Leaf("air", "Good air days", "空气优良天数")],
                },
                new() { Id = "life", Title = LocalizedText.Of("Life", "生活"), Children = [
                    Leaf("schools", "Schools", "学校"), Leaf("safety", "Safety", "安全"),
                ] },
            ],
        },
        Indicators =
        [
            IndicatorOf("green", "Green cover", "绿化覆盖率", "%", 40),
            IndicatorOf("air", "Good air days", "空气优良天数", "d", 300),
            IndicatorOf("schools", "Schools", "学校", null, 10),
            IndicatorOf("safety", "Safety", "安全", "%", 95) with { BottomLine = true },
        ],
    };

    private static IndexNode Leaf(string id, string english, string chinese) =>
        new() { Id = id, Title = LocalizedText.Of(english, chinese) };

    private static Indicator IndicatorOf(string id, string english, string chinese, string? unit, double target) => new()
    {
        Id = id,
        Name = LocalizedText.Of(english, chinese),
        Unit = unit,
        Direction = Direction.Higher,
        Targets = [new() { Comparator = TargetComparator.AtLeast, Low = target, By = 2030, Source = "a plan" }],
    };
}
