using System.Collections.Immutable;

namespace UrbanIndicators.Definitions;

/// <content>Treatments of outliers.</content>
internal static partial class BuiltInMethods
{
    private static readonly ImmutableArray<MethodDescriptor> AllOfTreatment = [];
}
