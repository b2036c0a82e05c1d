using UrbanIndicators.Methods.Normalising;

namespace UrbanIndicators.Tests.Properties;

/// <summary>One indicator of a random exam, and its values.</summary>
internal sealed class IndicatorRecipe
{
    private const double HighestValue = 100;

    // Whose scores stay on the scale whatever the value; "none" and "scaled" do where values are what they ask for, and these are.
    private static readonly string[] Bounded =
    [
        "attainment", "goalposts", "logarithmic", "min-max", "percentile-rank", "rank", "bands", "curve", "pass-fail",
        "distance-to-maximum", "fraction-of-maximum", "borda", "logistic", "categorical", "above-below-mean", "none", "scaled",
            "distance-to-reference",
        "distance-to-target",
    ];

    // Scores that may lie beyond the scale; z-scores twice, for they are the ones that are used.
    private static readonly string[] Unbounded = ["z-score", "z-score", "none", "scaled", "distance-to-reference", "distance-to-target"];

    private readonly ExamRecipe recipe;
    private readonly int index;
    private readonly string method;

    public IndicatorRecipe(ExamRecipe recipe, int index)
    {
        (this.recipe, this.index) = (recipe, index);
        var random = new Random(unchecked((recipe.Seed * 17) + (index * 104_729)));
        // An unbounded exam mixes both kinds.
        method = ExamRecipe.Pick(random, recipe.Mix == Mix.Unbounded && index % 3 > 0 ? Unbounded : Bounded);
        Indicator = Define(random);
    }

    public Indicator Indicator { get; }

    private bool LowerIsBetter => Indicator.Direction == Direction.Lower;

    /// <summary>Quarters from 0.25 to 100, so that ties happen; about one cell in six has no value.</summary>
    public double[] Column(int rows)
    {
        var random = new Random(unchecked((recipe.Seed * 31) + (index * 7919)));
        var column = new double[rows];
        for (var row = 0; row < rows; row++)
        {
            var value = random.Next(1, (int)(HighestValue * 4) - 3) / 4.0;
            var fate = random.Next(100);
            column[row] = row < 2 || fate >= 16 ? InUnit(value) : fate < 12 ? double.NaN : Panel.NotApplicable;
        }

        if (rows < 2) return column;
        if (column[0].Equals(column[1])) column[1] = InUnit(HighestValue - 0.5);
        // The first place is the reference and must not be the worst; a target must lie beyond the worst value.
        if (method == "distance-to-reference" && column[0] < column[1] != LowerIsBetter) (column[0], column[1]) = (column[1], column[0]);
        if (method == "distance-to-target") column[1] = InUnit(LowerIsBetter ? HighestValue - 0.25 : 0.25);
        if (method == "distance-to-target" && column[0].Equals(column[1])) column[0] = InUnit(HighestValue / 2);
        return column;
    }

    private Indicator Define(Random random)
    {
        var takesRange = recipe.Mix != Mix.Monotone && method is "attainment" or "pass-fail" or "bands" or "curve";
        var direction = takesRange && random.Next(4) == 0 ? Direction.Range : ExamRecipe.Pick(random, Direction.Higher, Direction.Lower);
        var from = random.Next(1, 40);
        var (low, high) = (InUnit(from), InUnit(from + random.Next(1, 50)));
        var lower = direction == Direction.Lower;
        // A target of 0 can only be approached: it needs the value that earns nothing.
        var zeroTarget = method == "attainment" && lower && random.Next(5) == 0;
        return new()
        {
            Id = ExamRecipe.Id(index),
            Name = new LocalizedText(ExamRecipe.Id(index)),
            Direction = direction,
            Normalise = Normalisation(random, direction),
            Goalposts = direction == Direction.Range ? null : zeroTarget ? new(high, null) : lower ? new(high, low) : new(low, high),
            Targets = method is "attainment" or "pass-fail" or "distance-to-target" || direction == Direction.Range || random.Next(2) == 0
                ? [TargetOf(direction, zeroTarget ? 0 : low, zeroTarget ? 0 : high)]
                : [],
        };
    }

    /// <summary>A value that is a score already lies on the scale.</summary>
    private double InUnit(double value) => method == "none" ? recipe.Scale.Low + (recipe.Scale.Length * value / HighestValue) : value;

    private static Target TargetOf(Direction direction, double low, double high) => direction switch
    {
        Direction.Higher => new() { Comparator = TargetComparator.AtLeast, Low = low, By = ExamRecipe.TargetYear },
        Direction.Lower => new() { Comparator = TargetComparator.AtMost, High = high, By = ExamRecipe.TargetYear },
        _ => new() { Comparator = TargetComparator.Between, Low = low, High = high, By = ExamRecipe.TargetYear },
    };

    private Method Normalisation(Random random, Direction direction) => method switch
    {
        "logarithmic" => new Method("goalposts").With("form", new MethodValue("logarithmic")),
        "bands" => new Method("bands").With("steps", new MethodValue(Points(random, direction))),
        "curve" => new Method("curve").With("points", new MethodValue(Points(random, direction))),
        "distance-to-reference" => Distance().With("place", new MethodValue(ExamRecipe.KeyOf(0))),
        "distance-to-target" => Distance(),
        _ => new Method(method),
    };

    private Method Distance() =>
        recipe.Mix == Mix.Unbounded ? new Method(method).With("capped", new MethodValue(flag: false)) : new Method(method);

    /// <summary>Up to five points whose scores rise or fall with the direction; for a range in any order.</summary>
    private List<(double X, double Y)> Points(Random random, Direction direction)
    {
        var count = random.Next(2, 6);
        var scale = recipe.Scale;
        var scores = Enumerable.Range(0, count).Select(_ => scale.Low + (scale.Length * random.Next(0, 11) / 10)).ToList();
        if (direction == Direction.Higher) scores.Sort();
        if (direction == Direction.Lower) scores.Sort((a, b) => b.CompareTo(a));
        return [.. scores.Select((score, i) => ((double)i * 80 / count, Math.Min(scale.High, score)))];
    }
}
