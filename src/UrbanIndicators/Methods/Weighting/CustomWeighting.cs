using UrbanIndicators.Diagnostics;

namespace UrbanIndicators.Methods.Weighting;

/// <summary>A weighting the user registered. It is given scores, and so learns from places.</summary>
internal sealed class CustomWeighting(string name, WeightingFunction function)
    : WeightingMethod(new(MethodKind.Weighting, name, new LocalizedText(name), "") { Function = function })
{
    public override bool LearnsFromData => true;

    public override WeightingResult? Find(WeightingContext context)
    {
        var weights = function(context.Children, [.. context.Scores().Select(c => new ReadOnlyMemory<double>(c))], context.Method);
        if (weights.Length == context.Children.Length && weights.All(w => w >= 0) && weights.Sum() is > 0 and <= double.MaxValue)
        {
            return new(WeightingResult.Normalised(weights));
        }

        context.Report(ScoringDiagnostics.CustomWeightsInvalid, context.Node.Id, context.Method.Name, context.Children.Length);
        return null;
    }
}
