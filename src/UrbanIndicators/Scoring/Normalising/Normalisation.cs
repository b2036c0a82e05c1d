using System.Collections.Immutable;
using UrbanIndicators.Definitions;
using UrbanIndicators.Diagnostics;
using UrbanIndicators.Scoring.Functions;

namespace UrbanIndicators.Scoring.Normalising;

/// <summary>From values in an indicator's unit to scores: each method, in a file of its own, fits a function.</summary>
internal static partial class Normalisation
{
    private static readonly ImmutableDictionary<string, Func<FitContext, ColumnFunction?>> Methods =
        new Dictionary<string, Func<FitContext, ColumnFunction?>>(StringComparer.Ordinal)
        {
            [BuiltInMethods.Attainment.Name] = Attainment,
            [BuiltInMethods.Goalposts.Name] = Goalposts,
            [BuiltInMethods.MinMax.Name] = MinMax,
            [BuiltInMethods.ZScore.Name] = ZScore,
            [BuiltInMethods.PercentileRank.Name] = PercentileRank,
            [BuiltInMethods.Rank.Name] = Rank,
            [BuiltInMethods.Bands.Name] = Bands,
            [BuiltInMethods.Curve.Name] = Curve,
            [BuiltInMethods.PassFail.Name] = PassFail,
            [BuiltInMethods.AsScores.Name] = AsScores,
            [BuiltInMethods.Scaled.Name] = Scaled,
            [BuiltInMethods.DistanceToMaximum.Name] = DistanceToMaximum,
            [BuiltInMethods.DistanceToReference.Name] = DistanceToReference,
            [BuiltInMethods.DistanceToTarget.Name] = DistanceToTarget,
            [BuiltInMethods.FractionOfMaximum.Name] = FractionOfMaximum,
            [BuiltInMethods.Borda.Name] = Borda,
            [BuiltInMethods.Logistic.Name] = Logistic,
            [BuiltInMethods.Categorical.Name] = Categorical,
            [BuiltInMethods.AboveBelowMean.Name] = AboveBelowMean,
        }.ToImmutableDictionary(StringComparer.Ordinal);

    /// <summary>Fits the method of the context; <see langword="null"/> when it cannot, with a diagnostic that says why.</summary>
    public static ColumnFunction? Fit(FitContext context) => context.Descriptor.Function is NormalisationFunction function
        ? new CustomFunction(function, context.Indicator, context.Method)
        : LimitedFunction.Of(Methods[context.Descriptor.Name](context), context.Descriptor, context.Method, context.FullScale);

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
}
