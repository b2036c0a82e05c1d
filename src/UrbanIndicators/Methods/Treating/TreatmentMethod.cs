using UrbanIndicators.Methods.Constants;

namespace UrbanIndicators.Methods.Treating;

/// <summary>A treatment of outliers and skew: what is known about it, how it is fitted, and how what it learnt is read again.</summary>
/// <remarks>
/// A method is one class. Nothing else knows the library's own but one list; a package registers its own by
/// <see cref="MethodRegistry.With"/>.
/// </remarks>
/// <threadsafety>Implementations must be immutable.</threadsafety>
public abstract class TreatmentMethod : MethodImplementation
{
    /// <summary>Makes the method.</summary>
    /// <param name="descriptor">What is known about it; of the kind <see cref="MethodKind.Treatment"/>.</param>
    /// <exception cref="ArgumentException">It describes a method of another kind.</exception>
    protected TreatmentMethod(MethodDescriptor descriptor)
        : base(descriptor, MethodKind.Treatment)
    {
    }

    /// <summary>What a descriptor describes.</summary>
    internal static TreatmentMethod DescribedBy(MethodDescriptor descriptor) => (TreatmentMethod)descriptor.Implementation!;

    /// <summary>Fits the method to an indicator.</summary>
    /// <param name="context">What it can learn from.</param>
    /// <returns>The treatment; <see langword="null"/> when it cannot be fitted, with an error that says why.</returns>
    public abstract FittedTreatment? Fit(TreatmentContext context);

    /// <summary>Makes a treatment of a saved model anew.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="arguments">The method's parameters.</param>
    /// <param name="constants">What was saved: its <see cref="FittedTreatment.Constants"/>.</param>
    /// <returns>The treatment.</returns>
    /// <exception cref="UrbanIndicatorsException">What was saved is nothing that fitting could have given.</exception>
    public abstract FittedTreatment Read(Indicator indicator, MethodArguments arguments, ConstantReader constants);

    private protected static TreatmentReport Report(TreatmentContext context, TreatmentOutcome outcome) =>
        new(context.Indicator.Id, context.Values.Length, outcome);
}
