namespace UrbanIndicators.Tests.Fuzzing.Oracles;

/// <summary>Everything can be explained, in both languages, with figures that are numbers.</summary>
internal static class ExplanationOracle
{
    /// <param name="place">The row.</param>
    /// <param name="plain">Its input has no words like NaN of its own, that an explanation would repeat.</param>
    public static void Check(PlaceAssessment place, bool plain)
    {
        var model = place.Assessment.Model;
        foreach (var id in model.Plan.Framework.Indicators.Select(i => i.Id).Concat(model.Nodes))
        {
            var explanation = place.Explain(id);
            Require.That(explanation.Id == id, "an explanation of something else", $"{explanation.Id} for {id}");
            foreach (var language in (ReadOnlySpan<string>)["en", "zh"])
            {
                var text = explanation.ToString(language);
                Require.That(
                    text.Length > 0 && explanation.Steps.All(s => s.In(language).Length > 0),
                    "an explanation without words",
                    $"{id} in {language}");
                Require.That(!plain || !HasNoNumber(text), "an explanation with a figure that is none", $"{id}: {text}");
            }
        }
    }

    private static bool HasNoNumber(string text) =>
        text.Contains("NaN", StringComparison.Ordinal) || text.Contains('∞', StringComparison.Ordinal) || text.Contains(
            "Infinity",
            StringComparison.Ordinal);
}
