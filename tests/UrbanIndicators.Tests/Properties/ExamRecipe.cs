using System.Globalization;

namespace UrbanIndicators.Tests.Properties;

/// <summary>A random exam, small enough to be printed: everything follows from these numbers, and fewer indicators or rows leave the others as they were.</summary>
public sealed record ExamRecipe(int Seed, int Indicators, int Rows, Mix Mix)
{
    public const int TargetYear = 2030;

    private const double HighestValue = 100;

    private ValueRange Scale => ((Seed & 0xFFFF) % 4) switch
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
        var indicators = Enumerable.Range(0, Indicators).Select(Indicator).ToList();
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
                Aggregate = Aggregation(random),
                MinimumCoverage = Pick(random, 0, 0.4, 0.65),
            },
            Index = Tree(random),
            Indicators = indicators,
        };
    }

    /// <summary>Rows by column: quarters from 0.25 to 100, so that ties happen; about one cell in six has no value. The first two rows always have
    /// values, and different ones, so that every fit has something to learn from.</summary>
    public double[][] Values(int rows, int firstRow = 0)
    {
        var columns = Enumerable.Range(0, Indicators).Select(j => Column(j, firstRow + rows)).ToArray();
        return [.. Enumerable.Range(firstRow, rows).Select(r => columns.Select(c => c[r]).ToArray())];
    }

    public Panel Panel() => Panel(Values(Rows));

    public Panel Panel(IEnumerable<double[]> rows, IReadOnlyList<int>? keys = null)
    {
        var builder = new PanelBuilder(Enumerable.Range(0, Indicators).Select(Id));
        var row = 0;
        foreach (var values in rows)
        {
            builder.Add(string.Create(CultureInfo.InvariantCulture, $"p{(keys is null ? row : keys[row]):0000}"), null, values);
            row++;
        }

        return builder.Build();
    }

    public ObservedExam Exam(Panel? panel = null) => UrbanExam.Define(Framework()).Observe(panel ?? Panel()).AgainstTargets(year: TargetYear);

    public static string Id(int indicator) => string.Create(CultureInfo.InvariantCulture, $"i{indicator}");

    private double[] Column(int indicator, int rows)
    {
        var random = new Random(unchecked((Seed * 31) + (indicator * 7919)));
        var column = new double[rows];
        for (var row = 0; row < rows; row++)
        {
            var value = random.Next(1, (int)(HighestValue * 4) - 3) / 4.0;
            var fate = random.Next(100);
            column[row] = row < 2 || fate >= 16 ? value : fate < 12 ? double.NaN : UrbanIndicators.Panel.NotApplicable;
        }

        if (rows > 1 && column[0].Equals(column[1])) column[1] += 0.5;
        return column;
    }

    private Indicator Indicator(int index)
    {
        var random = new Random(unchecked((Seed * 17) + (index * 104_729)));
        var method = Mix == Mix.Unbounded && index > 0 ? "z-score" : Pick(random,
            "attainment", "goalposts", "logarithmic", "min-max", "percentile-rank", "rank", "bands", "curve", "pass-fail",
            "distance-to-maximum", "fraction-of-maximum", "borda", "logistic", "categorical", "above-below-mean");
        var takesRange = Mix != Mix.Monotone && method is "attainment" or "pass-fail" or "bands" or "curve";
        var direction = takesRange && random.Next(4) == 0 ? Direction.Range : Pick(random, Direction.Higher, Direction.Lower);
        var low = random.Next(1, 40);
        var high = low + random.Next(1, 50);
        var lower = direction == Direction.Lower;
        // A target of 0 can only be approached: it needs the value that earns nothing.
        var zeroTarget = method == "attainment" && lower && random.Next(5) == 0;
        return new()
        {
            Id = Id(index),
            Name = new LocalizedText(Id(index)),
            Direction = direction,
            Normalise = Normalisation(random, method, direction),
            Goalposts = direction == Direction.Range ? null : zeroTarget ? new(high, null) : lower ? new(high, low) : new(low, high),
            Targets = method is "attainment" or "pass-fail" || direction == Direction.Range || random.Next(2) == 0
                ? [TargetOf(direction, zeroTarget ? 0 : low, zeroTarget ? 0 : high)]
                : [],
        };
    }

    private static Target TargetOf(Direction direction, double low, double high) => direction switch
    {
        Direction.Higher => new() { Comparator = TargetComparator.AtLeast, Low = low, By = TargetYear },
        Direction.Lower => new() { Comparator = TargetComparator.AtMost, High = high, By = TargetYear },
        _ => new() { Comparator = TargetComparator.Between, Low = low, High = high, By = TargetYear },
    };

    private Method Normalisation(Random random, string method, Direction direction) => method switch
    {
        "logarithmic" => new Method("goalposts").With("form", new MethodValue("logarithmic")),
        "bands" => new Method("bands").With("steps", new MethodValue(Points(random, direction))),
        "curve" => new Method("curve").With("points", new MethodValue(Points(random, direction))),
        _ => new Method(method),
    };

    /// <summary>Up to five points whose scores rise or fall with the direction; for a range in any order.</summary>
    private List<(double X, double Y)> Points(Random random, Direction direction)
    {
        var count = random.Next(2, 6);
        var scores = Enumerable.Range(0, count).Select(_ => Scale.Low + (Scale.Length * random.Next(0, 11) / 10)).ToList();
        if (direction == Direction.Higher) scores.Sort();
        if (direction == Direction.Lower) scores.Sort((a, b) => b.CompareTo(a));
        return [.. scores.Select((score, i) => ((double)i * 80 / count, Math.Min(Scale.High, score)))];
    }

    private Method Aggregation(Random random)
    {
        if (Mix == Mix.Unbounded) return new Method(Pick(random, "arithmetic", "minimum"));
        var floor = new MethodValue(Scale.Low + (Scale.Length / 100));
        return random.Next(9) switch
        {
            0 or 1 => new Method("arithmetic"),
            2 => new Method("geometric"),
            3 => new Method("geometric").With("floor", floor),
            4 => new Method("harmonic"),
            5 => new Method("harmonic").With("floor", floor),
            6 or 7 => new Method("power-mean").With("p", new MethodValue(Pick(random, -3, -1, 0.5, 1, 2, 3))),
            _ => new Method("minimum"),
        };
    }

    /// <summary>Dimensions of one to four indicators; sometimes the first two dimensions stand below a pillar, sometimes an indicator stands beside them.</summary>
    private IndexNode Tree(Random random)
    {
        var dimensions = new List<IndexNode>();
        for (var next = 0; next < Indicators;)
        {
            var size = Math.Min(random.Next(1, 5), Indicators - next);
            var leaves = Enumerable.Range(next, size).Select((i, at) => Leaf(random, i, at)).ToList();
            next += size;
            dimensions.Add(size == 1 && dimensions.Count > 0 ? leaves[0] : Node(random, $"d{dimensions.Count}", leaves, dimensions.Count));
        }

        if (dimensions.Count > 2) dimensions = [Node(random, "pillar", dimensions[..2], 0), .. dimensions[2..]];
        return Node(random, "index", dimensions, 0);
    }

    private IndexNode Node(Random random, string id, IReadOnlyList<IndexNode> children, int position) => new()
    {
        Id = id,
        Title = new LocalizedText(id),
        Weight = Weight(random, position),
        Aggregate = random.Next(3) == 0 ? null : Aggregation(random),
        Children = children,
    };

    private static IndexNode Leaf(Random random, int indicator, int position) => new()
    {
        Id = Id(indicator),
        Title = new LocalizedText(Id(indicator)),
        Weight = Weight(random, position),
    };

    /// <summary>From 1 to 5, now and then 0; never 0 for the first child, so that no node has all-zero weights.</summary>
    private static double Weight(Random random, int position)
    {
        var weight = random.Next(0, 11) / 2.0;
        return position == 0 ? Math.Max(1, weight) : weight;
    }

    private static T Pick<T>(Random random, params ReadOnlySpan<T> choices) => choices[random.Next(choices.Length)];
}
