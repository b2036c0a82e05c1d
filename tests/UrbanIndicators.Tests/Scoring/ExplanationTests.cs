using UrbanIndicators.Tests.Rules;

namespace UrbanIndicators.Tests.Scoring;

/// <summary>The arithmetic with its figures, from the source cell on, in both languages.</summary>
public class ExplanationTests
{
    private const string Body = """
        variables: { green: { unit: km² }, built: { unit: km² } }
        method:
          normalise: attainment
          minimum-coverage: 0.5
          grades: [{ id: good, from: 60, title: { en: Good, zh: 良 } }, { id: poor, from: 0, title: { en: Poor, zh: 差 } }]
        index:
          id: city
          title: { en: City index, zh: 城市指数 }
          children:
            - id: ecology
              title: { en: Ecology, zh: 生态 }
              weight: 1
              children: [{ indicator: cover, weight: 1 }, { indicator: parks, weight: 1 }]
            - { indicator: noise, weight: 1 }
        indicators:
          cover: { name: { en: Green cover, zh: 绿化覆盖率 }, unit: "%", direction: higher, targets: [{ at-least: 45, by: 2035, source: plan §3 }] }
          parks: { name: { en: Parks, zh: 公园 }, unit: m², direction: higher, targets: [{ at-least: 10, by: 2035 }] }
          noise: { name: { en: Noise, zh: 噪声 }, unit: dB, direction: lower, targets: [{ at-most: 55, by: 2035 }] }
          share: { name: { en: Share, zh: 占比 }, unit: "%", direction: higher, formula: "[green] / [built] * 100", targets: [{ at-least: 30, by: 2020 }] }
          told: { name: { en: Told, zh: 仅报告 }, direction: none }
        """;

    private static PlaceAssessment Place(string cells = "42.1,12,60.5,20,80,7") =>
        RuleExam.Observe(Body, $"place,year,cover,parks,noise,green,built,told\nA,2024,{cells}\n").AgainstTargets(year: 2035).Score()[0];

    private static IEnumerable<string> English(string id, string? cells = null) => Steps(id, "en", cells);

    private static IEnumerable<string> Steps(string id, string language, string? cells = null) =>
        (cells is null ? Place() : Place(cells)).Explain(id).Steps.Select(s => s.In(language));

    [Test]
    public void Indicator_InEnglish_GoesFromTheCellToTheIndex() => Assert.That(English("cover"), Is.EqualTo(new[]
    {
        "Value: 42.1 % (stream:2:3)",
        "Target: ≥ 45 % by 2035 (plan §3): not met, 2.9 pp short",
        "Score (Attainment of the target): 42.1 ÷ 45 × 100 = 93.56",
        // ½ of ecology, which is ½ of the index: 93.5556 × 0.25 = 23.3889, and 25 − 23.3889 = 1.6111.
        "In City index: weight 0.25 (1/2 × 1/2), contributes 93.56 × 0.25 = 23.39, loses 1.61",
    }));

    [Test]
    public void Indicator_InChinese_SaysTheSame() => Assert.That(Steps("cover", "zh"), Is.EqualTo(new[]
    {
        "数值：42.1 %（stream:2:3）",
        "目标：2035 年 ≥ 45 %（plan §3）：未达标，差 2.9 个百分点",
        "得分（目标达成率）：42.1 ÷ 45 × 100 = 93.56",
        "计入城市指数：权重 0.25（1/2 × 1/2），贡献 93.56 × 0.25 = 23.39，失 1.61 分",
    }));

    [Test]
    public void Explanation_AsText_HasTheNameAboveItsSteps()
    {
        var explanation = Place().Explain("cover");
        using (Assert.EnterMultipleScope())
        {
            Assert.That((explanation.Id, explanation.Name.In("zh")), Is.EqualTo(("cover", "绿化覆盖率")));
            Assert.That(explanation.ToString(), Does.StartWith("Green cover (cover)\n  Value: 42.1 %"));
            Assert.That(explanation.ToString("zh"), Does.StartWith("绿化覆盖率（cover）\n  数值：42.1 %"));
        }
    }

