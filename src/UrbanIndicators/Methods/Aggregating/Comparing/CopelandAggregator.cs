using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.Intrinsics;
using UrbanIndicators.Arithmetic;
using UrbanIndicators.Definitions;
using UrbanIndicators.Diagnostics;
using UrbanIndicators.Methods.Constants;

namespace UrbanIndicators.Methods.Aggregating;

/// <summary>Copeland's rule: how many places of the reference a place outranks, less how many outrank it.</summary>
/// <remarks>
/// <para>
/// A. H. Copeland, 1951; G. Munda, Social Multi-Criteria Evaluation, 2008. A place outranks another when the weights of the children in
/// which it scores more outweigh those in which it scores less (equal scores, see <see cref="Threshold"/>, count half for each, so they
/// cancel); s is the number it outranks less the number that outrank it, m the number of reference rows; score = low + (s ÷ (m − 1) + 1) ÷
/// 2 × (high − low). Weights that differ by no more than 1e-9 of their sum draw. Every place is held against all rows of the reference: one
/// that belongs to it draws with itself, and one from outside cannot get beyond the scale.
/// </para>
/// <para>Missing: two places are compared on the children both have; without any they draw. At most 20,000 reference rows: their number
/// squared is the work.</para>
/// </remarks>
internal sealed class CopelandAggregator : RowAggregator
{
    /// <summary>The most rows of a reference.</summary>
    public const int MostRows = 20_000;

    private readonly ImmutableArray<double[]> rows;
    private readonly int count;
    private readonly ValueRange scale;

    /// <param name="rows">The scores of the reference rows, a column a child, filled up with missing scores to whole vectors.</param>
    /// <param name="count">The number of reference rows.</param>
    /// <param name="scale">The scale.</param>
    private CopelandAggregator(ImmutableArray<double[]> rows, int count, ValueRange scale) =>
        (this.rows, this.count, this.scale) = (rows, count, scale);

    public override ImmutableSortedDictionary<string, ImmutableArray<double>> Constants =>
        Named([("count", [count]), .. ConstantReader.Columns("scores", [.. rows.Select(c => c[..count])])]);

    public static Aggregator? Fit(AggregationContext context)
    {
        var columns = context.Scores();
        var kept = Enumerable.Range(0, columns[0].Length).Where(r => Array.Exists(columns, c => !double.IsNaN(c[r]))).ToArray();
        return kept.Length > MostRows
            ? context.Setting.Refuse(ScoringDiagnostics.TooManyReferenceRows, kept.Length, MostRows)
            : new CopelandAggregator([.. columns.Select(c => Padded(Array.ConvertAll(kept, r => c[r])))], kept.Length, context.Scale);
    }

    public static Aggregator? Read(AggregationSetting setting, ConstantReader constants)
    {
        var length = (int)constants.Number("count", Need.Count(2, MostRows));
        return new CopelandAggregator([.. constants.Columns("scores", setting.Children, length).Select(Padded)], length, setting.Scale);
    }

    public override Aggregator For(ReadOnlySpan<int> children) => new CopelandAggregator(Pick(rows, children), count, scale);

    public override string Describe(ReadOnlySpan<double> scores, ReadOnlySpan<double> weights)
    {
        var (wins, losses) = Compare(scores, weights);
        var figures = FormattableString.Invariant($"({wins} outranked − {losses} outranking) ÷ ({count} − 1)");
        return $"s = {figures} = {Closeness.Exact(Share(wins, losses))}; "
            + $"{Closeness.Mapped($"({Closeness.Exact(Share(wins, losses))} + 1) ÷ 2", scale)}";
    }

    protected override double Score(ReadOnlySpan<double> scores, ReadOnlySpan<double> weights, Span<double> scratch)
    {
        var (wins, losses) = Compare(scores, weights);
        return new ScaleMap(scale).At((Share(wins, losses) + 1) / 2);
    }

    private double Share(int wins, int losses) => Math.Clamp((wins - losses) / (count - 1.0), -1, 1);

    private (int Wins, int Losses) Compare(ReadOnlySpan<double> scores, ReadOnlySpan<double> weights)
    {
        var total = 0.0;
        foreach (var weight in weights) total += weight;
        var tolerance = Vector512.Create(total * Threshold.OfShares.Highest(0));
        var tie = Vector512.Create(Threshold.OfScores(scale).Highest(0));
        var (wins, losses) = (0, 0);
        for (var row = 0; row < rows[0].Length; row += Vector512<double>.Count)
        {
            var net = Vector512<double>.Zero;
            for (var child = 0; child < scores.Length; child++)
            {
                // A missing score is neither more nor less.
                var lead = Vector512.Create(scores[child]) - Vector512.LoadUnsafe(ref rows[child][row]);
                var weight = Vector512.Create(weights[child]);
                net += (weight & Vector512.GreaterThan(lead, tie)) - (weight & Vector512.LessThan(lead, -tie));
            }

            wins += BitOperations.PopCount(Vector512.GreaterThan(net, tolerance).ExtractMostSignificantBits());
            losses += BitOperations.PopCount(Vector512.LessThan(net, -tolerance).ExtractMostSignificantBits());
        }

        return (wins, losses);
    }

    private static double[] Padded(double[] column)
    {
        var length = (column.Length + Vector512<double>.Count - 1) / Vector512<double>.Count * Vector512<double>.Count;
        var padded = new double[length];
        Array.Fill(padded, double.NaN);
        column.CopyTo(padded, 0);
        return padded;
    }
}
