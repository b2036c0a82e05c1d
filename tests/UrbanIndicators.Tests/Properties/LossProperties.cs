namespace UrbanIndicators.Tests.Properties;

public class LossProperties
{
    [TestCase(Mix.Bounded)]
    [TestCase(Mix.Unbounded)]
    public void Losses_OfAllIndicators_SumToTopMinusScore(Mix mix) => Property.Holds(mix, recipe =>
    {
        var assessment = recipe.Exam().Score();
        var scale = assessment.Model.Plan.Framework.Method.Scale;
        var tolerance = 1e-12 * scale.Length * (mix == Mix.Unbounded ? 10 : 1);
        foreach (var place in assessment.Where(p => !double.IsNaN(p.Score)))
        {
            var used = place.Indicators.Where(i => !double.IsNaN(i.Loss)).ToList();
            Property.RequireClose(used.Sum(i => i.Loss), scale.High - place.Score, tolerance, $"losses of row {place.Row}");
            Property.RequireClose(used.Sum(i => i.EffectiveWeight), 1, 1e-12, $"effective weights of row {place.Row}");
            Property.RequireClose(used.Sum(i => i.Contribution), place.Score, tolerance, $"contributions of row {place.Row}");
        }
    });

    [Test]
    public void Losses_OfANode_AreThoseOfItsIndicators() => Property.Holds(Mix.Bounded, recipe =>
    {
        var assessment = recipe.Exam().Score();
        var tolerance = 1e-12 * assessment.Model.Plan.Framework.Method.Scale.Length;
        foreach (var place in assessment.Where(p => !double.IsNaN(p.Score)))
        {
            var losses = place.Indicators.ToDictionary(i => i.Indicator.Id, i => i.Loss, StringComparer.Ordinal);
            foreach (var node in place.Nodes.Where(n => !double.IsNaN(n.Loss)))
            {
                var below = LeavesOf(node.Node).Select(id => losses[id]).Where(l => !double.IsNaN(l)).Sum();
                Property.RequireClose(node.Loss, below, tolerance, $"loss of {node.Node.Id}, row {place.Row}");
            }
        }
    });

    [Test]
    public void Losses_OfMethodsInWhichBetterIsBetter_AreNotNegative() => Property.Holds(Mix.Monotone, recipe =>
    {
        var assessment = recipe.Exam().Score();
        var slack = 1e-12 * assessment.Model.Plan.Framework.Method.Scale.Length;
        foreach (var place in assessment)
        {
            foreach (var indicator in place.Indicators.Where(i => !double.IsNaN(i.Loss)))
            {
                Property.Require(indicator.Loss >= -slack, $"{indicator.Indicator.Id} of row {place.Row} loses {indicator.Loss:R}");
            }
        }
    });

    private static IEnumerable<string> LeavesOf(IndexNode node) => node.IsLeaf ? [node.Id] : node.Children.SelectMany(LeavesOf);
}
