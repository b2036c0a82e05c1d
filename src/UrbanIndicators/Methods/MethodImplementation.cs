namespace UrbanIndicators.Methods;

/// <summary>What carries a method out. Each kind of method has a class of its own above this, and each method one above that.</summary>
/// <threadsafety>Immutable.</threadsafety>
internal abstract class MethodImplementation
{
    protected MethodImplementation(MethodDescriptor descriptor) => Descriptor = descriptor with { Implementation = this };

    /// <summary>What is known about the method before it is run.</summary>
    public MethodDescriptor Descriptor { get; }
}
