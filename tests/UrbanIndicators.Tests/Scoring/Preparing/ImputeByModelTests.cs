using UrbanIndicators.Diagnostics;
using static UrbanIndicators.Tests.Scoring.Preparing.PreparingCases;

namespace UrbanIndicators.Tests.Scoring.Preparing;

/// <summary>Regression and the multivariate normal.</summary>
public class ImputeByModelTests
{
    // Of three correlated columns, gaps in each.
    private static readonly double[][] Gaps =
    [
        [2.1, 1.4, 3.3, No, 4.0, 2.7, No, 5.1, 3.8, 1.9, 4.6, 2.2],
        [3.0, No, 4.1, 2.2, 5.2, 3.9, 4.4, No, 4.7, 2.4, 6.1, 2.9],
        [10.2, 9.1, No, 8.8, 13.1, 11.4, 12.0, 14.9, 12.2, No, 13.6, 10.9],
    ];

    [Test]
    public void Regression_OnOneIndicator_IsTheLineOfLeastSquares()
    {
        // b = 1 2 3 4, a = 2 3 5 6: means 2.5 and 4; Σ(b − 2.5)(a − 4) = 3 + 0.5 + 0.5 + 3 = 7, Σ(b − 2.5)² = 5; slope 1.4, intercept 0.5.
        // At b = 10: 14.5. R² = 7²/(5·10) = 0.98.
        var table = Table([2, 3, 5, 6, No, No], [1, 2, 3, 4, 10, No]);
        var bag = new DiagnosticBag();
        var imputer = Fit(table, Method("regression", ("on", new[] { "b" })), bag, [0])!;
        var filled = Filled(imputer, table)[0];
        Assert.That(filled[4], Is.EqualTo(14.5).Within(1e-13));
        Assert.That(filled[5], Is.NaN, "what it is estimated from is missing");
        Assert.That(imputer.Constants["intercepts"][0], Is.EqualTo(0.5).Within(1e-13));
        Assert.That(imputer.Constants["slopes"][0], Is.EqualTo(1.4).Within(1e-13));
        Assert.That(Codes(bag), Is.EqualTo(new[] { "UI4325", "UI4337" }));
        Assert.That(
            bag.Items[1].Message,
            Is.EqualTo("indicator \"a\": of 2 missing values regression leaves 1 missing, for want of other values to go by"));
        Assert.That(bag.Items[0].Message, Does.Contain("explains 0.98 of the variance over 4 complete rows"));
    }

    [Test]
    public void Regression_OnTwoIndicators_RecoversAnExactPlane()
    {
        // a = 1 + 2b − 3c without a rest.
        double[] b = [1, 2, 3, 4, 5, 7], c = [2, 1, 5, 3, 8, 11];
        double[] a = [.. b.Zip(c, (x, y) => 1 + (2 * x) - (3 * y))];
        var expected = a[5];
        a[5] = No;
        Assert.That(
            Impute(Table(a, b, c), Method("regression", ("on", new[] { "b", "c" })), [0])[0][5], Is.EqualTo(expected).Within(1e-12));
    }

    [Test]
    public void Regression_OfIndicatorsOnOneAnother_LeavesEachOutOfItsOwn()
    {
        double[] a = [1, 2, 3, 4, 5, No], b = [2, 4, 6.1, 8, 10, 12];
        var both = Impute(Table(a, b), Method("regression", ("on", new[] { "a", "b" })));
        Assert.That(both[0][5], Is.EqualTo(Impute(Table(a, b), Method("regression", ("on", new[] { "b" })), [0])[0][5]).Within(1e-14));
    }

    [Test]
    public void Regression_OfTheOnlyOneChosen_LeavesItAndSaysSo()
    {
        var bag = new DiagnosticBag();
        var table = Table([1, 2, 3, 4, 5.5], [2, 4, 6.1, 8, No]);
        var filled = Filled(Fit(table, Method("regression", ("on", new[] { "b" })), bag)!, table);
        Assert.That(filled[1][4], Is.NaN);
        Assert.That(Codes(bag), Is.EqualTo(new[] { "UI4336", "UI4325" }));
    }

    [Test]
    public void Regression_OnWhatFollowsFromAnother_NamesIt()
    {
        double[] b = [1, 2, 3, 4, 5, 7];
        var bag = new DiagnosticBag();
        var table = Table([3, 1, 4, 1, 5, No], b, [.. b.Select(v => (v * 0.1) + 3)]);
        Assert.That(Fit(table, Method("regression", ("on", new[] { "b", "c" })), bag, [0]), Is.Null);
        Assert.That(Codes(bag), Is.EqualTo(new[] { "UI4324" }));
        Assert.That(bag.Items[0].Message, Does.StartWith("indicator \"a\": regression cannot use \"c\": over the 5 complete rows"));
        var constant = Table([3, 1, 4, 1, 5, No], [.. b.Select(_ => 0.1)]);
        bag = new DiagnosticBag();
        Assert.That(Fit(constant, Method("regression", ("on", new[] { "b" })), bag, [0]), Is.Null);
        Assert.That(Codes(bag), Is.EqualTo(new[] { "UI4324" }));
    }

