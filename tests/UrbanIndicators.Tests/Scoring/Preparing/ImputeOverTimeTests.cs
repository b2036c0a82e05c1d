using UrbanIndicators.Diagnostics;
using static UrbanIndicators.Tests.Scoring.Preparing.PreparingCases;

namespace UrbanIndicators.Tests.Scoring.Preparing;

public class ImputeOverTimeTests
{
    // One place, 2018 to 2024 without 2020.
    private static readonly int[] Years = [2018, 2019, 2021, 2022, 2023, 2024];

    [Test]
    public void Latest_AfterAValue_CarriesItForward() =>
        Assert.That(Over([No, 4, No, 8, No, No], "latest"), Is.EqualTo(new[] { No, 4, 4, 8, 8, 8 }));

    [Test]
    public void ConstantInTime_BetweenValues_TakesTheNearestByTheCalendar()
    {
        // 2021 is one year from 2022 and two from 2019; 2023 as near to 2022 as to 2024: the earlier.
        Assert.That(Over([No, 4, No, 8, No, 9], "constant-in-time"), Is.EqualTo(new double[] { 4, 4, 8, 8, 8, 9 }));
    }

    [Test]
    public void LinearInTime_BetweenValues_GoesByTheCalendar()
    {
        // From 4 in 2019 to 10 in 2022 the line has 8 in 2021. At the edges the nearest value is held, or the cell is left.
        Assert.That(Over([No, 4, No, 10, No, No], "linear-in-time"), Is.EqualTo(new double[] { 4, 4, 8, 10, 10, 10 }));
        Assert.That(Over([No, 4, No, 10, No, No], "linear-in-time", ("edges", "leave")), Is.EqualTo(new[] { No, 4, 8, 10, No, No }));
    }

    [Test]
    public void LinearInTime_OverTheTurnOfAYear_CountsMonths()
    {
        // November 2 to February 5: January is two of three months on, 4.
        var table = Table(
            [[2, No, 5]], _ => new Place("p"),
            i => new[] { Period.OfMonth(2023, 11), Period.OfMonth(2024, 1), Period.OfMonth(2024, 2) }[i]);
        Assert.That(Impute(table, Method("linear-in-time"))[0][1], Is.EqualTo(4).Within(1e-14));
        var quarters = Table(
            [[2, No, 5]], _ => new Place("p"),
            i => new[] { Period.OfQuarter(2023, 2), Period.OfQuarter(2023, 4), Period.OfQuarter(2024, 1) }[i]);
        Assert.That(Impute(quarters, Method("linear-in-time"))[0][1], Is.EqualTo(4).Within(1e-14));
    }

    [Test]
    public void OverTime_OfSeveralPlaces_KeepsThemApart()
    {
        // Rows in any order: q 2019 comes before p 2018.
        var table = Table(
            [[7, No, 1, No]], i => new Place(i % 2 == 0 ? (i == 0 ? "q" : "p") : (i == 1 ? "p" : "q")),
            i => Period.OfYear(new[] { 2019, 2019, 2018, 2020 }[i]));
        Assert.That(Impute(table, Method("latest"))[0], Is.EqualTo(new double[] { 7, 1, 1, 7 }));
    }

    [TestCase("latest")]
    [TestCase("constant-in-time")]
    [TestCase("linear-in-time")]
    public void OverTime_WithoutSeveralPeriods_IsRefused(string method)
    {
        foreach (var table in new[] { Table([1, No]), Table([[1, No]], i => new Place($"p{i}"), _ => Period.OfYear(2024)) })
        {
            var bag = new DiagnosticBag();
            Assert.That(Fit(table, Method(method), bag), Is.Null);
            Assert.That(Codes(bag), Is.EqualTo(new[] { "UI4321" }));
        }
    }

    private static double[] Over(double[] values, string method, params (string, object)[] parameters) =>
        Impute(Table([values], _ => new Place("p"), i => Period.OfYear(Years[i])), Method(method, parameters))[0];
}
