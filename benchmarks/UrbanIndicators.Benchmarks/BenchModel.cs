using System.Globalization;

namespace UrbanIndicators.Benchmarks;

/// <summary>
/// The benchmark's framework: 60 indicators, five to each of 12 dimensions, three dimensions to each of 4 pillars, min-max over the data by
/// direction, weighted arithmetic means with weights renormalised over what is present, whatever its share.
/// </summary>
internal static class BenchModel
{
    public const int Columns = 60;

    public const string IndexId = "total";

    /// <summary>The year all targets are due in.</summary>
    public const int TargetYear = 2035;

    private const int PerDimension = 5;
    private const int PerPillar = 3;
    private const int Pillars = 4;

    public static string IndicatorId(int column) => string.Create(CultureInfo.InvariantCulture, $"i{column:00}");

    public static string DimensionId(int dimension) => string.Create(CultureInfo.InvariantCulture, $"d{dimension:00}");

    public static string PillarId(int pillar) => string.Create(CultureInfo.InvariantCulture, $"p{pillar}");

    /// <summary>Every fourth indicator is better the lower it is.</summary>
    public static bool IsLowerBetter(int column) => column % 4 == 3;

    /// <summary>The target of an indicator: four fifths of the way up its range where higher is better, a fifth where lower is.</summary>
    public static double Target(int column)
    {
        var range = 20 + (column % 7 * 40);
        return 1 + (range * (IsLowerBetter(column) ? 0.2 : 0.8));
    }

    public static double IndicatorWeight(int column) => 1 + (column % PerDimension);

    public static double DimensionWeight(int dimension) => 1 + (dimension % PerPillar);

    public static double PillarWeight(int pillar) => 1 + (pillar % 2);

    public static Framework Framework() => new()
    {
        Id = "bench-60",
        Title = new LocalizedText("Benchmark: 60 indicators in three levels"),
        Status = DefinitionStatus.Assumed,
        Method = new() { Normalise = new Method("min-max"), MinimumCoverage = 0 },
        Index = new()
        {
            Id = IndexId,
            Title = new LocalizedText("Total"),
            Children = [.. Enumerable.Range(0, Pillars).Select(Pillar)],
        },
        Indicators = [.. Enumerable.Range(0, Columns).Select(Indicator)],
    };

    private static IndexNode Pillar(int pillar) => new()
    {
        Id = PillarId(pillar),
        Title = new LocalizedText(PillarId(pillar)),
        Weight = PillarWeight(pillar),
        Children = [.. Enumerable.Range(pillar * PerPillar, PerPillar).Select(Dimension)],
    };

    private static IndexNode Dimension(int dimension) => new()
    {
        Id = DimensionId(dimension),
        Title = new LocalizedText(DimensionId(dimension)),
        Weight = DimensionWeight(dimension),
        Children = [.. Enumerable.Range(dimension * PerDimension, PerDimension).Select(Leaf)],
    };

    private static IndexNode Leaf(int column) => new()
    {
        Id = IndicatorId(column),
        Title = new LocalizedText(IndicatorId(column)),
        Weight = IndicatorWeight(column),
    };

    private static Indicator Indicator(int column) => new()
    {
        Id = IndicatorId(column),
        Name = new LocalizedText(IndicatorId(column)),
        Direction = IsLowerBetter(column) ? Direction.Lower : Direction.Higher,
        Targets =
        [
            IsLowerBetter(column)
                ? new() { Comparator = TargetComparator.AtMost, High = Target(column), By = TargetYear }
                : new() { Comparator = TargetComparator.AtLeast, Low = Target(column), By = TargetYear },
        ],
    };
}
