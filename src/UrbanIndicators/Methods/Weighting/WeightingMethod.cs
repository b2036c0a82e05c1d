using System.Globalization;

namespace UrbanIndicators.Methods.Weighting;

/// <summary>A weighting: what is known about it, and how it finds the weights of a node's children.</summary>
/// <remarks>A method is one class. Nothing else knows it but the list in <see cref="Weightings"/>.</remarks>
/// <threadsafety>Immutable.</threadsafety>
internal abstract class WeightingMethod : MethodImplementation
{
    protected WeightingMethod(MethodDescriptor descriptor)
        : base(descriptor)
    {
    }

    /// <summary>What a descriptor describes.</summary>
    public static WeightingMethod DescribedBy(MethodDescriptor descriptor) => (WeightingMethod)descriptor.Implementation!;

    /// <summary>Whether it looks at places; the others follow from the framework, and one that combines is as those it combines.</summary>
    public virtual bool LearnsFromData => false;

    /// <summary>Finds the weights; <see langword="null"/> when the method cannot, with a diagnostic that says why.</summary>
    public abstract WeightingResult? Find(WeightingContext context);

    protected static MethodParameter Limit(string name, double value, double most, string en, string zh) =>
        new(name, Definitions.MethodParameterType.Number, LocalizedText.Of(en, zh)) { Allowed = new(0, most), Default = new MethodValue(value) };

    protected static string Numbered(string name, int index) => string.Create(CultureInfo.InvariantCulture, $"{name}-{index + 1}");
}
