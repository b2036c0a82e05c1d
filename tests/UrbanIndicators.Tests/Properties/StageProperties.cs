using System.Globalization;
using UrbanIndicators.Methods.Weighting;

namespace UrbanIndicators.Tests.Properties;

/// <summary>
/// What the toolbox promises whatever the data: order of places and indicators, units, indicators that say the same twice.
/// </summary>
public class StageProperties
{
    private const int Rows = 24;

    /// <summary>Sums in another order are rounded otherwise; roots of eigenvectors and of iterations more so.</summary>
    private const double Roundings = 1e-7;

    private static readonly string[] Weightings = ["equal", "entropy", "critic", "standard-deviation", "pca", "merec", "idocriw"];

    private static readonly string[] Aggregations =
    [
        "arithmetic", "geometric", "weighted-median", "mean-min", "mazziotta-pareto", "adjusted-mazziotta-pareto", "copeland", "topsis",
            "vikor", "promethee-2",
        "grey-relational", "rank-sum-ratio",
    ];

    private static readonly string[] Imputations = ["mean", "median", "nearest", "em", "row-mean"];

    private static IEnumerable<TestCaseData> Chains() =>
        from seed in Enumerable.Range(1, 4)
        from weighting in Weightings
        from aggregation in Aggregations
        select new TestCaseData(
            seed, weighting, aggregation, Imputations[(seed + weighting.Length + aggregation.Length) % Imputations.Length]);

    /// <summary>Those that start from raw values (MEREC, IDOCRIW) promise nothing where the zero moves.</summary>
    private static IEnumerable<TestCaseData> UnitFree() => Chains().Where(c => c.Arguments[1] is not ("merec" or "idocriw"));

    [TestCaseSource(nameof(Chains))]
    public void Scores_OfPlacesAndIndicatorsInAnotherOrder_StayTheSame(int seed, string weighting, string aggregation, string imputation)
    {
        var values = Values(seed);
        int[] rows = [.. Enumerable.Range(0, Rows).OrderBy(r => (r * 7) % Rows)];
        int[] columns = [2, 0, 3, 1];
        var plain = Score(values, [0, 1, 2, 3], weighting, aggregation, imputation, _ => (1, 0));
        var mixed = Score([.. rows.Select(r => values[r])], columns, weighting, aggregation, imputation, _ => (1, 0), rows);
        foreach (var place in plain)
        {
            Assert.That(mixed.Find(place.Place.Key).Score, Is.EqualTo(place.Score).Within(Roundings * 100), place.Place.Key);
        }
    }

    /// <summary>
    /// Min-max takes units away, so that everything that works on scores, and every imputation within a column, knows nothing of them.
    /// </summary>
    [TestCaseSource(nameof(UnitFree))]
    public void Scores_InOtherUnits_StayTheSame(int seed, string weighting, string aggregation, string imputation)
    {
        var values = Values(seed);
        var plain = Score(values, [0, 1, 2, 3], weighting, aggregation, imputation, _ => (1, 0));
        var other = Score(values, [0, 1, 2, 3], weighting, aggregation, imputation, column => (Math.Pow(10, column), 32 * column));
        for (var row = 0; row < Rows; row++) Assert.That(
            other[row].Score, Is.EqualTo(plain[row].Score).Within(Roundings * 100), $"row {row}");
    }

    /// <summary>An indicator that stands twice with half its weight each counts as once.</summary>
    [TestCase("arithmetic")]
    [TestCase("geometric")]
    [TestCase("harmonic")]
    [TestCase("minimum")]
    [TestCase("weighted-median")]
    [TestCase("copeland")]
    [TestCase("promethee-2")]
    [TestCase("grey-relational")]
    public void Indicator_TwiceWithHalfItsWeight_CountsAsOnce(string aggregation)
    {
        for (var seed = 1; seed <= 10; seed++)
        {
            var values = Values(seed);
            var once = Score(values, [0, 1, 2, 3], "given", aggregation, "median", _ => (1, 0), weights: [2, 1, 1, 1]);
            var twice = Score(
                [.. values.Select(v => (double[])[.. v, v[0]])], [0, 1, 2, 3, 4], "given", aggregation, "median", _ => (1, 0),
                weights: [1, 1, 1, 1, 1]);
            for (var row = 0; row < Rows; row++) Assert.That(
                twice[row].Score, Is.EqualTo(once[row].Score).Within(Roundings), $"seed {seed}, row {row}");
        }
    }

    private static double[][] Values(int seed)
    {
        var random = new Random(seed * 7919);
        return
        [
            .. Enumerable.Range(0, Rows).Select(row => Enumerable.Range(0, 4)
                .Select(column => row > 4 && random.Next(12) == 0 ? double.NaN : 10 + (random.NextDouble() * 90)).ToArray()),
        ];
    }

    private static Assessment Score(
        double[][] values,
        int[] columns,
        string weighting,
        string aggregation,
        string imputation,
        Func<int, (double Factor, double Shift)> unit,
        int[]? keys = null,
        double[]? weights = null)
    {
        var framework = new Framework
        {
            Id = "random",
            Title = new LocalizedText("Random"),
            Status = DefinitionStatus.Assumed,
            Method = new()
            {
                Normalise = new Method("min-max").With("range", new MethodValue([1, 100.0])),
                Aggregate = new Method(aggregation),
                Weights = new Method(weighting),
                Impute = new Method(imputation),
                MinimumCoverage = 0,
            },
            Index = new()
            {
                Id = "index",
                Title = new LocalizedText("Index"),
                Children = [
                    .. columns.Select(c => new IndexNode { Id = Id(c), Title = new LocalizedText(Id(c)), Weight = weights?[c] ?? 1 }),
                ],
            },
            Indicators = [
                .. columns.Select(
                    c =>
                        new Indicator { Id = Id(c), Name = new LocalizedText(Id(c)), Direction = c == 1 ? Direction.Lower
                            : Direction.Higher }),
            ],
        };
        var builder = new PanelBuilder(columns.Select(Id));
        for (var row = 0; row < values.Length; row++)
        {
            var (index, cells) = (row, columns.Select(c => (values[row][c] * unit(c).Factor) + unit(c).Shift).ToArray());
            builder.Add(string.Create(CultureInfo.InvariantCulture, $"p{keys?[index] ?? index}"), null, cells);
        }

        return UrbanExam.Define(framework).Observe(builder.Build()).Score();
    }

    private static string Id(int column) => string.Create(CultureInfo.InvariantCulture, $"i{column}");
}
