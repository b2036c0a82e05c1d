using UrbanIndicators.Definitions;

namespace UrbanIndicators.Tests.Definitions;

public class ThresholdHelperTests
{
    // A billionth of 29 is 2.9e-8, of the scale's length of 100 it is 1e-7, of 1 it is 1e-9.
    [TestCase(28.999999999999996, 29, 0)]
    [TestCase(29 - 2.8e-8, 29, 0)]
    [TestCase(29 - 3e-8, 29, -1)]
    [TestCase(29 + 2.8e-8, 29, 0)]
    [TestCase(29 + 3e-8, 29, 1)]
    [TestCase(-29 - 3e-8, -29, -1)]
    [TestCase(-29 + 2.8e-8, -29, 0)]
    [TestCase(0, 0, 0)]
    [TestCase(1e-100, 0, 1)]
    [TestCase(-1e-100, 0, -1)]
    [TestCase(1e99, double.PositiveInfinity, -1)]
    [TestCase(-1e99, double.NegativeInfinity, 1)]
    public void OfValues_Compares_RelativeToTheThreshold(double value, double bound, int side) =>
        Holds(Threshold.OfValues, value, bound, side);

    [TestCase(90 - 0.9e-7, 90, 0)]
    [TestCase(90 - 1.1e-7, 90, -1)]
    [TestCase(-0.9e-7, 0, 0)]
    [TestCase(-1.1e-7, 0, -1)]
    [TestCase(1.1e-7, 0, 1)]
    public void OfScores_Compares_RelativeToTheScale(double value, double bound, int side) =>
        Holds(Threshold.OfScores(new(-20, 80)), value, bound, side);

    [TestCase(0.65 - 0.9e-9, 0.65, 0)]
    [TestCase(0.65 - 1.1e-9, 0.65, -1)]
    public void OfShares_Compares_RelativeToOne(double value, double bound, int side) => Holds(Threshold.OfShares, value, bound, side);

    [Test]
    public void NaN_IsNeitherAtNorAboveNorBelow()
    {
        var threshold = Threshold.OfValues;
        Assert.That(
            (
                threshold.IsAt(double.NaN, 1), threshold.IsAtLeast(double.NaN, 1), threshold.IsAtMost(double.NaN, 1),
                threshold.IsAbove(double.NaN, 1), threshold.IsBelow(double.NaN, 1)),
            Is.EqualTo((false, false, false, false, false)));
        Assert.That(threshold.Excess(double.NaN, 1), Is.NaN);
    }

    [Test]
    public void IsWithin_TakesBothEnds()
    {
        var range = new ValueRange(0.3, 100);
        Assert.That(
            new[] { 0.1 + 0.2 - 1e-16, 0.3, 50, 0.2 + 88.9 + 10.9 }.Select(v => Threshold.OfValues.IsWithin(v, range)), Is.All.True);
        Assert.That(new[] { 0.299999, 100.00001, double.NaN }.Select(v => Threshold.OfValues.IsWithin(v, range)), Is.All.False);
    }

    private static void Holds(Threshold threshold, double value, double bound, int side)
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(threshold.IsBelow(value, bound), Is.EqualTo(side < 0));
            Assert.That(threshold.IsAbove(value, bound), Is.EqualTo(side > 0));
            Assert.That(threshold.IsAt(value, bound), Is.EqualTo(side == 0));
            Assert.That(threshold.IsAtLeast(value, bound), Is.EqualTo(side >= 0));
            Assert.That(threshold.IsAtMost(value, bound), Is.EqualTo(side <= 0));
            Assert.That(Math.Sign(threshold.Excess(value, bound)), Is.EqualTo(side));
            Assert.That(value >= threshold.Lowest(bound) && value <= threshold.Highest(bound), Is.EqualTo(side == 0));
        }
    }
}