    [Test]
    public void Regression_OnTooFewRows_SaysHowManyItNeeds()
    {
        var bag = new DiagnosticBag();
        Assert.That(Fit(Table([1, 2, 4, No], [1, 2, 3, 4]), Method("regression", ("on", new[] { "b" })), bag, [0]), Is.Null);
        Assert.That(Codes(bag), Is.EqualTo(new[] { "UI4323" }));
        Assert.That(bag.Items[0].Message, Does.Contain("has 3 complete rows, at least 4 are needed"));
    }

    [Test]
    public void Regression_WhoseEstimateIsImpossible_SaysSo()
    {
        // The line of the first case, 0.5 + 1.4·b: 14.5 at 10, where 0 to 10 is possible.
        var table = Table([2, 3, 5, 6, No], [1, 2, 3, 4, 10]);
        table = new(null, [table.Indicators[0] with { Valid = new(0, 10) }, table.Indicators[1]], table.Columns, table.Reference);
        var bag = new DiagnosticBag();
        Assert.That(
            Filled(Fit(table, Method("regression", ("on", new[] { "b" })), bag, [0])!, table)[0][4], Is.EqualTo(14.5).Within(1e-13));
        Assert.That(Codes(bag), Is.EqualTo(new[] { "UI4325", "UI4338" }));
        Assert.That(
            bag.Items[1].Message,
            Does.StartWith("indicator \"a\": 1 values imputed by regression lie outside what is possible (0 to 10), first 14.50"));
        bag = new();
        Fit(table, Method("constant", ("value", -1)), bag, [0]);
        Assert.That(Codes(bag), Is.EqualTo(new[] { "UI4338" }));
        bag = new();
        Fit(table, Method("median"), bag, [0]);
        Assert.That(bag.Items, Is.Empty);
    }

    [Test]
    public void Em_WithGapsInOneColumnOnly_IsTheRegressionOfItsCompleteRows()
    {
        // Then the likeliest values have a closed form (Anderson, 1957): the line of the complete rows. The case of the regression above:
        // 14.5 and, at b = 0, 0.5.
        var table = Table([2, 3, 5, 6, No, No], [1, 2, 3, 4, 10, 0]);
        var filled = Impute(table, Method("em", ("tolerance", 1e-13), ("iterations", 10_000)))[0];
        // It ends when a round moves nothing by 1e-13; the rest is a few times that.
        Assert.That(filled[4], Is.EqualTo(14.5).Within(1e-9));
        Assert.That(filled[5], Is.EqualTo(0.5).Within(1e-9));
    }

    [Test]
    public void Em_WithGapsEverywhere_IsWhatASlowOneGets()
    {
        // By a plain Python program that inverts the covariance of each row's observed values, 139 rounds, until nothing moved by 1e-14.
        var table = Table(Gaps);
        var bag = new DiagnosticBag();
        var imputer = Fit(table, Method("em", ("tolerance", 1e-13)), bag)!;
        var filled = Filled(imputer, table);
        double[] expected = [
            1.516842921202585, 3.3480004685411693, 1.9855923013916326, 6.610148517808819, 11.78439217019209, 9.71593104432393,
        ];
        Assert.That(
            new[] { filled[0][3], filled[0][6], filled[1][1], filled[1][7], filled[2][2], filled[2][9] },
            Is.EqualTo(expected).Within(1e-10));
        Assert.That(
            imputer.Constants["mean"], Is.EqualTo(new[] { 2.997070282478646, 3.9579784016000374, 11.475026934543003 }).Within(1e-10));
        Assert.That(
            imputer.Constants["covariance"][..3],
            Is.EqualTo(new[] { 1.364464162862161, 1.6859808164555332, 2.0337866567496476 }).Within(1e-10));
        Assert.That(Codes(bag), Is.EqualTo(new[] { "UI4332" }));
    }

    [Test]
    public void Em_WithTooFewRounds_SaysThatItHasNotConverged()
    {
        var bag = new DiagnosticBag();
        Fit(Table(Gaps), Method("em", ("iterations", 2)), bag);
        Assert.That(Codes(bag), Is.EqualTo(new[] { "UI4333" }));
        Assert.That(bag.Items[0].Message, Does.StartWith("em had not converged after 2 rounds (\"a\" and the others it imputes)"));
    }

    [Test]
    public void Em_OfIndicatorsThatFollowFromOneAnother_SaysThatItHelpedItself()
    {
        double[] a = [1, 2, 3, 4, 5, No, 7];
        var bag = new DiagnosticBag();
        var table = Table(a, [2, 4, 6, 8, 10, 12, 14]);
        var filled = Filled(Fit(table, Method("em"), bag)!, table);
        Assert.That(Codes(bag), Does.Contain("UI4334"));
        // The ridge of a millionth moves the value by about as much.
        Assert.That(filled[0][5], Is.EqualTo(6).Within(1e-3));
    }

    [Test]
    public void Em_OfAColumnThatDoesNotVary_FillsItsOneValue()
    {
        var filled = Impute(Table([5, 5, No, 5], [1, No, 3, 4], [1, 2, 2, 4]), Method("em"));
        Assert.That(filled[0][2], Is.EqualTo(5));
        Assert.That(filled[1][1], Is.Not.NaN);
    }

    [Test]
    public void Em_ARowWithoutAnyValue_StaysMissing() =>
        Assert.That(Impute(Table([1, 2, 4, No], [3, 5, 4, No]), Method("em"))[0][3], Is.NaN);
}
