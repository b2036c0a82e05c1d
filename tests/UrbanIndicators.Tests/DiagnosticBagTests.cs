using UrbanIndicators.Diagnostics;

namespace UrbanIndicators.Tests;

public class DiagnosticBagTests
{
    private const int Kept = 10_000;

    [Test]
    public void Items_MoreThanAreKept_EndWithTheNumberOfTheRest()
    {
        var bag = new DiagnosticBag();
        for (var i = 0; i < Kept + 7; i++) bag.Report(DataDiagnostics.ColumnNotRead, default, "x");
        bag.Report(DataDiagnostics.PlaceAssumed, default, "x");
        var last = bag.Items[^1];
        using (Assert.EnterMultipleScope())
        {
            Assert.That(bag.Items, Has.Count.EqualTo(Kept + 1));
            Assert.That(last.Code, Is.EqualTo("UI2060"));
            Assert.That(last.Arguments, Is.EqualTo(new object[] { 8, 0, 0, 8 }));
            Assert.That(bag.Items.CountOf(DiagnosticSeverity.Information), Is.EqualTo(Kept + 8));
            Assert.That(bag.Items.CountOf(DiagnosticSeverity.Error), Is.Zero);
            Assert.That(
                last.Message,
                Is.EqualTo("8 more are not listed: 0 errors, 0 warnings, 8 notes; mend what is listed and check again"));
        }
    }

    [Test]
    public void Items_AsManyAsAreKept_HaveNoNumber()
    {
        var bag = new DiagnosticBag();
        for (var i = 0; i < Kept; i++) bag.Report(DataDiagnostics.ColumnNotRead, default, "x");
        Assert.That(bag.Items.CountBy(d => d.Code), Is.EqualTo(new[] { KeyValuePair.Create("UI2049", Kept) }));
    }

    [Test]
    public void Items_ErrorAfterTooManyNotes_IsKept()
    {
        var bag = new DiagnosticBag();
        for (var i = 0; i < Kept; i++) bag.Report(DataDiagnostics.ColumnNotRead, default, "x");
        bag.Report(DataDiagnostics.FileEmpty, default);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(bag.Items.Select(d => d.Code), Has.Some.EqualTo("UI2001"));
            Assert.That(bag.ErrorCount, Is.EqualTo(1));
            Assert.That(bag.Items[^1].Arguments, Is.EqualTo(new object[] { 1, 0, 0, 1 }));
        }
    }

    [Test]
    public void Items_OnlyErrors_AreTheFirst()
    {
        var bag = new DiagnosticBag();
        for (var i = 0; i < Kept + 3; i++) bag.Report(DataDiagnostics.FileEmpty, new("x.csv", i + 1));
        var thrown = Assert.Throws<UrbanIndicatorsException>(bag.ThrowIfErrors)!;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(thrown.Diagnostics.Take(Kept).Select(d => d.Location.Line), Is.EqualTo(Enumerable.Range(1, Kept)));
            Assert.That(thrown.Diagnostics[^1].Arguments, Is.EqualTo(new object[] { 3, 3, 0, 0 }));
            Assert.That(thrown.ErrorCount, Is.EqualTo(Kept + 3));
        }
    }
}
