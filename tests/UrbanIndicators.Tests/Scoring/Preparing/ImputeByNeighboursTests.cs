using UrbanIndicators.Diagnostics;
using static UrbanIndicators.Tests.Scoring.Preparing.PreparingCases;

namespace UrbanIndicators.Tests.Scoring.Preparing;

/// <summary>Nearest neighbours, and the mean across a row.</summary>
public class ImputeByNeighboursTests
{
    [Test]
    public void Nearest_OfTwo_TakesTheirMean()
    {
        // Row 4 has b = 2.1 only: rows by distance on b: 1 (0.1), 2 (0.9), 0 (1.1), 3 (7.9). Of the nearest two: (20 + 30)/2 = 25.
        var table = Table([10, 20, 30, 90, No], [1, 2, 3, 10, 2.1]);
        Assert.That(Impute(table, Method("nearest", ("k", 2)))[0][4], Is.EqualTo(25));
        Assert.That(Impute(table, Method("nearest", ("k", 3), ("take", "median")))[0][4], Is.EqualTo(20));
    }

    [Test]
    public void Nearest_AllAsNearAsTheLast_TakePart()
    {
        // b = 2 is 1 from rows 0 and 2, both second: with k = 2 all three count, (10 + 20 + 60)/3 = 30.
        var table = Table([10, 20, 60, No], [1, 2, 3, 2]);
        Assert.That(Impute(table, Method("nearest", ("k", 2)))[0][3], Is.EqualTo(30));
    }

    [Test]
    public void Nearest_OnSeveralIndicators_WeighsEachByItsSpreadAndByWhatIsShared()
    {
        // sd of b (0, 2, 4, 0; n − 1): mean 1.5, squares 2.25 + 0.25 + 6.25 + 2.25 = 11, s² = 11/3. sd of c (0, 300, 0): s² = 30000.
        // Row 3 (b 0, c 0): to row 0: 0; to row 1 (c 300): (4/(11/3) + 90000/30000)/2 = 2.05; to row 2, without c: 16/(11/3)/1 = 4.36.
        var table = Table([1, 2, 3, No], [0, 2, 4, 0], [0, 300, No, 0]);
        Assert.That(Impute(table, Method("nearest", ("k", 1)), [0])[0][3], Is.EqualTo(1));
        Assert.That(Impute(table, Method("nearest", ("k", 2)), [0])[0][3], Is.EqualTo(1.5));
    }

    [Test]
    public void Nearest_OnChosenIndicators_MeasuresOnThemAlone()
    {
        var table = Table([1, 2, No], [0, 9, 0], [9, 1, 1]);
        Assert.That(Impute(table, Method("nearest", ("k", 1), ("on", new[] { "b" })), [0])[0][2], Is.EqualTo(1));
        Assert.That(Impute(table, Method("nearest", ("k", 1), ("on", new[] { "c" })), [0])[0][2], Is.EqualTo(2));
    }

    [Test]
    public void Nearest_ARowThatSharesNothing_StaysMissing()
    {
        var table = Table([1, 2, No], [3, 4, No]);
        Assert.That(Impute(table, Method("nearest"), [0])[0][2], Is.NaN);
    }

    [Test]
    public void Nearest_WithoutAnotherIndicator_IsRefused()
    {
        var bag = new DiagnosticBag();
        Assert.That(Fit(Table([1, 2, No], [5, 5, 5]), Method("nearest"), bag, [0]), Is.Null);
        Assert.That(Codes(bag), Is.EqualTo(new[] { "UI4327" }));
    }

    [Test]
    public void Nearest_OnMoreRowsThanCanBeKept_IsRefused()
    {
        var bag = new DiagnosticBag();
        var column = Enumerable.Range(0, 10_001).Select(i => (double)i).ToArray();
        Assert.That(Fit(Table(column, column), Method("nearest"), bag), Is.Null);
        Assert.That(Codes(bag), Is.EqualTo(new[] { "UI4326" }));
        Assert.That(bag.Items[0].Message, Does.Contain("10001 rows are more than the 10000 allowed"));
    }

    [TestCase("nearest")]
    [TestCase("regression")]
    [TestCase("row-mean")]
    public void Fit_OnWhatIsNotScored_IsRefused(string method)
    {
        var bag = new DiagnosticBag();
        Assert.That(Fit(Table([1, 2, No], [3, 4, 5]), Method(method, ("on", new[] { "x" })), bag, [0]), Is.Null);
        Assert.That(Codes(bag), Is.EqualTo(new[] { "UI4322" }));
        Assert.That(bag.Items[0].Message, Does.Contain("\"x\"").And.Contain("there are: a, b"));
    }

    [Test]
    public void RowMean_OfIndicatorsInDifferentUnits_GoesByWayOfACommonScale()
    {
        // a: 0 … 10, more is better; b: 100 … 300, less is better; c: 0 … 1. Row 2 has b = 150, (150 − 300)/(100 − 300) = 0.75, and c =
        // 0.25: mean 0.5, a = 0 + 0.5·10 = 5. Row 3 has a = 2, so 0.2, and c = 0.5: mean 0.35, b = 300 + 0.35·(100 − 300) = 230.
        var table = Table(
            [[0, 10, No, 2], [100, 300, 150, No], [0, 1, 0.25, 0.5]], i => new Place($"p{i}"),
            directions: [Direction.Higher, Direction.Lower, Direction.Higher]);
        var filled = Impute(table, Method("row-mean"));
        Assert.That(filled[0][2], Is.EqualTo(5).Within(1e-14));
        Assert.That(filled[1][3], Is.EqualTo(230).Within(1e-12));
    }

    [Test]
    public void RowMedian_OfThree_IsTheMiddle()
    {
        // Positions 0.1, 0.2 and 0.9.
        var table = Table([0, 10, No], [0, 1, 0.1], [0, 1, 0.2], [0, 1, 0.9]);
        Assert.That(Impute(table, Method("row-median"))[0][2], Is.EqualTo(2).Within(1e-14));
    }

    [Test]
    public void RowMean_OfARowWithoutAnotherValue_StaysMissing() =>
        Assert.That(Impute(Table([0, 10, No], [0, 1, No]), Method("row-mean"))[0][2], Is.NaN);

    [Test]
    public void RowMean_OfAnIndicatorWhoseDirectionIsARange_IsLeftAndTold()
    {
        var bag = new DiagnosticBag();
        var table = Table(
            [[1, 2, No], [1, 2, 3], [5, 7, No]], i =>
                new Place($"p{i}"), directions: [Direction.Range, Direction.Higher, Direction.Higher]);
        var filled = Filled(Fit(table, Method("row-mean"), bag)!, table);
        Assert.That(filled[0][2], Is.NaN);
        Assert.That(filled[2][2], Is.EqualTo(7).Within(1e-14));
        Assert.That(Codes(bag), Is.EqualTo(new[] { "UI4331" }));
    }
}
