using static UrbanIndicators.Tests.Rules.RuleExam;

namespace UrbanIndicators.Tests.Rules;

/// <summary>value ÷ denominator × factor; missing where either is, and where the denominator is 0.</summary>
public class DenominatorTests
{
    private const string PerPerson = """
        variables: { people: { unit: 人 } }
        method: { normalise: { curve: { points: [[0, 0], [100, 100]] } }, minimum-coverage: 0 }
        index: { id: index, children: [{ indicator: beds, weight: 1 }, { indicator: parks, weight: 1 }] }
        indicators:
          beds: { unit: 张/万人, direction: higher, denominator: { by: people, factor: 10000 }, targets: [{ at-least: 50, by: 2030 }] }
          parks: { direction: higher }
        """;

    [Test]
    public void Value_IsDividedAndMultiplied()
    {
        var place = Score(PerPerson, "place,beds,people,parks\nA,120,30000,20\n")[0];
        using (Assert.EnterMultipleScope())
        {
            // 120 ÷ 30000 × 10000 = 40; the index (40 + 20) ÷ 2 = 30
            Assert.That(place.Of("beds").Value, Is.EqualTo(40).Within(Roundings));
            Assert.That(place.Of("beds").IsDerived, Is.True);
            Assert.That(place.Of("beds").Observation.Value, Is.EqualTo(120));
            Assert.That(place.Score, Is.EqualTo(30).Within(Roundings));
            // The target is one of the quotient: 50 − 40 = 10 short; at it the index would be (50 + 20) ÷ 2 = 35.
            Assert.That(place.Of("beds").Gap!.Value, Is.EqualTo(40).Within(Roundings));
            Assert.That(place.Of("beds").Gap!.PointsToTarget, Is.EqualTo(5).Within(Roundings));
            Assert.That(
                place.Explain("beds").Steps.Select(s => s.In("en")),
                Has.Some.Contains(
                    "Value by denominator: [beds] / [people] * 10000 = 120 / 30000 * 10000 = "
                    + "40").And.Some.StartsWith("[beds]: 120 ").And.Some.StartsWith("[people]: 30000 "));
        }
    }

    /// <summary>A value of 0 is as far from its target as can be: (50 + 20) ÷ 2 − (0 + 20) ÷ 2 = 25 points.</summary>
    [Test]
    public void PointsToTarget_OfAValueOfZero_AreThoseOfTheTarget() =>
        Assert.That(
            Score(PerPerson, "place,beds,people,parks\nA,0,30000,20\n")[0].Of("beds").Gap!.PointsToTarget,
            Is.EqualTo(25).Within(Roundings));

    [TestCase("A,,30000,20", IndicatorStatus.NoData)]
    [TestCase("A,120,,20", IndicatorStatus.NoData)]
    [TestCase("A,120,0,20", IndicatorStatus.NoData)]
    [TestCase("A,120,-500,20", IndicatorStatus.NoData)]
    [TestCase("A,不适用,30000,20", IndicatorStatus.NotApplicable)]
    [TestCase("A,120,不适用,20", IndicatorStatus.NotApplicable)]
    [TestCase("A,无标准,30000,20", IndicatorStatus.NotAssessed)]
    public void Value_WhereOneIsMissingOrZero_IsMissing(string row, IndicatorStatus status)
    {
        var place = Score(PerPerson, $"place,beds,people,parks\n{row}\nB,1,1,1\n")[0];
        Assert.That((place.Of("beds").Status, place.Score), Is.EqualTo((status, 20.0)));
    }

    [TestCase("0")]
    [TestCase("-500")]
    public void Denominator_ThatIsNotAboveZero_IsReported(string people) => Assert.That(
        Score(PerPerson, $"place,beds,people,parks\nA,120,{people},20\nB,1,1,1\n").Note("UI4119").Arguments,
        Is.EqualTo(new object[] { "beds", "[beds] / [people] * 10000", 1, "A" }));

    /// <summary>A formula over a divided indicator sees the quotient, and a denominator may be derived itself.</summary>
    [Test]
    public void Formulas_SeeTheQuotient()
    {
        const string body = """
            variables: { people: {}, share: {} }
            method: { normalise: none, minimum-coverage: 0 }
            index: { id: index, children: [a, c] }
            indicators:
              a: { direction: higher, denominator: urban }
              urban: { direction: none, formula: "[people] * [share]" }
              c: { direction: higher, formula: "[a] * 10" }
            """;
        var place = Score(body, "place,a,people,share\nA,6,4,0.5\n")[0];
        // urban = 4 · 0.5 = 2; a = 6 ÷ 2 = 3; c = 30
        Assert.That((place.Of("a").Value, place.Of("c").Value), Is.EqualTo((3.0, 30.0)));
    }

    /// <summary>The data comes in the unit of the numerator; headers are converted into that.</summary>
    [Test]
    public void Data_IsReadInTheUnitOfTheNumerator()
    {
        const string body = """
            variables: { people: {} }
            method: { normalise: none }
            index: { id: index, children: [green] }
            indicators:
              green: { unit: m²/人, direction: higher, valid: [0, 100], denominator: { by: people, unit: m² } }
            """;
        // 2 公顷 = 20000 m²; ÷ 1000 = 20
        Assert.That(Score(body, "place,green（公顷）,people\nA,2,1000\nB,1,1000\n")[0].Of("green").Value, Is.EqualTo(20).Within(Roundings));
    }
}
