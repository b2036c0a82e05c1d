namespace UrbanIndicators.Methods;

/// <summary>
/// A method: what is known about it, and what carries it out. A package supplies one by a class of its own and
/// <see cref="MethodRegistry.With"/>.
/// </summary>
/// <remarks>
/// Each kind of method has a class above this one, and each method a class above that: <see cref="Normalising.NormalisationMethod"/>,
/// <see cref="Aggregating.AggregationMethod"/>, <see cref="Weighting.WeightingMethod"/>, <see cref="Imputing.ImputationMethod"/>,
/// <see cref="Treating.TreatmentMethod"/>. Registries compare methods by <see cref="object.Equals(object)"/>: a class whose instances have
/// parameters of their own says there which are the same.
/// </remarks>
/// <threadsafety>Implementations must be immutable.</threadsafety>
public abstract class MethodImplementation
{
    private protected MethodImplementation(MethodDescriptor descriptor, MethodKind kind)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        if (descriptor.Kind != kind)
        {
            throw new ArgumentException(
                $"\"{descriptor.Name}\" is described as another kind of method: {descriptor.Kind}.", nameof(descriptor));
        }

        Descriptor = descriptor with { Implementation = this };
    }

    /// <summary>What is known about the method before it is run.</summary>
    public MethodDescriptor Descriptor { get; }
}
