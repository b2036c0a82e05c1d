using UrbanIndicators.Diagnostics;

namespace UrbanIndicators.Methods.Aggregating;

/// <summary>What an aggregation is made from beside data: its parameters, the scale, the number of children.</summary>
internal sealed record AggregationSetting(MethodArguments Arguments, ValueRange Scale, int Children)
{
    /// <summary>Where what is wrong with the parameters is told, before the arguments of its own with node and method; nowhere for a saved model.</summary>
    public Action<DiagnosticDescriptor, object[]>? Listener { get; init; }

    /// <summary>Reports what is wrong and gives no aggregation.</summary>
    public Aggregator? Refuse(DiagnosticDescriptor descriptor, params object[] arguments)
    {
        Listener?.Invoke(descriptor, arguments);
        return null;
    }
}
