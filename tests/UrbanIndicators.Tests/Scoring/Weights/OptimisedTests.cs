using static UrbanIndicators.Tests.Scoring.Weights.WeightingRun;

namespace UrbanIndicators.Tests.Scoring.Weights;

public class OptimisedTests
{
    private const double Rounding = 1e-12;

    private static readonly double Root = Math.Sqrt(0.75);

    // Both of variance 1 (over n), r = 0.5: the second is 0.5·x + √0.75·z with z uncorrelated to x.
    private static readonly double[][] Half = [[1, 1, -1, -1], [0.5 + Root, 0.5 - Root, -0.5 + Root, -0.5 - Root]];

    [Test]
    public void Optimised_OfUncorrelatedColumns_IsTheImportancesOverTheDeviations()
    {
        // Correlations with the index are w·s ÷ √Σ(w·s)²: in proportions 3 : 2 : 1 when w·s is; s = 1, 2, 1, so w = 3 : 1 : 1.
        var run = Of(Asking(3, 2, 1), [[1, 1, -1, -1], [2, -2, 2, -2], [1, -1, -1, 1]]);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.Weights, Is.EqualTo(new[] { 0.6, 0.2, 0.2 }).Within(Rounding));
            // 3 ÷ √(9 + 4 + 1) and so on.
            Assert.That(run.PerChild("correlation"), Is.EqualTo(new[] { 3, 2, 1 }.Select(r => r / Math.Sqrt(14))).Within(Rounding));
            Assert.That(run.PerChild("importance-reached"), Is.EqualTo(run.PerChild("importance-asked")).Within(Rounding));
            Assert.That(run.Figure("objective"), Is.EqualTo(0).Within(Rounding));
            Assert.That(run.Figure("converged"), Is.EqualTo(1));
            Assert.That(run.Figure("iterations"), Is.GreaterThanOrEqualTo(1));
            Assert.That(run.Codes, Is.Empty);
        }
    }

    [Test]
    public void Optimised_OfSquares_AsksForTheirRoots()
    {
        // Squares in proportions 4 : 1 are correlations in 2 : 1.
        var run = Of(Asking(4, 1).With("measure", new MethodValue("squared-correlation")), [[1, 1, -1, -1], [1, -1, 1, -1]]);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.Weights, Is.EqualTo(new[] { 2 / 3.0, 1 / 3.0 }).Within(Rounding));
            Assert.That(run.PerChild("importance-reached"), Is.EqualTo(new[] { 0.8, 0.2 }).Within(Rounding));
        }
    }

    [Test]
    public void Optimised_WithNothingAsked_Balances() =>
        Assert.That(
            Of(new("optimised"), Half).PerChild("correlation"), Is.EqualTo(new[] { Root, Root }).Within(Rounding),
            "√((1 + r) ÷ 2) for both");

    [Test]
    public void Optimised_OfCorrelatedColumns_SolvesForThem()
    {
        // u = R⁻¹·(5, 4) ∝ (5 − 0.5·4, 4 − 0.5·5) = (3, 1.5).
        Assert.That(Of(Asking(5, 4), Half).Weights, Is.EqualTo(new[] { 2 / 3.0, 1 / 3.0 }).Within(Rounding));
    }

    [Test]
    public void Optimised_OfWhatCannotBeReached_ComesNearestAndSaysSo()
    {
        // u = R⁻¹·(3, 1) ∝ (2.5, −0.5): the bound binds, so the index is the first child alone, importances 1 : 0.5, shares 2/3 against
        // 3/4.
        var run = Of(Asking(3, 1), Half);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.Weights, Is.EqualTo(new[] { 1.0, 0 }).Within(Rounding));
            Assert.That(run.PerChild("importance-reached"), Is.EqualTo(new[] { 2 / 3.0, 1 / 3.0 }).Within(Rounding));
            Assert.That(run.Figure("largest-difference"), Is.EqualTo(1 / 12.0).Within(Rounding));
            Assert.That(run.Figure("objective"), Is.EqualTo(2 / 144.0).Within(Rounding));
            Assert.That(run.Figure("converged"), Is.EqualTo(1));
            Assert.That(run.Codes, Is.EqualTo(new[] { "UI4224" }));
            Assert.That(run.Diagnostics[0].ToString(), Does.Contain("0.0833").And.Contain("c1"));
        }
    }

    [Test]
    public void Optimised_OfARepeatedColumn_SharesItsWeight()
    {
        // Two uncorrelated columns and the first again; all alike: u = (1, 1, 2)·k needs u1 + u2 = u3, shared evenly.
        var run = Of(new("optimised"), [[1, 1, -1, -1], [1, 1, -1, -1], [1, -1, 1, -1]]);
        Assert.That(run.Weights, Is.EqualTo(new[] { 0.25, 0.25, 0.5 }).Within(1e-8), "repeated columns are told apart by a part in 1e10");
    }

    [Test]
    public void Optimised_OfColumnsThatCancel_Refuses()
    {
        var run = Of(new("optimised"), [[1, 2, 3, 4], [4, 3, 2, 1]]);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.Result, Is.Null);
            Assert.That(run.Codes, Is.EqualTo(new[] { "UI4211" }));
            Assert.That(run.Diagnostics[0].ToString(), Does.Contain("\"n\"").And.Contain("optimised"));
        }
    }

    [TestCase(1.0)]
    [TestCase(1.0, -1)]
    [TestCase(0.0, 0)]
    public void Optimised_ForImportancesThatDoNotFit_Refuses(params double[] importances) =>
        Assert.That(Of(Asking(importances), Half).Codes, Is.EqualTo(new[] { "UI4210" }));

    private static Method Asking(params double[] importances) => new Method("optimised").With("importances", new MethodValue(importances));
}
