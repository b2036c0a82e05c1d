using static UrbanIndicators.Tests.Scoring.Weights.WeightingRun;

namespace UrbanIndicators.Tests.Scoring.Weights;

/// <summary>Weights that papers print, to the digits they print, and those of packages that follow the papers, to 1e-9.</summary>
public class PublishedWeightsTests
{
    // Fewer than the 17 digits given: sums are made in another order here.
    private const double PackageTolerance = 1e-9;

    // Zavadskas and Podvezko 2016, the example of the paper: four places, criteria 0 and 2 better when lower.
    private static readonly double[][] Apartments = Columns([3, 100, 10, 7], [2.5, 80, 8, 5], [1.8, 50, 20, 11], [2.2, 70, 12, 9]);

    [Test]
    public void Entropy_OfElsayed2017_IsAsPrinted()
    {
        var run = Of(Values("entropy"), Columns(
            [7, 312, 1891, 6613, 163], [72, 88, 728, 941804, 1078], [10, 252, 2594, 3466, 117471], [10, 145, 980, 2371, 86329],
            [65, 54, 350, 501, 29897], [29, 48, 380, 912, 34051], [7, 476, 3300, 78470, 2212], [70, 87, 650, 733, 819000],
            [4, 86, 591, 3015, 103], [12, 79, 579, 3240, 96098], [21, 45, 261, 1253, 453], [1, 72, 530, 4333, 0.1048]));
        Assert.That(run.Weights, Is.EqualTo(new[] { 0.104991, 0.069124, 0.071373, 0.449937, 0.304575 }).Within(5e-7));
    }

    [Test]
    public void Critic_OfTusAndAdali2019_IsAsPrinted()
    {
        // The paper scales the first criterion, a price, like the others.
        var run = Of(
            Values("critic"),
            Columns([5000, 3, 3, 4, 3, 2], [680, 5, 3, 2, 2, 1], [2000, 3, 2, 3, 4, 3], [600, 4, 3, 1, 2, 2], [800, 2, 4, 3, 3, 4]));
        Assert.That(run.Weights, Is.EqualTo(new[] { 0.157, 0.249, 0.168, 0.121, 0.154, 0.151 }).Within(5e-4));
    }

    [Test]
    public void StandardDeviation_OfJahanAndEdwards2013_IsAsPrinted()
    {
        var run = Of(Scores("standard-deviation"), Columns(
            [0, 0, 0], [0.39, 0.3, 0.77], [0.17, 0.36, 0.8], [0.35, 0.29, 0.93], [0.3, 0.4, 0.94], [0.84, 0.71, 1], [1, 1, 0.99]));
        Assert.That(run.Weights, Is.EqualTo(new[] { 0.35, 0.31, 0.34 }).Within(5e-3));
    }

    [Test]
    public void Merec_OfKeshavarz2021_IsAsPrinted()
    {
        var run = Of(
            new("merec"), Columns([450, 8000, 54, 145], [10, 9100, 2, 160], [100, 8200, 31, 153], [220, 9300, 1, 162], [5, 8400, 23, 158]),
            2, 3);
        Assert.That(run.Weights, Is.EqualTo(new[] { 0.5752, 0.0141, 0.4016, 0.0091 }).Within(5e-5));
    }

    [Test]
    public void Cilos_OfZavadskasAndPodvezko2016_IsAsPrinted() =>
        Assert.That(Of(new("cilos"), Apartments, 0, 2).Weights, Is.EqualTo(new[] { 0.3343, 0.2199, 0.1957, 0.2501 }).Within(5e-5));

    [Test]
    public void Idocriw_OfZavadskasAndPodvezko2016_IsAsPrinted()
    {
        var run = Of(new("idocriw"), Apartments, 0, 2);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.PerChild("entropy-weight"), Is.EqualTo(new[] { 0.1146, 0.1981, 0.4185, 0.2689 }).Within(5e-5));
            // The paper multiplies the rounded weights, which moves the fourth decimal.
            Assert.That(run.Weights, Is.EqualTo(new[] { 0.1658, 0.1886, 0.3545, 0.2911 }).Within(1e-4));
        }
    }

    [Test]
    public void Entropy_OfThePackages_IsTheSame() => AssertPackages(Values("entropy"), PackageCase.Entropy);

    [Test]
    public void Critic_OfThePackages_IsTheSame() => AssertPackages(Values("critic"), PackageCase.Critic);

    [Test]
    public void StandardDeviation_OfThePackages_IsTheSame() => AssertPackages(Scores("standard-deviation"), PackageCase.StandardDeviation);

    [Test]
    public void Merec_OfThePackages_IsTheSame() => AssertPackages(new("merec"), PackageCase.Merec);

    [Test]
    public void Cilos_OfThePackages_IsTheSame() => AssertPackages(new("cilos"), PackageCase.Cilos);

    [Test]
    public void Idocriw_OfThePackages_IsTheSame() => AssertPackages(new("idocriw"), PackageCase.Idocriw);

    private static void AssertPackages(Method method, double[] expected) =>
        Assert.That(Of(method, PackageCase.Columns, PackageCase.Lower).Weights, Is.EqualTo(expected).Within(PackageTolerance));
}