    [Test]
    public void IndicatorAboveItsTarget_SaysItWasCut() =>
        Assert.That(
            English("parks").ElementAt(2),
            Is.EqualTo("Score (Attainment of the target): 12 ÷ 10 × 100 = 100.00, after the cut to the scale"));

    [Test]
    public void LowerIndicator_DividesTheTarget() => Assert.That(English("noise").Skip(1).Take(2), Is.EqualTo(new[]
    {
        "Target: ≤ 55 dB by 2035: not met, 5.5 dB short",
        "Score (Attainment of the target): 55 ÷ 60.5 × 100 = 90.91",
    }));

    [Test]
    public void ComputedIndicator_ShowsItsFormulaWithFigures() => Assert.That(English("share"), Is.EqualTo(new[]
    {
        "Value by formula: [green] / [built] * 100 = 20 / 80 * 100 = 25.00 %",
        "[green]: 20 km² (stream:2:6)",
        "[built]: 80 km² (stream:2:7)",
        "Target: ≥ 30 % by 2020, carried forward: not met, 5 pp short",
        "Reported only, not scored",
    }));

    [Test]
    public void IndicatorWithoutATarget_SaysSo() =>
        Assert.That(English("told"), Is.EqualTo(new[] { "Value: 7 (stream:2:8)", "No target", "Reported only, not scored" }));

    [Test]
    public void MissingIndicator_IsNotTakenAsZero()
    {
        Assert.That(
            English("parks", "42.1,,60.5,,,"),
            Has.Exactly(1).EqualTo("No data: not scored, and not taken as zero").And.None.StartsWith("Score"));
        Assert.That(
            English("parks", "42.1,不适用,60.5,,,"), Has.Exactly(1).EqualTo("Not applicable here: it leaves the denominator of the coverage"));
    }

    [Test]
    public void Node_ShowsTheMeanOfItsChildren() => Assert.That(English("ecology"), Is.EqualTo(new[]
    {
        // (93.5556 + 100) ÷ 2 = 96.7778; half of it in the index.
        "Score (Weighted arithmetic mean): (93.56 × 1 + 100.00 × 1) ÷ 2 = 96.78",
        "  93.56, weight 1: Green cover",
        "  100.00, weight 1: Parks",
        "Coverage 100 % of the weight (minimum 50 %)",
        "Grade: Good (from 60)",
        "In City index: weight 0.5 (1/2), contributes 96.78 × 0.5 = 48.39, loses 1.61",
    }));

    [Test]
    public void Node_InChinese_SaysTheSame() => Assert.That(Steps("ecology", "zh"), Is.EqualTo(new[]
    {
        "得分（加权算术平均）：(93.56 × 1 + 100.00 × 1) ÷ 2 = 96.78",
        "  93.56，权重 1：绿化覆盖率",
        "  100.00，权重 1：公园",
        "权重覆盖率 100 %（下限 50 %）",
        "等级：良（60 分起）",
        "计入城市指数：权重 0.5（1/2），贡献 96.78 × 0.5 = 48.39，失 1.61 分",
    }));

    [Test]
    public void NodeWithoutAChild_SaysTheWeightsWereRenormalised()
    {
        var steps = English("ecology", "42.1,,60.5,,,").ToList();
        Assert.That(steps[0], Is.EqualTo("Score (Weighted arithmetic mean): (93.56 × 1) ÷ 1 = 93.56"));
        Assert.That(steps[2], Is.EqualTo("Without data, or with too little: Parks; their weight went to the others in proportion"));
        Assert.That(steps[3], Is.EqualTo("Coverage 50 % of the weight (minimum 50 %)"));
    }

    [Test]
    public void Index_BelowItsMinimum_IsProvisional() =>
        // Neither ecology nor its cover is there: the index rests on noise alone, and on nothing without it.
        Assert.That(
            English("city", "42.1,,,,,"),
            Has.Some.EqualTo("Coverage 25 % of the weight, below the minimum of 50 %: provisional, without grade or rank"));

