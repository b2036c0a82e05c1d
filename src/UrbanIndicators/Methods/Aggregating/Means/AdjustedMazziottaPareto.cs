using System.Collections.Immutable;
using UrbanIndicators.Arithmetic;
using UrbanIndicators.Diagnostics;
using UrbanIndicators.Methods.Constants;

namespace UrbanIndicators.Methods.Aggregating;

/// <summary>
/// Adjusted Mazziotta–Pareto index: as the index, with scores rescaled between goalposts instead of standardised, so that years compare.
/// </summary>
/// <remarks>
/// M. Mazziotta, A. Pareto, Social Indicators Research 127, 2016. r = 60·(x − low) ÷ (high − low) + 70 with goalposts ref ± (max − min) ÷
/// 2, so that ref, the mean of the child over the reference (or the middle of its range), becomes 100; or with fixed goalposts on the
/// children's scale, given as
/// <c>goalposts: [low, high]</c>, and then nothing is learnt. AMPI∓ = M ∓ S²÷M over a place's r (M ∓ S where S is above M, see
/// <see cref="MazziottaParetoAggregator"/>), S with n as in the paper and in Compind (whose AMPI ignores its own <c>penalty</c>).
/// </remarks>
internal static class AdjustedMazziottaPareto
{
    private const string Goalposts = "goalposts";
    private const string Reference = "reference";
    private const double Span = 60;
    private const double Middle = 100;
    private const double LowEnd = 70;

    /// <summary>Fixed goalposts are given: the score does not depend on other places.</summary>
    public static bool HasGoalposts(MethodArguments arguments) =>
        arguments.Method.Parameters.ContainsKey(Goalposts);

    public static Aggregator? Fit(AggregationContext context)
    {
        if (HasGoalposts(context.Arguments)) return Fixed(context);
        var columns = context.Columns();
        var byMean = context.Arguments.Word(Reference) == "mean";
        return MazziottaParetoAggregator.Make(
            context,
            [.. columns.Select(c => !c.Varies ? 0 : byMean ? c.Mean : (c.Low + c.High) / 2)],
            [.. columns.Select(c => c.Varies ? Span / (c.High - c.Low) : 0)]);
    }

    public static Aggregator? Read(AggregationSetting setting, ConstantReader constants)
    {
        if (HasGoalposts(setting.Arguments) && setting.Arguments.Numbers(Goalposts) is [var low, var high])
        {
            var (centre, slope) = FixedBy(low, high);
            constants.Same("centre", [.. Enumerable.Repeat(centre, setting.Children)]);
            constants.Same("slope", [.. Enumerable.Repeat(slope, setting.Children)]);
        }

        return MazziottaParetoAggregator.Read(setting, constants);
    }

    /// <summary>The score that becomes 100, halfway between the goalposts, and the points of r in a point of score.</summary>
    private static (double Centre, double Slope) FixedBy(double low, double high) =>
        (low + ((high - low) * (Middle - LowEnd) / Span), Span / (high - low));

    private static Aggregator? Fixed(AggregationContext context)
    {
        if (context.Arguments.Numbers(Goalposts) is not [var low, var high] || !(low < high) || !Magnitude.IsUsable(low)
            || !Magnitude.IsUsable(high))
        {
            return context.Setting.Refuse(ScoringDiagnostics.AggregationRange, context.Method.Parameters[Goalposts].ToString());
        }

        // It would be read and ignored.
        if (context.Method.Parameters.ContainsKey(Reference))
        {
            return context.Setting.Refuse(ScoringDiagnostics.ParameterBeside, Reference, Goalposts);
        }

        var (centre, slope) = FixedBy(low, high);
        var lowest = Middle + ((context.Scale.Low - centre) * slope);
        if (lowest <= 0)
        {
            context.ReportOfNode(
                ScoringDiagnostics.GoalpostsNarrow, context.Method.Parameters[Goalposts].ToString(), context.Scale.Low,
                Figures.Rounded(lowest));
        }

        return MazziottaParetoAggregator.Make(context, [.. context.Children.Select(_ => centre)], [.. context.Children.Select(_ => slope)]);
    }
}
