using System.Collections.Immutable;
using UrbanIndicators.Diagnostics;
using UrbanIndicators.Methods.Constants;

namespace UrbanIndicators.Methods.Normalising;

/// <summary>
/// The library's own normalisations, and what is the same for each: limits, and the check that what was learnt can be saved.
/// </summary>
internal static class Normalisations
{
    /// <summary>
    /// Fits the method of the context; <see langword="null"/> when it cannot, with a diagnostic that says why, or when a saved model could
    /// not hold it.
    /// </summary>
    public static ColumnFunction? Fit(FitContext context)
    {
        if (Limited(context.Implementation.Fit(context), context) is not { } function) return null;
        if (!IsLearnt(context)) return function;
        var learnt = new LearntConstants(context.Indicator.Id, context.Method, context.Indicator.Location, function.Constants);
        return learnt.TryRead(constants => Read(context, constants), context.Diagnostics) ? function : null;
    }

    /// <summary>Reads what a saved model holds; <see langword="null"/> after a report when the method cannot serve the indicator.</summary>
    /// <exception cref="UrbanIndicatorsException">What was saved is nothing that fitting could have given.</exception>
    public static ColumnFunction? Read(FitContext context, ConstantReader constants) => Limited(
        IsLearnt(context) ? context.Implementation.Read(context, constants) : context.Implementation.ReadSame(context, constants), context);

    private static bool IsLearnt(FitContext context) =>
        NormalisationFacts.BasisOf(context.Descriptor, context.Method) == MethodBasis.Relative;

    private static ColumnFunction? Limited(ColumnFunction? function, FitContext context) =>
        LimitedFunction.Of(function, context.Descriptor, context.Method, context.FullScale);
}
