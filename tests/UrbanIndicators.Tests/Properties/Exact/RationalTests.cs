namespace UrbanIndicators.Tests.Properties.Exact;

/// <summary>The arithmetic that others are held against, by sums done by hand.</summary>
public class RationalTests
{
    [TestCase("-12.50", "-12.5")]
    [TestCase("0.007", "0.007")]
    [TestCase("300", "300")]
    public void Parse_ADecimalFigure_KeepsIt(string text, string expected) =>
        Assert.That(Rational.Parse(text).ToString(), Is.EqualTo(expected));

    [Test]
    public void Arithmetic_IsWithoutRounding()
    {
        var (tenth, third) = (Rational.Parse("0.1"), new Rational(1, 3));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(tenth + Rational.Parse("0.2"), Is.EqualTo(Rational.Parse("0.3")));
            // 1/3 · 0.3 − 0.1 = 0; 1/3 ÷ 0.1 = 10/3; (1/3)² = 1/9; 1/3 to two decimals 0.33, 2/3 0.67.
            Assert.That((third * Rational.Parse("0.3")) - tenth, Is.EqualTo(Rational.Zero));
            Assert.That((third / tenth).ToString(), Is.EqualTo("10/3"));
            Assert.That(third.Pow(2), Is.EqualTo(new Rational(1, 9)));
            Assert.That((third.Rounded(2).ToString(), (third + third).Rounded(2).ToString()), Is.EqualTo(("0.33", "0.67")));
        }
    }

    // 0.1 is 3602879701896397 ÷ 2^55, 5.551115123125783e-18 too much.
    [TestCase(0.1, "0.1000000000000000055511151231257827")]
    [TestCase(-0.375, "-0.375")]
    [TestCase(1e20, "100000000000000000000")]
    public void Of_ADouble_IsTheNumberItHolds(double value, string expected) =>
        Assert.That(Rational.Of(value).Rounded(34).ToString(), Is.EqualTo(Rational.Parse(expected).Rounded(34).ToString()));

    [Test]
    public void Root_OfAPower_IsExactAndOfOthersClose()
    {
        Enclosure eight = new Rational(8, 27);
        Enclosure two = (Rational)2;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(eight.Root(3), Is.EqualTo((Enclosure)new Rational(2, 3)));
            Assert.That((two.Root(2).IsExact, two.Root(2).ToString()), Is.EqualTo((false, "1.4142135623730950488")));
            Assert.That(two.Root(2).High - two.Root(2).Low, Is.LessThanOrEqualTo(new Rational(1, 1L << 62)));
        }
    }

    [TestCase("90", "90", Side.At)]
    [TestCase("89.99991", "90", Side.Below)]
    [TestCase("90.00009", "90", Side.Above)]
    [TestCase("90.00000005", "90", null, Description = "within the slack: only what counts as at it could decide")]
    public void Against_AThreshold_IsTheSide(string figure, string threshold, object? expected) =>
        Assert.That(
            ((Enclosure)Rational.Parse(figure)).Against(Rational.Parse(threshold), Rational.Parse("0.0000001")), Is.EqualTo(expected));

    // Scores 40 and 90 with weights 1 and 1: √3600 = 60, 2 ÷ (1/40 + 1/90) = 720/13, √((1600 + 8100) ÷ 2) = 69.64.
    [TestCase("geometric", "60")]
    [TestCase("harmonic", "55.3846153846")]
    [TestCase("power-mean: { p: 2 }", "69.6419413859")]
    [TestCase("mean-min: { alpha: 0.5, beta: 1 }", "52.9900039968", Description = "65 − ½ · (√(25² + 1) − 1)")]
    [TestCase("weighted-median", "65")]
    public void Mean_OfTwo_IsTheOneByHand(string mean, string expected)
    {
        var found = ExactMean.All.First(m => m.Yaml == mean).Of([((Rational)40, 1), ((Rational)90, 1)], 2);
        Assert.That(found.Middle.Rounded(10), Is.EqualTo(Rational.Parse(expected)));
    }
}
