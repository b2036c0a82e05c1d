using UrbanIndicators.Definitions;

namespace UrbanIndicators.Scoring.Execution;

/// <summary>Competition ranks (1, 2, 2, 4), 1 for the highest score.</summary>
internal static class Ranking
{
    /// <summary>Fewer rows than this are sorted sooner than a thread begins.</summary>
    private const int LeastPerThread = 20_000;

    /// <summary>Ranks scores within each group.</summary>
    /// <param name="scores">The scores; NaN gets no rank.</param>
    /// <param name="groups">The groups, each a list of rows.</param>
    /// <param name="threshold">By which a score is at the best of its rank, and shares it, or below.</param>
    /// <param name="threads">How many threads may be used.</param>
    /// <returns>A rank for every row; 0 for none. A group with a single score has none.</returns>
    public static int[] Of(double[] scores, IReadOnlyList<int[]> groups, Threshold threshold, int threads)
    {
        var ranks = new int[scores.Length];
        foreach (var group in groups)
        {
            var sorted = Sorted(scores, group, Math.Clamp(group.Length / LeastPerThread, 1, threads));
            if (sorted.Count > 1) Number(sorted, ranks, threshold);
            sorted.Return();
        }

        return ranks;
    }

    /// <summary>Sorts the rows of a group with a score, the best first: in parts side by side, which are then merged.</summary>
    private static SortedRows Sorted(double[] scores, int[] group, int parts)
    {
        var sorted = new SortedRows[parts];
        Threads.Run(parts, part =>
        {
            var (first, end) = ((int)((long)group.Length * part / parts), (int)((long)group.Length * (part + 1) / parts));
            sorted[part] = SortedRows.Of(scores, group.AsSpan(first, end - first));
        });
        for (var step = 1; step < parts; step *= 2)
        {
            for (var part = 0; part + step < parts; part += 2 * step) sorted[part] = SortedRows.Merge(sorted[part], sorted[part + step]);
        }

        return sorted[0];
    }

    private static void Number(SortedRows sorted, int[] ranks, Threshold threshold)
    {
        var (rank, best) = (1, sorted.ScoreAt(0));
        for (var i = 0; i < sorted.Count; i++)
        {
            var score = sorted.ScoreAt(i);
            if (threshold.IsBelow(score, best)) (rank, best) = (i + 1, score);
            ranks[sorted.Rows[i]] = rank;
        }
    }
}
