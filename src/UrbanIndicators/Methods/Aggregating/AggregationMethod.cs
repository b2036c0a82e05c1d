using UrbanIndicators.Methods.Constants;

namespace UrbanIndicators.Methods.Aggregating;

/// <summary>An aggregation: what is known about it, how it is made ready or fitted, and how what it learnt is read again.</summary>
/// <remarks>
/// A method overrides either <see cref="Make"/>, where its parameters are all it needs, or <see cref="Fit"/> and <see cref="Read"/>, where it learns from the
/// children's scores. Nothing else knows it but the list in <see cref="Aggregations"/>.
/// </remarks>
/// <threadsafety>Immutable.</threadsafety>
internal abstract class AggregationMethod : MethodImplementation
{
    /// <summary>What most aggregations do where a child has no score.</summary>
    public static readonly LocalizedText Renormalised = LocalizedText.Of("weights renormalised over the children present", "权重在现有子项间重新归一");

    protected AggregationMethod(MethodDescriptor descriptor)
        : base(descriptor.Missing is null && descriptor.Function is null ? descriptor with { Missing = Renormalised } : descriptor)
    {
    }

    /// <summary>What a descriptor describes.</summary>
    public static AggregationMethod DescribedBy(MethodDescriptor descriptor) => (AggregationMethod)descriptor.Implementation!;

    /// <summary>Whether it learns from the children's scores on the reference population.</summary>
    public virtual bool Learns(MethodArguments arguments) => Descriptor.Basis == MethodBasis.Relative;

    /// <summary>Makes it ready of its parameters; <see langword="null"/> after a report when they do not agree with each other or the number of children.</summary>
    public virtual Aggregator? Make(AggregationSetting setting) =>
        throw new NotSupportedException($"{Descriptor.Name} learns from the scores of children: it is fitted, not made.");

    /// <summary>Fits it; <see langword="null"/> when it cannot be, with a diagnostic that says why.</summary>
    public virtual Aggregator? Fit(AggregationContext context) => Make(context.Setting);

    /// <summary>Makes the aggregation of a saved model anew; <see langword="null"/> after a report.</summary>
    /// <exception cref="UrbanIndicatorsException">What was saved is nothing that fitting could have given.</exception>
    public virtual Aggregator? Read(AggregationSetting setting, ConstantReader constants) => Make(setting);
}
