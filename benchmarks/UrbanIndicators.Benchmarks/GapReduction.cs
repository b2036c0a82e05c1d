namespace UrbanIndicators.Benchmarks;

/// <summary>What the benchmark asks of the gaps of every row: their mean relative to the targets (0 where met), how many there are, the worst.</summary>
/// <remarks>The one place where the benchmarks ask the library for reduced gaps.</remarks>
internal static class GapReduction
{
    public static double Run(Assessment assessment)
    {
        var sum = 0.0;
        foreach (var place in assessment)
        {
            var (mean, short_, worst) = Of(place);
            sum += mean + short_ + worst;
        }

        return sum;
    }

    /// <summary>The three figures of one row, from its list of gaps.</summary>
    public static (double Mean, int Short, double Worst) Of(PlaceAssessment place)
    {
        var sum = 0.0;
        var count = 0;
        var short_ = 0;
        var worst = 0.0;
        foreach (var gap in place.Gaps)
        {
            var relative = Math.Max(0, gap.Relative);
            sum += relative;
            count++;
            if (relative > 0) short_++;
            worst = Math.Max(worst, relative);
        }

        return (sum / count, short_, worst);
    }
}
