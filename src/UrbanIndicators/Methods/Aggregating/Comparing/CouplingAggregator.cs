using System.Runtime.Intrinsics;
using UrbanIndicators.Arithmetic;
using UrbanIndicators.Diagnostics;

namespace UrbanIndicators.Methods.Aggregating;

/// <summary>Coupling coordination degree (耦合协调度): how far the children stand together, and how high.</summary>
/// <remarks>
/// After Illingworth's coupling coefficient as Chinese practice uses it (Liao Chongbin, Tropical Geography 19, 1999). u = (x − low) ÷ (high
/// − low) in 0–1; coupling C = n·(Πu)^(1/n) ÷ Σu, 0 where every u is 0; development T = Σ α·u with the weights α; D = √(C·T); score = low +
/// D × (high − low). Classes by tenths of D. Missing: n counts the children present and the weights are renormalised over them; with fewer
/// than two there is no score, since one child couples with nothing. Scores beyond the scale are cut to it.
/// </remarks>
internal sealed class CouplingAggregator(ValueRange scale) : RowOperationAggregator<CouplingAggregator.Coupling,
    CouplingAggregator.CouplingSums>(new(scale))
{
    private readonly ValueRange scale = scale;

    // The degree is 0 then, which is the score 0 where the scale begins there.
    public override bool ZeroGivesZero => scale.Low == 0;

    public static Aggregator? Of(AggregationSetting setting) => setting.Children < 2
        ? setting.Refuse(ScoringDiagnostics.CouplingNeedsTwo, setting.Children)
        : new CouplingAggregator(setting.Scale);

    public override string Describe(ReadOnlySpan<double> scores, ReadOnlySpan<double> weights)
    {
        var (c, t, d) = Degrees(scores, weights);
        return Closeness.Describe($"√(C {Closeness.Exact(c)} × T {Closeness.Exact(t)})", "D", d, scale);
    }

    public override LocalizedText? Remark(ReadOnlySpan<double> scores, ReadOnlySpan<double> weights)
    {
        var degree = Degrees(scores, weights).D;
        return double.IsNaN(degree) ? null : CouplingClasses.Of(degree);
    }

    private (double C, double T, double D) Degrees(ReadOnlySpan<double> scores, ReadOnlySpan<double> weights)
    {
        var (coupling, development) = Coupling.Degrees(Sums(scores, weights));
        return (coupling[0], development[0], scores.Length < 2 ? double.NaN : Math.Sqrt(coupling[0] * development[0]));
    }

    internal struct CouplingSums
    {
        public Vector512<double> Weight;
        public Vector512<double> Count;
        public Vector512<double> Development;
        public Vector512<double> Sum;
        public Vector512<double> Logarithms;
    }

    internal readonly struct Coupling(ValueRange scale) : IRowOperation<CouplingSums>
    {
        private readonly ScaleMap map = new(scale);

        public CouplingSums Start => default;

        public static (Vector512<double> Coupling, Vector512<double> Development) Degrees(in CouplingSums sums)
        {
            var coupling = sums.Count * LaneMath.Exp(sums.Logarithms / sums.Count) / sums.Sum;
            // Equal children couple wholly; the rounding of logarithms must not say more than that.
            coupling = Vector512.MinNative(coupling, Vector512<double>.One);
            var some = Vector512.GreaterThan(sums.Sum, Vector512<double>.Zero);
            return (coupling & some, sums.Development / sums.Weight);
        }

        public void Add(ref CouplingSums sums, int child, Vector512<double> scores, Vector512<double> present, double weight)
        {
            var u = (scores - Vector512.Create(scale.Low)) / Vector512.Create(scale.Length);
            u = Vector512.MinNative(Vector512.MaxNative(u, Vector512<double>.Zero), Vector512<double>.One) & present;
            var counted = Vector512.Create(weight) & present;
            sums.Weight += counted;
            sums.Count += Vector512<double>.One & present;
            sums.Development += counted * u;
            sums.Sum += u;
            sums.Logarithms += LaneMath.Log(u) & present;
        }

        public Vector512<double> Result(in CouplingSums sums)
        {
            var (coupling, development) = Degrees(sums);
            var score = map.At(Vector512.Sqrt(coupling * development));
            return Vector512.ConditionalSelect(
                Vector512.GreaterThan(sums.Count, Vector512<double>.One), score, Vector512.Create(double.NaN));
        }
    }
}
