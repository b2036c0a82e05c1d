namespace UrbanIndicators.Tests.Scoring.Aggregating;

/// <summary>What is computed by sorting and searching is what asking every pair of places gives.</summary>
public class FlowsTests
{
    private const int Rows = 200;

    [TestCase("usual", null, null)]
    [TestCase("u-shape", 12.5, null)]
    [TestCase("v-shape", null, 40.0)]
    [TestCase("level", 10.0, 30.0)]
    [TestCase("linear", 10.0, 30.0)]
    public void Promethee_OfManyPlaces_IsTheSumOverAllPairs(string preference, double? q, double? p)
    {
        var method = new Method("promethee-2").With("preference", new(preference));
        if (q is not null) method = method.With("q", new(q.Value));
        if (p is not null) method = method.With("p", new(p.Value));
        var recipe = new ScoreRecipe(7, 3, Rows, Gaps: false);
        var (columns, weights) = (recipe.Columns(), recipe.Weights());
        var expected = Enumerable.Range(0, Rows).Select(a =>
        {
            var flow = 0.0;
            for (var child = 0; child < columns.Length; child++)
            {
                for (var b = 0; b < Rows; b++)
                {
                    var lead = columns[child][a] - columns[child][b];
                    flow += weights[child] / weights.Sum() * (
                        Preference(preference, lead, q ?? 0, p ?? 0) - Preference(preference, -lead, q ?? 0, p ?? 0));
                }
            }

            return ((flow / (Rows - 1)) + 1) * 50;
        });
        // Sums of two hundred leads, once in one order and once in another.
        Assert.That(Fitted.On(method, columns, weights).Apply(columns), Is.EqualTo(expected).Within(1e-9));
    }

    [Test]
    public void Copeland_OfManyPlaces_IsTheCountOverAllPairs()
    {
        var recipe = new ScoreRecipe(11, 4, Rows, Gaps: true);
        var (columns, weights) = (recipe.Columns(), recipe.Weights());
        // A row without any score is no place to compare with.
        var others = Enumerable.Range(0, Rows).Count(r => columns.Any(c => !double.IsNaN(c[r]))) - 1.0;
        var expected = Enumerable.Range(0, Rows).Select(a =>
        {
            if (columns.All(c => double.IsNaN(c[a]))) return double.NaN;
            var balance = 0;
            for (var b = 0; b < Rows; b++)
            {
                // Weights are halves, so that sums are exact.
                balance += Math.Sign(columns.Select((c, i) => c[a] > c[b] ? weights[i] : c[a] < c[b] ? -weights[i] : 0).Sum());
            }

            return ((balance / others) + 1) * 50;
        });
        Assert.That(Fitted.On(new("copeland"), columns, weights).Apply(columns), Is.EqualTo(expected).Within(1e-9));
    }

    private static double Preference(string shape, double lead, double q, double p) => shape switch
    {
        "usual" => lead > 0 ? 1 : 0,
        "u-shape" => lead > q ? 1 : 0,
        "level" => lead > p ? 1 : lead > q ? 0.5 : 0,
        _ => Math.Clamp((lead - q) / (p - q), 0, 1),
    };
}
