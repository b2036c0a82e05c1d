using UrbanIndicators.Methods.Constants;

namespace UrbanIndicators.Methods.Treating;

/// <summary>A treatment of outliers and skew: what is known about it, how it is fitted, and how what it learnt is read again.</summary>
/// <remarks>A method is one class. Nothing else knows it but the list in <see cref="Treatments"/>.</remarks>
/// <threadsafety>Immutable.</threadsafety>
internal abstract class TreatmentMethod : MethodImplementation
{
    protected TreatmentMethod(MethodDescriptor descriptor)
        : base(descriptor)
    {
    }

    /// <summary>What a descriptor describes.</summary>
    public static TreatmentMethod DescribedBy(MethodDescriptor descriptor) => (TreatmentMethod)descriptor.Implementation!;

    /// <summary>Fits the method; <see langword="null"/> when it cannot, with a diagnostic that says why.</summary>
    public abstract FittedTreatment? Fit(TreatmentContext context);

    /// <summary>Makes a treatment of a saved model anew.</summary>
    /// <exception cref="UrbanIndicatorsException">What was saved is nothing that fitting could have given.</exception>
    public abstract FittedTreatment Read(Indicator indicator, MethodArguments arguments, ConstantReader constants);

    protected static TreatmentReport Report(TreatmentContext context, TreatmentOutcome outcome) =>
        new(context.Indicator.Id, context.Values.Length, outcome);
}
