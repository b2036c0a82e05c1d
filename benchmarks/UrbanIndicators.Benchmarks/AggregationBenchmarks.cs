using BenchmarkDotNet.Attributes;

namespace UrbanIndicators.Benchmarks;

/// <summary>Fit and score: Copeland's rule on 1,000 places by 5 under 0.1 s, TOPSIS on 1,000,000 by 60 under 1 s are asked for.</summary>
[MemoryDiagnoser]
public class AggregationBenchmarks
{
    private double[][] thousand = null!;
    private double[][] million = null!;

    [GlobalSetup]
    public void SetUp()
    {
        thousand = AggregationData.Columns(1_000, 5);
        million = AggregationData.Columns(1_000_000, BenchModel.Columns);
    }

    [Benchmark]
    public double Copeland() => AggregationData.Run(new("copeland"), thousand);

    [Benchmark]
    public double Topsis() => AggregationData.Run(new("topsis"), million);

    [Benchmark]
    public double Vikor() => AggregationData.Run(new("vikor"), million);

    [Benchmark]
    public double GreyRelational() => AggregationData.Run(new("grey-relational"), million);
}
