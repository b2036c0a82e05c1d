namespace UrbanIndicators.Tests.Scoring.Aggregating;

/// <summary>Random child scores, small enough to be printed: everything follows from these numbers.</summary>
public sealed record ScoreRecipe(int Seed, int Children, int Rows, bool Gaps)
{
    /// <summary>
    /// Quarters from 0 to 100, so that ties happen; with gaps about one score in six is missing. No column is constant, none is empty.
    /// </summary>
    public double[][] Columns()
    {
        var columns = new double[Children][];
        for (var child = 0; child < Children; child++)
        {
            var random = new Random(unchecked((Seed * 31) + (child * 7919)));
            columns[child] = [
                .. Enumerable.Range(0, Rows).Select(
                    row => random.Next(1, 401) / 4.0 is var score && Gaps && row > 1 && random.Next(6) == 0 ? double.NaN : score),
            ];
            if (columns[child][0].Equals(columns[child][1]))
            {
                columns[child][1] = columns[child][1] > 50 ? columns[child][1] - 1 : columns[child][1] + 1;
            }
        }

        return columns;
    }

    /// <summary>Halves from 0.5 to 5.</summary>
    public double[] Weights()
    {
        var random = new Random(unchecked((Seed * 17) + 5));
        return [.. Enumerable.Range(0, Children).Select(_ => random.Next(1, 11) / 2.0)];
    }

    public IEnumerable<ScoreRecipe> Smaller()
    {
        if (Gaps) yield return this with { Gaps = false };
        if (Rows > 3) yield return this with { Rows = Rows - 1 };
        if (Children > 2) yield return this with { Children = Children - 1 };
    }
}
