using UrbanIndicators.Diagnostics;

namespace UrbanIndicators.Methods.Treating;

/// <summary>What a treatment can learn from: an indicator and its values.</summary>
internal sealed record TreatmentContext(Indicator Indicator, Method Method, MethodDescriptor Descriptor)
{
    public MethodArguments Arguments { get; } = new(Method, Descriptor);

    /// <summary>The present values of the reference rows; a copy, whose order does not matter and is not kept.</summary>
    public required double[] Values { get; init; }

    public required DiagnosticBag Diagnostics { get; init; }

    public void Report(DiagnosticDescriptor descriptor, params object[] arguments) => Diagnostics.Report(descriptor, Indicator.Location, arguments);
}
