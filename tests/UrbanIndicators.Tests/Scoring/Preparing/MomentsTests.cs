using UrbanIndicators.Arithmetic;

namespace UrbanIndicators.Tests.Scoring.Preparing;

public class MomentsTests
{
    // Sums of a few terms round in the last of 16 digits.
    private const double Tolerance = 1e-13;

    [Test]
    public void Of_AHandfulOfValues_IsWhatOneGetsByHand()
    {
        // 1 2 3 4 10: mean 4, distances −3 −2 −1 0 6; m2 = 50/5 = 10, m3 = (−27 − 8 − 1 + 216)/5 = 36, m4 = (81 + 16 + 1 + 1296)/5 = 278.8.
        double[] values = [1, 2, 3, 4, 10];
        var population = Moments.Of(values, corrected: false);
        var corrected = Moments.Of(values, corrected: true);
        Assert.That(population.Skewness, Is.EqualTo(36 / Math.Pow(10, 1.5)).Within(Tolerance));
        Assert.That(population.Kurtosis, Is.EqualTo(2.788 - 3).Within(Tolerance));
        // G1 = g1·√(5·4)/3; G2 = (6·(−0.212) + 6)·4/(3·2) = 3.152.
        Assert.That(corrected.Skewness, Is.EqualTo(36 / Math.Pow(10, 1.5) * Math.Sqrt(20) / 3).Within(Tolerance));
        Assert.That(corrected.Kurtosis, Is.EqualTo(3.152).Within(Tolerance));
    }

    [Test]
    public void Of_TheExampleOfCoinr_IsAsPublished()
    {
        // COINr, vignette "Outlier treatment": skew 3.063241, kurt 9.741391.
        double[] values = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 30, 100];
        var moments = Moments.Of(values, corrected: true);
        Assert.That(moments.Skewness, Is.EqualTo(3.063241).Within(5e-7));
        Assert.That(moments.Kurtosis, Is.EqualTo(9.741391).Within(5e-7));
    }

    [TestCase(1e-90)]
    [TestCase(1e12)]
    [TestCase(1e99)]
    public void Of_ValuesOfAnyMagnitude_NeitherOverflowsNorVanishes(double unit)
    {
        double[] values = [.. new double[] { 1, 2, 3, 4, 10 }.Select(v => v * unit)];
        // Multiplying rounds each value by up to 1.1e-16 of itself.
        Assert.That(Moments.Of(values, corrected: true).Kurtosis, Is.EqualTo(3.152).Within(1e-12));
    }

    [Test]
    public void Of_ManyValuesFarFromZero_KeepsItsDigits()
    {
        // A shift of 1e9 takes 9 of 16 digits of each value: what is left is right to 1e-6.
        var random = new Random(5);
        double[] near = [.. Enumerable.Range(0, 5000).Select(_ => Math.Round(random.NextDouble(), 3))];
        double[] far = [.. near.Select(v => v + 1e9)];
        Assert.That(Moments.Of(far, corrected: true).Kurtosis, Is.EqualTo(Moments.Of(near, corrected: true).Kurtosis).Within(1e-6));
    }

    [TestCase(new double[0])]
    [TestCase(new double[] { 3 })]
    [TestCase(new double[] { 3, 3, 3, 3, 3 })]
    public void Of_ValuesThatDoNotVary_IsUnknown(double[] values) => Assert.That(Moments.Of(values, corrected: true).Skewness, Is.NaN);
}
