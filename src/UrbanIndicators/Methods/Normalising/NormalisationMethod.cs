using UrbanIndicators.Diagnostics;
using UrbanIndicators.Methods.Constants;

namespace UrbanIndicators.Methods.Normalising;

/// <summary>A normalisation: what is known about it, how it is fitted, and how what it learnt is read again.</summary>
/// <remarks>
/// A method is one class; the function it fits stands beside it, or is one that several methods share. Nothing else knows the library's own
/// but one list; a package registers its own by <see cref="MethodRegistry.With"/>.
/// </remarks>
/// <threadsafety>Implementations must be immutable.</threadsafety>
public abstract class NormalisationMethod : MethodImplementation
{
    /// <summary>Makes the method.</summary>
    /// <param name="descriptor">What is known about it; of the kind <see cref="MethodKind.Normalisation"/>.</param>
    /// <exception cref="ArgumentException">It describes a method of another kind.</exception>
    protected NormalisationMethod(MethodDescriptor descriptor)
        : base(descriptor, MethodKind.Normalisation)
    {
    }

    /// <summary>What a descriptor describes.</summary>
    internal static NormalisationMethod DescribedBy(MethodDescriptor descriptor) => (NormalisationMethod)descriptor.Implementation!;

    /// <summary>Fits the method to an indicator.</summary>
    /// <param name="context">What it can learn from.</param>
    /// <returns>
    /// The function; <see langword="null"/> when it cannot be fitted, with an error in <see cref="FitContext.Diagnostics"/> that says why.
    /// </returns>
    public abstract ColumnFunction? Fit(FitContext context);

    /// <summary>Reads what a saved model holds.</summary>
    /// <remarks>
    /// Asked only where something was learnt (<see cref="MethodDescriptor.Basis"/> is <see cref="MethodBasis.Relative"/>); a method that
    /// never learns is fitted anew, and what was saved must be the same.
    /// </remarks>
    /// <param name="context">The indicator and its method, without data.</param>
    /// <param name="constants">What was saved: the function's <see cref="ColumnFunction.Constants"/>.</param>
    /// <returns>The function; <see langword="null"/> after a report when the method cannot serve the indicator.</returns>
    /// <exception cref="UrbanIndicatorsException">What was saved is nothing that fitting could have given.</exception>
    public virtual ColumnFunction? Read(FitContext context, ConstantReader constants) => ReadSame(context, constants);

    /// <summary>Makes anew what does not depend on data; what was saved must be the same.</summary>
    /// <param name="context">The indicator and its method, without data.</param>
    /// <param name="constants">What was saved.</param>
    /// <returns>The function; <see langword="null"/> after a report when the method cannot serve the indicator.</returns>
    /// <exception cref="UrbanIndicatorsException">What was saved is something else.</exception>
    public ColumnFunction? ReadSame(FitContext context, ConstantReader constants)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(constants);
        if (Fit(context) is not { } function) return null;
        constants.OfKind(function.Kind);
        foreach (var (name, values) in function.Constants) constants.Same(name, values);
        return function;
    }

    /// <summary>
    /// Holds the method's parameters against an indicator that uses it: whatever the definition alone tells. Nothing for most.
    /// </summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="arguments">The parameters.</param>
    /// <param name="bag">Takes what is wrong.</param>
    public virtual void Check(Indicator indicator, MethodArguments arguments, DiagnosticBag bag)
    {
    }

    /// <summary>The range in which its scores lie where its parameters tell.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="arguments">The parameters.</param>
    /// <param name="scale">The scale of all scores.</param>
    /// <returns>The range; <see langword="null"/> where they do not tell, which is the default.</returns>
    public virtual ValueRange? ScoresOf(Indicator indicator, MethodArguments arguments, ValueRange scale) => null;

    /// <summary>For a method that does not cut: the values that the ends of the scale stand for.</summary>
    /// <param name="arguments">The parameters.</param>
    /// <param name="scale">The scale of all scores.</param>
    /// <returns>The values; <see langword="null"/> where the definition does not tell, which is the default.</returns>
    public virtual ValueRange? InputOf(MethodArguments arguments, ValueRange scale) => null;
}
