namespace UrbanIndicators.Tests.Fuzzing.Oracles;

/// <summary>A model that is saved and loaded again is the same model, and a place scores the same alone and among all.</summary>
internal static class ModelOracle
{
    private const int MostRowsAlone = 6;

    public static byte[] Save(ScoringModel model)
    {
        using var stream = new MemoryStream();
        model.Save(stream);
        return stream.ToArray();
    }

    public static void Check(Assessment assessment)
    {
        var model = assessment.Model;
        var saved = Save(model);
        ScoringModel loaded;
        try
        {
            loaded = ScoringModel.Load(new MemoryStream(saved));
        }
        catch (UrbanIndicatorsException refusal)
        {
            throw new FuzzViolation("a saved model that is refused", $"{refusal.Message}");
        }

        Require.That(Save(loaded).AsSpan().SequenceEqual(saved), "a model saved again is another file", $"{saved.Length} bytes");
        var scored = model.Score(assessment.Panel);
        CheckSame(loaded.Score(assessment.Panel), scored, "a loaded model");
        // Asked for one period an exam still sees the others, which its panel does not have.
        if (!UsesOtherRows(model.Plan.Framework)) CheckSame(scored, assessment, "a model");
        CheckAlone(assessment);
    }

    private static void CheckSame(Assessment actual, Assessment expected, string what)
    {
        foreach (var node in expected.Model.Nodes)
        {
            var scores = expected.ScoresOf(node);
            var others = actual.ScoresOf(node);
            for (var row = 0; row < scores.Length; row++) Require.SameBits(
                others[row],
                scores[row],
                $"{what} scores otherwise",
                $"{node}, row {row}");
            Require.That(actual.RanksOf(node).SequenceEqual(expected.RanksOf(node)), $"{what} ranks otherwise", $"{node}");
        }
    }

    private static void CheckAlone(Assessment assessment)
    {
        var model = assessment.Model;
        if (UsesOtherRows(model.Plan.Framework)) return;
        var scores = new double[model.Nodes.Count];
        for (var row = 0; row < Math.Min(assessment.Count, MostRowsAlone); row++)
        {
            var panel = assessment.Panel;
            double[] values = [.. model.Inputs.Select(i => panel.ValueAt(row, i))];
            var coverage = model.Score(values, scores);
            Require.SameBits(coverage, assessment[row].Coverage, "another coverage alone", $"row {row}");
            for (var node = 0; node < scores.Length; node++)
            {
                Require.SameBits(
                    scores[node],
                    assessment.ScoresOf(model.Nodes[node])[row],
                    "another score alone",
                    $"{model.Nodes[node]}, row {row}");
            }
        }
    }

    /// <summary>Stages that know the place: its group, its other periods, its name. A row alone has none.</summary>
    private static bool UsesOtherRows(Framework framework) =>
        framework.Method.Screen is not null || framework.Method.Impute is not null || framework.Indicators.Any(i => i.Impute is not null);
}
