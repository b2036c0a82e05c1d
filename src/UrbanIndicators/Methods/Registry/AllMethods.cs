using UrbanIndicators.Methods.Aggregating;
using UrbanIndicators.Methods.Imputing;
using UrbanIndicators.Methods.Normalising;
using UrbanIndicators.Methods.Treating;
using UrbanIndicators.Methods.Weighting;

namespace UrbanIndicators.Methods.Registry;

/// <summary>The methods that come with the library.</summary>
/// <remarks>The one list of methods: YAML, schema, docs and listings are made from it.</remarks>
internal static class AllMethods
{
    public static IReadOnlyList<MethodDescriptor> All { get; } =
    [
        .. Normalisations.All.Select(m => m.Descriptor), .. Aggregations.All.Select(m => m.Descriptor),
        .. Weightings.All.Select(m => m.Descriptor), .. Imputations.All.Select(m => m.Descriptor),
        .. Treatments.All.Select(m => m.Descriptor),
    ];

    private static readonly Dictionary<(MethodKind Kind, string Name), int> Positions =
        All.Select((m, i) => (Key: (m.Kind, m.Name), Position: i)).ToDictionary(m => m.Key, m => m.Position);

    /// <summary>The place of a method among all.</summary>
    public static int Position(MethodDescriptor method) => Positions[(method.Kind, method.Name)];
}
