using UrbanIndicators.Diagnostics;
using UrbanIndicators.Methods.Treating;
using static UrbanIndicators.Tests.Scoring.Preparing.PreparingCases;

namespace UrbanIndicators.Tests.Scoring.Preparing;

public class WinsoriseTests
{
    private static readonly double[] Coinr = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 30, 100];

    [Test]
    public void Winsorise_TheExampleOfCoinr_TreatsOnePoint()
    {
        // COINr, reference of winsorise(): 100 becomes 30, one point; vignette: then skew 1.712038, kurt 1.815781.
        var (treated, report, fitted) = Treat(Coinr, Method("winsorise"));
        Assert.That(treated, Is.EqualTo(new double[] { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 30, 30 }));
        Assert.That((report.Outcome, report.WinsorisedHigh, report.WinsorisedLow), Is.EqualTo((TreatmentOutcome.Treated, 1, 0)));
        Assert.That(report.After.Skewness, Is.EqualTo(1.712038).Within(5e-7));
        Assert.That(report.After.Kurtosis, Is.EqualTo(1.815781).Within(5e-7));
        Assert.That(fitted.Constants.Select(c => (c.Key, c.Value[0])), Is.EqualTo(new[] { ("high", 30.0) }));
        Assert.That(fitted.LeavesUnit, Is.False);
    }

    [Test]
    public void Winsorise_AColumnWithALowTail_TreatsTheLowest()
    {
        // The same turned round.
        var (treated, report, _) = Treat([.. Coinr.Select(v => -v)], Method("winsorise"));
        Assert.That(treated, Is.EqualTo(new double[] { -1, -2, -3, -4, -5, -6, -7, -8, -9, -10, -30, -30 }));
        Assert.That((report.WinsorisedHigh, report.WinsorisedLow), Is.EqualTo((0, 1)));
    }

    [Test]
    public void Winsorise_AColumnThatPasses_ChangesNothing()
    {
        var (treated, report, fitted) = Treat([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], Method("winsorise"));
        Assert.That(treated, Is.EqualTo(new double[] { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 }));
        Assert.That(report.Outcome, Is.EqualTo(TreatmentOutcome.Passed));
        Assert.That(fitted.ChangesNothing);
        Assert.That(fitted.Constants, Is.Empty);
    }

    [Test]
    public void Winsorise_WithForce_UsesAllPoints()
    {
        // COINr's test "want to also test forced winsorisation": three points of 1 … 20, 100, 200. 200 → 100, then both → 20; the column
        // 1 … 20, 20, 20 has its mean (250/22 = 11.4) above the middle of its range, so its tail is low, and 1 → 2 is the third.
        double[] values = [.. Enumerable.Range(1, 20), 100, 200];
        var (treated, report, _) = Treat(values, Method("winsorise", ("points", 3), ("force", true)));
        Assert.That(report.Outcome, Is.EqualTo(TreatmentOutcome.Forced));
        Assert.That((report.WinsorisedHigh, report.WinsorisedLow), Is.EqualTo((2, 1)));
        Assert.That(treated, Is.EqualTo(new double[] { 2, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 20, 20 }));
    }

    [Test]
    public void Winsorise_TiesBeyondThePoints_AreLeftAndTold()
    {
        // COINr would treat all three.
        double[] values = [.. Enumerable.Range(1, 30), 1000, 1000, 1000];
        var bag = new DiagnosticBag();
        var fitted = Fit(values, Method("winsorise", ("points", 2)), bag)!;
        Assert.That(Applied(fitted, values), Is.EqualTo(values));
        Assert.That(fitted.Report!.Outcome, Is.EqualTo(TreatmentOutcome.StillFails));
        Assert.That(Codes(bag), Is.EqualTo(new[] { "UI4344", "UI4342" }));
        Assert.That(bag.Items[0].Message, Does.Contain("at least 3 places share the value 1000").And.Contain("only 2 more"));
        var (treated, report, _) = Treat(values, Method("winsorise", ("points", 3)));
        Assert.That(treated[^4..], Is.EqualTo(new double[] { 30, 30, 30, 30 }));
        Assert.That(report.WinsorisedHigh, Is.EqualTo(3));
    }

    [Test]
    public void Winsorise_WithTooFewPoints_SaysThatItStillFails()
    {
        double[] values = [.. Enumerable.Range(1, 20), 100, 200];
        var bag = new DiagnosticBag();
        var report = Fit(values, Method("winsorise", ("points", 1)), bag)!.Report!;
        Assert.That((report.Outcome, report.WinsorisedHigh), Is.EqualTo((TreatmentOutcome.StillFails, 1)));
        Assert.That(Codes(bag), Is.EqualTo(new[] { "UI4343", "UI4342" }));
        Assert.That(bag.Items[0].Message, Does.StartWith("indicator \"a\", winsorise: 1 highest set to 100 (skewness "));
        Assert.That(bag.Items[1].Render("zh"), Does.StartWith("指标“a”：winsorise 处理后偏度"));
    }

    [Test]
    public void Winsorise_FewerThanTenValues_AreNotTested()
    {
        double[] values = [1, 2, 3, 4, 5, 6, 7, 8, 1000];
        var bag = new DiagnosticBag();
        var fitted = Fit(values, Method("winsorise"), bag)!;
        Assert.That(fitted.ChangesNothing);
        Assert.That(fitted.Report!.Outcome, Is.EqualTo(TreatmentOutcome.TooFewValues));
        Assert.That(Codes(bag), Is.EqualTo(new[] { "UI4340" }));
        Assert.That(Treat(values, Method("winsorise", ("force", true), ("points", 1))).Treated[^1], Is.EqualTo(8));
    }

    [TestCase("winsorise")]
    [TestCase("log")]
    [TestCase("box-cox")]
    [TestCase("two-stage")]
    public void Fit_AColumnThatDoesNotVary_LeavesItAndSaysSo(string method)
    {
        double[] values = [.. Enumerable.Repeat(5.0, 12)];
        foreach (var force in new[] { false, true })
        {
            var bag = new DiagnosticBag();
            var fitted = Fit(values, Method(method, ("force", force)), bag)!;
            Assert.That(fitted.ChangesNothing);
            Assert.That(fitted.Report!.Outcome, Is.EqualTo(TreatmentOutcome.Constant));
            Assert.That(Codes(bag), Is.EqualTo(new[] { "UI4341" }));
        }
    }

    [TestCase("winsorise")]
    [TestCase("log")]
    [TestCase("box-cox")]
    [TestCase("two-stage")]
    public void Fit_AColumnWithoutAValue_LeavesIt(string method)
    {
        var bag = new DiagnosticBag();
        Assert.That(Fit([], Method(method), bag)!.ChangesNothing);
        Assert.That(Codes(bag), Is.EqualTo(new[] { "UI4340" }));
    }

    [Test]
    public void Winsorise_WithPopulationMoments_TestsByThem()
    {
        // 1 … 10, 30, 100: G1 3.06 and G2 9.74, g1 2.67 and g2 5.67 (both definitions, by exact fractions). With a limit of 6 only the
        // corrected fail.
        Assert.That(
            Treat(Coinr, Method("winsorise", ("kurtosis", 6), ("moments", "population"))).Report.Outcome,
            Is.EqualTo(TreatmentOutcome.Passed));
        Assert.That(Treat(Coinr, Method("winsorise", ("kurtosis", 6))).Report.Outcome, Is.EqualTo(TreatmentOutcome.Treated));
    }

    [Test]
    public void None_AskedOfAnIndicator_ForbidsTreatment()
    {
        var (treated, report, fitted) = Treat(Coinr, Method("none"));
        Assert.That(treated, Is.EqualTo(Coinr));
        Assert.That(report.Outcome, Is.EqualTo(TreatmentOutcome.Forbidden));
        Assert.That(fitted.ChangesNothing);
    }

    [Test]
    public void Apply_ValuesOfAnotherPopulation_PutsThemWithinTheSameLimits()
    {
        var fitted = Treat(Coinr, Method("winsorise")).Fitted;
        Assert.That(Applied(fitted, [-5, 29, 31, 1e9]), Is.EqualTo(new double[] { -5, 29, 30, 30 }));
        Assert.That(fitted.Describe(31), Is.EqualTo("31 → 30"));
        Assert.That(fitted.Describe(29), Is.EqualTo("29"));
    }

    [Test]
    public void Custom_Registered_TreatsEachValue()
    {
        var methods = MethodRegistry.Default.WithTreatment("halved", (value, _, _) => value > 1e6 ? double.PositiveInfinity : value / 2);
        var method = Method("halved");
        var fitted = Fit([1, 2, 3], method, new DiagnosticBag(), methods)!;
        Assert.That(Applied(fitted, [4, No, 1e7]), Is.EqualTo(new[] { 2, No, No }));
        Assert.That(fitted.Report!.Outcome, Is.EqualTo(TreatmentOutcome.Custom));
    }
}
