using UrbanIndicators.Definitions;
using UrbanIndicators.Methods;
using UrbanIndicators.Methods.Registry;
using static UrbanIndicators.Tests.Rules.RuleExam;

namespace UrbanIndicators.Tests.Definitions;

/// <summary>
/// Every parameter of the registry that is in points is held against the scale: in files, in code and in options. A new one has to say
/// which it is.
/// </summary>
public class ScalePointsTests
{
    /// <summary>What is a number and not in points.</summary>
    private static readonly string[] NotInPoints =
    [
        "above-below-mean.threshold", "ahp.expert-weights", "ahp.judgements", "benefit-of-the-doubt.share-high",
            "benefit-of-the-doubt.share-low",
        "best-worst.best-to-others", "best-worst.expert-weights", "best-worst.others-to-worst", "budget.expert-weights", "budget.points",
            "budget.total",
        "categorical.probabilities", "combined.shares", "delphi.change-limit", "delphi.cv-limit", "delphi.full-score", "delphi.least-w",
            "delphi.rounds", "delphi.scores",
        "delphi.significance", "em.iterations", "em.tolerance", "factor.components", "factor.variance", "fuzzy-ahp.expert-weights",
            "fuzzy-ahp.judgements",
        "grey-relational.rho", "logistic.midpoint", "logistic.steepness", "mean-min.alpha", "nearest.k", "optimised.importances",
            "owa.alpha", "owa.at-least",
        "owa.best", "owa.weights", "owa.worst", "pca.components", "pca.variance", "power-mean.p", "rank-order-centroid.expert-weights",
            "rank-order-centroid.ranks",
        "rank-reciprocal.expert-weights", "rank-reciprocal.ranks", "rank-sum-ratio.grades", "rank-sum.expert-weights", "rank-sum.ranks",
            "scaled.input",
        "swara.expert-weights", "swara.steps", "vikor.v",
    ];

    private static readonly MethodParameterType[] Numeric =
    [
        MethodParameterType.Number, MethodParameterType.Whole, MethodParameterType.Numbers, MethodParameterType.Pair,
            MethodParameterType.Points, MethodParameterType.Matrix,
    ];

    private static IEnumerable<(MethodDescriptor Method, MethodParameter Parameter)> Parameters =>
        AllMethods.All.SelectMany(m => m.Parameters.Where(p => Numeric.Contains(p.Type)).Select(p => (m, p)));

    private static IEnumerable<TestCaseData> InPoints => Parameters.Where(p => p.Parameter.Points != MethodPoints.None)
        .Select(p => new TestCaseData(p.Method.Kind, p.Method.Name, p.Parameter.Name).SetArgDisplayNames(p.Method.Name, p.Parameter.Name));

    /// <summary>A scale on which impute follows on normalising, so that a constant is a score.</summary>
    private static UrbanExam Exam(string scale = "[0, 10]", string stages = "[derive, screen, treat, normalise, impute]") => Define($$"""
        method: { normalise: min-max, scale: {{scale}}, stages: {{stages}} }
        index: { id: index, children: [a, b] }
        indicators: { a: { direction: higher }, b: { direction: higher } }
        """);

    [Test]
    public void Parameters_OfTheRegistry_SayWhetherTheyAreInPoints()
    {
        // Treatments are held against the scale as a whole: those that transform must not follow on normalising.
        var found = Parameters.Where(p => p.Parameter.Points == MethodPoints.None && p.Method.Kind != MethodKind.Treatment)
            .Select(p => $"{p.Method.Name}.{p.Parameter.Name}").Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        Assert.That(found, Is.EqualTo(NotInPoints));
        Assert.That(InPoints.Count(), Is.GreaterThan(30));
    }

