using UrbanIndicators.Arithmetic;
using UrbanIndicators.Definitions;

namespace UrbanIndicators.Methods.Aggregating;

/// <summary>The ten classes of the coupling coordination degree, a tenth each, from the lowest.</summary>
/// <remarks>Liao Chongbin, 1999; a degree on a boundary belongs to the higher class.</remarks>
internal static class CouplingClasses
{
    private static readonly (string En, string Zh)[] Classes =
    [
        ("extreme imbalance", "极度失调"),
        ("serious imbalance", "严重失调"),
        ("moderate imbalance", "中度失调"),
        ("mild imbalance", "轻度失调"),
        ("on the verge of imbalance", "濒临失调"),
        ("barely coordinated", "勉强协调"),
        ("primarily coordinated", "初级协调"),
        ("moderately coordinated", "中级协调"),
        ("well coordinated", "良好协调"),
        ("superbly coordinated", "优质协调"),
    ];

    /// <summary>Gives the class of a degree from 0 to 1.</summary>
    public static LocalizedText Of(double degree)
    {
        var number = 0;
        while (number + 1 < Classes.Length && Threshold.OfShares.IsAtLeast(degree, (number + 1.0) / Classes.Length)) number++;
        var (rank, all) = (Figures.Value(number + 1), Figures.Value(Classes.Length));
        return LocalizedText.Of($"class {rank} of {all}: {Classes[number].En}", $"第 {rank} 级（共 {all} 级）：{Classes[number].Zh}");
    }
}
