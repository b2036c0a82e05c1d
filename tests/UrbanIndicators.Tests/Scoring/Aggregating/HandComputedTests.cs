namespace UrbanIndicators.Tests.Scoring.Aggregating;

/// <summary>Each method on figures small enough to be computed by hand, after the source its code names.</summary>
public class HandComputedTests
{
    private const double Tolerance = 1e-12 * 100;

    private static void Gives(Method method, double[][] columns, double[] weights, params double[] expected) =>
        Assert.That(Fitted.On(method, columns, weights).Apply(columns), Is.EqualTo(expected).Within(Tolerance));

    [Test]
    public void WeightedMedian_OfThreeScores_IsWhereHalfTheWeightIsReached()
    {
        double[][] columns = [[10], [30], [20]];
        // 10 (1), 20 (1), 30 (3): half of 5 is reached in 30. With 2 for 30, exactly half of 4 lies at 20: (20 + 30) ÷ 2.
        Gives(new("weighted-median"), columns, [1, 3, 1], 30);
        Gives(new("weighted-median"), columns, [1, 2, 1], 25);
        Gives(new("weighted-median"), columns, [1, 1, 1], 20);
    }

    [Test]
    public void Owa_ByEachParameter_WeighsRanks()
    {
        // From the best: 90, 60, 40, 10. Yager 1988.
        double[][] columns = [[40], [90], [10], [60]];
        double[] equal = [1, 1, 1, 1];
        // most, Q linear from 0.3 to 0.8: Q = 0, 0.4, 0.9, 1 at quarters, so v = 0, 0.4, 0.5, 0.1: 24 + 20 + 1.
        Gives(new("owa"), columns, equal, 45);
        Gives(new Method("owa").With("quantifier", new("any")), columns, equal, 90);
        Gives(new Method("owa").With("quantifier", new("all")), columns, equal, 10);
        Gives(new Method("owa").With("quantifier", new("average")), columns, equal, 50);
        // The best half and the worst half.
        Gives(new Method("owa").With("quantifier", new("at-least-half")), columns, equal, 75);
        Gives(new Method("owa").With("quantifier", new("as-many-as-possible")), columns, equal, 25);
        Gives(new Method("owa").With("at-least", new(3)), columns, equal, 40);
        Gives(new Method("owa").With("at-least", new(1)), columns, equal, 90);
        Gives(new Method("owa").With("best", new(3)), columns, equal, (90 + 60 + 40) / 3.0);
        Gives(new Method("owa").With("worst", new(2)), columns, equal, 25);
        // 0.1·90 + 0.2·60 + 0.3·40 + 0.4·10 = 9 + 12 + 12 + 4.
        Gives(new Method("owa").With("weights", new([1, 2, 3, 4])), columns, equal, 37);
        // Q(r) = r²: v = 1, 3, 5, 7 sixteenths: (90 + 180 + 200 + 70) ÷ 16.
        Gives(new Method("owa").With("alpha", new(2)), columns, equal, 33.75);
        // Importance (Yager 1996): 90 holds half of the weight, so Q(1/2) = 1/4 of it under r²; 60, 40, 10 a sixth each: Q(4/6) = 4/9,
        // Q(5/6) = 25/36.
        Gives(
            new Method("owa").With("alpha", new(2)), columns, [1, 3, 1, 1],
            (90 * 0.25) + (60 * ((4 / 9.0) - 0.25)) + (40 * ((25 / 36.0) - (4 / 9.0))) + (10 * (11 / 36.0)));
    }

    [Test]
    public void MeanMin_OfTwoScores_LiesBetweenMeanAndMinimum()
    {
        double[][] columns = [[3], [9]];
        // M = 6, m = 3. β = 0: 6 − 0.5·3. β = 4: 6 − 0.5·(√(9 + 16) − 4). Casadio Tarabusi and Guarini 2013.
        Gives(new Method("mean-min").With("alpha", new(0.5)).With("beta", new(0.0)), columns, [1, 1], 4.5);
        Gives(new Method("mean-min").With("alpha", new(0.5)).With("beta", new(4.0)), columns, [1, 1], 5.5);
        Gives(new Method("mean-min").With("alpha", new(0.0)), columns, [1, 1], 6);
        Gives(new Method("mean-min").With("alpha", new(1.0)).With("beta", new(0.0)), columns, [1, 1], 3);
    }

