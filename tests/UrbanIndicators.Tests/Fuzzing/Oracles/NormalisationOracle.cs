namespace UrbanIndicators.Tests.Fuzzing.Oracles;

/// <summary>Scores of indicators, for the methods whose definitions are short.</summary>
internal static class NormalisationOracle
{
    /// <param name="assessment">The result.</param>
    /// <param name="rows">How many rows are looked at.</param>
    public static void Check(Assessment assessment, int rows)
    {
        var framework = assessment.Model.Plan.Framework;
        if (HasOtherStages(framework)) return;
        var scale = framework.Method.Scale;
        foreach (var first in assessment[0].Indicators.Where(i => i.IsScored))
        {
            var id = first.Indicator.Id;
            var method = first.Indicator.Normalise ?? framework.Method.Normalise;
            var expected = new ExpectedScore(method, scale, first.Indicator, first.Target);
            var scores = assessment.Select(p => p.Indicators.First(i => i.Indicator.Id == id)).ToList();
            var all = scores.Select(s => s.Value).Where(v => !double.IsNaN(v)).ToList();
            foreach (var (score, row) in scores.Take(rows).Select((s, r) => (s, r)))
            {
                if (double.IsNaN(score.Value) || double.IsNaN(score.Score) || expected.Of(score.Value, all) is not { } due) continue;
                var tolerance = Bounds.Tolerance * Math.Max(scale.High - scale.Low, Math.Abs(due));
                Require.That(
                    Math.Abs(score.Score - due) <= tolerance,
                    $"another score by {method.Name}",
                    $"{id} in row {row} scores {score.Score:R} at {score.Value:R}, expected {due:R}");
            }
        }
    }

    /// <summary>What is scored is not the value itself, or is compared with other places than those at hand.</summary>
    private static bool HasOtherStages(Framework framework) =>
        framework.Method is not { Fit: null, Screen: null, Impute: null, Treat: null }
        || framework.Indicators.Any(i => i.Impute is not null || i.Treat is not null);
}
