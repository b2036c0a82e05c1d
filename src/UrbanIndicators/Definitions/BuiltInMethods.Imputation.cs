using System.Collections.Immutable;

namespace UrbanIndicators.Definitions;

/// <content>Imputations.</content>
internal static partial class BuiltInMethods
{
    private static readonly ImmutableArray<MethodDescriptor> AllOfImputation = [];
}
