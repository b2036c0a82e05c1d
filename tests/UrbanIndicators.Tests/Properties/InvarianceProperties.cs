using System.Globalization;

namespace UrbanIndicators.Tests.Properties;

/// <summary>What must not change a result.</summary>
[NonParallelizable]
public class InvarianceProperties
{
    [Test]
    public void Scores_OfWeightsScaledTogether_AreTheSame([Values(0.001, 3, 1e6)] double factor) => Property.Holds(Mix.Bounded, recipe =>
    {
        var framework = recipe.Framework();
        var panel = recipe.Panel();
        var assessment = UrbanExam.Define(framework).Observe(panel).AgainstTargets(year: ExamRecipe.TargetYear).Score();
        var scaled = UrbanExam.Define(framework with { Index = Scaled(framework.Index, factor) }).Observe(panel)
            .AgainstTargets(year: ExamRecipe.TargetYear).Score();
        foreach (var node in assessment.Model.Nodes) RequireClose(scaled.ScoresOf(node), assessment.ScoresOf(node), framework, node);
    }, tests: 40);

    [TestCase(Mix.Bounded)]
    [TestCase(Mix.Unbounded)]
    public void Scores_OfRowsInAnotherOrder_AreTheSame(Mix mix) => Property.Holds(mix, recipe =>
    {
        var rows = recipe.Values(recipe.Rows);
        var order = Enumerable.Range(0, recipe.Rows).ToArray();
        new Random(recipe.Seed).Shuffle(order);
        var assessment = recipe.Exam(recipe.Panel(rows)).Score();
        var shuffled = recipe.Exam(recipe.Panel(order.Select(r => rows[r]), order)).Score();
        foreach (var node in assessment.Model.Nodes)
        {
            var before = assessment.ScoresOf(node).ToArray();
            var ranks = assessment.RanksOf(node).ToArray();
            RequireClose(shuffled.ScoresOf(node), order.Select(r => before[r]).ToArray(), recipe.Framework(), node);
            Property.Require(shuffled.RanksOf(node).SequenceEqual(order.Select(r => ranks[r]).ToArray()), $"ranks of {node}");
        }
    });

    [Test]
    public void Scores_FromSeveralThreadsAtOnce_HaveTheSameBits() => Property.Holds(Mix.Bounded, recipe =>
    {
        var panel = recipe.Panel(recipe.Values(recipe.Rows + 2100));
        var model = recipe.Exam().Fit();
        var expected = model.Score(panel);
        var results = new Assessment[4];
        Parallel.For(
            0, results.Length, new ParallelOptions { MaxDegreeOfParallelism = results.Length }, i => results[i] = model.Score(panel));
        foreach (var result in results) Property.RequireSame(result, expected, "on another thread");
    }, tests: 4);

    [Test]
    public void Scores_InAnotherCulture_HaveTheSameBits([Values("tr-TR", "de-DE", "zh-CN")] string culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            Property.Holds(Mix.Bounded, recipe =>
            {
                CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
                var expected = recipe.Exam().Score();
                var saved = Saved(expected.Model);
                var text = expected[0].Explain("index").ToString("zh");
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
                var actual = recipe.Exam().Score();
                Property.RequireSame(actual, expected, culture);
                Property.Require(Saved(actual.Model).AsSpan().SequenceEqual(saved), $"{culture}: the saved model differs");
                Property.Require(actual[0].Explain("index").ToString("zh") == text, $"{culture}: the explanation differs");
                using var stream = new MemoryStream(saved);
                Property.RequireSame(ScoringModel.Load(stream).Score(recipe.Panel()), expected, $"loaded in {culture}");
            }, tests: 20);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static byte[] Saved(ScoringModel model)
    {
        using var stream = new MemoryStream();
        model.Save(stream);
        return stream.ToArray();
    }

    private static void RequireClose(ReadOnlySpan<double> actual, ReadOnlySpan<double> expected, Framework framework, string node)
    {
        // Sums in another order or with other weights differ by roundings: some dozen of 1.1e-16.
        var tolerance = 1e-12 * framework.Method.Scale.Length;
        for (var row = 0; row < expected.Length; row++) Property.RequireClose(actual[row], expected[row], tolerance, $"{node}, row {row}");
    }

    private static IndexNode Scaled(IndexNode node, double factor) =>
        node with { Weight = node.Weight * factor, Children = [.. node.Children.Select(c => Scaled(c, factor))] };
}
