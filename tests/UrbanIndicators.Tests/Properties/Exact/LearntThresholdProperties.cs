using static UrbanIndicators.Tests.Properties.ExamRecipe;

namespace UrbanIndicators.Tests.Properties.Exact;

/// <summary>Thresholds learnt from the places, and those in a formula: verdicts are exact, however the values were computed.</summary>
public class LearntThresholdProperties
{
    private const int Cases = 150;

    private static readonly Rational[] Units = [new(1, 100), new(1, 10), 1, new(7, 10), new(29, 100)];

    private static readonly string[] Comparisons = ["<", "<=", ">", ">=", "=", "!="];

    [Test]
    public void Conditions_OfFormulas_AreDecidedExactly() => Holds((random, formula, unit) =>
    {
        var threshold = unit * random.Next(1, 100);
        Rational[] values = [threshold, threshold * new Rational(1_000_001, 1_000_000), threshold * new Rational(999_999, 1_000_000)];
        var comparison = Pick(random, Comparisons);
        var found = Scores(random, formula, values, text => $"normalise: none, formula: \"if({text} {comparison} {threshold}, 1, 0)\"");
        for (var i = 0; i < values.Length; i++)
        {
            var side = values[i].CompareTo(threshold);
            var expected = comparison switch
            {
                "<" => side < 0,
                "<=" => side <= 0,
                ">" => side > 0,
                ">=" => side >= 0,
                "=" => side == 0,
                _ => side != 0,
            };
            Property.Require(found[i] == (expected ? 1 : 0), $"{formula.Text}: {values[i]} {comparison} {threshold} is {found[i]}");
        }
    });

    [Test]
    public void PlacesAtTheEndsAroundTheMean_AreAboutTheMean() => Holds((random, formula, unit) =>
    {
        // One place stands exactly at an end: v = (1 ± p)·m where the others sum to m·(n − 1 ∓ p).
        var (count, p) = (random.Next(3, 9), new Rational(random.Next(1, 40), 100));
        var end = random.Next(2) == 0 ? 1 + p : 1 - p;
        var mean = unit * random.Next(10, 100);
        var others = Enumerable.Range(1, count - 2).Select(_ => mean * new Rational(random.Next(60, 140), 100)).ToList();
        Rational[] values = [mean * end, .. others, (mean * (count - end)) - Rational.Sum(others)];
        var found = Scores(random, formula, values, f => $"normalise: {{ above-below-mean: {{ threshold: {p} }} }}, formula: \"{f}\"");
        var (low, high) = (mean * (1 - p), mean * (1 + p));
        for (var i = 0; i < count; i++)
        {
            var expected = values[i] > high ? 100 : values[i] < low ? 0 : 50;
            Property.Require(found[i] == expected, $"{formula.Text}: {values[i]} between {low} and {high} scores {found[i]}");
        }
    });

    [Test]
    public void ValuesAtTheBordersOfCategories_AreInTheBetterOne() => Holds((random, formula, unit) =>
    {
        var values = Values(random, unit);
        Rational[] sorted = [.. values.Order()];
        Rational[] borders = [.. new[] { "0.15", "0.25", "0.65", "0.85", "0.95" }.Select(p => Quantile(sorted, Rational.Parse(p)))];
        var found = Scores(random, formula, values, text => $"normalise: categorical, formula: \"{text}\"");
        for (var i = 0; i < values.Length; i++)
        {
            var expected = 20 * borders.Count(b => values[i] >= b);
            var against = string.Join(", ", borders);
            Property.Require(found[i] == expected, $"{formula.Text}: {values[i]} against {against} scores {found[i]}, expected {expected}");
        }
    });

