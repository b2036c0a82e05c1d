using System.Globalization;

namespace UrbanIndicators.Methods.Weighting;

/// <summary>A weighting: what is known about it, and how it finds the weights of a node's children.</summary>
/// <remarks>
/// A method is one class. Nothing else knows the library's own but one list; a package registers its own by
/// <see cref="MethodRegistry.With"/>. Weights are saved as they were found: there is nothing to read again.
/// </remarks>
/// <threadsafety>Implementations must be immutable.</threadsafety>
public abstract class WeightingMethod : MethodImplementation
{
    /// <summary>Makes the method.</summary>
    /// <param name="descriptor">What is known about it; of the kind <see cref="MethodKind.Weighting"/>.</param>
    /// <exception cref="ArgumentException">It describes a method of another kind.</exception>
    protected WeightingMethod(MethodDescriptor descriptor)
        : base(descriptor, MethodKind.Weighting)
    {
    }

    /// <summary>What a descriptor describes.</summary>
    internal static WeightingMethod DescribedBy(MethodDescriptor descriptor) => (WeightingMethod)descriptor.Implementation!;

    /// <summary>Whether it looks at places; the others follow from the framework, and one that combines is as those it combines.</summary>
    public virtual bool LearnsFromData => false;

    /// <summary>Finds the weights of a node's children.</summary>
    /// <param name="context">What it can learn from.</param>
    /// <returns>The weights; <see langword="null"/> when the method cannot, with an error that says why.</returns>
    public abstract WeightingResult? Find(WeightingContext context);

    private protected static MethodParameter Limit(string name, double value, double most, LocalizedText meaning) =>
        new(name, MethodParameterType.Number, meaning) { Allowed = new(0, most), Default = new MethodValue(value) };

    private protected static string Numbered(string name, int index) => string.Create(CultureInfo.InvariantCulture, $"{name}-{index + 1}");
}