    [Test]
    public void MazziottaPareto_OfThreePlaces_TakesTheVarianceOffTheMean()
    {
        // Population: column a has mean 2 and deviation √(2/3), so z = 100 ± 10·√1.5 and 100. Place 0: z = 100 − 10√1.5 twice: S = 0.
        double[][] columns = [[1, 2, 3], [1, 3, 2]];
        var d = 10 * Math.Sqrt(1.5);
        // Place 1: 100 and 100 + d: M = 100 + d/2, S = d/2.
        var m = 100 + (d / 2);
        Gives(
            new Method("mazziotta-pareto").With("sd", new("population")), columns, [1, 1], 100 - d, m - (d * d / 4 / m),
            m - (d * d / 4 / m));
        Gives(
            new Method("mazziotta-pareto").With(
                "sd", new("population")).With("penalty", new("up")), columns, [1, 1], 100 - d, m + (d * d / 4 / m), m + (d * d / 4 / m));
        // On a range 70 is its low end and 130 its high end.
        Gives(
            new Method("mazziotta-pareto").With("sd", new("population")).With("range", new([0, 60])),
            columns, [1, 1], 30 - d, m - (d * d / 4 / m) - 70, m - (d * d / 4 / m) - 70);
    }

    [Test]
    public void AdjustedMazziottaPareto_BetweenFixedGoalposts_LearnsNothing()
    {
        // [0, 100] becomes 70 to 130: 50 → 100, 100 → 130: M = 115, S = 15: 115 − 225/115. Mazziotta and Pareto 2016.
        double[][] columns = [[50], [100]];
        var method = new Method("adjusted-mazziotta-pareto").With("goalposts", new([0, 100]));
        Gives(method, columns, [1, 1], 115 - (225 / 115.0));
        // Middle of the range: 1 to 3 becomes 70 to 130, so place 0 has 70 twice.
        Gives(
            new Method("adjusted-mazziotta-pareto").With("reference", new("middle")), [[1, 3, 3], [1, 1, 3]], [1, 1], 70,
            100 - (900 / 100.0), 130);
    }

    [Test]
    public void Copeland_OfThreePlaces_CountsWhoOutranksWhom()
    {
        // The first child outweighs the second: 0 loses twice, 1 wins and loses, 2 wins twice. s ÷ 2 = −1, 0, 1.
        Gives(new("copeland"), [[1, 2, 3], [3, 2, 1]], [3, 1], 0, 50, 100);
        // Equal weights cancel wherever the children contradict each other.
        Gives(new("copeland"), [[1, 2, 3], [3, 2, 1]], [1, 1], 50, 50, 50);
        // Condorcet's cycle: each wins once and loses once.
        Gives(new("copeland"), [[1, 2, 3], [2, 3, 1], [3, 1, 2]], [1, 1, 1], 50, 50, 50);
        // A tie in the only child that differs nowhere else: 0.1 + 0.2 against 0.3 draws in spite of rounding.
        Gives(new("copeland"), [[1, 2], [1, 2], [2, 1]], [0.1, 0.2, 0.3], 50, 50);
        // Place 2 lacks the first child, and is compared on the second alone: it beats 0 and loses to 1. 0 loses to 1 on the first (weight
        // 3).
        Gives(new("copeland"), [[1, 2, double.NaN], [1, 3, 2]], [3, 1], 0, 100, 50);
    }

    [Test]
    public void Topsis_OfThreePlaces_IsTheClosenessOfHwangAndYoon()
    {
        // Both norms are √(4 + 1 + 4) = 3. Place 0 is best in a, worst in b: D⁺ = w_b/3, D⁻ = w_a/3, C = w_a ÷ (w_a + w_b) = 2/3.
        Gives(new("topsis"), [[2, 1, 2], [1, 2, 2]], [2, 1], 200 / 3.0, 100 / 3.0, 100);
        // Without norms the ranges weigh: a differs by 1, b by 3. Place 0: D⁺ = 3, D⁻ = 1.
        Gives(new Method("topsis").With("norm", new("none")), [[2, 1, 2], [1, 4, 4]], [1, 1], 25, 75, 100);
        // Lacking b: all of a.
        Gives(
            new("topsis"), [[2, 1, 2], [1, 2, double.NaN]], [2, 1], 100 * 2 / Math.Sqrt(9) / ((2 / Math.Sqrt(9)) + (1 / Math.Sqrt(5))),
            100 / Math.Sqrt(5) / ((2 / Math.Sqrt(9)) + (1 / Math.Sqrt(5))), 100);
    }

