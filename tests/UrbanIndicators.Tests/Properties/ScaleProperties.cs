namespace UrbanIndicators.Tests.Properties;

public class ScaleProperties
{
    [Test]
    public void Scores_OfBoundedMethods_StayWithinTheScale() => Property.Holds(Mix.Bounded, recipe =>
    {
        var assessment = recipe.Exam().Score();
        var scale = assessment.Model.Plan.Framework.Method.Scale;
        // A mean of scores at the end of the scale may be a rounding or two beyond it.
        var slack = 1e-12 * scale.Length;
        foreach (var place in assessment)
        {
            foreach (var indicator in place.Indicators.Where(i => !double.IsNaN(i.Score)))
            {
                Property.Require(scale.Contains(indicator.Score), $"{indicator.Indicator.Id} of row {place.Row} scores {indicator.Score:R} on {scale}");
            }

            foreach (var node in place.Nodes.Where(n => !double.IsNaN(n.Score)))
            {
                Property.Require(
                    node.Score >= scale.Low - slack && node.Score <= scale.High + slack,
                    $"{node.Node.Id} of row {place.Row} scores {node.Score:R} on {scale}");
                Property.Require(node.Coverage is > 0 and <= 1, $"{node.Node.Id} of row {place.Row} has a score and coverage {node.Coverage:R}");
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
                var better = (double[])row.Clone();
                better[j] = indicator.Direction == Direction.Lower ? row[j] / 2 : row[j] + 7.25;
                model.Score(better, after);
                for (var n = 0; n < after.Length; n++)
                {
                    Property.Require(
                        !(after[n] < before[n] - slack) && double.IsNaN(after[n]) == double.IsNaN(before[n]),
                        $"{model.Nodes[n]}: {before[n]:R} fell to {after[n]:R} when {indicator.Id} ({indicator.Normalise}) went from {row[j]:R} to {better[j]:R}");
                }
            }
        }
    }, tests: mix == Mix.Monotone ? 100 : 30, mostRows: 15);

    /// <summary>The values of a row in the order of a model's inputs.</summary>
    internal static double[] InputsOf(ScoringModel model, double[] values) =>
        [.. model.Inputs.Select(id => values[int.Parse(id.AsSpan(1), System.Globalization.CultureInfo.InvariantCulture)])];
}
