using System.Collections.Immutable;
using UrbanIndicators.Definitions;

namespace UrbanIndicators.Scoring.Weights;

/// <summary>The weights of a node's children: each method in a file of its own.</summary>
internal static partial class Weightings
{
    private static readonly ImmutableDictionary<string, Func<WeightingContext, WeightingResult?>> Methods =
        DataMethods.Concat(ExpertMethods).ToImmutableDictionary(StringComparer.Ordinal);

    /// <summary>Finds the weights; <see langword="null"/> when the method cannot, with a diagnostic that says why.</summary>
    public static WeightingResult? Find(WeightingContext context) => context.Descriptor.Function is WeightingFunction function
        ? Custom(context, function)
        : Methods[context.Descriptor.Name](context);

    private static WeightingResult? Custom(WeightingContext context, WeightingFunction function)
    {
        var weights = function(context.Children, [.. context.Scores().Select(c => new ReadOnlyMemory<double>(c))], context.Method);
        if (weights.Length == context.Children.Length && weights.All(w => double.IsFinite(w) && w >= 0) && weights.Sum() > 0)
        {
            return new(WeightingResult.Normalised(weights));
        }

        context.Report(Diagnostics.ScoringDiagnostics.CustomWeightsInvalid, context.Node.Id, context.Method.Name, context.Children.Length);
        return null;
    }
}
