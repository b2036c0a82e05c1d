using System.Collections.Immutable;
using UrbanIndicators.Methods.Constants;

namespace UrbanIndicators.Methods.Treating;

/// <summary>The library's own treatments, and what is the same for each: the check that what was learnt can be saved.</summary>
internal static class Treatments
{
    /// <summary>Fits the method of the context; <see langword="null"/>, after a report, when it, or a saved model, cannot.</summary>
    public static FittedTreatment? Fit(TreatmentContext context)
    {
        if (TreatmentMethod.DescribedBy(context.Descriptor).Fit(context) is not { } treatment) return null;
        var learnt = new LearntConstants(context.Indicator.Id, context.Method, context.Indicator.Location, treatment.Constants);
        return learnt.TryRead(constants => Read(context.Indicator, context.Arguments, constants), context.Diagnostics) ? treatment : null;
    }

    /// <summary>Makes a treatment of a saved model anew.</summary>
    /// <exception cref="UrbanIndicatorsException">What was saved is nothing that fitting could have given.</exception>
    public static FittedTreatment Read(Indicator indicator, MethodArguments arguments, ConstantReader constants) =>
        TreatmentMethod.DescribedBy(arguments.Descriptor).Read(indicator, arguments, constants);
}
