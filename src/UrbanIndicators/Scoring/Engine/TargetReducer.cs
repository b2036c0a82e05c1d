using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.InteropServices;

namespace UrbanIndicators.Scoring.Engine;

/// <summary>Reduces the gaps of each row: how many targets are met and missed, and the relative shortfalls' sum, number and worst.</summary>
internal sealed class TargetReducer
{
    public const int Met = 0;
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
        workspace.Tally(WorstShortfall).Fill(double.NaN);
        foreach (var indicator in indicators) Add(indicator, ScoringEngine.ValuesOf(indicator, input, workspace), workspace);
    }

    private static void Add(ModelIndicator indicator, ReadOnlySpan<double> values, Workspace workspace)
    {
        var target = indicator.Target!.Target;
        var low = Vector.Create(target.Low);
        var high = Vector.Create(target.High);
        // A relative gap has no meaning against 0; the missing size keeps such a target out of the sums.
        var sizeBelow = Vector.Create(SizeOf(target.Low));
        var sizeAbove = Vector.Create(SizeOf(target.High));
        var oneSided = !double.IsFinite(target.Low) ? sizeAbove : sizeBelow;
        var column = MemoryMarshal.Cast<double, Vector<double>>(values);
        var met = Cast(workspace.Tally(Met));
        var notMet = Cast(workspace.Tally(NotMet));
        var sums = Cast(workspace.Tally(ShortfallSum));
        var counts = Cast(workspace.Tally(ShortfallCount));
        var worst = Cast(workspace.Tally(WorstShortfall));
        var failed = Cast(workspace.Tally(BottomLineFailed));
        for (var i = 0; i < column.Length; i++)
        {
            var value = column[i];
            var below = Vector.LessThan(value, low);
            var above = Vector.GreaterThan(value, high);
            var missed = Vector.ConditionalSelect(below | above, Vector<double>.One, Vector<double>.Zero);
            var present = Vector.Equals(value, value);
            notMet[i] += missed;
            met[i] += Vector.ConditionalSelect(present, Vector<double>.One, Vector<double>.Zero) - missed;
            if (indicator.Indicator.BottomLine) failed[i] += missed;

            var size = Vector.ConditionalSelect(below, sizeBelow, Vector.ConditionalSelect(above, sizeAbove, oneSided));
            var shortfall = Vector.Max(Vector.Max(low - value, value - high), Vector<double>.Zero) / size;
            var counted = Vector.Equals(shortfall, shortfall);
            sums[i] += Vector.ConditionalSelect(counted, shortfall, Vector<double>.Zero);
            counts[i] += Vector.ConditionalSelect(counted, Vector<double>.One, Vector<double>.Zero);
            var worse = counted & (Vector.GreaterThan(shortfall, worst[i]) | ~Vector.Equals(worst[i], worst[i]));
            worst[i] = Vector.ConditionalSelect(worse, shortfall, worst[i]);
        }
    }

    private static double SizeOf(double bound) => bound == 0 || !double.IsFinite(bound) ? double.NaN : Math.Abs(bound);

    private static Span<Vector<double>> Cast(Span<double> values) => MemoryMarshal.Cast<double, Vector<double>>(values);
}
