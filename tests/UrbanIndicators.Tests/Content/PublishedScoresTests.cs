namespace UrbanIndicators.Tests.Content;

internal sealed class PublishedScoresTests
{
    [Test]
    public void Score_HumanDevelopmentIndex_EqualsThePublishedValueOfEveryRow()
    {
        var assessment = ContentFiles.Exam("human-development-index").Observe(ContentFiles.SamplePath("hdi-2022.csv")).Score();

        Assert.That(assessment, Has.Count.EqualTo(204));
        using (Assert.EnterMultipleScope())
        {
            foreach (var place in assessment)
            {
                var published = assessment.Panel.ValueAt(place.Row, "published-hdi");
                Assert.That(Math.Round(place.Score, 3, MidpointRounding.AwayFromZero), Is.EqualTo(published), place.Place.Name);
            }
        }
    }

    [Test]
    public void Score_ChinaForTheFarPhase_IsProvisionalAndAsComputedByHand()
    {
        var china = ContentFiles.Exam("people-city-2035").Observe(
            ContentFiles.SamplePath("china-2023.csv")).AgainstTargets(phase: "far").Score()[0];

        // overall:         (65.22/75 + 5/17.52) / 2                                   = 57.74940639
        // public services: (72/85 + 85/95) / 2                                        = 87.08978328
        // ecology:         (68/80 + 42.1/45 + 14.8/15 + 86.5/92 + 30/80 + 60/100) / 6 = 78.12399356
        // governance:      (30/90 + 10/30 + 15/30) / 3                                = 38.88888889
        // history and culture: nothing is known. Index: the mean of the four that are = 65.46301803
        // Coverage: (2/4 + 2/7 + 6/10 + 3/7 + 0/3) / 5 = 0.362857 < 0.65.
        Assert.That(china.Score, Is.EqualTo(65.46301803).Within(5e-9), "the figures above are rounded to eight decimals");
        Assert.That(china.Coverage, Is.EqualTo(0.362857).Within(5e-7), "rounded to six decimals");
        Assert.That(china.IsProvisional, Is.True);
        Assert.That(china.Nodes.Take(5).Select(n => n.IsProvisional), Is.EqualTo(new[] { true, false, false, false, false }));
        Assert.That(china.MetCount, Is.Zero);
    }

    [Test]
    public void Score_Beijing_HoldsTheBorrowedTargets()
    {
        var beijing = ContentFiles.Exam("beijing-monitoring").Observe(
            ContentFiles.SamplePath("beijing-2024.csv")).AgainstTargets(phase: "far").Score()[0];

        // Green coverage 49.84 ≥ 45 and park green 16.96 ≥ 15 are met; good air 79.2 < 92 is not, and scores 79.2/92.
        var status = beijing.Indicators.ToDictionary(i => i.Indicator.Id, i => i.Status, StringComparer.Ordinal);
        Assert.That(status["green-coverage"], Is.EqualTo(IndicatorStatus.Met));
        Assert.That(status["park-green-per-person"], Is.EqualTo(IndicatorStatus.Met));
        Assert.That(status["good-air-days-share"], Is.EqualTo(IndicatorStatus.NotMet));
        Assert.That(
            beijing.Indicators.Single(i => i.Indicator.Id == "good-air-days-share").Score,
            Is.EqualTo(7920.0 / 92).Within(1e-10),
            "one division and one multiplication apart");
        Assert.That(beijing.IsProvisional, Is.False);
    }

    [Test]
    public void WriteScoresCsv_PhaseInWhichWholeDomainsHaveNoTarget_StillHasAColumnForEachNode([Values("near", "mid", "far")] string phase)
    {
        var assessment = ContentFiles.Exam("people-city-2035").Observe(
            ContentFiles.SamplePath("china-2023.csv")).AgainstTargets(phase: phase).Score();
        using var stream = new MemoryStream();

        assessment.WriteScoresCsv(stream);

        var header = System.Text.Encoding.UTF8.GetString(stream.ToArray()).Split('\n')[0];
        Assert.That(header.TrimEnd(), Does.EndWith("overall,public-services,ecology,governance,history-culture"));
    }
}
