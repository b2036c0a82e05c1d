using UrbanIndicators.Methods.Aggregating;

namespace UrbanIndicators.Tests.Properties;

/// <summary>
/// The tree of a random exam: dimensions of one to four indicators, sometimes two below a pillar or an indicator beside them.
/// </summary>
internal sealed class TreeRecipe(ExamRecipe recipe, Random random, IReadOnlyList<Indicator> indicators)
{
    // They take nothing but the scores of the place itself.
    private static readonly string[] Alone = ["arithmetic", "minimum", "weighted-median", "owa", "mean-min"];

    // They hold places against each other, so that some child must tell places apart.
    private static readonly string[] Comparing = ["copeland", "topsis", "vikor", "promethee-2", "grey-relational", "rank-sum-ratio"];

    private static readonly string[] ComparingWithoutNegatives = ["copras", "benefit-of-the-doubt"];

    // Balance counts here, so that a better child may lower the score.
    private static readonly string[] Balancing = ["mazziotta-pareto", "adjusted-mazziotta-pareto", "coupling-coordination"];

    private static readonly string[] Means = ["geometric", "harmonic", "power-mean"];

    // Normalisations under which the first two rows, whose values differ, have different scores.
    private static readonly string[] Telling =
    [
        "min-max", "distance-to-maximum", "percentile-rank", "rank", "borda", "z-score", "logistic", "none", "scaled",
        "fraction-of-maximum", "distance-to-reference",
    ];

    public IndexNode Index()
    {
        var dimensions = new List<IndexNode>();
        for (var next = 0; next < indicators.Count;)
        {
            var size = Math.Min(random.Next(1, 5), indicators.Count - next);
            var leaves = Enumerable.Range(next, size).Select(Leaf).ToList();
            next += size;
            dimensions.Add(size == 1 && dimensions.Count > 0 ? leaves[0] : Node($"d{dimensions.Count}", leaves, dimensions.Count));
        }

        if (dimensions.Count > 2) dimensions = [Node("pillar", dimensions[..2], 0), .. dimensions[2..]];
        return Node("index", dimensions, 0);
    }

    private IndexNode Node(string id, IReadOnlyList<IndexNode> children, int position) => new()
    {
        Id = id,
        Title = new LocalizedText(id),
        Weight = Weight(position),
        // Now and then what the framework says: the arithmetic mean.
        Aggregate = random.Next(6) == 0 ? null : Aggregation(children),
        Children = children,
    };

    private IndexNode Leaf(int indicator, int position)
    {
        var id = ExamRecipe.Id(indicator);
        return new() { Id = id, Title = new LocalizedText(id), Weight = Weight(position) };
    }

    private Method Aggregation(IReadOnlyList<IndexNode> children)
    {
        var tells = children.Any(c => c.IsLeaf && c.Weight > 0 && Telling.Contains(NormalisationOf(c), StringComparer.Ordinal));
        var bounded = recipe.Mix != Mix.Unbounded
            && children.SelectMany(c => c.Descendants()).Where(c => c.IsLeaf).All(c => NormalisationOf(c) is not ("none" or "scaled"));
        var kind = random.Next(5);
        var balances = recipe.Mix == Mix.Bounded && tells && children.Count(c => c.Weight > 0) > 1;
        if (kind == 0 && balances) return Balanced(ExamRecipe.Pick(random, Balancing));
        string[] comparing = bounded ? [.. Comparing, .. ComparingWithoutNegatives] : Comparing;
        if (kind is 1 or 2 && tells) return new Method(ExamRecipe.Pick(random, comparing));
        if (kind == 3 && recipe.Mix != Mix.Unbounded) return Mean(ExamRecipe.Pick(random, Means), !bounded || random.Next(2) == 0);
        return new Method(ExamRecipe.Pick(random, recipe.Mix == Mix.Unbounded ? Alone : [.. Alone, "fuzzy-comprehensive"]));
    }

    private string NormalisationOf(IndexNode leaf) => indicators.Single(i => i.Id == leaf.Id).Normalise!.Name;

    private Method Balanced(string name) => name == "coupling-coordination"
        ? new Method(name)
        : new Method(name).With("range", new MethodValue([recipe.Scale.Low, recipe.Scale.High]));

    private Method Mean(string name, bool floor)
    {
        var method = new Method(name);
        if (name == "power-mean") method = method.With("p", new MethodValue(ExamRecipe.Pick(random, -3, -1, 0.5, 1, 2, 3)));
        return floor ? method.With("floor", new MethodValue(recipe.Scale.Low + (recipe.Scale.Length / 100))) : method;
    }

    /// <summary>From 1 to 5, now and then 0; never 0 for the first child, so that no node has all-zero weights.</summary>
    private double Weight(int position)
    {
        var weight = random.Next(0, 11) / 2.0;
        return position == 0 ? Math.Max(1, weight) : weight;
    }
}
