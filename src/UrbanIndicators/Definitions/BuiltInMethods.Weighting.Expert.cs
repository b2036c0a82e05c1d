using System.Collections.Immutable;

namespace UrbanIndicators.Definitions;

/// <content>Weightings by the judgement of experts.</content>
internal static partial class BuiltInMethods
{
    private static readonly ImmutableArray<MethodDescriptor> AllOfExpertWeighting = [];
}
