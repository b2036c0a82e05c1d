using static UrbanIndicators.Tests.Properties.ExamRecipe;

namespace UrbanIndicators.Tests.Properties.Exact;

/// <summary>A random exam whose figures lie at its thresholds, and a millionth above and below them.</summary>
public sealed record ExactRecipe(int Seed, int Dimensions, int Rows)
{
    private static readonly ExactScale[] Scales =
    [
        new(0, 100), new(0, 1), new(1, 5), new(0, 10), new(-1, 1), new(0, 1000), new(20, 80),
    ];

    public IEnumerable<ExactRecipe> Smaller()
    {
        if (Rows > 2) yield return this with { Rows = Rows - 1 };
        if (Dimensions > 1) yield return this with { Dimensions = Dimensions - 1 };
    }

    internal (ExactExam Exam, ExactResults Results) Exam()
    {
        var random = new Random(Seed);
        var scale = Pick(random, Scales);
        var index = Index(random, scale);
        var exam = new ExactExam(scale, index, [.. new ExactRows(Seed, scale, [.. index.Indicators]).Of(Rows)]);
        exam = exam with { Index = index.Changed(n => WithMinimumCoverage(random, exam, n)) };
        // What follows asks something of the scores, and changes none.
        var results = new ExactResults(exam);
        exam = exam with { Index = exam.Index.Changed(n => WithTarget(random, exam, results, n)) };
        return (WithGrades(random, exam, results), results);
    }

    /// <summary>A figure, or one a millionth of a unit above or below it.</summary>
    internal static Rational Near(Random random, Rational figure, Rational unit)
    {
        var side = random.Next(3) - 1;
        // What has no end cannot be written down.
        if (side == 0 && figure.IsDecimal(12)) return figure;
        return (figure + (unit * new Rational(side == 0 ? 1 : side, 1_000_000))).Rounded(12);
    }

    private ExactNode Index(Random random, ExactScale scale)
    {
        var dimensions = new List<ExactNode>();
        for (var d = 0; d < Dimensions; d++)
        {
            var own = new Random(unchecked((Seed * 31) + d));
            var ids = Enumerable.Range(0, own.Next(2, 4)).Select(i => FormattableString.Invariant($"i{d}-{i}"));
            var leaves = ids.Select(id => Leaf(own, id, scale)).ToList();
            dimensions.Add(Node(own, FormattableString.Invariant($"d{d}"), leaves, scale));
        }

        dimensions.Add(Leaf(random, "i", scale));
        return Node(random, "index", dimensions, scale);
    }

    private static ExactNode Leaf(Random random, string id, ExactScale scale) =>
        new(id, 1, []) { Indicator = ExactIndicators.Any(random, id, scale) };

    private static ExactNode Node(Random random, string id, List<ExactNode> children, ExactScale scale)
    {
        var weights = Weights(random, children.Count);
        // A value that is a score already may be below 0 for all the library knows.
        var mayBeNegative = scale.Low.Sign < 0 || children.SelectMany(c => c.Indicators).Any(i => i.Rating == Rating.None);
        var means = ExactMean.All.Where(m => m.Suits(weights) && !(m.NeedsPositive && mayBeNegative)).ToArray();
        return new(id, 1, [.. children.Zip(weights, (c, w) => c with { Weight = w })]) { Mean = Pick(random, means) };
    }

    /// <summary>Tenths or hundredths that sum to 1, equal tenths, or whole numbers.</summary>
    private static Rational[] Weights(Random random, int count)
    {
        var unit = Pick<Rational>(random, new(1, 10), new(1, 100), 1);
        if (random.Next(4) == 0) return [.. Enumerable.Repeat(unit * random.Next(1, 8), count)];
        if (unit == Rational.One) return [.. Enumerable.Range(0, count).Select(_ => (Rational)random.Next(1, 6))];
        var whole = (int)unit.Denominator;
        var cuts = Enumerable.Range(1, count - 1).Select(_ => random.Next(1, whole)).Append(0).Append(whole).Order().ToArray();
        return [.. cuts.Zip(cuts.Skip(1), (a, b) => unit * Math.Max(1, b - a))];
    }

    private static ExactNode WithMinimumCoverage(Random random, ExactExam exam, ExactNode node)
    {
        var partial = exam.Rows.Select(r => ExactResults.CoverageOf(r, node)).OfType<Rational>()
            .Where(c => c > Rational.Zero && c < Rational.One).ToArray();
        if (partial.Length == 0 || random.Next(3) > 0) return node;
        return node with { MinimumCoverage = Near(random, Pick(random, partial), Rational.One) };
    }

    private static ExactNode WithTarget(Random random, ExactExam exam, ExactResults results, ExactNode node)
    {
        var scores = ScoresOf(exam, results, node);
        return scores.Length == 0 ? node : node with { Target = CutAt(random, exam, scores) };
    }

    private static ExactExam WithGrades(Random random, ExactExam exam, ExactResults results)
    {
        Enclosure[] scores = [.. exam.Index.Nodes.Take(3).SelectMany(n => ScoresOf(exam, results, n))];
        if (scores.Length == 0) return exam;
        var cuts = Enumerable.Range(0, 3).Select(_ => CutAt(random, exam, scores)).Append(exam.Scale.Low).Distinct().Order().ToArray();
        return exam with { Grades = cuts, Cap = random.Next(cuts.Length) };
    }

    private static Enclosure[] ScoresOf(ExactExam exam, ExactResults results, ExactNode node) =>
        [.. Enumerable.Range(0, exam.Rows.Count).Where(r => results.IsUsed(r, node)).Select(r => results.ScoreOf(r, node)!.Value)];

    private static Rational CutAt(Random random, ExactExam exam, Enclosure[] scores) =>
        Rational.Clamp(Near(random, Pick(random, scores).Middle, exam.Scale.Length), exam.Scale.Low, exam.Scale.High);
}
