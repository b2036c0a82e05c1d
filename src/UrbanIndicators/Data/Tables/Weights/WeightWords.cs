using UrbanIndicators.Data.Tables.Texts;

namespace UrbanIndicators.Data.Tables.Weights;

/// <summary>The words by which tables of weights name their two columns.</summary>
internal static class WeightWords
{
    public static IReadOnlyList<string> OfWeights { get; } = [.. new[] { "weight", "weights", "权重" }.Select(NameFolding.Fold)];

    /// <summary>The first of these that is there names the row: 编号 is often no more than the number of the row.</summary>
    public static IReadOnlyList<string> OfNames { get; } =
    [
        .. new[]
        {
            "id", "indicator id", "指标id", "indicator", "node", "name", "指标", "指标名称", "节点", "名称", "编号",
        }.Select(NameFolding.Fold),
    ];
}
