using static UrbanIndicators.Tests.Scoring.Weights.WeightingRun;

namespace UrbanIndicators.Tests.Scoring.Weights;

/// <summary>Principal components and factors: by hand where the eigenvectors are known, and the example of the OECD/JRC handbook.</summary>
public class ComponentsTests
{
    private const double Rounding = 1e-12;

    // x and y are uncorrelated, z = x + y: r(x, z) = r(y, z) = 1/√2. Eigenvalues of the correlations: 2, 1, 0;
    // eigenvectors (1/2, 1/2, 1/√2), (1/√2, −1/√2, 0), (1/2, 1/2, −1/√2).
    private static readonly double[][] Triple = [[1, 1, -1, -1], [1, -1, 1, -1], [2, 0, 0, -2]];

    private static readonly double Root = Math.Sqrt(2);

    [Test]
    public void Pca_WithEigenvaluesAboveOne_KeepsTheFirst()
    {
        var run = Of(new("pca"), Triple);
        // 1/2, 1/2, 1/√2 over their sum 1 + 1/√2; the second eigenvalue is 1, not above.
        var sum = 1 + (1 / Root);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.Weights, Is.EqualTo(new[] { 0.5 / sum, 0.5 / sum, 1 / Root / sum }).Within(Rounding));
            Assert.That(run.Figure("components"), Is.EqualTo(1));
            Assert.That(run.Figure("eigenvalue-1"), Is.EqualTo(2).Within(Rounding));
            Assert.That(run.Figure("variance-explained"), Is.EqualTo(2 / 3.0).Within(Rounding));
            // Loading = 1/2 · √2.
            Assert.That(run.PerChild("loading-1"), Is.EqualTo(new[] { 1 / Root, 1 / Root, 1 }).Within(Rounding));
        }
    }

    [TestCase("components", 2)]
    [TestCase("variance", 0.9)]
    public void Pca_WithTwoComponents_WeighsThemByTheirVariance(string parameter, double value)
    {
        var run = Of(new Method("pca").With(parameter, new MethodValue(value)), Triple);
        // x and y: 1/2 · 2 + 1/√2 · 1; z: 1/√2 · 2 + 0.
        var (x, z) = (1 + (1 / Root), Root);
        Assert.That(
            run.Weights, Is.EqualTo(new[] { x, x, z }.Select(w => w / ((2 * x) + z))).Within(1e-9),
            "the eigenvalue 1 is computed to rounding");
    }

    [Test]
    public void Pca_OfAChildThatRunsAgainst_CountsTheSizeAndSaysSo()
    {
        double[][] columns = [[1, 2, 3, 4], [1, 2, 3, 5], [9, 7, 6, 5]];
        var run = Of(Scores("pca"), columns);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.Codes, Is.EqualTo(new[] { "UI4225" }));
            Assert.That(run.Diagnostics[0].ToString(), Does.Contain("\"n\"").And.Contain("c2").And.Contain("pca"));
            Assert.That(run.Weights, Has.All.GreaterThan(0.3));
            Assert.That(Of(Values("pca"), columns, 2).Codes, Is.Empty, "less is better in c2");
        }
    }

    [Test]
    public void Factor_OfTheHandbooksExample_IsAsPrinted()
    {
        // Tables 16 and 17. The data are printed rounded: half a unit of the second decimal and a little more.
        var run = Of(new Method("factor").With("components", new MethodValue(4)), TechnologyAchievement.Columns);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(
                Enumerable.Range(1, 8).Select(k => run.Figure($"eigenvalue-{k}") / 8 * 100),
                Is.EqualTo(new[] { 41.9, 21.8, 12.3, 11.1, 6.0, 3.7, 2.2, 0.9 }).Within(0.15));
            Assert.That(run.PerChild("loading-1"), Is.EqualTo(new[] { 0.07, 0.13, 0.79, -0.64, 0.37, 0.82, 0.88, 0.08 }).Within(0.015));
            Assert.That(run.PerChild("loading-2"), Is.EqualTo(new[] { 0.97, 0.07, -0.21, 0.56, 0.17, -0.04, 0.23, 0.04 }).Within(0.015));
            Assert.That(run.PerChild("loading-3"), Is.EqualTo(new[] { 0.06, -0.07, 0.21, -0.04, 0.38, 0.25, -0.09, 0.96 }).Within(0.015));
            Assert.That(run.PerChild("loading-4"), Is.EqualTo(new[] { 0.06, 0.93, 0.42, 0.36, 0.68, 0.35, 0.09, 0.04 }).Within(0.015));
            Assert.That(
                Enumerable.Range(1, 4).Select(k => run.Figure($"factor-variance-{k}")),
                Is.EqualTo(new[] { 2.64, 1.39, 1.19, 1.76 }).Within(0.025));
            // Patents and exports make the second composite, royalties and telephones the fourth, the university the third.
            Assert.That(run.PerChild("factor"), Is.EqualTo(new double[] { 2, 4, 1, 2, 4, 1, 1, 3 }));
            // Squared loadings 0.94, 0.87, 0.62, 0.31, 0.48, 0.66, 0.78, 0.93 over their sum 5.59.
            Assert.That(run.Weights, Is.EqualTo(new[] { 0.17, 0.15, 0.11, 0.06, 0.08, 0.12, 0.14, 0.17 }).Within(0.01));
        }
    }

    [Test]
    public void Factor_WithOneComponent_TakesItsSquaredLoadings()
    {
        // Loadings 1/√2, 1/√2, 1: squares 1/2, 1/2, 1.
        Assert.That(Of(new("factor"), Triple).Weights, Is.EqualTo(new[] { 0.25, 0.25, 0.5 }).Within(Rounding));
    }

    [TestCase("factor")]
    [TestCase("pca")]
    public void Components_MoreThanTellAnything_AreNotKept(string method)
    {
        // x three times and y, uncorrelated: eigenvalues 3, 1, 0, 0. Two factors, x and y themselves: every squared loading is 1.
        double[] x = [1, 1, -1, -1];
        double[][] columns = [x, x, x, [1, -1, 1, -1]];
        var run = Of(new Method(method).With("components", new MethodValue(4)), columns);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.Codes, Is.EqualTo(new[] { "UI4226" }));
            Assert.That(run.Diagnostics[0].Arguments, Is.EqualTo(new object[] { "n", method, 4, 2 }));
            Assert.That(run.Figure("components"), Is.EqualTo(2));
            // pca: x 1/√3 · 3 each, y 1 · 1.
            var y = method == "pca" ? 1 / ((3 * Math.Sqrt(3)) + 1) : 0.25;
            Assert.That(run.Weights, Is.EqualTo(new[] { (1 - y) / 3, (1 - y) / 3, (1 - y) / 3, y }).Within(1e-9));
            Assert.That(Of(new Method(method).With("variance", new MethodValue(1)), columns).Figure("components"), Is.EqualTo(2));
        }
    }

    [Test]
    public void Figures_OfTwoColumns_TestTheirCorrelation()
    {
        // r = 0.5; KMO of two columns is 1/2; Bartlett −(n − 1 − (2·2 + 5)/6)·ln(1 − r²) with n = 4: −1.5·ln 0.75, one degree of freedom.
        var run = Of(
            new("pca"), [[1, 1, -1, -1], [0.5 + Math.Sqrt(0.75), 0.5 - Math.Sqrt(0.75), -0.5 + Math.Sqrt(0.75), -0.5 - Math.Sqrt(0.75)]]);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.Figure("KMO"), Is.EqualTo(0.5).Within(Rounding));
            Assert.That(run.Figure("Bartlett-chi-square"), Is.EqualTo(-1.5 * Math.Log(0.75)).Within(Rounding));
            Assert.That(run.Figure("Bartlett-df"), Is.EqualTo(1));
            // χ² with one degree: p = erfc(√(χ²/2)) = erfc(0.46449…) = 0.51125 (tables).
            Assert.That(run.Figure("Bartlett-p"), Is.EqualTo(0.5113).Within(5e-4));
        }
    }

    [Test]
    public void Pca_AskedForNumberAndShare_Refuses()
    {
        var both = Of(new Method("pca").With("components", new MethodValue(1)).With("variance", new MethodValue(0.8)), Triple);
        var many = Of(new Method("factor").With("components", new MethodValue(4)), Triple);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(both.Result, Is.Null);
            Assert.That(both.Codes, Is.EqualTo(new[] { "UI4209" }));
            Assert.That(many.Codes, Is.EqualTo(new[] { "UI4209" }));
            Assert.That(many.Diagnostics[0].ToString(), Does.Contain("\"n\"").And.Contain("factor").And.Contain("1 to 3"));
        }
    }
}