    /// <summary>Written for a scale to 100 and more, on one to 10.</summary>
    [TestCaseSource(nameof(InPoints))]
    public void Parameter_InPointsOfAnotherScale_IsRefusedWhereItStands(MethodKind kind, string method, string parameter)
    {
        var descriptor = AllMethods.All.Single(m => m.Kind == kind && m.Name == method);
        var value = descriptor.Parameters.Single(p => p.Name == parameter).Type switch
        {
            MethodParameterType.Number => "►1000",
            MethodParameterType.Points => "[[1, 2], ►[2, 1000]]",
            MethodParameterType.Matrix => "[[0, 1, 2], [1, 2, ►1000]]",
            _ => "[0, ►1000]",
        };
        var others = descriptor.Parameters.Any(p => p.Name == "p" && p.IsRequired) ? "p: 2, "
            : parameter == "range" && method == "bands" ? "steps: [[1, 2]], "
            : parameter == "range" && method == "curve" ? "points: [[1, 2], [2, 3]], "
            : parameter == "range" && method == "distance-to-reference" ? "place: x, "
            : "";
        var marked = $"{method}: {{ {others}{parameter}: {value} }}";
        var found = Refused(() => Exam().ParseMethod(kind, marked.Replace("►", "", StringComparison.Ordinal), "option")).Single();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(found.Code, Is.AnyOf("UI1088", "UI1202"));
            Assert.That(found.Location, Is.EqualTo(new SourceLocation("option", 1, marked.IndexOf('►', StringComparison.Ordinal) + 1)));
            Assert.That(found.Message, Does.Contain($"\"{parameter}\" of {method}").And.Contain("1000").And.Contain("0 to 10"));
            Assert.That(found.Render("zh"), Does.Contain($"{method} 的“{parameter}”").And.Contain("标尺"));
        }
    }

    // Ends of what is allowed on a scale from 0 to 10.
    [TestCase(MethodKind.Aggregation, "geometric: { floor: 9.999 }", true)]
    [TestCase(MethodKind.Aggregation, "geometric: { floor: 10 }", false)]
    [TestCase(MethodKind.Aggregation, "power-mean: { p: -1, floor: 10.5 }", false)]
    [TestCase(MethodKind.Aggregation, "mean-min: { beta: 10 }", true)]
    [TestCase(MethodKind.Aggregation, "mean-min: { beta: 10.1 }", false)]
    [TestCase(MethodKind.Aggregation, "mean-min", true)]
    [TestCase(MethodKind.Aggregation, "promethee-2: { preference: linear, q: 0, p: 10 }", true)]
    [TestCase(MethodKind.Aggregation, "promethee-2: { preference: v-shape, p: 11 }", false)]
    [TestCase(MethodKind.Aggregation, "adjusted-mazziotta-pareto: { goalposts: [-10, 20] }", true)]
    [TestCase(MethodKind.Aggregation, "adjusted-mazziotta-pareto: { goalposts: [0, 100] }", false)]
    [TestCase(MethodKind.Aggregation, "mazziotta-pareto: { range: [0, 10] }", true)]
    [TestCase(MethodKind.Aggregation, "mazziotta-pareto: { range: [0, 100] }", false)]
    [TestCase(MethodKind.Aggregation, "fuzzy-comprehensive: { memberships: [[-10, 0, 10], [0, 10, 20]], values: [0, 10] }", true)]
    [TestCase(MethodKind.Aggregation, "fuzzy-comprehensive: { values: [0, 25, 50, 75, 100] }", false)]
    [TestCase(MethodKind.Normalisation, "z-score: { mean: 10, sd: 10 }", true)]
    [TestCase(MethodKind.Normalisation, "z-score: { mean: 50 }", false)]
    [TestCase(MethodKind.Normalisation, "z-score: { sd: 20 }", false)]
    [TestCase(MethodKind.Imputation, "constant: { value: 10 }", true)]
    [TestCase(MethodKind.Imputation, "constant: { value: 50 }", false)]
    public void Parameter_AtTheEndOfWhatIsAllowed_IsTaken(MethodKind kind, string text, bool taken)
    {
        if (taken) Assert.That(Exam().ParseMethod(kind, text), Is.Not.Null);
        else Assert.That(() => Exam().ParseMethod(kind, text), Throws.TypeOf<UrbanIndicatorsException>());
    }

    /// <summary>In the usual order a constant stands for a value, in its unit.</summary>
    [Test]
    public void Constant_BeforeNormalising_IsNoScore() =>
        Assert.That(
            Exam(stages: "[derive, screen, impute, treat, normalise]").ParseMethod(MethodKind.Imputation, "constant: { value: 50 }"),
            Is.Not.Null);

    private static IEnumerable<TestCaseData> InCode()
    {
        var floored = new Method("geometric").With("floor", new(60));
        yield return Case("aggregate", e => e.Aggregate(floored));
        yield return Case("aggregate a node", e => e.Aggregate("index", floored));
        yield return Case("normalise", e => e.Normalise(new Method("z-score").With("sd", new(60))));
        yield return Case("impute", e => e.Impute(new Method("constant").With("value", new(60))));
        yield return Case("scale", e => UrbanExam.Define(Define("""
            method: { normalise: min-max, aggregate: { harmonic: { floor: 60 } } }
            index: { id: index, children: [a] }
            indicators: { a: { direction: higher } }
            """).Framework is var f ? f with { Method = f.Method with { Scale = new(0, 10) } } : e.Framework));

        static TestCaseData Case(string name, Func<UrbanExam, UrbanExam> change) => new TestCaseData(change).SetArgDisplayNames(name);
    }

    [TestCaseSource(nameof(InCode))]
    public void Parameter_InPointsOfAnotherScale_InCode_IsRefused(Func<UrbanExam, UrbanExam> change) =>
        Assert.That(Refused(() => change(Exam())).Single().Message, Does.Contain("60").And.Contain("10"));

    [TestCase("log")]
    [TestCase("box-cox")]
    [TestCase("two-stage")]
    public void Transform_OfScores_InCode_IsRefused(string name)
    {
        var after = Exam(stages: "[derive, screen, impute, normalise, treat]");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Refused(() => after.Treat(new(name))).Single().Code, Is.EqualTo("UI1203"));
            Assert.That(Refused(() => after.ParseMethod(MethodKind.Treatment, name)).Single().Code, Is.EqualTo("UI1203"));
            Assert.That(() => after.Treat(new("winsorise")), Throws.Nothing);
            Assert.That(() => Exam().Treat(new(name)), Throws.Nothing);
        }
    }
}
