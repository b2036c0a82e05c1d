using UrbanIndicators.Diagnostics;
using static UrbanIndicators.Tests.Scoring.Preparing.PreparingCases;

namespace UrbanIndicators.Tests.Scoring.Preparing;

/// <summary>Mean, median, those of groups, a given value, a registered function.</summary>
public class ImputeByColumnTests
{
    [Test]
    public void Mean_OfTheReference_FillsMissingCells()
    {
        // (1 + 2 + 6)/3 = 3.
        Assert.That(Impute(Table([1, 2, No, 6]), Method("mean"))[0], Is.EqualTo(new double[] { 1, 2, 3, 6 }));
    }

    [Test]
    public void Median_OfTheReference_IsThatOfCoinr()
    {
        // COINr's test of Impute(): 1 … 10 without 3; the median of the nine others is 6.
        Assert.That(Impute(Table([1, 2, No, 4, 5, 6, 7, 8, 9, 10]), Method("median"))[0][2], Is.EqualTo(6));
        Assert.That(Impute(Table([1, No, 4, 10, 2]), Method("median"))[0][1], Is.EqualTo(3));
    }

    [Test]
    public void Median_RowsOutsideTheReference_AreFilledAndTeachNothing()
    {
        var table = Table([[1, 2, No, 1000, No]], i => new Place($"p{i}"), reference: [true, true, true, false, false]);
        Assert.That(Impute(table, Method("median"))[0], Is.EqualTo(new double[] { 1, 2, 1.5, 1000, 1.5 }));
    }

    [Test]
    public void Constant_Given_FillsMissingCells() =>
        Assert.That(Impute(Table([1, No]), Method("constant", ("value", 7)))[0], Is.EqualTo(new double[] { 1, 7 }));

    [Test]
    public void None_AskedOfAnIndicator_FillsNothing() =>
        Assert.That(Impute(Table([1, No]), Method("none"))[0], Is.EqualTo(new[] { 1, No }));

    [Test]
    public void GroupMedian_ByTheGroupOfPlaces_TakesTheRowsOwnGroup()
    {
        // Group x: 1, 3, 8, median 3; group y: 10, 20, median 15; of all: 1, 3, 8, 10, 20, median 8, for the row without a group.
        string?[] groups = ["x", "x", "x", "x", "y", "y", "y", null];
        var table = Table([[1, 3, 8, No, 10, 20, No, No]], i => new Place($"p{i}") { Group = groups[i] });
        var bag = new DiagnosticBag();
        var imputer = Fit(table, Method("group-median"), bag)!;
        Assert.That(Filled(imputer, table)[0], Is.EqualTo(new double[] { 1, 3, 8, 3, 10, 20, 15, 8 }));
        Assert.That(Codes(bag), Is.EqualTo(new[] { "UI4330" }));
        Assert.That(
            bag.Items[0].Message, Does.StartWith("1 rows with missing values have no group; group-median takes the figure of all rows"));
    }

    [Test]
    public void GroupMean_OfAGroupWithoutValues_TakesThatOfAllAndSaysSo()
    {
        // Mean of all: (1 + 3)/2 = 2.
        string[] groups = ["x", "x", "y"];
        var table = Table(
            [[1, 3, No]],
            i => new Place($"p{i}") { Attributes = new Dictionary<string, string>(StringComparer.Ordinal) { ["GDP_group"] = groups[i] } });
        var bag = new DiagnosticBag();
        var imputer = Fit(table, Method("group-mean", ("by", "GDP_group")), bag)!;
        Assert.That(Filled(imputer, table)[0], Is.EqualTo(new double[] { 1, 3, 2 }));
        Assert.That(Codes(bag), Is.EqualTo(new[] { "UI4329" }));
        Assert.That(
            bag.Items[0].Message,
            Is.EqualTo("indicator \"a\": 1 groups have no value, so group-mean takes the figure of all, 2.00, for them: y"));
    }

    [TestCase("parent", 3)]
    [TestCase("level", 1)]
    [TestCase("period", 6)]
    public void GroupMean_ByAnythingElse_TakesItsGroups(string by, double expected)
    {
        // Rows 1, 6, 3 and a missing one that shares its parent with 3, its level with 1, its period with 6.
        string[] parents = ["u", "v", "w", "w"], levels = ["city", "block", "block2", "city"];
        int[] years = [2020, 2022, 2021, 2022];
        var table = Table(
            [[1, 6, 3, No]], i => new Place($"p{i}") { Parent = parents[i], Level = levels[i] }, i => Period.OfYear(years[i]));
        Assert.That(Impute(table, Method("group-mean", ("by", by)))[0][3], Is.EqualTo(expected));
    }

    [Test]
    public void GroupMean_ByWhatNoPlaceHas_IsRefused()
    {
        var bag = new DiagnosticBag();
        var table = Table(
            [[1, No]],
            i => new Place($"p{i}") { Attributes = new Dictionary<string, string>(StringComparer.Ordinal) { ["region"] = "east" } });
        Assert.That(Fit(table, Method("group-mean", ("by", "regoin")), bag), Is.Null);
        Assert.That(Codes(bag), Is.EqualTo(new[] { "UI4328" }));
        Assert.That(bag.Items[0].Message, Does.Contain("\"regoin\"").And.Contain("group, parent, level, period, region"));
    }

    [Test]
    public void GroupMedian_ARowOfAGroupNotLearntFrom_TakesTheFigureOfAll()
    {
        string[] groups = ["x", "x", "z"];
        var table = Table([[1, 5, No]], i => new Place($"p{i}") { Group = groups[i] }, reference: [true, true, false]);
        Assert.That(Impute(table, Method("group-median"))[0][2], Is.EqualTo(3));
    }

    [Test]
    public void Custom_Registered_IsFittedForEachColumn()
    {
        var methods = MethodRegistry.Default.WithImputation(
            "largest", (present, _) => present.IsEmpty ? double.NaN : System.Numerics.Tensors.TensorPrimitives.Max(present));
        var table = Table([1, No, 9], [No, No, No]);
        var imputer = Fit(table, Method("largest"), new DiagnosticBag(), methods: methods)!;
        var filled = Filled(imputer, table);
        Assert.That(filled[0], Is.EqualTo(new double[] { 1, 9, 9 }));
        Assert.That(filled[1], Is.All.NaN);
    }

    [Test]
    public void Custom_GivingInfinity_IsRefused()
    {
        var methods = MethodRegistry.Default.WithImputation("endless", (_, _) => double.PositiveInfinity);
        var bag = new DiagnosticBag();
        Assert.That(Fit(Table([1, No]), Method("endless"), bag, methods: methods), Is.Null);
        Assert.That(Codes(bag), Is.EqualTo(new[] { "UI4335" }));
    }
}
