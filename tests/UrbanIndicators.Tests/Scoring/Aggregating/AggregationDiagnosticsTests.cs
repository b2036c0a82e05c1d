namespace UrbanIndicators.Tests.Scoring.Aggregating;

/// <summary>What aggregations refuse and note: code and arguments, the node and the method first.</summary>
public class AggregationDiagnosticsTests
{
    private static readonly double[][] Columns = [[20, 10, 20], [10, 20, 20]];

    private static void Refuses(Method method, string code, double[][] columns, params object[] arguments)
    {
        var fitted = Fitted.On(method, columns);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(fitted.Result, Is.Null);
            Assert.That(fitted.Codes, Is.EqualTo(new[] { code }));
            Assert.That(fitted.Diagnostics[0].Arguments, Is.EqualTo((object[])["node", method.Name, .. arguments]));
        }
    }

    [TestCase("mazziotta-pareto")]
    [TestCase("topsis")]
    [TestCase("vikor")]
    [TestCase("grey-relational")]
    public void Children_ThatAreAllTheSame_AreRefused(string method)
    {
        double[][] columns = [[5, 5, 5], [7, 7, 7]];
        var codes = Fitted.On(new(method), columns).Codes;
        Assert.That(codes, Is.EqualTo(new[] { "UI4271" }));
    }

    [Test]
    public void Copras_OfNothingButZeros_IsRefused() => Refuses(new("copras"), "UI4271", [[0, 0, 0]], 3);

    [Test]
    public void Copeland_OfTooManyRows_IsRefused() =>
        Refuses(new("copeland"), "UI4272", [[.. Enumerable.Range(0, 20_001).Select(r => (double)r)]], 20_001, 20_000);

    [Test]
    public void BenefitOfTheDoubt_ThatCannotBeHad_IsRefused()
    {
        var method = new Method("benefit-of-the-doubt");
        Refuses(method.With("share-high", new(0.4)), "UI4283", Columns, 2, "0", "0.4");
        Refuses(method.With("share-low", new(0.6)), "UI4283", Columns, 2, "0.6", "1");
        Refuses(method, "UI4284", [[20, double.NaN, 10], [double.NaN, 20, double.NaN]], 3);
        Refuses(method, "UI4272", [[.. Enumerable.Range(0, 5_001).Select(r => (double)r)]], 5_001, 5_000);
    }

    [Test]
    public void Owa_WithTwoWaysToWeigh_IsRefused() =>
        Refuses(new Method("owa").With("best", new(1)).With("alpha", new(2)), "UI4273", Columns, "alpha, best");

    [TestCase(new[] { 1.0 }, "[1]")]
    [TestCase(new[] { 1.0, -1 }, "[1, -1]")]
    [TestCase(new[] { 0.0, 0 }, "[0, 0]")]
    public void Owa_WithWeightsThatAreNoneOfTheRanks_IsRefused(double[] weights, string shown) =>
        Refuses(new Method("owa").With("weights", new(weights)), "UI4274", Columns, 2, shown);

    [TestCase("at-least")]
    [TestCase("best")]
    [TestCase("worst")]
    public void Owa_OfMoreThanTheChildren_IsRefused(string parameter) =>
        Refuses(new Method("owa").With(parameter, new(3)), "UI4275", Columns, parameter, 3, 2);

    [Test]
    public void Promethee_WithoutTheThresholdsOfItsPreference_IsRefused()
    {
        var method = new Method("promethee-2");
        Refuses(method.With("q", new(1)), "UI4276", Columns, "usual", "–");
        Refuses(method.With("preference", new("u-shape")), "UI4276", Columns, "u-shape", "q");
        Refuses(method.With("preference", new("v-shape")).With("q", new(1)).With("p", new(2)), "UI4276", Columns, "v-shape", "p > 0");
        Refuses(method.With("preference", new("linear")).With("q", new(2)).With("p", new(2)), "UI4276", Columns, "linear", "q, p > q");
    }

    [Test]
    public void Fuzzy_WithMembershipsThatLeaveAHole_IsRefused()
    {
        IReadOnlyList<double>[][] shapes =
        [
            [[0, 10, 20]],                               // one grade
            [[0, 10], [10, 20, 30]],                     // no triangle
            [[0, 30, 20], [10, 40, 50]],                 // falling
            [[0, 0, 40], [60, 100, 100]],                // 40 to 60 belong to none
            [[0, 0, 40], [40, 100, 100]],                // 40 itself belongs to none
            [[50, 60, 70], [0, 20, 60]],                 // the higher grade first
        ];
        foreach (var shape in shapes) Refuses(new Method("fuzzy-comprehensive").With("memberships", new(shape)), "UI4277", Columns, 2, 20);
    }

    [TestCase(new[] { 0.0, 50, 100 }, "[0, 50, 100]")]
    [TestCase(new[] { 0.0, 25, 25, 75, 100 }, "[0, 25, 25, 75, 100]")]
    [TestCase(new[] { 0.0, 25, 50, 75, 120 }, "[0, 25, 50, 75, 120]")]
    public void Fuzzy_WithValuesThatAreNoneOfTheGrades_IsRefused(double[] values, string shown) =>
        Refuses(new Method("fuzzy-comprehensive").With("values", new(values)), "UI4278", Columns, 5, "0", "100", shown);

    [Test]
    public void Coupling_OfOneChild_IsRefused() => Refuses(new("coupling-coordination"), "UI4279", [[1, 2]], 1);

    [Test]
    public void Range_ThatDoesNotRise_IsRefused()
    {
        Refuses(new Method("mazziotta-pareto").With("range", new([100, 0])), "UI4280", Columns, "[100, 0]");
        Refuses(new Method("mazziotta-pareto").With("range", new([0, 1e200])), "UI4280", Columns, "[0, 1E+200]");
        Refuses(new Method("adjusted-mazziotta-pareto").With("goalposts", new([-1e200, 0])), "UI4280", Columns, "[-1E+200, 0]");
        Refuses(new Method("adjusted-mazziotta-pareto").With("goalposts", new([1, 2, 3])), "UI4280", Columns, "[1, 2, 3]");
    }

    [Test]
    public void ChildThatIsTheSameEverywhere_UnderAnIndexOfDeviations_TakesNoPartAndIsNamed()
    {
        double[][] columns = [[20, 10, 30], [5, 5, 5]];
        var fitted = Fitted.On(new Method("mazziotta-pareto").With("range", new([0, 100])), columns);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(fitted.Codes, Is.EqualTo(new[] { "UI4281" }));
            Assert.That(fitted.Diagnostics[0].Arguments, Is.EqualTo(new object[] { "node", "mazziotta-pareto", "c1" }));
            // z = 100, 90, 110 of the first alone.
            Assert.That(fitted.Apply(columns), Is.EqualTo(new[] { 50, 100 / 3.0, 200 / 3.0 }).Within(1e-9));
        }
    }

    [Test]
    public void MazziottaPareto_OnItsOwnRange_SaysSoAndSharesNoLosses()
    {
        var fitted = Fitted.On(new("mazziotta-pareto"), Columns);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(fitted.Codes, Is.EqualTo(new[] { "UI4282" }));
            Assert.That(fitted.Aggregator.TryShareLoss([20, 10], [0.5, 0.5], 100, new double[2]), Is.False);
        }
    }

    [Test]
    public void Messages_InBothLanguages_NameNodeAndMethod()
    {
        Diagnostic[] found = [
            .. Fitted.On(new("topsis"), [[40], [60]]).Diagnostics, .. Fitted.On(new("coupling-coordination"), [[1, 2]]).Diagnostics,
        ];
        Assert.That(found, Has.Length.EqualTo(2));
        foreach (var diagnostic in found)
        {
            using (Assert.EnterMultipleScope())
            {
                Assert.That(diagnostic.Render("en"), Does.Contain("node \"node\"").And.Contain((string)diagnostic.Arguments[1]));
                Assert.That(diagnostic.Render("zh"), Does.Contain("节点“node”").And.Contain((string)diagnostic.Arguments[1]));
            }
        }
    }
}
