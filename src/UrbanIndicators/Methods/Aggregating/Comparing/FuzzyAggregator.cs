using System.Collections.Immutable;
using UrbanIndicators.Arithmetic;
using UrbanIndicators.Definitions;
using UrbanIndicators.Localisation;

namespace UrbanIndicators.Methods.Aggregating;

/// <summary>
/// Fuzzy comprehensive evaluation (模糊综合评价): how far the children belong to each grade, composed with their weights, and one score of it.
/// </summary>
/// <remarks>
/// L. A. Zadeh, 1965; Wang Peizhuang (汪培庄), 1983. R holds the memberships of the children's scores in the grades (triangular or
/// trapezoidal; below the peak of the lowest grade and above that of the highest they are 1), w the weights over their sum. B = w ∘ R:
/// product-sum M(·,⊕) b = min(1, Σ w·r); product-max M(·,∨) b = max w·r; min-sum M(∧,⊕) b = min(1, Σ min(w, r)); min-max M(∧,∨) b = max
/// min(w, r). Score by the principle weighted-average, Σ b·value ÷ Σ b, or maximum, the value of the grade with the largest b (of equal
/// ones the lowest). Missing: weights renormalised over the children present.
/// </remarks>
internal sealed class FuzzyAggregator(ImmutableArray<FuzzyGrade> grades, string operation, bool byMaximum) : RowAggregator
{
    public static Aggregator? Of(AggregationSetting setting) => FuzzyGrades.Of(setting) is { } grades
        ? new FuzzyAggregator(grades, setting.Arguments.Word("operator")!, setting.Arguments.Word("principle") == "maximum")
        : null;

    public override string Describe(ReadOnlySpan<double> scores, ReadOnlySpan<double> weights)
    {
        var vector = new double[grades.Length];
        Compose(scores, weights, vector);
        var values = string.Join(", ", grades.Select(g => Figures.Value(g.Value)));
        return $"B = ({string.Join(", ", vector.Select(Closeness.Exact))}); ({values})";
    }

    public override LocalizedText? Remark(ReadOnlySpan<double> scores, ReadOnlySpan<double> weights)
    {
        var vector = new double[grades.Length];
        Compose(scores, weights, vector);
        var (grade, all) = (Figures.Value(Largest(vector) + 1), Figures.Value(grades.Length));
        return Phrase.Of("fuzzy-aggregator.belongs-most-to-grade-of", grade, all);
    }

    protected override int ScratchFor(int children) => grades.Length;

    protected override double Score(ReadOnlySpan<double> scores, ReadOnlySpan<double> weights, Span<double> scratch)
    {
        var vector = scratch[..grades.Length];
        Compose(scores, weights, vector);
        if (byMaximum) return grades[Largest(vector)].Value;
        var (sum, total) = (0.0, 0.0);
        for (var grade = 0; grade < vector.Length; grade++)
        {
            sum += vector[grade] * grades[grade].Value;
            total += vector[grade];
        }

        return Math.Clamp(sum / total, grades[0].Value, grades[^1].Value);
    }

    private void Compose(ReadOnlySpan<double> scores, ReadOnlySpan<double> weights, Span<double> vector)
    {
        var total = 0.0;
        for (var child = 0; child < scores.Length; child++)
        {
            if (!double.IsNaN(scores[child])) total += weights[child];
        }

        vector.Clear();
        for (var child = 0; child < scores.Length; child++)
        {
            if (double.IsNaN(scores[child])) continue;
            var weight = weights[child] / total;
            for (var grade = 0; grade < vector.Length; grade++)
            {
                var membership = grades[grade].Of(scores[child]);
                vector[grade] = operation switch
                {
                    "product-sum" => Math.Min(1, vector[grade] + (weight * membership)),
                    "product-max" => Math.Max(vector[grade], weight * membership),
                    "min-sum" => Math.Min(1, vector[grade] + Math.Min(weight, membership)),
                    _ => Math.Max(vector[grade], Math.Min(weight, membership)),
                };
            }
        }
    }

    /// <summary>The grade with the largest part; of equal ones the lowest, not to praise too early.</summary>
    private static int Largest(ReadOnlySpan<double> vector)
    {
        var largest = 0;
        for (var grade = 1; grade < vector.Length; grade++)
        {
            if (Threshold.OfShares.IsAbove(vector[grade], vector[largest])) largest = grade;
        }

        return largest;
    }
}
