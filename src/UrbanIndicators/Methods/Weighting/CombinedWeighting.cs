using System.Collections.Immutable;
using MathNet.Numerics.LinearAlgebra;
using UrbanIndicators.Arithmetic;
using UrbanIndicators.Definitions;
using UrbanIndicators.Diagnostics;
using UrbanIndicators.Localisation;
using static UrbanIndicators.Methods.MethodParameterType;

namespace UrbanIndicators.Methods.Weighting;

/// <summary>Combined weights (组合赋权) of other weight sets, such as one of experts and one of data.</summary>
/// <remarks>
/// additive: w = Σ_k share_k·w_k, equal shares by default. multiplicative: w = Π_k w_k ÷ Σ Π_k w_k. game-theory (博弈论组合赋权): the α with
/// Σ_l α_l·(w_k·w_l) = w_k·w_k for every set k, which brings Σ α_k·w_k nearest to all sets at once; shares |α| ÷ Σ|α|, with a note where
/// one is not positive; where sets repeat one another, the α of least length. A set of equal weights gets the coefficient 0 beside any
/// other: it holds no more than the others.
/// </remarks>
internal sealed class CombinedWeighting() : WeightingMethod(new(
        MethodKind.Weighting, Name, Phrase.Of("combined.combined-weights"),
        "additive: Σ share·w; multiplicative: Π w / Σ Π w; game-theory: Σ_l α_l·(w_k·w_l) = w_k·w_k, shares |α| / Σ|α|")
{
    Parameters =
    [
        new(Of, Names, Phrase.Of("combined.weight-sets-by-id-or"))
        {
            IsRequired = true,
            NamesOf = MethodReference.Weightings,
        },
        new(By, Word, Phrase.Of("combined.how-they-are-combined"))
        {
            Words = [Additive, Multiplicative, GameTheory],
            Default = new MethodValue(Additive),
        },
        new(SetShares, Numbers, Phrase.Of("combined.additive-the-share-of-each")),
    ],
})
{
    /// <summary>The parameter that names what is combined.</summary>
    public const string Of = "of";
    private const string By = "by";
    private const string Additive = "additive";
    private const string Multiplicative = "multiplicative";
    private const string GameTheory = "game-theory";
    private const string SetShares = "shares";

    public const string Name = "combined";

    public override WeightingResult? Find(WeightingContext context)
    {
        var names = context.Arguments.Names(Of)!;
        var by = context.Arguments.Word(By);
        var shares = context.Arguments.Numbers(SetShares);
        if (names.Distinct(StringComparer.Ordinal).Count() < Math.Max(2, names.Count))
        {
            context.Report(ScoringDiagnostics.WeightsCombineTooFew, context.Node.Id, context.Method.Name, Quoted.List(names));
            return null;
        }

        if (shares is not null && (by != Additive || shares.Count != names.Count || shares.Any(s => s < 0) || !(shares.Sum() > 0)))
        {
            context.Report(
                ScoringDiagnostics.WeightsCombineShares, context.Node.Id, context.Method.Name, names.Count,
                new MethodValue(shares).ToString());
            return null;
        }

        var sets = names.Select(context.Set).ToList();
        // Every set that is not there has been reported.
        if (sets.Contains(null)) return null;
        ImmutableArray<double>[] known = [.. sets.Select(s => WeightingResult.Normalised(s!.Value))];
        return by switch
        {
            Multiplicative => Multiplied(context, names, known),
            GameTheory => Added(context, known, GameShares(context, names, known)),
            _ => Added(context, known, shares ?? [.. names.Select(_ => 1.0)]),
        };
    }

    private static WeightingResult Added(WeightingContext context, ImmutableArray<double>[] sets, IReadOnlyList<double> shares)
    {
        var sum = shares.Sum();
        double[] weights = [.. context.Children.Select((_, j) => sets.Select((s, k) => s[j] * shares[k] / sum).Sum())];
        return new(WeightingResult.Normalised(weights))
        {
            Figures = [.. context.Arguments.Names(Of)!.Select((name, k) => ($"share-{Quoted.Text(name)}", shares[k] / sum))],
        };
    }

    private static WeightingResult? Multiplied(WeightingContext context, IReadOnlyList<string> names, ImmutableArray<double>[] sets)
    {
        // Against the largest, so that many small weights do not vanish.
        double[] weights = [.. context.Children.Select((_, j) => sets.Select(s => s[j] / s.Max()).Aggregate(1.0, (a, b) => a * b))];
        if (weights.Sum() > 0) return new(WeightingResult.Normalised(weights));
        context.Report(ScoringDiagnostics.WeightsCombineNothing, context.Node.Id, context.Method.Name, Quoted.List(names));
        return null;
    }

    private static double[] GameShares(WeightingContext context, IReadOnlyList<string> names, ImmutableArray<double>[] sets)
    {
        var products = Matrix<double>.Build.Dense(sets.Length, sets.Length, (k, l) => sets[k].Zip(sets[l], (a, b) => a * b).Sum());
        var coefficients = products.PseudoInverse() * products.Diagonal();
        for (var k = 0; k < sets.Length; k++)
        {
            // What rounding makes of 0 is 0.
            if (Math.Abs(coefficients[k]) < 1e-12) coefficients[k] = 0;
            if (coefficients[k] > 0) continue;
            context.Report(
                ScoringDiagnostics.WeightsSetAgainst, context.Node.Id, context.Method.Name, Quoted.InQuotes(names[k]),
                    Figures.Rounded(coefficients[k]));
        }

        return [.. coefficients.Select(Math.Abs)];
    }
}
