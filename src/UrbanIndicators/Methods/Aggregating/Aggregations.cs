using System.Collections.Immutable;
using UrbanIndicators.Diagnostics;
using UrbanIndicators.Localisation;
using UrbanIndicators.Methods.Constants;

namespace UrbanIndicators.Methods.Aggregating;

/// <summary>
/// The library's own aggregations, and what is the same for each: enough rows to learn from, and the check that what was learnt can be
/// saved.
/// </summary>
internal static class Aggregations
{
    /// <summary>
    /// Makes ready what compares no places; <see langword="null"/> for the others, and where parameters do not agree (the fit says so).
    /// </summary>
    public static Aggregator? Ready(AggregationSetting setting)
    {
        var descriptor = setting.Arguments.Descriptor;
        return descriptor.Basis == MethodBasis.Relative ? null : AggregationMethod.DescribedBy(descriptor).Make(setting.Unheard());
    }

    /// <summary>
    /// Fits an aggregation; <see langword="null"/> when it cannot be, with a diagnostic that says why, or when a saved model could not hold
    /// it.
    /// </summary>
    public static Aggregator? Fit(AggregationContext context)
    {
        var method = AggregationMethod.DescribedBy(context.Descriptor);
        if (method.Learns(context.Arguments))
        {
            // The scores are made once, however often they are asked for.
            var columns = context.Scores();
            if (!HasEnoughRows(context, columns)) return null;
            context = context.With(columns);
        }

        if (method.Fit(context) is not { } aggregator) return null;
        if (aggregator.Constants.IsEmpty) return aggregator;
        var learnt = new LearntConstants(context.Node.Id, context.Method, context.Node.Location, aggregator.Constants);
        var setting = context.Setting.Unheard();
        return learnt.TryRead(constants => method.Read(setting, constants), context.Diagnostics) ? aggregator : null;
    }

    /// <summary>Makes the aggregation of a saved model anew; <see langword="null"/> after a report.</summary>
    /// <exception cref="UrbanIndicatorsException">What was saved is nothing that fitting could have given.</exception>
    public static Aggregator? Read(AggregationSetting setting, ConstantReader constants) =>
        AggregationMethod.DescribedBy(setting.Arguments.Descriptor).Read(setting, constants);

    /// <summary>Whether a node's score depends on other places beyond what its children's scores do.</summary>
    public static MethodBasis BasisOf(Method method, MethodDescriptor descriptor) =>
        AggregationMethod.DescribedBy(descriptor).Learns(new(method, descriptor)) ? MethodBasis.Relative : MethodBasis.Absolute;

    /// <summary>What was done where a child had no score, as an explanation says it.</summary>
    public static LocalizedText RuleForMissing(MethodDescriptor? descriptor) =>
        descriptor?.Missing is { } rule && !rule.Equals(AggregationMethod.Renormalised)
            ? rule
            : Phrase.Of("aggregations.their-weight-went-to-the");

    /// <summary>What compares places needs two; a child nobody of the reference has takes no part, and that is said.</summary>
    private static bool HasEnoughRows(AggregationContext context, double[][] columns)
    {
        var present = Array.ConvertAll(columns, c => c.Where(s => !double.IsNaN(s)).Take(2).Count());
        if (present.Max() < 2)
        {
            context.ReportOfNode(ScoringDiagnostics.AggregationNeedsPlaces, present.Max());
            return false;
        }

        for (var child = 0; child < columns.Length; child++)
        {
            if (present[child] == 0) context.ReportOfNode(ScoringDiagnostics.ChildTakesNoPart, context.Children[child]);
        }

        return true;
    }
}
