
namespace UrbanIndicators.Tests.Properties;

public class RecipeTests
{
    /// <summary>A property holds for what its recipes are made of: a method that is in none of them is held by nothing.</summary>
    [Test]
    public void Methods_OfTheRegistry_AreInSomeRecipe()
    {
        var frameworks = Enum.GetValues<Mix>()
            .SelectMany(mix => Enumerable.Range(1, 200).Select(seed => new ExamRecipe(seed * 104_729, 9, 3, mix).Framework())).ToList();
        var aggregations = frameworks.SelectMany(f => f.Index.Descendants()).Select(n => n.Aggregate).OfType<Method>();
        var used = frameworks.SelectMany(f => f.Indicators).Select(i => (MethodKind.Normalisation, i.Normalise!.Name))
            .Concat(aggregations.Select(m => (MethodKind.Aggregation, m.Name))).ToHashSet();
        var missing = MethodRegistry.Default.Describe()
            .Where(m => m.Kind is MethodKind.Normalisation or MethodKind.Aggregation && !used.Contains((m.Kind, m.Name)))
            .Select(m => $"{m.Kind} {m.Name}: add it to {nameof(IndicatorRecipe)} or {nameof(TreeRecipe)}; no property holds for it yet.");
        Assert.That(missing, Is.Empty);
    }
}
