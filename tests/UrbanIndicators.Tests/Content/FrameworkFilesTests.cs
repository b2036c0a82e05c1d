namespace UrbanIndicators.Tests.Content;

internal sealed class FrameworkFilesTests
{
    [TestCaseSource(typeof(ContentFiles), nameof(ContentFiles.FrameworkIds))]
    public void Load_ShippedFramework_HasNoErrorsAndItsFileName(string id)
    {
        var read = FrameworkYaml.TryLoad(ContentFiles.FrameworkPath(id), out var framework, out var diagnostics);

        Assert.That(read, Is.True, () => string.Join('\n', diagnostics));
        Assert.That(framework!.Id, Is.EqualTo(id));
        Assert.That(diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error), Is.Empty);
    }

    [TestCaseSource(typeof(ContentFiles), nameof(ContentFiles.FrameworkIds))]
    public void Load_ShippedFramework_HasNoWarnings(string id) =>
        Assert.That(ContentFiles.Framework(id).Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Warning), Is.Empty);

    [TestCaseSource(typeof(ContentFiles), nameof(ContentFiles.FrameworkIds))]
    public void Texts_ShippedFramework_AreInBothLanguages(string id)
    {
        var framework = ContentFiles.Framework(id);
        var texts = framework.Indicators.Select(i => i.Name)
            .Concat(framework.Indicators.Select(i => i.Description).OfType<LocalizedText>())
            .Concat(framework.Variables.Select(v => v.Name))
            .Concat(framework.Phases.Select(p => p.Title))
            .Concat(ContentFiles.Nodes(framework.Index).Select(n => n.Title))
            .Append(framework.Title);

        Assert.That(texts.Where(t => !t.Texts.ContainsKey("en") || !t.Texts.ContainsKey("zh")), Is.Empty);
    }

    [TestCaseSource(typeof(ContentFiles), nameof(ContentFiles.FrameworkIds))]
    public void Weights_ShippedFramework_AreAllGiven(string id) =>
        Assert.That(ContentFiles.Nodes(ContentFiles.Framework(id).Index).Skip(1), Is.All.Property(nameof(IndexNode.WeightAssumed)).False);

    [TestCase("people-city-2035", 38, 31, 46)]
    [TestCase("beijing-monitoring", 21, 10, 10)]
    [TestCase("human-development-index", 5, 4, 0)]
    [TestCase("synthetic-districts", 12, 12, 18)]
    public void Counts_ShippedFramework_AreThoseOfItsSource(string id, int indicators, int scored, int targets)
    {
        var framework = ContentFiles.Framework(id);

        Assert.That(framework.Indicators, Has.Count.EqualTo(indicators));
        Assert.That(ContentFiles.Leaves(framework).Count(), Is.EqualTo(scored));
        Assert.That(framework.Indicators.Sum(i => i.Targets.Count), Is.EqualTo(targets));
    }

    [Test]
    public void PeopleCity_Phases_AreThreeWithoutAGap()
    {
        var phases = ContentFiles.Framework("people-city-2035").Phases.Select(p => (p.Id, p.From, p.To));

        Assert.That(phases, Is.EqualTo(new[] { ("near", 2024, 2027), ("mid", 2028, 2032), ("far", 2033, 2035) }));
    }

    [Test]
    public void PeopleCity_ScoredIndicators_HaveATargetInTheUnnamedSetByTheFarPhase()
    {
        var framework = ContentFiles.Framework("people-city-2035");

        var without = ContentFiles.Leaves(framework).Select(framework.Indicator)
            .Where(i => !i.Targets.Any(t => t.Set is null && (t.By <= 2035 || t.Phase is not null)));

        Assert.That(without.Select(i => i.Id), Is.Empty);
    }

    [Test]
    public void PeopleCity_Targets_NameTheirSourceAndAreNotOfficial()
    {
        var targets = ContentFiles.Framework("people-city-2035").Indicators.SelectMany(i => i.Targets);

        Assert.That(targets.Where(t => t.Source is null || t.Status != DefinitionStatus.Unverified), Is.Empty);
    }

    [Test]
    public void PeopleCity_ConflictingFigures_StandInNamedSets()
    {
        var framework = ContentFiles.Framework("people-city-2035");

        var coefficient = framework.Indicator(
            "quality-education-difference-coefficient").Targets.Select(t => (t.Set, t.High, t.By, t.Phase));
        var satisfaction = framework.Indicator("public-service-satisfaction").Targets.Select(t => (t.Set, t.Low, t.By));

        Assert.That(
            coefficient, Is.EqualTo(new (string?, double, int?, string?)[] { (null, 0.3, 2030, null), ("phase-plan", 0.4, null, "mid") }));
        Assert.That(satisfaction, Is.EqualTo(new (string?, double, int?)[]
        {
            (null, 85, 2035), ("governance-plan", 85, 2025), ("governance-phases", 95, 2035),
        }));
    }

    [Test]
    public void PeopleCity_ProgrammeOutputs_AreReportedAndNotScored()
    {
        var framework = ContentFiles.Framework("people-city-2035");

        Assert.That(framework.Indicators.Select(i => i.Id).Except(ContentFiles.Leaves(framework), StringComparer.Ordinal), Is.EqualTo(new[]
        {
            "life-convenience-satisfaction", "old-communities-renovated", "old-community-households-benefited", "elevators-retrofitted",
            "schools-built-or-expanded", "hospital-beds-added", "sponge-cities-built",
        }));
    }

    [Test]
    public void PeopleCity_ParkGreen_HasTheRecommendationAsBenchmark()
    {
        var benchmark = ContentFiles.Framework("people-city-2035").Indicator("park-green-per-person").Benchmarks.Single();

        Assert.That((benchmark.Id, benchmark.Range), Is.EqualTo(("who", new ValueRange(15, 20))));
    }
}
