using BenchmarkDotNet.Attributes;
using UrbanIndicators.Methods;

namespace UrbanIndicators.Benchmarks;

/// <summary>
/// Stages before scoring, in memory, fitted and applied: imputing, treating and scoring 300,000 places by sixty indicators is to take less
/// than 3 s.
/// </summary>
[MemoryDiagnoser]
public class PreparationBenchmarks
{
    private static readonly Method AllByLogarithm = new Method("log").With("force", new MethodValue(true));

    private StageTable table = null!;

    [Params(300_000)]
    public int Rows { get; set; }

    [GlobalSetup]
    public void SetUp() => table = PreparationData.Table(Rows);

    [Benchmark(Baseline = true)]
    public double ReadOnce() => table.Columns.Sum(c => System.Numerics.Tensors.TensorPrimitives.Sum<double>(c));

    [Benchmark]
    public double[][] Median() => PreparationData.Impute(table, "median");

    [Benchmark]
    public int MedianThenWinsorise() => PreparationData.Treat(table, PreparationData.Impute(table, "median"), new Method("winsorise"));

    [Benchmark]
    public int MedianThenTwoStage() => PreparationData.Treat(table, PreparationData.Impute(table, "median"), new Method("two-stage"));

    [Benchmark]
    public int MedianThenLogarithmOfAll() => PreparationData.Treat(table, PreparationData.Impute(table, "median"), AllByLogarithm);
}