    [Test]
    public void Vikor_OfFourPlaces_IsOneMinusQ()
    {
        // d: (0, 1), (1, 0), (½, ¼), (¾, ¾); S = ½, ½, ⅜, ¾; R = ½, ½, ¼, ⅜. S* = ⅜, S⁻ = ¾, R* = ¼, R⁻ = ½.
        // Q₀ = ½·(⅛ ÷ ⅜) + ½·1 = ⅔; Q₂ = 0; Q₃ = ½·1 + ½·½ = ¾. Opricovic and Tzeng 2004.
        double[][] columns = [[4, 0, 2, 1], [0, 4, 3, 1]];
        Gives(new("vikor"), columns, [1, 1], 100 / 3.0, 100 / 3.0, 100, 25);
        // v = 1 is S alone: (½ − ⅜) ÷ ⅜ = ⅓; v = 0 is R alone.
        Gives(new Method("vikor").With("v", new(1.0)), columns, [1, 1], 200 / 3.0, 200 / 3.0, 100, 0);
        Gives(new Method("vikor").With("v", new(0.0)), columns, [1, 1], 0, 0, 100, 50);
    }

    [Test]
    public void Copras_OfTwoPlaces_IsTheShareOfTheBest()
    {
        // Shares: a 1/4 and 3/4, b 4/6 and 2/6; Q = 11/24 and 13/24; N = 11/13 and 1. Zavadskas and Kaklauskas 1996, without costs.
        Gives(new("copras"), [[1, 3], [4, 2]], [1, 1], 1100 / 13.0, 100);
    }

    [Test]
    public void Promethee_ByEachPreference_IsTheNetFlowOfBransAndVincke()
    {
        // Usual: φ of a = −1, 0, 1; of b = 1, −1, 0; with weights 2 and 1: −1/3, −1/3, 2/3.
        Gives(new("promethee-2"), [[1, 2, 3], [3, 1, 2]], [2, 1], 100 / 3.0, 100 / 3.0, 250 / 3.0);
        // 0, 2, 4: leads of 2 and 4. Linear from 1 to 3: P = ½ and 1, so φ = −(½ + 1)/2, 0, ¾; level and v-shape with p = 4 give the same.
        double[][] one = [[0, 2, 4]];
        var outranking = new Method("promethee-2");
        Gives(outranking.With("preference", new("linear")).With("q", new(1)).With("p", new(3)), one, [1], 12.5, 50, 87.5);
        Gives(outranking.With("preference", new("v-shape")).With("p", new(4)), one, [1], 12.5, 50, 87.5);
        Gives(outranking.With("preference", new("level")).With("q", new(1)).With("p", new(3)), one, [1], 12.5, 50, 87.5);
        // U-shape with q = 3: only the lead of 4 counts.
        Gives(outranking.With("preference", new("u-shape")).With("q", new(3)), one, [1], 25, 50, 75);
        // A lead of exactly q is indifference, of exactly p whole preference.
        Gives(outranking.With("preference", new("linear")).With("q", new(2)).With("p", new(4)), one, [1], 25, 50, 75);
    }

    [Test]
    public void GreyRelational_OfTwoPlaces_IsTheDegreeOfDeng()
    {
        // Ideal (10, 10): Δ = (0, 4) and (2, 0); Δmin = 0, Δmax = 4; ξ = 2 ÷ (Δ + 2): (1, ⅓) and (½, 1).
        double[][] columns = [[10, 8], [6, 10]];
        Gives(new("grey-relational"), columns, [1, 1], 200 / 3.0, 75);
        // ρ = 1: ξ = 4 ÷ (Δ + 4): (1, ½) and (⅔, 1), weights 3 and 1.
        Gives(new Method("grey-relational").With("rho", new(1.0)), columns, [3, 1], 87.5, 75);
        // Against full marks: Δ = (90, 94), (92, 90): Δmin = 90, Δmax = 94: ξ = 137 ÷ (Δ + 47).
        Gives(new Method("grey-relational").With("ideal", new("top")), columns, [1, 1], 50 + (50 * 137 / 141.0), (50 * 137 / 139.0) + 50);
    }

    [Test]
    public void RankSumRatio_OfThreePlaces_IsTheMeanRank()
    {
        // R = 1, 2, 3 and 3, 1, 2 of 3: sums 4, 3, 5 over 6. Tian Fengtiao 1988.
        Gives(new("rank-sum-ratio"), [[1, 2, 3], [3, 1, 2]], [1, 1], 400 / 6.0, 50, 500 / 6.0);
        // Ties share the mean rank: 1.5, 1.5, 3 of 3.
        Gives(new("rank-sum-ratio"), [[1, 1, 3]], [1], 50, 50, 100);
        // Interpolated: 1 + 2·(x − 1) ÷ 4 = 1, 1.5, 3 of 3.
        Gives(new Method("rank-sum-ratio").With("ranks", new("interpolated")), [[1, 2, 5]], [1], 100 / 3.0, 50, 100);
    }