    [TestCase("{ geometric: { floor: 1 } }", "(1.00 × 81.00)^(1 ÷ 2) = 9.00")]
    [TestCase("{ harmonic: { floor: 1 } }", "2 ÷ (1 ÷ 1.00 + 1 ÷ 81.00) = 1.98")]
    public void Node_WithAFloor_ShowsTheScoresAsRaised(string aggregate, string expected)
    {
        var body = $$"""
            method: { normalise: { curve: { points: [[0, 0], [100, 100]] } } }
            index: { id: index, aggregate: {{aggregate}}, children: [{ indicator: a, weight: 1 }, { indicator: b, weight: 1 }] }
            indicators: { a: { direction: higher }, b: { direction: higher } }
            """;
        // √(1 · 81) = 9; 2 ÷ (1/1 + 1/81) = 1.9756. What is printed has to come out as it says.
        Assert.That(RuleExam.Score(body, "place,a,b\nA,0,81\n")[0].Explain("index").Steps[0].In("en"), Does.EndWith(expected));
    }

    [TestCase("arithmetic", "(40.00 × 3 + 90.00 × 1) ÷ 4 = 52.50")]
    [TestCase("geometric", "(40.00^3 × 90.00)^(1 ÷ 4) = 48.99")]
    [TestCase("harmonic", "4 ÷ (3 ÷ 40.00 + 1 ÷ 90.00) = 46.45")]
    [TestCase("minimum", "min(40.00, 90.00) = 40.00")]
    [TestCase("{ power-mean: { p: 2 } }", "((3 × 40.00^2 + 1 × 90.00^2) ÷ 4)^(1 ÷ 2) = 56.79")]
    public void Node_ShowsItsMean(string aggregate, string expected)
    {
        var body = $$"""
            method: { normalise: { curve: { points: [[0, 0], [100, 100]] } } }
            index: { id: index, aggregate: {{aggregate}}, children: [{ indicator: a, weight: 3 }, { indicator: b, weight: 1 }] }
            indicators: { a: { direction: higher }, b: { direction: higher } }
            """;
        // (3 · 40 + 90) ÷ 4; (40³ · 90)^¼ = 5,760,000^¼; 4 ÷ (3/40 + 1/90); √((3 · 1600 + 8100) ÷ 4) = √3225
        Assert.That(RuleExam.Score(body, "place,a,b\nA,40,90\n")[0].Explain("index").Steps[0].In("en"), Does.EndWith(expected));
    }

    [TestCase("attainment", "direction: range, targets: [{ between: [8, 10], by: 2030 }]", 6.4, "6.4 ÷ 8 × 100 = 80.00")]
    [TestCase("attainment", "direction: range, targets: [{ between: [8, 10], by: 2030 }]", 9, "8 ≤ 9 ≤ 10 → 100")]
    [TestCase("goalposts", "direction: higher, goalposts: { worst: 2, best: 20 }", 12.6, "(12.6 − 2) ÷ (20 − 2) × 100 = 58.89")]
    public void Score_OfAMethod_ShowsItsArithmetic(string method, string indicator, double value, string expected) =>
        Assert.That(
            RuleExam.ScoreOne($"normalise: {method}", indicator, value)[0].Explain("a").Steps.Select(s => s.In("en")),
            Has.Some.EndsWith(expected));

    [Test]
    public void Qualifier_AsOfSourceAndNote_AreShown()
    {
        const string Csv = "place,period,indicator,value,status,as-of,source,note\nA,2024,cover,42.1,about,2022,yearbook,old\nA,2024,parks,12,,,,\n";
        var steps = RuleExam.Define(Body).ObserveText(
            Csv, new() { Lenient = true }).AgainstTargets(year: 2035).Score()[0].Explain("cover").Steps;
        Assert.That(steps[0].In("en"), Is.EqualTo("Value: ≈ 42.1 % (stream:2:4; as of 2022; source: yearbook; old)"));
        Assert.That(steps[0].In("zh"), Is.EqualTo("数值：≈ 42.1 %（stream:2:4；时点 2022；来源：yearbook；old）"));
    }

    [Test]
    public void UnknownId_IsRefusedByName() =>
        Assert.That(() => Place().Explain("nowhere"), Throws.ArgumentException.With.Message.Contains("\"nowhere\""));
}
