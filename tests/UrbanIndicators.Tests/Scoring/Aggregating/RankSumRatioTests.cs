namespace UrbanIndicators.Tests.Scoring.Aggregating;

/// <summary>The distribution of rank-sum ratios, step by step after Tian Fengtiao (1993).</summary>
public class RankSumRatioTests
{
    // Ranks 1 2 3 4 5 6 and 2 1 4 3 5.5 5.5 of six: RSR = 3/12, 3/12, 7/12, 7/12, 10.5/12, 11.5/12.
    private static readonly double[][] Columns = [[10, 20, 30, 40, 50, 60], [20, 10, 40, 30, 60, 60]];

    [Test]
    public void Findings_OfSixPlaces_AreTheLineOfRsrOverProbit()
    {
        // Values 0.25 (2 of 6), 0.5833 (2), 0.875 (1), 0.9583 (1); mean ranks 1.5, 3.5, 5 of 6 and 1 − 1/24 for the last: p = 0.25,
        // 0.58333, 0.83333, 0.95833; probits 4.3255102, 5.2104284, 5.9674216, 6.7316644. Least squares: b = Sxy/Sxx = 0.3045941, a =
        // 0.6666667 − b·5.5587561, r² = 0.9561982, F = r² ÷ ((1 − r²) ÷ 2) = 43.6602315; with 1 and 2 degrees p = 1 − t ÷ √(2 + t²), t =
        // √F.
        var findings = Fitted.On(new("rank-sum-ratio"), Columns).Aggregator.Findings.ToDictionary(
            f => f.Name, f => f.Value, StringComparer.Ordinal);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(findings["values"], Is.EqualTo(4));
            Assert.That(findings["a"], Is.EqualTo(-1.0264976763320723).Within(1e-9));
            Assert.That(findings["b"], Is.EqualTo(0.3045941028589367).Within(1e-9));
            Assert.That(findings["r2"], Is.EqualTo(0.9561982071848428).Within(1e-9));
            Assert.That(findings["F"], Is.EqualTo(43.660231498741766).Within(1e-6));
            Assert.That(findings["p"], Is.EqualTo(0.022146121762130155).Within(1e-9));
            // Three grades are cut at the probits 4 and 6.
            Assert.That(findings["cut-1"], Is.EqualTo(0.19187873510367437).Within(1e-9));
            Assert.That(findings["cut-2"], Is.EqualTo(0.8010669408215476).Within(1e-9));
        }
    }

    [TestCase(3, new[] { 4.0, 6.0 })]
    [TestCase(4, new[] { 3.5, 5.0, 6.5 })]
    [TestCase(5, new[] { 3.2, 4.4, 5.6, 6.8 })]
    public void Cuts_OfSeveralGrades_StandAtTheUsualProbits(int grades, double[] probits)
    {
        var findings = Fitted.On(
            new Method("rank-sum-ratio").With("grades", new(grades)),
            Columns).Aggregator.Findings.ToDictionary(f => f.Name, f => f.Value, StringComparer.Ordinal);
        var expected = probits.Select(p => findings["a"] + (findings["b"] * p));
        Assert.That(
            findings.Where(f => f.Key.StartsWith("cut-", StringComparison.Ordinal)).Select(f => f.Value),
            Is.EqualTo(expected).Within(1e-12));
    }

    [TestCase(20, 10, "grade 2 of 3")]
    [TestCase(60, 60, "grade 3 of 3")]
    [TestCase(0, 0, "grade 1 of 3")]
    public void Remark_OfAPlace_TellsItsGrade(double a, double b, string grade)
    {
        // RSR 0.25 lies between 0.192 and 0.801; 0.958 above; of a place below all, 1/6, below.
        var remark = Fitted.On(new("rank-sum-ratio"), Columns).Aggregator.Remark([a, b], [1, 1])!;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(remark.In("en"), Does.StartWith(grade).And.Contain("RSR = -1.0265 + 0.3046 × probit"));
            Assert.That(remark.In("zh"), Does.Contain("共 3 档"));
        }
    }

    [Test]
    public void Findings_OfTwoDifferentValues_HaveNoLine()
    {
        var aggregator = Fitted.On(new("rank-sum-ratio"), [[1, 2]]).Aggregator;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(aggregator.Findings, Is.EqualTo(new[] { ("values", 2.0) }));
            Assert.That(aggregator.Remark([1], [1]), Is.Null);
        }
    }
}
