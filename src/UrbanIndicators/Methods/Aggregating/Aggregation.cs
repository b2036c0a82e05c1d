using System.Collections.Immutable;
using UrbanIndicators.Diagnostics;
using UrbanIndicators.Methods.Constants;

namespace UrbanIndicators.Methods.Aggregating;

/// <summary>From the scores of children to the score of their node: makes each method ready.</summary>
internal static class Aggregation
{
    /// <summary>Methods that their parameters alone make.</summary>
    private static readonly ImmutableDictionary<string, Func<Method, ValueRange, Aggregator>> Methods =
        new Dictionary<string, Func<Method, ValueRange, Aggregator>>(StringComparer.Ordinal)
        {
            [BuiltInMethods.Arithmetic.Name] = (_, _) => new ArithmeticAggregator(),
            [BuiltInMethods.Geometric.Name] = (method, _) => new GeometricAggregator(AggregationFacts.FloorOf(method)),
            [BuiltInMethods.Harmonic.Name] = (method, _) => new HarmonicAggregator(AggregationFacts.FloorOf(method)),
            [BuiltInMethods.PowerMean.Name] = (method, scale) => new PowerAggregator(method.Parameters["p"].Number!.Value, AggregationFacts.FloorOf(method), scale.High),
            [BuiltInMethods.Minimum.Name] = (_, scale) => new MinimumAggregator(scale),
            [BuiltInMethods.WeightedMedian.Name] = (_, _) => new WeightedMedianAggregator(),
            [BuiltInMethods.MeanMin.Name] = (method, _) => MeanMinAggregator.Of(new(method, BuiltInMethods.MeanMin)),
        }.ToImmutableDictionary(StringComparer.Ordinal);

    /// <summary>Methods whose parameters must agree with each other or with the number of children.</summary>
    private static readonly ImmutableDictionary<string, Func<AggregationSetting, Aggregator?>> Checked =
        new Dictionary<string, Func<AggregationSetting, Aggregator?>>(StringComparer.Ordinal)
        {
            [BuiltInMethods.OrderedWeighted.Name] = OwaAggregator.Of,
            [BuiltInMethods.FuzzyComprehensive.Name] = FuzzyAggregator.Of,
            [BuiltInMethods.CouplingCoordination.Name] = CouplingAggregator.Of,
        }.ToImmutableDictionary(StringComparer.Ordinal);

    /// <summary>Methods that learn from the children's scores on the reference population.</summary>
    private static readonly ImmutableDictionary<string, Learner> Learners = new Dictionary<string, Learner>(StringComparer.Ordinal)
    {
        [BuiltInMethods.MazziottaPareto.Name] = new(MazziottaParetoAggregator.Fit, MazziottaParetoAggregator.Read),
        [BuiltInMethods.AdjustedMazziottaPareto.Name] = new(AdjustedMazziottaPareto.Fit, AdjustedMazziottaPareto.Read),
        [BuiltInMethods.Copeland.Name] = new(CopelandAggregator.Fit, CopelandAggregator.Read),
        [BuiltInMethods.Topsis.Name] = new(TopsisAggregator.Fit, TopsisAggregator.Read),
        [BuiltInMethods.Vikor.Name] = new(VikorAggregator.Fit, VikorAggregator.Read),
        [BuiltInMethods.Copras.Name] = new(CoprasAggregator.Fit, CoprasAggregator.Read),
        [BuiltInMethods.Promethee.Name] = new(PrometheeAggregator.Fit, PrometheeAggregator.Read),
        [BuiltInMethods.GreyRelational.Name] = new(GreyAggregator.Fit, GreyAggregator.Read),
        [BuiltInMethods.BenefitOfTheDoubtScores.Name] = new(BenefitAggregator.Fit, BenefitAggregator.Read),
        [BuiltInMethods.RankSumRatio.Name] = new(RankSumRatioAggregator.Fit, RankSumRatioAggregator.Read),
    }.ToImmutableDictionary(StringComparer.Ordinal);

    /// <summary>Makes an aggregation ready that needs nothing but its parameters; <see langword="null"/> for one that must be fitted.</summary>
    public static Aggregator? Of(Method method, MethodDescriptor descriptor, ValueRange scale) => descriptor.Function is AggregationFunction function
        ? new CustomAggregator(function, method)
        : Methods.GetValueOrDefault(descriptor.Name)?.Invoke(method, scale);

    /// <summary>Fits an aggregation; <see langword="null"/> when it cannot be, with a diagnostic that says why.</summary>
    public static Aggregator? Fit(AggregationContext context)
    {
        if (Of(context.Method, context.Descriptor, context.Scale) is { } ready) return ready;
        if (Checked.TryGetValue(context.Descriptor.Name, out var make)) return make(context.Setting);
        if (FitLearner(context) is not { } aggregator) return null;
        var learnt = new LearntConstants(context.Node.Id, context.Method, context.Node.Location, aggregator.Constants);
        var setting = context.Setting with { Listener = null };
        return learnt.TryRead(constants => Read(setting, constants), context.Diagnostics) ? aggregator : null;
    }

    /// <summary>Makes the aggregation of a saved model anew; <see langword="null"/> after a report.</summary>
    /// <exception cref="UrbanIndicatorsException">What was saved is nothing that fitting could have given.</exception>
    public static Aggregator? Read(AggregationSetting setting, ConstantReader constants)
    {
        var (method, descriptor) = setting.Arguments;
        if (Of(method, descriptor, setting.Scale) is { } ready) return ready;
        return Checked.TryGetValue(descriptor.Name, out var make) ? make(setting) : Learners[descriptor.Name].Read(setting, constants);
    }

    /// <summary>Whether a node's score depends on other places beyond what its children's scores do.</summary>
    public static MethodBasis BasisOf(Method method, MethodDescriptor descriptor) =>
        AdjustedMazziottaPareto.HasGoalposts(new(method, descriptor)) ? MethodBasis.Absolute : descriptor.Basis;

    /// <summary>What was done where a child had no score, as an explanation says it.</summary>
    public static LocalizedText RuleForMissing(MethodDescriptor? descriptor) =>
        descriptor?.Missing is { } rule && !rule.Equals(BuiltInMethods.Renormalised)
            ? rule
            : LocalizedText.Of("their weight went to the others in proportion", "其权重按比例分给其余各项");

    private static Aggregator? FitLearner(AggregationContext context)
    {
        if (AdjustedMazziottaPareto.HasGoalposts(context.Arguments)) return AdjustedMazziottaPareto.Fit(context);
        // The scores are made once, however often they are asked for.
        var columns = context.Scores();
        return HasEnoughRows(context, columns) ? Learners[context.Descriptor.Name].Fit(context with { Scores = () => columns }) : null;
    }

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

    private sealed record Learner(Func<AggregationContext, Aggregator?> Fit, Func<AggregationSetting, ConstantReader, Aggregator?> Read);
}
