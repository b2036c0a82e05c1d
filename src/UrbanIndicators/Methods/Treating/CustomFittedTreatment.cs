using System.Collections.Immutable;
using UrbanIndicators.Arithmetic;

namespace UrbanIndicators.Methods.Treating;

/// <summary>A function the user registered, for one indicator. A saved model names it and cannot be loaded without it.</summary>
internal sealed class CustomFittedTreatment(TreatmentFunction function, Indicator indicator, Method method) : FittedTreatment
{
    public override ImmutableSortedDictionary<string, ImmutableArray<double>> Constants =>
        ImmutableSortedDictionary.Create<string, ImmutableArray<double>>(StringComparer.Ordinal);

    // Nobody knows what the function does.
    public override bool LeavesUnit => true;

    public override void Apply(ReadOnlySpan<double> values, Span<double> treated)
    {
        for (var i = 0; i < values.Length; i++) treated[i] = double.IsNaN(values[i]) ? values[i] : Treated(values[i]);
    }

    public override string Describe(double value) => $"{method.Name}({Figures.Value(value)})";

    // Infinity would spread to every score above it.
    private double Treated(double value) =>
        function(value, indicator, method) is var treated && double.IsFinite(treated) ? treated : double.NaN;
}
