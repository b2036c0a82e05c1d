namespace UrbanIndicators.Tests.Properties;

public class ScaleProperties
{
    private static readonly string[] Means =
        ["arithmetic", "geometric", "harmonic", "power-mean", "minimum", "weighted-median", "owa", "mean-min"];

    [Test]
    public void Scores_OfBoundedMethods_StayWithinTheScale() => Property.Holds(Mix.Bounded, recipe =>
    {
        var assessment = recipe.Exam().Score();
        var scale = assessment.Model.Plan.Framework.Method.Scale;
        // Without slack: 100.00000000000001 of 100 is no score.
        foreach (var place in assessment)
        {
            var scores = place.Indicators.Select(i => (i.Indicator.Id, i.Score)).Concat(place.Nodes.Select(n => (n.Node.Id, n.Score)));
            foreach (var (id, score) in scores.Where(s => !double.IsNaN(s.Score)))
            {
                Property.Require(score >= scale.Low && score <= scale.High, $"{id} of row {place.Row} scores {score:R} on {scale}");
            }

            foreach (var node in place.Nodes.Where(n => !double.IsNaN(n.Score)))
            {
                Property.Require(
                    node.Coverage is > 0 and <= 1, $"{node.Node.Id} of row {place.Row} has a score and coverage {node.Coverage:R}");
            }
        }
    });

    [TestCase(Mix.Bounded)]
    [TestCase(Mix.Unbounded)]
    public void Means_OfChildren_LieBetweenTheirSmallestAndTheirLargest(Mix mix) => Property.Holds(mix, recipe =>
    {
        foreach (var place in recipe.Exam().Score())
        {
            var used = place.Nodes.Where(n => !n.IsProvisional).ToDictionary(n => n.Node.Id, n => n.Score, StringComparer.Ordinal);
            foreach (var indicator in place.Indicators) used.Add(indicator.Indicator.Id, indicator.Score);
            foreach (var node in place.Nodes.Where(n => !double.IsNaN(n.Score)))
            {
                // What is raised to a floor may end above the largest child.
                var method = node.Node.Aggregate ?? new Method("arithmetic");
                if (!Means.Contains(method.Name, StringComparer.Ordinal) || method.Parameters.ContainsKey("floor")) continue;
                var children = node.Node.Children.Where(c => c.Weight > 0).Select(c => used.GetValueOrDefault(c.Id, double.NaN));
                var (least, most) = (children.Where(s => !double.IsNaN(s)).Min(), children.Where(s => !double.IsNaN(s)).Max());
                Property.Require(
                    node.Score >= least && node.Score <= most,
                    $"{node.Node.Id} ({method}) of row {place.Row} scores {node.Score:R}, its children {least:R} to {most:R}");
            }
        }
    });

    [TestCase(Mix.Monotone)]
    [TestCase(Mix.Unbounded)]
    public void Scores_OfABetterValue_AreNotWorse(Mix mix) => Property.Holds(mix, recipe =>
    {
        var framework = recipe.Framework();
        var model = recipe.Exam().Fit();
        var before = new double[model.Nodes.Count];
        var after = new double[model.Nodes.Count];
        var slack = 1e-12 * framework.Method.Scale.Length;
        foreach (var values in recipe.Values(recipe.Rows))
        {
            var row = InputsOf(model, values);
            model.Score(row, before);
            for (var j = 0; j < row.Length; j++)
            {
                if (double.IsNaN(row[j])) continue;
                var indicator = framework.Indicators.Single(i => i.Id == model.Inputs[j]);
                if (indicator.Direction == Direction.Range) continue;
                var better = (double[])row.Clone();
                better[j] = indicator.Direction == Direction.Lower ? row[j] / 2 : row[j] + 7.25;
                model.Score(better, after);
                for (var n = 0; n < after.Length; n++)
                {
                    Property.Require(
                        !(after[n] < before[n] - slack) && double.IsNaN(after[n]) == double.IsNaN(before[n]),
                        $"{model.Nodes[n]}: {before[n]:R} fell to {after[n]:R} when {indicator.Id} went from {row[j]:R} to {better[j]:R}");
                }
            }
        }
    }, tests: mix == Mix.Monotone ? 100 : 30, mostRows: 15);

    /// <summary>The values of a row in the order of a model's inputs.</summary>
    internal static double[] InputsOf(ScoringModel model, double[] values) =>
        [.. model.Inputs.Select(id => values[int.Parse(id.AsSpan(1), System.Globalization.CultureInfo.InvariantCulture)])];
}
