using UrbanIndicators.Diagnostics;
using UrbanIndicators.Methods.Constants;

namespace UrbanIndicators.Methods.Normalising;

/// <summary>A normalisation: what is known about it, how it is fitted, and how what it learnt is read again.</summary>
/// <remarks>
/// A method is one class; the function it fits stands beside it, or is one that several methods share. Nothing else knows it but the list in
/// <see cref="Normalisations"/>.
/// </remarks>
/// <threadsafety>Immutable.</threadsafety>
internal abstract class NormalisationMethod : MethodImplementation
{
    protected NormalisationMethod(MethodDescriptor descriptor)
        : base(descriptor)
    {
    }

    /// <summary>What a descriptor describes.</summary>
    public static NormalisationMethod DescribedBy(MethodDescriptor descriptor) => (NormalisationMethod)descriptor.Implementation!;

    /// <summary>Fits the method; <see langword="null"/> when it cannot, with a diagnostic that says why.</summary>
    public abstract ColumnFunction? Fit(FitContext context);

    /// <summary>Reads what a saved model holds; <see langword="null"/> after a report when the method cannot serve the indicator.</summary>
    /// <remarks>Asked only where something was learnt (see <see cref="MethodBasis"/>); a method that never learns has nothing to read.</remarks>
    /// <exception cref="UrbanIndicatorsException">What was saved is nothing that fitting could have given.</exception>
    public virtual ColumnFunction? Read(FitContext context, ConstantReader constants) => ReadSame(context, constants);

    /// <summary>Makes anew what does not depend on data; what was saved must be the same.</summary>
    public ColumnFunction? ReadSame(FitContext context, ConstantReader constants)
    {
        if (Fit(context) is not { } function) return null;
        constants.OfKind(function.Kind);
        foreach (var (name, values) in function.Constants) constants.Same(name, values);
        return function;
    }

    /// <summary>Holds the method's parameters against an indicator that uses it: whatever the definition alone tells.</summary>
    public virtual void Check(Indicator indicator, MethodArguments arguments, DiagnosticBag bag)
    {
    }

    /// <summary>The range in which its scores lie where its parameters tell; <see langword="null"/> where they do not.</summary>
    public virtual ValueRange? ScoresOf(Indicator indicator, MethodArguments arguments, ValueRange scale) => null;

    /// <summary>For a method that does not cut: the values that the ends of the scale stand for; <see langword="null"/> where the definition does not tell.</summary>
    public virtual ValueRange? InputOf(MethodArguments arguments, ValueRange scale) => null;
}