    [Test]
    public void Fuzzy_ByEachOperator_ComposesMemberships()
    {
        // Grades 0, 25, 50, 75, 100. 60 belongs 0.6 to the third and 0.4 to the fourth; 90 0.4 to the fourth and 0.6 to the fifth. Weights
        // 0.7, 0.3.
        double[][] columns = [[60], [90]];
        double[] weights = [7, 3];
        var fuzzy = new Method("fuzzy-comprehensive");
        // M(·,⊕): b = 0.42, 0.40, 0.18: the weighted mean, since the triangles are even.
        Gives(fuzzy, columns, weights, 69);
        // M(·,∨): 0.42, max(0.28, 0.12), 0.18 over 0.88.
        Gives(fuzzy.With("operator", new("product-max")), columns, weights, (21 + 21 + 18) / 0.88);
        // M(∧,⊕): 0.6, 0.4 + 0.3, 0.3 over 1.6.
        Gives(fuzzy.With("operator", new("min-sum")), columns, weights, (30 + 52.5 + 30) / 1.6);
        // M(∧,∨): 0.6, max(0.4, 0.3), 0.3 over 1.3.
        Gives(fuzzy.With("operator", new("min-max")), columns, weights, (30 + 30 + 30) / 1.3);
        // The largest b is that of the third grade.
        Gives(fuzzy.With("principle", new("maximum")), columns, weights, 50);
    }

    [Test]
    public void Fuzzy_WithTrapezia_TakesTheValuesGiven()
    {
        // 50 lies in the falling side of the first (40–60: ½) and in the rising side of the second (½): ½·10 + ½·90 over 1. 20 and 95
        // belong wholly.
        var fuzzy = new Method("fuzzy-comprehensive")
            .With("memberships", new([(IReadOnlyList<double>)[0, 0, 40, 60], [40, 60, 100, 100]]))
            .With("values", new([10, 90]));
        Gives(fuzzy, [[50, 20, 95]], [1], 50, 10, 90);
    }

    [Test]
    public void Coupling_OfTwoDimensions_IsTheRootOfCouplingAndDevelopment()
    {
        // u = 0.8, 0.2: C = 2·√0.16 ÷ 1 = 0.8, T = 0.5, D = √0.4. Equal: C = 1, D = √T. A zero: C = 0.
        Gives(new("coupling-coordination"), [[80, 49, 0, 0], [20, 49, 60, 0]], [1, 1], 100 * Math.Sqrt(0.4), 70, 0, 0);
        // Weights enter the development only: T = 0.65.
        Gives(new("coupling-coordination"), [[80], [20]], [3, 1], 100 * Math.Sqrt(0.8 * 0.65));
    }

    [Test]
    public void BenefitOfTheDoubt_OfThreePlaces_IsTheRadialShare()
    {
        // y = (1, ½), (½, 1), (½, ½): the frontier between the first two is y₁ + y₂ = 3/2, so v = ⅔, ⅔ and the third has ⅔. Melyn and
        // Moesen 1991.
        Gives(new("benefit-of-the-doubt"), [[80, 40, 40], [20, 40, 20]], [1, 1], 100, 100, 200 / 3.0);
        // The third lacks the first child: against ½ and 1 in the second it has ½.
        Gives(new("benefit-of-the-doubt"), [[80, 40, double.NaN], [20, 40, 20]], [1, 1], 100, 100, 50);
    }

    [Test]
    public void BenefitOfTheDoubt_ThatRoundingDoesNotLetBeFound_IsNoScore()
    {
        var fitted = Fitted.On(new Method("benefit-of-the-doubt").With("share-low", new(0.1)), [[100, 50], [50, 100]]);
        // Limits on shares of 1e-310 are too small for a linear programme; a quotient of 1e310 is no number.
        Assert.That(fitted.Apply([[1e-308], [1e-308]]), Is.EqualTo(new[] { double.NaN }));
        Assert.That(
            Fitted.On(new("benefit-of-the-doubt"), [[1e-300, 1e-301], [1e-301, 1e-300]]).Apply([[1e10], [1e10]]),
            Is.EqualTo(new[] { double.NaN }));
        double[] losses = [1, 1];
        Assert.That(fitted.Aggregator.TryShareLoss([1e-308, 1e-308], [0.5, 0.5], 100, losses), Is.True);
        Assert.That(losses, Is.EqualTo(new[] { 0.0, 0 }));
        Assert.That(fitted.Aggregator.Describe([1e-308, 1e-308], [0.5, 0.5]), Is.EqualTo("–"));
    }
}
