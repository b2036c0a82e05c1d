using System.Collections.Immutable;
using UrbanIndicators.Definitions;

namespace UrbanIndicators.Scoring.Preparing.Imputing;

/// <summary>What stands in for missing values: each method, in a file of its own, fits an imputer for all columns that share it.</summary>
/// <remarks>It learns from the reference rows. An indicator without a value there is reported and stays missing.</remarks>
internal static partial class Imputation
{
    private static readonly ImmutableDictionary<string, (Func<ImputationContext, Imputer?> Fit, Func<SavedImputation, Imputer?> Read)> Methods =
        new Dictionary<string, (Func<ImputationContext, Imputer?> Fit, Func<SavedImputation, Imputer?> Read)>(StringComparer.Ordinal)
        {
            [BuiltInMethods.ImputeNone.Name] = (_ => new ConstantImputer([], []), ConstantImputer.From),
            [BuiltInMethods.ImputeConstant.Name] = (Constant, ConstantImputer.From),
            [BuiltInMethods.ImputeMean.Name] = (Mean, ConstantImputer.From),
            [BuiltInMethods.ImputeMedian.Name] = (Median, ConstantImputer.From),
            [BuiltInMethods.ImputeGroupMean.Name] = (GroupMean, GroupImputer.From),
            [BuiltInMethods.ImputeGroupMedian.Name] = (GroupMedian, GroupImputer.From),
            [BuiltInMethods.ImputeNearest.Name] = (Nearest, NearestImputer.From),
            [BuiltInMethods.ImputeLatest.Name] = (OverTime, TimeImputer.From),
            [BuiltInMethods.ImputeConstantInTime.Name] = (OverTime, TimeImputer.From),
            [BuiltInMethods.ImputeLinearInTime.Name] = (OverTime, TimeImputer.From),
            [BuiltInMethods.ImputeRegression.Name] = (Regression, RegressionImputer.From),
            [BuiltInMethods.ImputeEm.Name] = (Em, NormalImputer.From),
            [BuiltInMethods.ImputeRowMean.Name] = (AcrossRow, RowImputer.From),
            [BuiltInMethods.ImputeRowMedian.Name] = (AcrossRow, RowImputer.From),
        }.ToImmutableDictionary(StringComparer.Ordinal);

    /// <summary>Fits the method of the context; <see langword="null"/> when it cannot, with a diagnostic that says why.</summary>
    public static Imputer? Fit(ImputationContext context)
    {
        var imputer = context.Descriptor.Function is ImputationFunction function ? Custom(context, function) : Methods[context.Descriptor.Name].Fit(context);
        if (imputer?.IsUncertain == true) Try(context, imputer);
        return imputer;
    }

    /// <summary>Makes the imputer of a saved model anew; <see langword="null"/> when what was saved does not make one.</summary>
    public static Imputer? Read(
        Method method,
        MethodDescriptor descriptor,
        ImmutableArray<Indicator> indicators,
        IReadOnlyDictionary<string, ImmutableArray<double>> constants,
        IReadOnlyDictionary<string, ImmutableArray<string>> texts)
    {
        var saved = new SavedImputation(method, new(method, descriptor), indicators, constants, texts);
        return descriptor.Function is null ? Methods[descriptor.Name].Read(saved) : ConstantImputer.From(saved);
    }
}
