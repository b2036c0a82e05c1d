namespace UrbanIndicators.Methods;

/// <summary>The methods that come with the library; their code stands in Scoring under the same names.</summary>
/// <remarks>The one list of methods: YAML, schema, docs and listings are made from it.</remarks>
internal static partial class BuiltInMethods
{
    private static readonly Lazy<IReadOnlyList<MethodDescriptor>> Everything = new(() =>
    [
        .. AllOfNormalisation, .. AllOfAggregation, .. AllOfDataWeighting, .. AllOfExpertWeighting, .. AllOfImputation, .. AllOfTreatment,
    ]);

    private static readonly Lazy<Dictionary<(MethodKind, string), int>> Positions = new(() =>
        All.Select((m, i) => (Key: (m.Kind, m.Name), Position: i)).ToDictionary(m => m.Key, m => m.Position));

    // Static fields of a class in several files are set in no order one could rely on.
    public static IReadOnlyList<MethodDescriptor> All => Everything.Value;

    /// <summary>The place of a method among all.</summary>
    public static int Position(MethodDescriptor method) => Positions.Value[(method.Kind, method.Name)];
}
