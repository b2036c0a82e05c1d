using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using UrbanIndicators.Definitions;
using UrbanIndicators.Scoring.Models;
using UrbanIndicators.Scoring.Resolving;

namespace UrbanIndicators.Scoring.Execution;

/// <summary>
/// Reduces the gaps of each row: how many targets are met and missed, and the relative shortfalls' sum, number and worst.
/// </summary>
internal sealed class TargetReducer
{
    public const int Present = 0;
    public const int NotMet = 1;
    public const int ShortfallSum = 2;
    public const int ShortfallCount = 3;
    public const int WorstShortfall = 4;
    public const int BottomLineFailed = 5;

    private readonly ImmutableArray<ResolvedIndicator> indicators;

    public TargetReducer(ModelLayout layout) => indicators = [.. layout.Indicators.Where(i => i.Target is not null)];

    public void Reduce(BlockInput input, Workspace workspace)
    {
        for (var column = 0; column < WorkspaceShape.TallyCount; column++) workspace.Tally(column).Clear();
        // Below every shortfall there can be: the worst of none.
        workspace.Tally(WorstShortfall).Fill(-1);
        foreach (var indicator in indicators) Add(indicator, Derivation.ValuesOf(indicator, input, workspace), workspace);
    }

    private static void Add(ResolvedIndicator indicator, ReadOnlySpan<double> values, Workspace workspace)
    {
        var target = indicator.Target!.Target;
        var low = Vector512.Create(target.Low);
        var high = Vector512.Create(target.High);
        var lowest = Vector512.Create(Threshold.OfValues.Lowest(target.Low));
        var highest = Vector512.Create(Threshold.OfValues.Highest(target.High));
        // Against 0 a relative shortfall has no meaning: a factor of NaN keeps such an end of a target out of the sums.
        var belowFactor = Vector512.Create(1 / SizeOf(target.Low));
        var aboveFactor = Vector512.Create(1 / SizeOf(target.High));
        var metFactor = Vector512.Create(double.IsNaN(SizeOf(target.Low)) ? 1 / SizeOf(target.High) : 1 / SizeOf(target.Low));
        var column = MemoryMarshal.Cast<double, Vector512<double>>(values);
        var presents = Cast(workspace.Tally(Present), column.Length);
        var notMet = Cast(workspace.Tally(NotMet), column.Length);
        var sums = Cast(workspace.Tally(ShortfallSum), column.Length);
        var counts = Cast(workspace.Tally(ShortfallCount), column.Length);
        var worst = Cast(workspace.Tally(WorstShortfall), column.Length);
        for (var i = 0; i < column.Length; i++)
        {
            var value = column[i];
            var below = Vector512.LessThan(value, lowest);
            var above = Vector512.GreaterThan(value, highest);
            notMet[i] += One(below | above);
            presents[i] += One(Vector512.Equals(value, value));
            // The difference of a value with itself is 0, and NaN for a missing one.
            var shortfall = Vector512.ConditionalSelect(
                below,
                (low - value) * belowFactor,
                Vector512.ConditionalSelect(above, (value - high) * aboveFactor, (value - value) * metFactor));
            var counted = Vector512.Equals(shortfall, shortfall);
            sums[i] += counted & shortfall;
            counts[i] += One(counted);
            worst[i] = Vector512.ConditionalSelect(Vector512.GreaterThan(shortfall, worst[i]), shortfall, worst[i]);
        }

        if (!indicator.Indicator.BottomLine) return;
        var failed = Cast(workspace.Tally(BottomLineFailed), column.Length);
        for (var i = 0; i < column.Length; i++) failed[i] += One(
            Vector512.LessThan(column[i], lowest) | Vector512.GreaterThan(column[i], highest));
    }

    private static Vector512<double> One(Vector512<double> mask) => mask & Vector512<double>.One;

    private static double SizeOf(double bound) => bound == 0 || !double.IsFinite(bound) ? double.NaN : Math.Abs(bound);

    private static Span<Vector512<double>> Cast(Span<double> values, int length) =>
        MemoryMarshal.Cast<double, Vector512<double>>(values)[..length];
}
