using System.Globalization;

namespace UrbanIndicators.Tests.Properties;

/// <summary>
/// A random exam, small enough to be printed: everything follows from these numbers, and fewer indicators or rows leave the others as they
/// were.
/// </summary>
public sealed record ExamRecipe(int Seed, int Indicators, int Rows, Mix Mix)
{
    public const int TargetYear = 2030;

    internal ValueRange Scale => ((Seed & 0xFFFF) % 4) switch
    {
        0 => new(0, 1),
        1 => new(1, 5),
        2 => new(0, 10),
        _ => new(0, 100),
    };

    public IEnumerable<ExamRecipe> Smaller()
    {
        if (Rows > 3) yield return this with { Rows = Math.Max(3, Rows / 2) };
        if (Rows > 3) yield return this with { Rows = Rows - 1 };
        if (Indicators > 1) yield return this with { Indicators = Indicators - 1 };
    }

    public Framework Framework()
    {
        var indicators = Enumerable.Range(0, Indicators).Select(i => new IndicatorRecipe(this, i).Indicator).ToList();
        var random = new Random(Seed);
        return new()
        {
            Id = "random",
            Title = new LocalizedText("Random"),
            Status = DefinitionStatus.Assumed,
            Method = new()
            {
                Normalise = new Method(Mix == Mix.Unbounded ? "z-score" : "min-max"),
                Scale = Scale,
                MinimumCoverage = Pick(random, 0, 0.4, 0.65),
            },
            Index = new TreeRecipe(this, random, indicators).Index(),
            Indicators = indicators,
        };
    }

    /// <summary>
    /// Rows by column; the first two rows always have values, and different ones, so that every fit has something to learn from.
    /// </summary>
    public double[][] Values(int rows, int firstRow = 0)
    {
        var columns = Enumerable.Range(0, Indicators).Select(i => new IndicatorRecipe(this, i).Column(firstRow + rows)).ToArray();
        return [.. Enumerable.Range(firstRow, rows).Select(r => columns.Select(c => c[r]).ToArray())];
    }

    public Panel Panel() => Panel(Values(Rows));

    public Panel Panel(IEnumerable<double[]> rows, IReadOnlyList<int>? keys = null)
    {
        var builder = new PanelBuilder(Enumerable.Range(0, Indicators).Select(Id));
        var row = 0;
        foreach (var values in rows)
        {
            builder.Add(KeyOf(keys is null ? row : keys[row]), null, values);
            row++;
        }

        return builder.Build();
    }

    public ObservedExam Exam(Panel? panel = null) =>
        UrbanExam.Define(Framework()).Observe(panel ?? Panel()).AgainstTargets(year: TargetYear);

    public static string Id(int indicator) => string.Create(CultureInfo.InvariantCulture, $"i{indicator}");

    internal static string KeyOf(int row) => string.Create(CultureInfo.InvariantCulture, $"p{row:0000}");

    internal static T Pick<T>(Random random, params ReadOnlySpan<T> choices) => choices[random.Next(choices.Length)];
}
