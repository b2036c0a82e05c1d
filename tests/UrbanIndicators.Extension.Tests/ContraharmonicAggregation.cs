using UrbanIndicators.Arithmetic;
using UrbanIndicators.Localisation;
using UrbanIndicators.Methods;
using UrbanIndicators.Methods.Aggregating;

namespace UrbanIndicators.Extension.Tests;

/// <summary>An aggregation of a package's own: Σ w·x² ÷ Σ w·x, which leans to the better children.</summary>
internal sealed class ContraharmonicAggregation() : AggregationMethod(new(
    MethodKind.Aggregation, "contraharmonic", new TextCatalogue(
        typeof(ContraharmonicAggregation).Assembly)["contraharmonic"], "Σ w·x² / Σ w·x")
{
    LiesBetween = true,
    RefusesNegative = true,
})
{
    public override Aggregator Make(AggregationSetting setting) => new Mean();

    private sealed class Mean : PresentAggregator
    {
        public override double Combine(ReadOnlySpan<double> scores, ReadOnlySpan<double> weights)
        {
            var (squares, sum) = (0.0, 0.0);
            for (var i = 0; i < scores.Length; i++)
            {
                squares += weights[i] * scores[i] * scores[i];
                sum += weights[i] * scores[i];
            }

            return sum == 0 ? 0 : squares / sum;
        }

        public override string Describe(ReadOnlySpan<double> scores, ReadOnlySpan<double> weights)
        {
            var (squares, sum) = (new List<string>(), new List<string>());
            for (var i = 0; i < scores.Length; i++)
            {
                squares.Add($"{Figures.Rounded(scores[i])}² × {Figures.Value(weights[i])}");
                sum.Add($"{Figures.Rounded(scores[i])} × {Figures.Value(weights[i])}");
            }

            return $"({string.Join(" + ", squares)}) ÷ ({string.Join(" + ", sum)})";
        }
    }
}
