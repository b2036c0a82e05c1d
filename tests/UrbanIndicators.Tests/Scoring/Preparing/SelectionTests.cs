using UrbanIndicators.Methods.Imputing;

namespace UrbanIndicators.Tests.Scoring.Preparing;

public class SelectionTests
{
    [TestCase(new double[] { 3, 1, 2 }, 2)]
    [TestCase(new double[] { 4, 1, 2, 3 }, 2.5)]
    [TestCase(new double[] { 7 }, 7)]
    [TestCase(new double[0], double.NaN)]
    public void Median_OfAFew_IsTheMiddle(double[] values, double expected) => Assert.That(Selection.Median(values), Is.EqualTo(expected));

    [Test]
    public void Median_OfTwoHugeValues_DoesNotOverflow() => Assert.That(Selection.Median([1e308, 1.5e308]), Is.EqualTo(1.25e308));

    [Test]
    public void Smallest_AtAnyPlace_IsWhatSortingPutsThere(
        [Values(2047, 2048, 5000, 30_001)] int count, [Values(1, 2, 3, 40, 1_000_000)] int different, [Values] Order order)
    {
        var random = new Random(count + different);
        var values = Enumerable.Range(0, count).Select(_ => (double)random.Next(different)).ToArray();
        if (order == Order.Rising) Array.Sort(values);
        if (order == Order.Falling) Array.Sort(values, (a, b) => b.CompareTo(a));
        var sorted = values.Order().ToArray();
        foreach (var place in new[] { 0, 1, count / 10, count / 2, count - 2, count - 1 })
        {
            var (at, below) = Selection.Smallest([.. values], place);
            Assert.That(at, Is.EqualTo(sorted[place]), $"place {place}");
            Assert.That(below, Is.EqualTo(place > 0 ? sorted[place - 1] : double.NaN), $"before place {place}");
        }
    }

    public enum Order
    {
        Any,
        Rising,
        Falling,
    }
}
