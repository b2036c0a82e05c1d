using UrbanIndicators.Localisation;
using UrbanIndicators.Methods.Constants;

namespace UrbanIndicators.Methods.Aggregating;

/// <summary>An aggregation: what is known about it, how it is made ready or fitted, and how what it learnt is read again.</summary>
/// <remarks>
/// A method overrides either <see cref="Make"/>, where its parameters are all it needs, or <see cref="Fit"/> and <see cref="Read"/>, where
/// it learns from the children's scores (<see cref="MethodDescriptor.Basis"/> is <see cref="MethodBasis.Relative"/>). Nothing else knows
/// the library's own but one list; a package registers its own by <see cref="MethodRegistry.With"/>.
/// </remarks>
/// <threadsafety>Implementations must be immutable.</threadsafety>
public abstract class AggregationMethod : MethodImplementation
{
    /// <summary>What most aggregations do where a child has no score.</summary>
    internal static readonly LocalizedText Renormalised = Phrase.Of("aggregation-method.weights-renormalised-over-the-children");

    /// <summary>Makes the method.</summary>
    /// <param name="descriptor">What is known about it; of the kind <see cref="MethodKind.Aggregation"/>.</param>
    /// <exception cref="ArgumentException">It describes a method of another kind.</exception>
    protected AggregationMethod(MethodDescriptor descriptor)
        : base(
            descriptor is { Missing: null, Function: null } ? descriptor with { Missing = Renormalised } : descriptor,
            MethodKind.Aggregation)
    {
    }

    /// <summary>What a descriptor describes.</summary>
    internal static AggregationMethod DescribedBy(MethodDescriptor descriptor) => (AggregationMethod)descriptor.Implementation!;

    /// <summary>Tells whether it learns from the children's scores on the reference population.</summary>
    /// <param name="arguments">The parameters.</param>
    /// <returns>Whether it does; the default is what its basis says.</returns>
    public virtual bool Learns(MethodArguments arguments) => Descriptor.Basis == MethodBasis.Relative;

    /// <summary>Makes it ready of its parameters.</summary>
    /// <param name="setting">What it is made from.</param>
    /// <returns>
    /// The aggregation; <see langword="null"/> after a report when the parameters do not agree with each other or the number of children.
    /// </returns>
    public virtual Aggregator? Make(AggregationSetting setting) =>
        throw new NotSupportedException($"{Descriptor.Name} learns from the scores of children: it is fitted, not made.");

    /// <summary>Fits it to a node.</summary>
    /// <param name="context">What it can learn from.</param>
    /// <returns>The aggregation; <see langword="null"/> when it cannot be fitted, with an error that says why.</returns>
    public virtual Aggregator? Fit(AggregationContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return Make(context.Setting);
    }

    /// <summary>Makes the aggregation of a saved model anew.</summary>
    /// <param name="setting">What it is made from beside data.</param>
    /// <param name="constants">What was saved: its <see cref="Aggregator.Constants"/>.</param>
    /// <returns>The aggregation; <see langword="null"/> after a report.</returns>
    /// <exception cref="UrbanIndicatorsException">What was saved is nothing that fitting could have given.</exception>
    public virtual Aggregator? Read(AggregationSetting setting, ConstantReader constants) => Make(setting);
}
