namespace UrbanIndicators.Tests.Data;

public class PanelBuilderTests
{
    [Test]
    public void Add_ManyPlacesAndPeriods_AreKeptAndDuplicatesRefused()
    {
        var builder = new PanelBuilder(["a", "b"]);
        for (var i = 0; i < 3000; i++)
        {
            builder.Add(FormattableString.Invariant($"p{i % 1000}"), Period.OfYear(2020 + (i / 1000)), i, double.NaN);
        }

        Assert.That(() => builder.Add("p7", Period.OfYear(2021), 1, 2), Throws.ArgumentException);
        var panel = builder.Build();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(panel.RowCount, Is.EqualTo(3000));
            Assert.That(panel.ValueAt(2999, "a"), Is.EqualTo(2999));
            Assert.That(panel.PeriodAt(2999), Is.EqualTo(Period.OfYear(2022)));
            Assert.That(panel.PlaceAt(2999), Is.SameAs(panel.PlaceAt(999)));
            Assert.That(panel.ObservationAt(0, "b").Status, Is.EqualTo(ObservationStatus.Missing));
        }
    }

    [Test]
    public void Add_PlaceTwiceWithoutPeriod_IsRefused()
    {
        var builder = new PanelBuilder(["a"]).Add("p", null, 1);
        Assert.That(() => builder.Add("p", null, 2), Throws.ArgumentException);
    }

    [TestCase(double.PositiveInfinity)]
    [TestCase(double.NegativeInfinity)]
    [TestCase(1e101)]
    [TestCase(-double.MaxValue)]
    [TestCase(double.Epsilon)]
    public void Add_ValueNotCalculatedWith_IsRefused(double value) =>
        Assert.That(() => new PanelBuilder(["a"]).Add("p", null, value), Throws.ArgumentException.With.Message.Contains("\"a\""));

    [Test]
    public void Misuse_IsAnArgumentException()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(() => new PanelBuilder(null!), Throws.ArgumentNullException);
            Assert.That(() => new PanelBuilder(["a", "a"]), Throws.ArgumentException);
            Assert.That(() => new PanelBuilder([" "]), Throws.ArgumentException);
            Assert.That(() => new PanelBuilder(["a", null!]), Throws.InstanceOf<ArgumentException>());
            Assert.That(() => new PanelBuilder(["a"]).Add("p", null), Throws.ArgumentException);
            Assert.That(() => new PanelBuilder(["a"]).Add("p", null, 1, 2), Throws.ArgumentException);
            Assert.That(() => new PanelBuilder(["a"]).Add((Place)null!, null, 1), Throws.ArgumentNullException);
            Assert.That(() => new PanelBuilder(["a"]).Add((string)null!, null, 1), Throws.InstanceOf<ArgumentException>());
            Assert.That(() => new PanelBuilder(["a"]).Add("p", null, 1).Add("q", Period.OfYear(2023), 1), Throws.ArgumentException);
            Assert.That(
                () => new PanelBuilder(["a"]).Add("p", Period.OfYear(2023), 1).Add("q", Period.OfMonth(2023, 1), 1),
                Throws.ArgumentException);
            Assert.That(() => Period.TryParse("2023\uD800", out _), Is.False);
            Assert.That(() => Period.TryParse("\uFFFF", out _), Is.False);
        }
    }
}
