using BenchmarkDotNet.Attributes;

namespace UrbanIndicators.Benchmarks;

/// <summary>One place of 60 indicators on a fitted model through the span call: under 2 µs and nothing allocated is asked for.</summary>
[MemoryDiagnoser]
public class OnePlaceBenchmarks
{
    private ScoringModel model = null!;
    private double[] values = null!;
    private double[] scores = null!;

    [GlobalSetup]
    public void SetUp()
    {
        model = UrbanExam.Define(BenchModel.Framework()).Observe(BenchRows.Panel(1000)).AgainstTargets(year: BenchModel.TargetYear).Fit();
        values = [.. Enumerable.Range(0, BenchModel.Columns).Select(j => BenchRows.Value(1, j))];
        scores = new double[model.Nodes.Count];
    }

    [Benchmark]
    public double ScoreOne() => model.Score(values, scores);
}
