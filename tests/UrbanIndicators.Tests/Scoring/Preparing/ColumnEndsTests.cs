using UrbanIndicators.Arithmetic;
using UrbanIndicators.Methods.Treating;

namespace UrbanIndicators.Tests.Scoring.Preparing;

/// <summary>The short way to moments after winsorising against the long one.</summary>
public class ColumnEndsTests
{
    [Test]
    public void Ends_OfAnyColumn_AreThoseOfSorting(
        [Values(5, 40, 1500, 5000)] int count, [Values(1, 6, 64, 65)] int length, [Values(2, 50, 1_000_000)] int different)
    {
        var values = Column(count, different, seed: count + length);
        var sorted = values.Order().ToArray();
        var ends = new ColumnEnds([.. values], length).Ends;
        var expected = count <= 2 * length ? sorted : [.. sorted[..length], .. sorted[^length..]];
        Assert.That(ends, Is.EqualTo(expected));
    }

    [Test]
    public void MomentsWithin_LimitsAtTheEnds_AreThoseOfTheLimitedColumn(
        [Values(5, 40, 1500, 5000)] int count, [Values(6, 65)] int length, [Values(2, 50, 1_000_000)] int different)
    {
        var values = Column(count, different, seed: count);
        values[count / 2] = 1e15;
        var sorted = values.Order().ToArray();
        var (bottom, top) = (sorted[1], sorted[^3]);
        var expected = Moments.Of([.. values.Select(v => Math.Clamp(v, bottom, top))], corrected: true);
        var actual = new ColumnEnds([.. values], length).MomentsWithin(bottom, top, corrected: true);
        // Both round in the last of 16 digits of sums of up to 5,000 terms.
        Assert.That(actual.Skewness, Is.EqualTo(expected.Skewness).Within(1e-11));
        Assert.That(actual.Kurtosis, Is.EqualTo(expected.Kurtosis).Within(1e-10));
    }

    private static double[] Column(int count, int different, int seed)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(_ => Math.Exp(random.Next(different) * 3.0 / different))];
    }
}
