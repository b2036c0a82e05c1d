using UrbanIndicators.Methods.Weighting;
using UrbanIndicators.Tests.Rules;
using UrbanIndicators.Tests.Scoring.Aggregating;

namespace UrbanIndicators.Tests.Scoring;

/// <summary>What is learnt is held against the rules of loading when it is fitted: nothing is saved that cannot be loaded.</summary>
public class LearntTests
{
    private const string Body = """
        method: { normalise: min-max, aggregate: benefit-of-the-doubt, minimum-coverage: 0 }
        index: { id: index, children: [a, b] }
        indicators: { a: { direction: higher }, b: { direction: higher } }
        """;

    /// <summary>Only one row has both children, and there "a" is 0: of all rows only the best "a" bounds its weight.</summary>
    [Test]
    public void BenefitOfTheDoubt_OfAChildThatNoCompleteRowBounds_IsBoundedByItsBestAndIsSaved()
    {
        var assessment = RuleExam.Score(Body, "place,a,b\np0,1,5\np1,2,\np2,,1\n");
        var loaded = Saved.Load(Saved.Text(assessment.Model));
        // Scores a: 0, 100, –; b: 100, –, 0. Each is the best there is in the child it has, or has nothing of it.
        using (Assert.EnterMultipleScope())
        {
            Assert.That(assessment.Select(p => p.Score), Is.EqualTo(new double[] { 100, 100, 0 }).Within(1e-9));
            Assert.That(loaded.Score(assessment.Panel).Select(p => p.Score), Is.EqualTo(assessment.Select(p => p.Score)));
            var losses = assessment.Select(p => p.Indicators.Where(i => !double.IsNaN(i.Score)).Sum(i => i.Loss));
            Assert.That(losses, Is.EqualTo(assessment.Select(p => 100 - p.Score)).Within(1e-9));
            Assert.That(
                assessment.Note("UI4416").Message,
                Is.EqualTo("node \"index\": \"a\" is 0 in every complete reference row of benefit-of-the-doubt; "
                    + "only its own largest score bounds its weight; fill the gaps by imputation, or fit on other rows"));
            // From outside: a (1.5 − 1) ÷ (2 − 1) = 0.5 of the best and b (2 − 1) ÷ (5 − 1) = 0.25, each with the weight 1.
            Assert.That(loaded.Score(new PanelBuilder(["a", "b"]).Add("q", null, 1.5, 2).Build())[0].Score, Is.EqualTo(75).Within(1e-9));
        }
    }

    [Test]
    public void BenefitOfTheDoubt_WhereEveryCompleteRowIsZero_SaysThatThereIsNone()
    {
        var found = RuleExam.Refused(() => RuleExam.Score(Body, "place,a,b\np0,1,1\np1,2,\np2,,5\n"));
        Assert.That(found.Single(d => d.Severity == DiagnosticSeverity.Error).Code, Is.EqualTo("UI4284"));
        Assert.That(found.Select(d => d.Code), Has.None.EqualTo("UI4416"));
    }

    [TestCase("topsis", "best[0] is 1E+200")]
    [TestCase("mazziotta-pareto", "centre")]
    [TestCase("copeland", "scores-0[0] is 1E+200")]
    [TestCase("vikor", "best[0] is 1E+200")]
    [TestCase("promethee-2", "scores-0")]
    [TestCase("grey-relational", "delta[1] is 1E+200")]
    public void Aggregation_OfScoresThatCannotBeCalculatedWith_IsRefusedWhenItIsFitted(string method, string seen)
    {
        var fitted = Fitted.On(new(method), [[1e200, 1, 2], [3, 4, 5]]);
        Assert.That(fitted.Result, Is.Null);
        var problem = fitted.Diagnostics.Single(d => d.Severity == DiagnosticSeverity.Error);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(problem.Code, Is.EqualTo("UI4415"));
            Assert.That(problem.Message, Does.StartWith($"\"node\": what {method} learnt cannot be calculated with: ").And.Contain(seen));
            Assert.That(problem.Message, Does.Contain(", expected ").And.Contain("; look for"));
        }
    }

    [Test]
    public void Imputation_ByAFigureThatCannotBeCalculatedWith_IsRefusedWhenItIsFitted()
    {
        var methods = MethodRegistry.Default.WithImputation("huge", (_, _) => 1e160);
        var found = RuleExam.Refused(() => RuleExam.Observe(
            """
            method: { normalise: min-max, impute: huge }
            index: { id: index, children: [a, b] }
            indicators: { a: { direction: higher }, b: { direction: higher } }
            """,
            "place,a,b\np,1,2\nq,3,\n",
            methods).Fit());
        Assert.That(
            found.Single(d => d.Code == "UI4415").Message,
            Does.StartWith(
                "\"a\": what huge learnt cannot be calculated with: values[0] is 1E+160, expected a number from -1e150 to 1e150"));
    }

    /// <summary>Imputed values may be larger than any that can be given.</summary>
    [Test]
    public void Normalisation_OfImputedFiguresThatCannotBeCalculatedWith_IsRefusedWhenItIsFitted()
    {
        var rows = string.Concat(Enumerable.Range(1, 5).Select(i => $"p{i},{i}e-99,{i % 2}e99\n"));
        var found = RuleExam.Refused(() => RuleExam.Observe(
            """
            method: { normalise: percentile-rank, impute: { regression: { on: [a] } } }
            index: { id: index, children: [a, b] }
            indicators: { a: { direction: higher }, b: { direction: higher } }
            """,
            $"place,a,b\n{rows}q,9e99,\n").Fit());
        Assert.That(found.Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.Code), Is.All.EqualTo("UI4415"));
    }

    /// <summary>Both ends have the same tolerance, of a billionth; what is left below 0 is no weight.</summary>
    [TestCase(-1e-10, true)]
    [TestCase(-1e-8, false)]
    [TestCase(1 + 1e-10, true)]
    [TestCase(1 + 1e-8, false)]
    [TestCase(double.NaN, false)]
    public void FoundWeight_AtAnEnd_IsOneToARounding(double weight, bool isOne)
    {
        Assert.That(FoundWeights.IsOne(weight), Is.EqualTo(isOne));
        Assert.That(FoundWeights.Cut(-1e-10), Is.Zero);
    }

    /// <summary>Their sum is infinite, and shares of it would all be 0.</summary>
    [Test]
    public void Weights_TooLargeToBeSummed_AreRefused()
    {
        var methods = MethodRegistry.Default.WithWeighting("huge", (children, _, _) => [.. children.Select(_ => 1e308)]);
        var found = RuleExam.Refused(() => RuleExam.Observe(
            """
            method: { normalise: min-max, weights: huge }
            index: { id: index, children: [a, b] }
            indicators: { a: { direction: higher }, b: { direction: higher } }
            """,
            "place,a,b\np,1,2\nq,3,4\n",
            methods).Fit());
        Assert.That(found.Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.Message), Is.EqualTo(new[]
        {
            "node \"index\": the registered weighting huge gave no weights; "
            + "expected 2 numbers of at least 0 whose sum is finite and above 0; correct the function",
        }));
    }
}
