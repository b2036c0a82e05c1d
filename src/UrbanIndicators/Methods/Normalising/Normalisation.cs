using System.Collections.Immutable;
using UrbanIndicators.Arithmetic;
using UrbanIndicators.Definitions;
using UrbanIndicators.Diagnostics;
using UrbanIndicators.Methods.Constants;

namespace UrbanIndicators.Methods.Normalising;

/// <summary>From values in an indicator's unit to scores: each method, in a file of its own, fits a function.</summary>
internal static partial class Normalisation
{
    private static readonly ImmutableDictionary<string, Normaliser> Methods =
        new Dictionary<string, Normaliser>(StringComparer.Ordinal)
        {
            [BuiltInMethods.Attainment.Name] = new(Attainment),
            [BuiltInMethods.Goalposts.Name] = new(Goalposts),
            [BuiltInMethods.MinMax.Name] = new(MinMax, ReadMinMax),
            [BuiltInMethods.ZScore.Name] = new(ZScore, ReadZScore),
            [BuiltInMethods.PercentileRank.Name] = new(PercentileRank, ReadPosition(PositionFunction.TiesTakeTheMean)),
            [BuiltInMethods.Rank.Name] = new(Rank, ReadPosition(PositionFunction.TiesTakeTheBest)),
            [BuiltInMethods.Bands.Name] = new(Bands),
            [BuiltInMethods.Curve.Name] = new(Curve),
            [BuiltInMethods.PassFail.Name] = new(PassFail),
            [BuiltInMethods.AsScores.Name] = new(AsScores),
            [BuiltInMethods.Scaled.Name] = new(Scaled),
            [BuiltInMethods.DistanceToMaximum.Name] = new(DistanceToMaximum, ReadMinMax),
            [BuiltInMethods.DistanceToReference.Name] = new(DistanceToReference, ReadDistance),
            [BuiltInMethods.DistanceToTarget.Name] = new(DistanceToTarget, ReadDistanceToTarget),
            [BuiltInMethods.FractionOfMaximum.Name] = new(FractionOfMaximum, ReadFractionOfMaximum),
            [BuiltInMethods.Borda.Name] = new(Borda, ReadPosition(PositionFunction.TiesTakeTheWorst)),
            [BuiltInMethods.Logistic.Name] = new(Logistic, ReadLogistic),
            [BuiltInMethods.Categorical.Name] = new(Categorical, ReadCategorical),
            [BuiltInMethods.AboveBelowMean.Name] = new(AboveBelowMean, ReadAboveBelowMean),
        }.ToImmutableDictionary(StringComparer.Ordinal);

    /// <summary>Fits the method of the context; <see langword="null"/> when it cannot, with a diagnostic that says why.</summary>
    public static ColumnFunction? Fit(FitContext context) => context.Descriptor.Function is NormalisationFunction function
        ? new CustomFunction(function, context.Indicator, context.Method)
        : Limited(Methods[context.Descriptor.Name].Fit(context), context);

    /// <summary>Reads what a saved model holds; <see langword="null"/> after a report when the method cannot serve the indicator.</summary>
    /// <remarks>What does not depend on data is made anew from the framework, and what was saved must be the same.</remarks>
    /// <exception cref="UrbanIndicatorsException">What was saved is nothing that fitting could have given.</exception>
    public static ColumnFunction? Read(FitContext context, ConstantReader constants)
    {
        if (IsLearnt(context)) return Limited(Methods[context.Descriptor.Name].Read!(context, constants), context);
        if (Fit(context) is not { } function) return null;
        constants.OfKind(function.Kind);
        foreach (var (name, values) in function.Constants) constants.Same(name, values);
        return function;
    }

    /// <summary>Gives what was fitted; <see langword="null"/> after a report when a saved model could not hold it.</summary>
    public static ColumnFunction? Checked(ColumnFunction? function, FitContext context)
    {
        if (function is null || !IsLearnt(context)) return function;
        var learnt = new LearntConstants(context.Indicator.Id, context.Method, context.Indicator.Location, function.Constants);
        return learnt.TryRead(constants => Read(context, constants), context.Diagnostics) ? function : null;
    }

    private static bool IsLearnt(FitContext context) =>
        NormalisationFacts.BasisOf(context.Descriptor, context.Method) == MethodBasis.Relative;

    private static ColumnFunction? Limited(ColumnFunction? function, FitContext context) =>
        LimitedFunction.Of(function, context.Descriptor, context.Method, context.FullScale);

    /// <summary>Relative methods need two places with values to compare.</summary>
    private static bool HasEnoughPlaces(FitContext context)
    {
        var places = context.Places();
        if (places > 1) return true;
        context.Report(ScoringDiagnostics.RelativeOnOnePlace, context.Indicator.Id, context.Method.Name, places);
        return false;
    }

    private static bool Varies(FitContext context, ValueRange range, long count)
    {
        if (Threshold.OfValues.IsBelow(range.Low, range.High)) return true;
        context.Report(ScoringDiagnostics.ConstantColumn, context.Indicator.Id, context.Method.Name, count, Figures.Value(range.Low));
        return false;
    }

    /// <summary>For methods that are defined where all values are the same, though they tell nothing then.</summary>
    private static void WarnIfConstant(FitContext context)
    {
        var (range, count) = context.Extent();
        if (Threshold.OfValues.IsBelow(range.Low, range.High)) return;
        context.Report(ScoringDiagnostics.SameForAll, context.Indicator.Id, context.Method.Name, count, Figures.Value(range.Low));
    }

    /// <summary>How a method is fitted, and how what it learnt is read; nothing to read where the framework says it all.</summary>
    private sealed record Normaliser(Func<FitContext, ColumnFunction?> Fit, Func<FitContext, ConstantReader, ColumnFunction?>? Read = null);
}
