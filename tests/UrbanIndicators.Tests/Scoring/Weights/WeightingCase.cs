namespace UrbanIndicators.Tests.Scoring.Weights;

/// <summary>Positive columns of different sizes and spreads, some with gaps, some of which are better when lower.</summary>
internal sealed record WeightingCase(int Seed, double[][] Columns, int[] Lower)
{
    public static WeightingCase Random(int seed, int rows, int columns, double gaps)
    {
        var random = new Random(seed);
        double[] common = [.. Enumerable.Range(0, rows).Select(_ => random.NextDouble())];
        var made = new double[columns][];
        for (var j = 0; j < columns; j++)
        {
            var (size, spread, share) = (Math.Pow(10, random.Next(-2, 4)), 0.2 + random.NextDouble(), random.NextDouble());
            made[j] = [
                .. common.Select(
                    c =>
                        random.NextDouble() < gaps
                            ? double.NaN
                            : size * (0.1 + (spread * ((share * c) + ((1 - share) * random.NextDouble()))))),
            ];
        }

        return new(seed, made, [.. Enumerable.Range(0, columns).Where(_ => random.Next(3) == 0)]);
    }

    public override string ToString() => $"seed {Seed}, {Columns[0].Length} rows, {Columns.Length} columns";
}
