namespace UrbanIndicators.Tests.Fuzzing.Oracles;

/// <summary>
/// Ranks: better scores have better ranks, equal ones the same, a rank is one more than the number of places before it; who has no say
/// has none.
/// </summary>
internal static class RankOracle
{
    public static void Check(Assessment assessment)
    {
        foreach (var node in assessment.Model.Nodes)
        {
            var (scores, ranks, coverage) = (
                assessment.ScoresOf(node).ToArray(),
                assessment.RanksOf(node).ToArray(),
                assessment.CoverageOf(node).ToArray());
            var rows = Enumerable.Range(0, assessment.Count).GroupBy(r => assessment.Panel.PeriodAt(r));
            foreach (var period in rows) CheckPeriod(assessment, node, [.. period], scores, ranks);
            for (var row = 0; row < ranks.Length; row++)
            {
                Require.That(ranks[row] == 0 || coverage[row] > 0, "a rank without coverage", $"{node}, row {row}");
            }
        }
    }

    private static void CheckPeriod(Assessment assessment, string node, int[] rows, double[] scores, int[] ranks)
    {
        var scale = assessment.Model.Plan.Framework.Method.Scale;
        var ranked = rows.Where(r => ranks[r] > 0).OrderBy(r => ranks[r]).ToArray();
        Require.That(ranked.Length != 1, "a rank of a single place", $"{node}");
        Require.That(Array.TrueForAll(ranked, r => !double.IsNaN(scores[r])), "a rank without a score", $"{node}");
        // Ties may be chains of scores that are each within the tolerance of the next.
        var tolerance = Bounds.Tolerance * (scale.High - scale.Low) * Math.Max(1, ranked.Length);
        for (var i = 1; i < ranked.Length; i++)
        {
            var (before, after) = (ranked[i - 1], ranked[i]);
            Require.That(
                scores[after] <= scores[before] + tolerance,
                "a better score with a worse rank",
                $"{node}: {scores[before]:R} is {ranks[before]}, {scores[after]:R} is {ranks[after]}");
            var tied = ranks[after] == ranks[before];
            Require.That(
                tied || !scores[after].Equals(scores[before]),
                "equal scores with different ranks",
                $"{node}: {scores[after]:R} is {ranks[before]} and {ranks[after]}");
            Require.That(
                !tied || scores[before] - scores[after] <= tolerance,
                "different scores with one rank",
                $"{node}: {scores[before]:R} and {scores[after]:R} are {ranks[after]}");
            Require.That(tied || ranks[after] == i + 1, "ranks that do not count", $"{node}: {ranks[after]} after {i} places");
        }

        Require.That(ranked.Length == 0 || ranks[ranked[0]] == 1, "ranks that do not begin with 1", $"{node}");
    }
}