    [Test]
    public void PlacesOfTheSameValue_ShareTheirRank() => Holds((random, formula, unit) =>
    {
        var values = Values(random, unit);
        var (method, share) = Pick<(string, Rational)>(random, ("percentile-rank", new(1, 2)), ("rank", 1), ("borda", 0));
        var found = Scores(random, formula, values, text => $"normalise: {method}, formula: \"{text}\"");
        for (var i = 0; i < values.Length; i++)
        {
            var (worse, ties) = (values.Count(v => v < values[i]), values.Count(v => v == values[i]) - 1);
            var expected = 100 * (worse + (share * ties)) / (values.Length - 1);
            var distance = Rational.Abs(Rational.Of(found[i]) - expected);
            Property.Require(distance < ExactScale.Billionth, $"{method} of {formula.Text} = {values[i]}: {found[i]}, expected {expected}");
        }
    });

    [Test]
    public void PlacesWithExactlyTheMinimumOfData_AreKept([Values(5, 7, 25)] int indicators)
    {
        for (var present = 1; present < indicators; present++)
        {
            foreach (var nudge in (ReadOnlySpan<int>)[-1, 0, 1])
            {
                // A share that is no decimal figure cannot be given exactly.
                var share = new Rational(present, indicators);
                if (nudge == 0 && !share.IsDecimal(12)) continue;
                var minimum = (share + new Rational(nudge, 1_000_000)).Rounded(12);
                var ids = Enumerable.Range(0, indicators).Select(i => FormattableString.Invariant($"i{i}")).ToList();
                var (some, all) = (string.Join(',', ids.Select((_, i) => i < present ? "1" : "")), string.Join(',', ids.Select(_ => "2")));
                var place = Rules.RuleExam.Score(
                    $$"""
                    method: { normalise: none, minimum-coverage: 0, screen: { minimum-data: {{minimum}} } }
                    index: { id: index, children: [{{string.Join(", ", ids)}}] }
                    indicators: { {{string.Join(", ", ids.Select(i => $"{i}: {{ direction: higher }}"))}} }
                    """,
                    $"place,{string.Join(',', ids)}\nA,{some}\nB,{all}\n")[0];
                Assert.That(place.IsLeftOut, Is.EqualTo(nudge > 0), $"{present} of {indicators} against {minimum}");
            }
        }
    }

    /// <summary>Figures of a unit, some of them more than once, some a millionth off; not all the same.</summary>
    private static Rational[] Values(Random random, Rational unit)
    {
        var count = random.Next(4, 22);
        var values = Enumerable.Range(0, count).Select(_ => ExactRecipe.Near(random, unit * random.Next(1, 8), unit)).ToArray();
        values[^1] = unit * 20;
        return values;
    }

    /// <summary>Of type 7: the figure at (n − 1)·p, between two figures in proportion.</summary>
    private static Rational Quantile(Rational[] sorted, Rational p)
    {
        var at = p * (sorted.Length - 1);
        var below = (int)(at.Numerator / at.Denominator);
        return below == sorted.Length - 1 ? sorted[below] : sorted[below] + ((at - below) * (sorted[below + 1] - sorted[below]));
    }

    private static void Holds(Action<Random, ExactFormula, Rational> statement)
    {
        for (var seed = 0; seed < Cases; seed++)
        {
            var random = new Random(seed);
            statement(random, Pick(random, [.. ExactFormula.All]), Pick(random, Units));
        }
    }

    /// <summary>The scores of places whose values are computed, each from operands of its own.</summary>
    private static double[] Scores(Random random, ExactFormula formula, Rational[] values, Func<string, string> indicator)
    {
        var operands = Enumerable.Range(0, formula.Others.Length + 1).Select(i => FormattableString.Invariant($"x{i}")).ToList();
        var rows = values.Select((v, i) => $"p{i},{string.Join(',', formula.Operands(random, v))}\n");
        return [.. Rules.RuleExam.Score(
            $$"""
            variables: { {{string.Join(", ", operands.Select(o => $"{o}: {{}}"))}} }
            method: { normalise: none }
            index: { id: index, children: [a] }
            indicators: { a: { direction: higher, {{indicator(formula.With(operands))}} } }
            """,
            $"place,{string.Join(',', operands)}\n{string.Concat(rows)}").Select(p => p.Indicators[0].Score)];
    }
}
