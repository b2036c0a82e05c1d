using System.Collections.Immutable;

namespace UrbanIndicators.Methods.Weighting;

/// <summary>The weights of a node's children: each method in a file of its own.</summary>
internal static partial class Weightings
{
    private static readonly ImmutableDictionary<string, Func<WeightingContext, WeightingResult?>> Learning =
        LearningMethods.ToImmutableDictionary(StringComparer.Ordinal);

    private static readonly ImmutableDictionary<string, Func<WeightingContext, WeightingResult?>> Methods = Learning.AddRange(ExpertMethods)
        .Add(BuiltInMethods.EqualWeights.Name, context => new([.. context.Children.Select(_ => 1.0 / context.Children.Length)]))
        .Add(BuiltInMethods.Combined.Name, Combined);

    /// <summary>Finds the weights; <see langword="null"/> when the method cannot, with a diagnostic that says why.</summary>
    public static WeightingResult? Find(WeightingContext context) => context.Descriptor.Function is WeightingFunction function
        ? Custom(context, function)
        : Methods[context.Descriptor.Name](context);

    /// <summary>Whether a method looks at places; the others follow from the framework, and one that combines is as those it combines.</summary>
    public static bool LearnsFromData(MethodDescriptor descriptor) => descriptor.Function is not null || Learning.ContainsKey(descriptor.Name);

    private static WeightingResult? Custom(WeightingContext context, WeightingFunction function)
    {
        var weights = function(context.Children, [.. context.Scores().Select(c => new ReadOnlyMemory<double>(c))], context.Method);
        if (weights.Length == context.Children.Length && weights.All(w => w >= 0) && weights.Sum() is > 0 and <= double.MaxValue)
        {
            return new(WeightingResult.Normalised(weights));
        }

        context.Report(Diagnostics.ScoringDiagnostics.CustomWeightsInvalid, context.Node.Id, context.Method.Name, context.Children.Length);
        return null;
    }
}
