using UrbanIndicators.Diagnostics;

namespace UrbanIndicators.Methods.Aggregating;

/// <summary>What an aggregation is made from beside data: its parameters, the scale, the number of children.</summary>
/// <threadsafety>Immutable.</threadsafety>
public sealed class AggregationSetting
{
    internal AggregationSetting(MethodArguments arguments, ValueRange scale, int children)
    {
        Arguments = arguments;
        Scale = scale;
        Children = children;
    }

    /// <summary>The method's parameters, defaults included.</summary>
    public MethodArguments Arguments { get; }

    /// <summary>The scale of all scores.</summary>
    public ValueRange Scale { get; }

    /// <summary>The number of children.</summary>
    public int Children { get; }

    /// <summary>
    /// Where what is wrong with the parameters is told, before the arguments of its own with node and method; nowhere for a saved model.
    /// </summary>
    internal Action<DiagnosticDescriptor, object[]>? Listener { get; init; }

    /// <summary>Reports what is wrong with the parameters and gives no aggregation.</summary>
    /// <param name="descriptor">The kind of diagnostic; its first two arguments are the id of the node and the name of the method.</param>
    /// <param name="arguments">What its words are filled with after these.</param>
    /// <returns><see langword="null"/>.</returns>
    public Aggregator? Refuse(DiagnosticDescriptor descriptor, params object[] arguments)
    {
        Listener?.Invoke(descriptor, arguments);
        return null;
    }

    /// <summary>The same, with nobody to tell.</summary>
    internal AggregationSetting Unheard() => new(Arguments, Scale, Children);
}
