using static UrbanIndicators.Tests.Scoring.Weights.WeightingRun;

namespace UrbanIndicators.Tests.Scoring.Weights;

/// <summary>
/// Missing values, zeros, negatives, constant and empty columns, too few places: what each weighting learnt from data makes of them.
/// </summary>
public class WeightingRulesTests
{
    private const double Rounding = 1e-12;
    private const double NaN = double.NaN;

    private static readonly string[] Learnt = [
        "entropy", "critic", "standard-deviation", "merec", "cilos", "idocriw", "pca", "factor", "optimised",
    ];

    private static readonly string[] OfCompleteRows = ["merec", "cilos", "idocriw", "pca", "factor", "optimised"];

    private static readonly double[][] Plain = [[10, 20, 35, 50, 25], [8, 3, 9, 4, 7], [1, 5, 2, 8, 3]];

    [Test]
    public void Equal_GivesEachTheSame() =>
        Assert.That(Of(new("equal"), Plain).Weights, Is.EqualTo(new[] { 1 / 3.0, 1 / 3.0, 1 / 3.0 }).Within(Rounding));

    [Test]
    public void Entropy_OfGapsAndZeros_TakesWhatIsThere()
    {
        // c0 has 1, 3 and a gap: n = 2, E = −(¼·ln ¼ + ¾·ln ¾) ÷ ln 2. c1 has 0, 1, 1: 0·ln 0 = 0, E = ln 2 ÷ ln 3.
        var run = Of(new("entropy"), [[1, NaN, 3], [0, 1, 1]]);
        var first = -((0.25 * Math.Log(0.25)) + (0.75 * Math.Log(0.75))) / Math.Log(2);
        var second = Math.Log(2) / Math.Log(3);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.PerChild("entropy"), Is.EqualTo(new[] { first, second }).Within(Rounding));
            Assert.That(
                run.Weights,
                Is.EqualTo(new[] { (1 - first) / (2 - first - second), (1 - second) / (2 - first - second) }).Within(Rounding));
        }
    }

    [Test]
    public void Entropy_OfAColumnThatHardlyVaries_KeepsItsDigits()
    {
        // For x = m(1 ± e), 1 − E = (e²/2 + e⁴/12 + …) ÷ ln 2; both e in proportion 2 : 1, so weights 4 : 1. Powers of two, so that the
        // figures are exact.
        var (large, small) = (Math.Pow(2, -20), Math.Pow(2, -21));
        var run = Of(new("entropy"), [[1024 * (1 + large), 1024 * (1 - large)], [1 + small, 1 - small]]);
        Assert.That(run.Weights[0], Is.EqualTo(0.8).Within(Rounding));
    }

    [Test]
    public void Entropy_OfANegative_NamesTheChild()
    {
        var run = Of(new("entropy"), [[1, 2, 3], [4, -1.5, 6]]);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.Result, Is.Null);
            Assert.That(run.Codes, Is.EqualTo(new[] { "UI4204" }));
            Assert.That(
                run.Diagnostics[0].ToString(),
                Does.Contain("\"n\"").And.Contain("entropy").And.Contain("\"c1\" has -1.5").And.Contain("min-max"));
        }
    }

    [Test]
    public void Critic_OfGaps_CorrelatesWhatIsKnownOfBoth()
    {
        // c0 and c1 are both known in rows 0, 1, 2, 4, 5; each deviation is over its own column.
        double[] x = [1, 2, 3, 4, 6, 9];
        double[] y = [2, 1, 5, NaN, 4, 8];
        var common = MathNet.Numerics.Statistics.Correlation.Pearson([1, 2, 3, 6, 9], [2, 1, 5, 4, 8]);
        var run = Of(new("critic"), [x, y]);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.PerChild("conflict"), Is.EqualTo(new[] { 1 - common, 1 - common }).Within(Rounding));
            Assert.That(run.PerChild("contrast"), Is.EqualTo(new[]
            {
                MathNet.Numerics.Statistics.ArrayStatistics.StandardDeviation(x),
                    MathNet.Numerics.Statistics.ArrayStatistics.StandardDeviation([2, 1, 5, 4, 8]),
            }).Within(Rounding));
        }
    }

    [Test]
    public void Critic_OfAPairSeldomKnownTogether_NamesBoth()
    {
        var run = Of(new("critic"), [[1, 2, 3, NaN, NaN, NaN], [NaN, 4, 2, 7, 5, 1]]);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.Codes, Is.EqualTo(new[] { "UI4207" }));
            Assert.That(run.Diagnostics[0].ToString(), Does.Contain("\"c0\" with \"c1\": 2 places"));
        }
    }

    [Test]
    public void Critic_OfChildrenThatRiseTogether_FindsNoConflict()
    {
        var together = Of(new("critic"), [[1, 2, 4], [10, 20, 40]]);
        var against = Of(Values("critic"), [[1, 2, 4], [10, 20, 40]], 1);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(together.Codes, Is.EqualTo(new[] { "UI4206" }));
            Assert.That(against.Weights, Is.EqualTo(new[] { 0.5, 0.5 }).Within(Rounding), "less is better in the other, so they conflict");
        }
    }

    [Test]
    public void StandardDeviation_OfValues_ScalesThemFirst()
    {
        // By min-max: 0, 0, 1 and 0, ½, 1 with deviations √(1/3) and ½.
        var run = Of(Values("standard-deviation"), [[0, 0, 700], [1, 1.5, 2]]);
        var (first, second) = (Math.Sqrt(1 / 3.0), 0.5);
        Assert.That(run.Weights, Is.EqualTo(new[] { first / (first + second), second / (first + second) }).Within(Rounding));
    }

    [TestCase("merec", 0)]
    [TestCase("merec", -1)]
    [TestCase("cilos", 0)]
    [TestCase("idocriw", 0)]
    public void Ratios_OfWhatCannotDivide_NameTheChild(string method, double value)
    {
        var run = Of(new(method), [[1, 2, 3], [4, value, 6]], 1);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.Codes, Is.EqualTo(new[] { "UI4205" }));
            Assert.That(run.Diagnostics[0].ToString(), Does.Contain("\"n\"").And.Contain(method).And.Contain("\"c1\""));
        }
    }

    [Test]
    public void Cilos_OfAZeroWhereMoreIsBetter_TakesIt() => Assert.That(Of(new("cilos"), [[0, 2, 3], [4, 2, 1]]).Result, Is.Not.Null);

    [Test]
    public void Cilos_OfTiedBestPlaces_TakesTheirMean()
    {
        // c0 is best in rows 1 and 2, where c1 loses ½ and 3/4 of its best: 5/8. c1 is best in row 0, where c0 loses ½. q0·½ = q1·5/8? F·q
        // = 0 has −p10·q0 + p01·q1 = 0 with p10 = ½ (loss of c0) and p01 = 5/8 (loss of c1): q = 5/9, 4/9.
        Assert.That(Of(new("cilos"), [[1, 2, 2], [4, 2, 1]]).Weights, Is.EqualTo(new[] { 5 / 9.0, 4 / 9.0 }).Within(Rounding));
    }

    [Test]
    public void Cilos_OfOnePlaceBestInAll_IsUndetermined()
    {
        var run = Of(new("cilos"), [[1, 2, 3], [2, 3, 9]]);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.Codes, Is.EqualTo(new[] { "UI4208" }));
            Assert.That(run.Diagnostics[0].ToString(), Does.Contain("c0, c1"));
        }
    }

    [Test]
    public void Merec_OfTwoPlaces_IsAsByHand()
    {
        // c0: n = 1/1, 1/2; c1 (less is better): n = 4/4, 1/4... distances (0, ln 2) and (0, ln 4); the first place loses nothing.
        // Second: S = ln(1 + (ln 2 + ln 4) ÷ 2); without c0 ln(1 + ln 4 ÷ 2), without c1 ln(1 + ln 2 ÷ 2).
        var run = Of(new("merec"), [[1, 2], [4, 1]], 1);
        var whole = Math.Log(1 + (Math.Log(8) / 2));
        double[] effects = [whole - Math.Log(1 + (Math.Log(4) / 2)), whole - Math.Log(1 + (Math.Log(2) / 2))];
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.PerChild("removal-effect"), Is.EqualTo(effects).Within(Rounding));
            Assert.That(run.Weights, Is.EqualTo(effects.Select(e => e / effects.Sum())).Within(Rounding));
        }
    }

    [TestCaseSource(nameof(Learnt))]
    public void Learnt_OfASinglePlace_SaysHowManyAreNeeded(string method)
    {
        var run = Of(new(method), [[1], [2], [3]]);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.Result, Is.Null);
            Assert.That(run.Codes, Is.EqualTo(new[] { "UI4200" }));
            Assert.That(run.Diagnostics[0].ToString(), Does.Contain("\"n\"").And.Contain(method).And.Contain("(there are 1)"));
        }
    }

    [TestCaseSource(nameof(Learnt))]
    public void Learnt_OfConstantColumnsOnly_Refuses(string method)
    {
        var run = Of(new(method), [[1, 1, 1], [NaN, NaN, NaN], [3, 3, 3]]);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.Codes, Is.EqualTo(new[] { "UI4202" }));
            Assert.That(run.Diagnostics[0].ToString(), Does.Contain("all alike: c0, c2; without values: c1").And.Contain(method));
        }
    }

    [TestCaseSource(nameof(Learnt))]
    public void Learnt_OfAConstantAndAnEmptyColumn_GivesThemNothingAndTheOthersAsWithoutThem(string method)
    {
        var run = Of(new(method), [Plain[0], [7, 7, NaN, 7, 7], Plain[1], [NaN, NaN, NaN, NaN, NaN], Plain[2]]);
        var without = Of(new(method), Plain).Weights;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.Weights, Is.EqualTo(new[] { without[0], 0, without[1], 0, without[2] }).Within(Rounding));
            Assert.That(run.Codes, Is.SupersetOf(new[] { "UI4220", "UI4221" }));
        }
    }

    [TestCaseSource(nameof(OfCompleteRows))]
    public void CompleteRows_OfColumnsWithGaps_AreTheOnlyOnesUsed(string method)
    {
        double[][] gaps = [[.. Plain[0], NaN, 40], [.. Plain[1], 6, 2], [.. Plain[2], 4, NaN]];
        var run = Of(new(method), gaps);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.Weights, Is.EqualTo(Of(new(method), Plain).Weights).Within(Rounding));
            Assert.That(run.Codes, Does.Contain("UI4222"));
            Assert.That(run.Diagnostics.Single(d => d.Code == "UI4222").ToString(), Does.Contain("5 of 7"));
        }
    }

    [TestCaseSource(nameof(OfCompleteRows))]
    public void CompleteRows_ThatAreTooFew_NameTheEmptiestChild(string method)
    {
        var run = Of(new(method), [[1, 2, NaN, NaN, 4], [NaN, NaN, 4, NaN, 2], [3, 1, 2, 5, 6]]);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.Codes, Is.EqualTo(new[] { "UI4201" }));
            Assert.That(run.Diagnostics[0].ToString(), Does.Contain("there are 1 of 5").And.Contain("\"c1\"").And.Contain(method));
        }
    }

    [TestCaseSource(nameof(OfCompleteRows))]
    public void CompleteRows_WhereAllIsAlike_Refuse(string method) =>
        Assert.That(Of(new(method), [[1, 1, 1, 5, NaN], [2, 2, 2, NaN, 4]]).Codes, Is.EqualTo(new[] { "UI4222", "UI4202" }));

    [TestCaseSource(nameof(OfCompleteRows))]
    public void CompleteRows_WhereOneIsAlike_GiveItNothing(string method)
    {
        var run = Of(new(method), [[.. Plain[0], 9], [2, 2, 2, 2, 2, 8], [.. Plain[1], 5], [.. Plain[2], NaN]]);
        var without = Of(new(method), Plain).Weights;
        Assert.That(run.Weights, Is.EqualTo(new[] { without[0], 0, without[1], without[2] }).Within(Rounding));
    }

    [TestCaseSource(nameof(Learnt))]
    public void Learnt_OfTheOnlyChildThatVaries_GivesItAll(string method) =>
        Assert.That(Of(new(method), [[5, 5, 5], [2, 1, 4]]).Weights, Is.EqualTo(new double[] { 0, 1 }));

    [TestCase("merec")]
    [TestCase("cilos")]
    [TestCase("idocriw")]
    public void OfValues_UnderNodes_SaysSo(string method)
    {
        var run = OfNodes(new(method), Plain);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.Codes, Is.EqualTo(new[] { "UI4203" }));
            Assert.That(run.Diagnostics[0].ToString(), Does.Contain("c0, c1, c2").And.Contain("of: scores"));
            Assert.That(OfNodes(Scores(method), Plain).Result, Is.Not.Null);
        }
    }

    [TestCase(1e200, "UI4215")]
    [TestCase(1e-200, "UI4221")] // on a scale of 0 to 100 they are all 0
    public void Learnt_OfFiguresBeyondCalculation_NamesTheChild(double size, string code)
    {
        foreach (var method in Learnt)
        {
            var run = Of(method == "optimised" ? new(method) : Scores(method), [[2, 5, 3, 7], [size, 2 * size, 5 * size, 3 * size]]);
            using (Assert.EnterMultipleScope())
            {
                Assert.That(run.Codes, Is.EqualTo(new[] { code }), method);
                Assert.That(run.Diagnostics[0].ToString(), Does.Contain("c1").And.Contain(method));
            }
        }
    }
}
