namespace UrbanIndicators.Tests.Content;

internal sealed class SampleDataTests
{
    [TestCase("people-city-2035", "china-2023.csv", 1, 16)]
    [TestCase("beijing-monitoring", "beijing-2024.csv", 1, 15)]
    [TestCase("human-development-index", "hdi-2022.csv", 204, 5)]
    [TestCase("synthetic-districts", "synthetic-districts-2022-2024.csv", 48, 13)]
    public void Observe_SampleWithItsFramework_ReadsStrictly(string framework, string file, int rows, int columns)
    {
        var panel = Read(framework, file);

        Assert.That(panel.RowCount, Is.EqualTo(rows));
        Assert.That(panel.Columns, Has.Count.EqualTo(columns));
        Assert.That(panel.HasPeriods, Is.True);
    }

    [Test]
    public void Observe_China_KeepsYearSourceAndBoundOfEachFigure()
    {
        var panel = Read("people-city-2035", "china-2023.csv");

        var urbanisation = panel.ObservationAt(0, "resident-urbanisation-rate");
        var sharing = panel.ObservationAt(0, "government-data-sharing-rate");
        var satisfaction = panel.ObservationAt(0, "public-service-satisfaction");

        Assert.That((urbanisation.Value, urbanisation.AsOf, urbanisation.Source), Is.EqualTo((65.22, "2022", "000 §1.2.1")));
        Assert.That((sharing.Value, sharing.Qualifier, sharing.AsOf), Is.EqualTo((30.0, ObservationQualifier.Below, (string?)null)));
        Assert.That((satisfaction.Value, satisfaction.Note), Is.EqualTo((72.0, "000 §3.1 has 70 for the same year")));
        Assert.That(panel.PeriodAt(0), Is.EqualTo(Period.OfYear(2023)));
    }

    [Test]
    public void Observe_EveryQuotedFigure_HasASource(
        [Values("people-city-2035 china-2023.csv", "beijing-monitoring beijing-2024.csv")] string pair)
    {
        var names = pair.Split(' ');
        var panel = Read(names[0], names[1]);

        Assert.That(panel.Columns.Where(c => string.IsNullOrEmpty(panel.ObservationAt(0, c).Source)), Is.Empty);
    }

    [Test]
    public void Observe_Hdi_ReadsNamesAndAccents()
    {
        var panel = Read("human-development-index", "hdi-2022.csv");

        var places = Enumerable.Range(0, panel.RowCount).Select(panel.PlaceAt).ToDictionary(
            p => p.Key, p => p.Name, StringComparer.Ordinal);

        Assert.That((places["CIV"], places["TUR"], places["ZZK.WORLD"]), Is.EqualTo(("Côte d'Ivoire", "Türkiye", "World")));
    }

    [Test]
    public void Observe_SyntheticDistricts_TellsMissingFromNotApplicable()
    {
        var panel = Read("synthetic-districts", "synthetic-districts-2022-2024.csv");

        // Rows are the districts of 2022, 2023, 2024. District 13, column 8, 2022: 13 + 16 = 29, so it is blank; district 15 has no stops.
        Assert.That(panel.ObservationAt(12, "transit-stop-reach").Status, Is.EqualTo(ObservationStatus.Missing));
        Assert.That(panel.ObservationAt(14, "transit-stop-reach").Status, Is.EqualTo(ObservationStatus.NotApplicable));
        Assert.That(panel.PlaceAt(14).Name, Is.EqualTo("合成区15"));
    }

    [Test]
    public void Observe_ExportOfTheSameYear_GivesTheSameValues()
    {
        var wide = Read("synthetic-districts", "synthetic-districts-2022-2024.csv");
        var export = Read("synthetic-districts", "synthetic-districts-2024-export.csv", new() { Period = Period.OfYear(2024) });

        Assert.That(export.RowCount, Is.EqualTo(SyntheticDistrictsRule.Districts));
        for (var row = 0; row < export.RowCount; row++)
        {
            Assert.That(export.PlaceAt(row).Name, Is.EqualTo(wide.PlaceAt(32 + row).Name));
            foreach (var column in SyntheticDistrictsRule.Columns)
            {
                var expected = wide.ObservationAt(32 + row, column.Id);
                var actual = export.ObservationAt(row, column.Id);
                Assert.That((actual.Value, actual.Status), Is.EqualTo((expected.Value, expected.Status)), $"{column.Id}, row {row}");
            }
        }
    }

    private static Panel Read(string framework, string file, TableReadOptions? options = null) =>
        ContentFiles.Exam(framework).Observe(ContentFiles.SamplePath(file), options).Panel;
}
