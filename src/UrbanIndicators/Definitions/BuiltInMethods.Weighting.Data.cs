using System.Collections.Immutable;

namespace UrbanIndicators.Definitions;

/// <content>Weightings that need no judgement: as given, equal, learnt from the data, and combinations.</content>
internal static partial class BuiltInMethods
{
    public static readonly MethodDescriptor GivenWeights = Weighting("given", "Weights as given", "给定权重", "w as in the tree, divided by their sum");

    public static readonly MethodDescriptor EqualWeights = Weighting("equal", "Equal weights", "等权", "w = 1 / n");

    private static readonly ImmutableArray<MethodDescriptor> AllOfDataWeighting = [GivenWeights, EqualWeights];

    private static MethodDescriptor Weighting(string name, string en, string zh, string formula) =>
        new(MethodKind.Weighting, name, LocalizedText.Of(en, zh), formula);
}
