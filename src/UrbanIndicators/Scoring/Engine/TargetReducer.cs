using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.InteropServices;

namespace UrbanIndicators.Scoring.Engine;

/// <summary>Reduces the gaps of each row: how many targets are met and missed, and the relative shortfalls' sum, number and worst.</summary>
internal sealed class TargetReducer
{
    public const int Present = 0;
    public const int NotMet = 1;
    public const int ShortfallSum = 2;
    public const int ShortfallCount = 3;
    public const int WorstShortfall = 4;
    public const int BottomLineFailed = 5;

    private readonly ImmutableArray<ModelIndicator> indicators;

    public TargetReducer(ModelLayout layout) => indicators = [.. layout.Indicators.Where(i => i.Target is not null)];

    public void Reduce(SliceInput input, Workspace workspace)
    {
        for (var column = 0; column < WorkspaceShape.TallyCount; column++) workspace.Tally(column).Clear();
        // Below every shortfall there can be: the worst of none.
        workspace.Tally(WorstShortfall).Fill(-1);
        foreach (var indicator in indicators) Add(indicator, ScoringEngine.ValuesOf(indicator, input, workspace), workspace);
    }

    private static void Add(ModelIndicator indicator, ReadOnlySpan<double> values, Workspace workspace)
    {
        var target = indicator.Target!.Target;
        var low = Vector.Create(target.Low);
        var high = Vector.Create(target.High);
        var column = MemoryMarshal.Cast<double, Vector<double>>(values);
        var presents = Cast(workspace.Tally(Present), column.Length);
        var notMet = Cast(workspace.Tally(NotMet), column.Length);
        for (var i = 0; i < column.Length; i++)
        {
            var value = column[i];
            notMet[i] += One(Vector.LessThan(value, low) | Vector.GreaterThan(value, high));
            presents[i] += One(Vector.Equals(value, value));
        }

        AddShortfalls(target, column, workspace);
        if (!indicator.Indicator.BottomLine) return;
        var failed = Cast(workspace.Tally(BottomLineFailed), column.Length);
        for (var i = 0; i < column.Length; i++) failed[i] += One(Vector.LessThan(column[i], low) | Vector.GreaterThan(column[i], high));
    }

    /// <summary>Adds relative shortfalls. Against 0 they have no meaning: such an end of a target keeps its values out.</summary>
    private static void AddShortfalls(Target target, ReadOnlySpan<Vector<double>> column, Workspace workspace)
    {
        var sizeBelow = SizeOf(target.Low);
        var sizeAbove = SizeOf(target.High);
        if (double.IsNaN(sizeBelow) && double.IsNaN(sizeAbove)) return;
        var low = Vector.Create(target.Low);
        var high = Vector.Create(target.High);
        var below = Vector.Create(sizeBelow);
        var above = Vector.Create(sizeAbove);
        var met = Vector.Create(double.IsNaN(sizeBelow) ? sizeAbove : sizeBelow);
        var sums = Cast(workspace.Tally(ShortfallSum), column.Length);
        var counts = Cast(workspace.Tally(ShortfallCount), column.Length);
        var worst = Cast(workspace.Tally(WorstShortfall), column.Length);
        for (var i = 0; i < column.Length; i++)
        {
            var value = column[i];
            var isBelow = Vector.LessThan(value, low);
            var isAbove = Vector.GreaterThan(value, high);
            var size = Vector.ConditionalSelect(isBelow, below, Vector.ConditionalSelect(isAbove, above, met));
            var gap = Vector.ConditionalSelect(isBelow, low - value, Vector.ConditionalSelect(isAbove, value - high, value - value));
            var shortfall = gap / size;
            var counted = Vector.Equals(shortfall, shortfall);
            sums[i] += Vector.ConditionalSelect(counted, shortfall, Vector<double>.Zero);
            counts[i] += One(counted);
            worst[i] = Vector.ConditionalSelect(Vector.GreaterThan(shortfall, worst[i]), shortfall, worst[i]);
        }
    }

    private static Vector<double> One(Vector<long> mask) => Vector.AsVectorDouble(mask & Vector.AsVectorInt64(Vector<double>.One));

    private static double SizeOf(double bound) => bound == 0 || !double.IsFinite(bound) ? double.NaN : Math.Abs(bound);

    private static Span<Vector<double>> Cast(Span<double> values, int length) => MemoryMarshal.Cast<double, Vector<double>>(values)[..length];
}
