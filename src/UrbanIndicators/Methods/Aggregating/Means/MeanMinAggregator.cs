using System.Runtime.Intrinsics;
using UrbanIndicators.Arithmetic;

namespace UrbanIndicators.Methods.Aggregating;

/// <summary>Mean-min function: between the mean (α = 0) and the minimum (α = 1, β = 0).</summary>
/// <remarks>
/// E. Casadio Tarabusi, G. Guarini, Social Indicators Research 112, 2013. M − α·(√((M − m)² + β²) − β), M the weighted mean and m the
/// smallest of the children's scores; α from 0 to 1 is how much unbalance costs, β ≥ 0 (in points of the scale) how far children make up
/// for each other. Missing: weights renormalised over the children present, the smallest of them. (Compind's function of the same name
/// standardises the columns itself, with means that it recycles down the rows; here nothing is standardised.)
/// </remarks>
internal sealed class MeanMinAggregator(
    double alpha, double beta) : RowOperationAggregator<MeanMinAggregator.Operator, MeanMinAggregator.MeanSums>(new(alpha, beta))
{
    private readonly double alpha = alpha;
    private readonly double beta = beta;

    public static MeanMinAggregator Of(MethodArguments arguments) => new(arguments.Number("alpha")!.Value, arguments.Number("beta")!.Value);

    public override string Describe(ReadOnlySpan<double> scores, ReadOnlySpan<double> weights)
    {
        var sums = Sums(scores, weights);
        var (mean, least, b) = (Figures.Rounded(sums.Sum[0] / sums.Weight[0]), Figures.Rounded(sums.Least[0]), Figures.Value(beta));
        return $"{mean} − {Figures.Value(alpha)} × (√(({mean} − {least})² + {b}²) − {b})";
    }

    internal struct MeanSums
    {
        public Vector512<double> Weight;
        public Vector512<double> Sum;
        public Vector512<double> Least;
        public Vector512<double> Most;
    }

    internal readonly struct Operator(double alpha, double beta) : IRowOperation<MeanSums>
    {
        public MeanSums Start =>
            new() { Least = Vector512.Create(double.PositiveInfinity), Most = Vector512.Create(double.NegativeInfinity) };

        public void Add(ref MeanSums sums, int child, Vector512<double> scores, Vector512<double> present, double weight)
        {
            var counted = Vector512.Create(weight) & present;
            sums.Weight += counted;
            sums.Sum += (counted * scores) & present;
            sums.Least = Vector512.ConditionalSelect(Vector512.LessThan(scores, sums.Least), scores, sums.Least);
            sums.Most = Vector512.ConditionalSelect(Vector512.GreaterThan(scores, sums.Most), scores, sums.Most);
        }

        public Vector512<double> Result(in MeanSums sums)
        {
            var mean = sums.Sum / sums.Weight;
            var unbalance = mean - sums.Least;
            var bend = Vector512.Create(beta);
            var score = mean - (Vector512.Create(alpha) * (Vector512.Sqrt((unbalance * unbalance) + (bend * bend)) - bend));
            // As every mean, whatever rounding makes of it. In this order a row without children stays NaN.
            return Vector512.MinNative(sums.Most, Vector512.MaxNative(sums.Least, score));
        }
    }
}
