using System.Collections.Immutable;
using UrbanIndicators.Methods.Constants;

namespace UrbanIndicators.Methods.Imputing;

/// <summary>What stands in for missing values: each method, in a file of its own, fits an imputer for all columns that share it.</summary>
/// <remarks>It learns from the reference rows. An indicator without a value there is reported and stays missing.</remarks>
internal static partial class Imputation
{
    private static readonly ImmutableDictionary<string, Filler> Methods =
        new Dictionary<string, Filler>(StringComparer.Ordinal)
        {
            [BuiltInMethods.ImputeNone.Name] = new(_ => new ConstantImputer([], []), ConstantImputer.Read),
            [BuiltInMethods.ImputeConstant.Name] = new(Constant, ConstantImputer.Read),
            [BuiltInMethods.ImputeMean.Name] = new(Mean, ConstantImputer.Read),
            [BuiltInMethods.ImputeMedian.Name] = new(Median, ConstantImputer.Read),
            [BuiltInMethods.ImputeGroupMean.Name] = new(GroupMean, GroupImputer.Read),
            [BuiltInMethods.ImputeGroupMedian.Name] = new(GroupMedian, GroupImputer.Read),
            [BuiltInMethods.ImputeNearest.Name] = new(Nearest, NearestImputer.Read),
            [BuiltInMethods.ImputeLatest.Name] = new(OverTime, TimeImputer.Read),
            [BuiltInMethods.ImputeConstantInTime.Name] = new(OverTime, TimeImputer.Read),
            [BuiltInMethods.ImputeLinearInTime.Name] = new(OverTime, TimeImputer.Read),
            [BuiltInMethods.ImputeRegression.Name] = new(Regression, RegressionImputer.Read),
            [BuiltInMethods.ImputeEm.Name] = new(Em, NormalImputer.Read),
            [BuiltInMethods.ImputeRowMean.Name] = new(AcrossRow, RowImputer.Read),
            [BuiltInMethods.ImputeRowMedian.Name] = new(AcrossRow, RowImputer.Read),
        }.ToImmutableDictionary(StringComparer.Ordinal);

    /// <summary>Fits the method of the context; <see langword="null"/> when it cannot, with a diagnostic that says why.</summary>
    public static Imputer? Fit(ImputationContext context)
    {
        var imputer = context.Descriptor.Function is ImputationFunction function ? Custom(context, function) : Methods[context.Descriptor.Name].Fit(context);
        if (imputer is null) return null;
        var first = context.Table.Indicators[context.Columns[0]];
        var learnt = new LearntConstants(first.Id, context.Method, first.Location, imputer.Constants, imputer.Texts);
        if (!learnt.TryRead(constants => Read(context.Setting, constants), context.Diagnostics)) return null;
        if (imputer.IsUncertain) Try(context, imputer);
        return imputer;
    }

    /// <summary>Makes the imputer of a saved model anew.</summary>
    /// <exception cref="UrbanIndicatorsException">What was saved is nothing that fitting could have given.</exception>
    public static Imputer Read(ImputationSetting setting, ConstantReader constants)
    {
        var descriptor = setting.Arguments.Descriptor;
        return descriptor.Function is null ? Methods[descriptor.Name].Read(setting, constants) : ConstantImputer.Read(setting, constants);
    }

    /// <summary>How a method is fitted, and how what it learnt is read.</summary>
    private sealed record Filler(Func<ImputationContext, Imputer?> Fit, Func<ImputationSetting, ConstantReader, Imputer> Read);
}
