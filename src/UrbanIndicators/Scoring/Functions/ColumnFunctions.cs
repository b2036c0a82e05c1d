using System.Collections.Immutable;
using UrbanIndicators.Definitions;

namespace UrbanIndicators.Scoring.Functions;

/// <summary>Makes the functions of a saved model anew.</summary>
internal static class ColumnFunctions
{
    /// <summary>By kind: how to make the function, and the length of each of its constants; 0 for a list of any length.</summary>
    private static readonly ImmutableDictionary<string, Reader> Readers = new Dictionary<string, Reader>(StringComparer.Ordinal)
    {
        [LinearFunction.Name] = new(LinearFunction.From, ("bottom", 1), ("top", 1), ("scale", 2), ("non-negative", 1)),
        [LogarithmicFunction.Name] = new(LogarithmicFunction.From, ("bottom", 1), ("top", 1), ("scale", 2)),
        [InverseFunction.Name] = new(InverseFunction.From, ("target", 1), ("scale", 2)),
        [RangeFunction.Name] = new(RangeFunction.From, ("range", 2), ("scale", 2)),
        [AffineFunction.Name] = new(AffineFunction.From, ("mean", 1), ("deviation", 1), ("score-mean", 1), ("score-deviation", 1)),
        [StepFunction.Name] = new(StepFunction.From, ("from", 0), ("score", 0)),
        [CurveFunction.Name] = new(CurveFunction.From, ("x", 0), ("y", 0)),
        [MembershipFunction.Name] = new(MembershipFunction.From, ("met", 2), ("scale", 2)),
        [PositionFunction.Name] = new(PositionFunction.From, ("values", 0), ("below", 0), ("higher", 1), ("ties", 1), ("scale", 2)),
        [IdentityFunction.Name] = new(_ => new IdentityFunction()),
        [LogisticFunction.Name] = new(LogisticFunction.From, ("midpoint", 1), ("steepness", 1), ("scale", 2)),
        [FallingStepFunction.Name] = new(FallingStepFunction.From, ("up-to", 0), ("score", 0)),
        [AroundFunction.Name] = new(AroundFunction.From, ("around", 2), ("scores", 3)),
    }.ToImmutableDictionary(StringComparer.Ordinal);

    /// <summary>What each method comes down to.</summary>
    private static readonly ImmutableDictionary<string, ImmutableArray<string>> Kinds = new Dictionary<string, ImmutableArray<string>>(StringComparer.Ordinal)
    {
        [BuiltInMethods.Attainment.Name] = [LinearFunction.Name, InverseFunction.Name, RangeFunction.Name, MembershipFunction.Name],
        [BuiltInMethods.Goalposts.Name] = [LinearFunction.Name, LogarithmicFunction.Name],
        [BuiltInMethods.MinMax.Name] = [LinearFunction.Name],
        [BuiltInMethods.ZScore.Name] = [AffineFunction.Name],
        [BuiltInMethods.PercentileRank.Name] = [PositionFunction.Name],
        [BuiltInMethods.Rank.Name] = [PositionFunction.Name],
        [BuiltInMethods.Bands.Name] = [StepFunction.Name],
        [BuiltInMethods.Curve.Name] = [CurveFunction.Name],
        [BuiltInMethods.PassFail.Name] = [MembershipFunction.Name],
        [BuiltInMethods.AsScores.Name] = [IdentityFunction.Name, AffineFunction.Name],
        [BuiltInMethods.Scaled.Name] = [AffineFunction.Name],
        [BuiltInMethods.DistanceToMaximum.Name] = [LinearFunction.Name],
        [BuiltInMethods.DistanceToReference.Name] = [LinearFunction.Name, AffineFunction.Name],
        [BuiltInMethods.DistanceToTarget.Name] = [LinearFunction.Name, AffineFunction.Name],
        [BuiltInMethods.FractionOfMaximum.Name] = [LinearFunction.Name, InverseFunction.Name],
        [BuiltInMethods.Borda.Name] = [PositionFunction.Name],
        [BuiltInMethods.Logistic.Name] = [LogisticFunction.Name],
        [BuiltInMethods.Categorical.Name] = [StepFunction.Name, FallingStepFunction.Name],
        [BuiltInMethods.AboveBelowMean.Name] = [AroundFunction.Name],
    }.ToImmutableDictionary(StringComparer.Ordinal);

    /// <summary>Makes a method's function, or gives <see langword="null"/> when it is none of the method's or its constants do not make one.</summary>
    public static ColumnFunction? Read(string method, string kind, IReadOnlyDictionary<string, ImmutableArray<double>> constants) =>
        Kinds[method].Contains(kind, StringComparer.Ordinal) && Readers[kind] is var reader && reader.Accepts(constants) ? reader.Make(constants) : null;

    private sealed record Reader(
        Func<IReadOnlyDictionary<string, ImmutableArray<double>>, ColumnFunction> Make, params ImmutableArray<(string Name, int Length)> Constants)
    {
        public bool Accepts(IReadOnlyDictionary<string, ImmutableArray<double>> constants)
        {
            if (!Constants.All(c => constants.TryGetValue(c.Name, out var values) && (c.Length == 0 ? values.Length > 0 : values.Length == c.Length))) return false;
            // Only the ends of a target may be open.
            if (constants.Any(c => c.Key != "met" && c.Value.Any(v => !double.IsFinite(v)))) return false;
            var lists = Constants.Where(c => c.Length == 0).Select(c => constants[c.Name]).ToList();
            if (lists.Count == 0) return true;
            var (first, second) = (lists[0], lists[1]);
            // Of positions there is one more than of values: the number of all.
            return second.Length == first.Length + (Constants[1].Name == "below" ? 1 : 0) && Enumerable.Range(1, first.Length - 1).All(i => first[i] > first[i - 1]);
        }
    }
}
