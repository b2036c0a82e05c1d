using UrbanIndicators.Diagnostics;

namespace UrbanIndicators.Methods.Treating;

/// <summary>What a treatment can learn from: an indicator and its values.</summary>
/// <remarks>It is given to <see cref="TreatmentMethod.Fit"/> and valid during the call.</remarks>
/// <threadsafety>Used by one thread at a time.</threadsafety>
public sealed class TreatmentContext
{
    internal TreatmentContext(Indicator indicator, Method method, MethodDescriptor descriptor, double[] values)
    {
        Values = values;
        Indicator = indicator;
        Method = method;
        Descriptor = descriptor;
        Arguments = new(method, descriptor);
    }

    /// <summary>The indicator.</summary>
    public Indicator Indicator { get; }

    /// <summary>The method as written.</summary>
    public Method Method { get; }

    /// <summary>The method's description.</summary>
    public MethodDescriptor Descriptor { get; }

    /// <summary>The method's parameters, defaults included.</summary>
    public MethodArguments Arguments { get; }

    /// <summary>The present values of the reference rows; a copy, whose order does not matter and is not kept.</summary>
    public double[] Values { get; }

    /// <summary>Takes what is to be told: errors, warnings, assumptions.</summary>
    public required DiagnosticBag Diagnostics { get; init; }

    /// <summary>Reports something where the indicator stands.</summary>
    /// <param name="descriptor">The kind of diagnostic.</param>
    /// <param name="arguments">What its words are filled with.</param>
    public void Report(DiagnosticDescriptor descriptor, params object[] arguments) =>
        Diagnostics.Report(descriptor, Indicator.Location, arguments);
}
