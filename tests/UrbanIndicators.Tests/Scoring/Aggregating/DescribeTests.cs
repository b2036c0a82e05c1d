namespace UrbanIndicators.Tests.Scoring.Aggregating;

/// <summary>The arithmetic an explanation prints, with the method's own figure and the way to the scale.</summary>
public class DescribeTests
{
    private static readonly double[][] Columns = [[20, 10, 20], [10, 20, 20]];

    private static string Describe(Method method, double[][]? columns = null)
    {
        columns ??= Columns;
        var fitted = Fitted.On(method, columns, columns.Length == 2 ? [2, 1] : null);
        return fitted.Aggregator.Describe([.. columns.Select(c => c[0])], fitted.Weights);
    }

    [TestCase("weighted-median", "median(20.00 × 2, 10.00 × 1)")]
    [TestCase("owa", "0.7333 × 20.00 + 0.2667 × 10.00 (orness 0.7333)")]
    [TestCase("mean-min", "16.67 − 0.5 × (√((16.67 − 10.00)² + 1²) − 1)")]
    [TestCase("copeland", "s = (1 outranked − 1 outranking) ÷ (3 − 1) = 0; (0 + 1) ÷ 2 × 100")]
    [TestCase("topsis", "C = D⁻ 0.667 ÷ (D⁺ 0.333 + D⁻ 0.667) = 0.6667; 0.6667 × 100")]
    [TestCase("vikor", "S = 0.3333, R = 0.3333, Q = 0.5; (1 − 0.5) × 100")]
    [TestCase("copras", "N = Q 1 ÷ Qmax 1.2 = 0.8333; 0.8333 × 100")]
    [TestCase("promethee-2", "φ = (0.5 × 2 + -1.00 × 1) ÷ 3 = 0; (0 + 1) ÷ 2 × 100")]
    [TestCase("grey-relational", "γ = (1.00 × 2 + 0.333 × 1) ÷ 3 = 0.7778; 0.7778 × 100")]
    [TestCase("rank-sum-ratio", "RSR = (2.5/3 × 2 + 1/3 × 1) ÷ 3 = 0.6667; 0.6667 × 100")]
    [TestCase("fuzzy-comprehensive", "B = (0.3333, 0.6667, 0, 0, 0); (0, 25, 50, 75, 100)")]
    [TestCase("benefit-of-the-doubt", "max Σ v·y = 1 × 1 + 0 × 0.5 = 1; 1 × 100")]
    [TestCase("coupling-coordination", "D = √(C 0.9428 × T 0.1667) = 0.3964; 0.3964 × 100")]
    public void Describe_OfARow_HasTheMethodsOwnFigure(string method, string expected) =>
        Assert.That(Describe(new(method)), Is.EqualTo(expected));

    [Test]
    public void Describe_OfMazziottaPareto_ShowsMeanAndDeviation()
    {
        using (Assert.EnterMultipleScope())
        {
            // z: 100 + 10·(20 − 50/3) ÷ 5.7735 = 105.77 and 88.45; M = (2·105.77 + 88.45) ÷ 3 = 100; S² = ⅔·33.3 + ⅓·133.3 = 66.7, × 2 for
            // n − 1.
            Assert.That(Describe(new("mazziotta-pareto")), Is.EqualTo("M 100.00 − S 11.55² ÷ 100.00"));
            Assert.That(
                Describe(new Method("mazziotta-pareto").With("range", new([0, 100]))), Is.EqualTo(
                    "MPI = M 100.00 − S 11.55² ÷ 100.00 = 98.67; 70–130 → 0–100"));
        }
    }

    [TestCase(0.0, "class 1 of 10: extreme imbalance", "极度失调")]
    [TestCase(10.0, "class 2 of 10: serious imbalance", "严重失调")]
    [TestCase(25.0, "class 3 of 10: moderate imbalance", "中度失调")]
    [TestCase(35.0, "class 4 of 10: mild imbalance", "轻度失调")]
    [TestCase(45.0, "class 5 of 10: on the verge of imbalance", "濒临失调")]
    [TestCase(50.0, "class 6 of 10: barely coordinated", "勉强协调")]
    [TestCase(60.0, "class 7 of 10: primarily coordinated", "初级协调")]
    [TestCase(75.0, "class 8 of 10: moderately coordinated", "中级协调")]
    [TestCase(85.0, "class 9 of 10: well coordinated", "良好协调")]
    [TestCase(100.0, "class 10 of 10: superbly coordinated", "优质协调")]
    public void Remark_OfCoupling_NamesTheClass(double degree, string english, string chinese)
    {
        // Equal children: C = 1 and D = √u.
        var u = degree * degree / 100;
        var remark = Fitted.On(new("coupling-coordination"), [[1], [1]]).Aggregator.Remark([u, u], [1, 1])!;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(remark.In("en"), Is.EqualTo(english));
            Assert.That(remark.In("zh"), Does.EndWith(chinese));
        }
    }

    [Test]
    public void Coupling_OfOneChild_HasNeitherScoreNorClass()
    {
        var fitted = Fitted.On(new("coupling-coordination"), [[50], [double.NaN]]);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(fitted.Apply([[50], [double.NaN]])[0], Is.NaN);
            Assert.That(fitted.Aggregator.Remark([50], [1]), Is.Null);
        }
    }

    [Test]
    public void Scores_OnAnotherScale_AreMappedToIt()
    {
        // 2/3 of the way from 1 to 5.
        var scores = Fitted.On(new("topsis"), Columns, [2, 1], new(1, 5));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(scores.Apply(Columns)[0], Is.EqualTo(1 + (8 / 3.0)).Within(1e-12));
            Assert.That(scores.Aggregator.Describe([20, 10], [2, 1]), Does.EndWith("= 0.6667; 1 + 0.6667 × 4"));
        }
    }
}
