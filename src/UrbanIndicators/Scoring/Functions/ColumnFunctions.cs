using System.Collections.Immutable;

namespace UrbanIndicators.Scoring.Functions;

/// <summary>Makes the functions of a saved model anew.</summary>
internal static class ColumnFunctions
{
    private static readonly ImmutableDictionary<string, Func<IReadOnlyDictionary<string, ImmutableArray<double>>, ColumnFunction>> Readers =
        new Dictionary<string, Func<IReadOnlyDictionary<string, ImmutableArray<double>>, ColumnFunction>>(StringComparer.Ordinal)
        {
            [LinearFunction.Name] = LinearFunction.From,
            [LogarithmicFunction.Name] = LogarithmicFunction.From,
            [InverseFunction.Name] = InverseFunction.From,
            [RangeFunction.Name] = RangeFunction.From,
            [AffineFunction.Name] = AffineFunction.From,
            [StepFunction.Name] = StepFunction.From,
            [CurveFunction.Name] = CurveFunction.From,
            [MembershipFunction.Name] = MembershipFunction.From,
            [PositionFunction.Name] = PositionFunction.From,
        }.ToImmutableDictionary(StringComparer.Ordinal);

    /// <summary>Makes the function of a kind, or gives <see langword="null"/> when there is none of the kind or a constant is missing.</summary>
    public static ColumnFunction? Read(string kind, IReadOnlyDictionary<string, ImmutableArray<double>> constants)
    {
        if (!Readers.TryGetValue(kind, out var reader)) return null;
        try
        {
            return reader(constants);
        }
        catch (Exception e) when (e is KeyNotFoundException or IndexOutOfRangeException)
        {
            return null;
        }
    }
}
