using System.Collections.Immutable;
using UrbanIndicators.Methods.Constants;

namespace UrbanIndicators.Methods.Imputing;

/// <summary>The library's own imputations, and what is the same for each: whether what was learnt can be saved, and a trial.</summary>
internal static class Imputations
{
    /// <summary>Fits the method of the context; <see langword="null"/>, after a report, when it, or a saved model, cannot.</summary>
    public static Imputer? Fit(ImputationContext context)
    {
        var method = ImputationMethod.DescribedBy(context.Descriptor);
        if (method.Fit(context) is not { } imputer) return null;
        var first = context.Table.Indicators[context.Columns[0]];
        var learnt = new LearntConstants(first.Id, context.Method, first.Location, imputer.Constants, imputer.Texts);
        if (!learnt.TryRead(constants => method.Read(context.Setting, constants), context.Diagnostics)) return null;
        if (imputer.IsUncertain) ImputationTrial.Run(context, imputer);
        return imputer;
    }

    /// <summary>Makes the imputer of a saved model anew.</summary>
    /// <exception cref="UrbanIndicatorsException">What was saved is nothing that fitting could have given.</exception>
    public static Imputer Read(ImputationSetting setting, ConstantReader constants) =>
        ImputationMethod.DescribedBy(setting.Arguments.Descriptor).Read(setting, constants);
}
