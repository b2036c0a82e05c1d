using BenchmarkDotNet.Attributes;

namespace UrbanIndicators.Benchmarks;

/// <summary>In memory: fit, score, rank, reduce gaps. The read of the whole panel beside them is the least anything can take.</summary>
[MemoryDiagnoser]
public class ScoreBenchmarks
{
    private Panel panel = null!;
    private ObservedExam exam = null!;
    private ScoringModel model = null!;
    private double[] matrix = null!;

    [Params(3_000, 30_000, 300_000)]
    public int Rows { get; set; }

    [GlobalSetup]
    public void SetUp()
    {
        panel = BenchRows.Panel(Rows);
        exam = UrbanExam.Define(BenchModel.Framework()).Observe(panel).AgainstTargets(year: BenchModel.TargetYear);
        model = exam.Fit();
        matrix = new double[Rows * BenchModel.Columns];
        Array.Fill(matrix, 1.5);
    }

    [Benchmark(Baseline = true)]
    public double ReadOnce() => System.Numerics.Tensors.TensorPrimitives.Sum<double>(matrix);

    [Benchmark]
    public ScoringModel Fit() => exam.Fit();

    [Benchmark]
    public Assessment Score() => model.Score(panel);

    [Benchmark]
    public int ScoreAndRank() => model.Score(panel).RanksOf(BenchModel.IndexId)[0];

    [Benchmark]
    public double Whole()
    {
        var assessment = exam.Fit().Score(panel);
        return assessment.RanksOf(BenchModel.IndexId)[0] + GapReduction.Run(assessment);
    }
}
