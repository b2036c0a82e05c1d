using UrbanIndicators.Definitions;
using UrbanIndicators.Diagnostics;

namespace UrbanIndicators.Scoring.Normalising;

/// <summary>What a normalisation can learn from: the indicator's definition, its target, and the values of the reference population.</summary>
internal sealed record FitContext(Indicator Indicator, Method Method, MethodDescriptor Descriptor, ResolvedTarget? Target, ValueRange Scale)
{
    /// <summary>The present values of the reference rows; a copy that may be sorted.</summary>
    public required Func<double[]> Population { get; init; }

    /// <summary>The smallest and largest present values of the reference rows, and their number.</summary>
    public required Func<(ValueRange Range, long Count)> Extent { get; init; }

    /// <summary>The number of different places among the reference rows that have a value.</summary>
    public required Func<int> Places { get; init; }

    public required DiagnosticBag Diagnostics { get; init; }

    public bool HigherIsBetter => Indicator.Direction == Direction.Higher;

    public double? Number(string parameter) => Method.Parameters.TryGetValue(parameter, out var value) ? value.Number : Parameter(parameter).Default?.Number;

    public string? Word(string parameter) => Method.Parameters.TryGetValue(parameter, out var value) ? value.Text : Parameter(parameter).Default?.Text;

    public IReadOnlyList<(double X, double Y)> Points(string parameter) => Method.Parameters[parameter].Points!;

    public void Report(DiagnosticDescriptor descriptor, params object[] arguments) =>
        Diagnostics.Report(descriptor, Indicator.Location, arguments);

    private MethodParameter Parameter(string name) => Descriptor.Parameters.First(p => string.Equals(p.Name, name, StringComparison.Ordinal));
}
