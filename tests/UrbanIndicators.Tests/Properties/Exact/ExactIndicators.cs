using static UrbanIndicators.Tests.Properties.ExamRecipe;

namespace UrbanIndicators.Tests.Properties.Exact;

/// <summary>Makes random indicators of every rating.</summary>
internal static class ExactIndicators
{
    public static ExactIndicator Any(Random random, string id, ExactScale scale)
    {
        var rating = Pick(random, Enum.GetValues<Rating>());
        var takesRange = rating is Rating.Attainment or Rating.PassFail or Rating.Bands;
        var direction = takesRange && random.Next(4) == 0 ? Direction.Range : Pick(random, Direction.Higher, Direction.Lower);
        var indicator = new ExactIndicator(id, rating, direction, random.Next(2) == 0 ? null : Pick(random, [.. ExactFormula.All]));
        var unit = rating == Rating.None ? scale.Length / 1000 : Pick<Rational>(random, new(1, 100), new(1, 10), 1);
        var low = (rating == Rating.None ? scale.Low : Rational.Zero) + (unit * random.Next(1, 400));
        var high = low + (unit * random.Next(1, 500));
        indicator = rating switch
        {
            Rating.Goalposts => indicator with { Goalposts = direction == Direction.Lower ? (high, low) : (low, high) },
            Rating.Bands => indicator with { Steps = Steps(random, low, high, scale) },
            _ => indicator,
        };
        var needsTarget = rating is Rating.Attainment or Rating.PassFail || direction == Direction.Range;
        if (needsTarget || random.Next(2) == 0) indicator = WithTarget(random, indicator, low, high, unit);
        if (indicator.Formula is not null && random.Next(3) == 0) indicator = indicator with { Valid = (low, high + unit) };
        return indicator with { IsBottomLine = indicator.HasTarget && random.Next(3) == 0 };
    }

    private static ExactIndicator WithTarget(Random random, ExactIndicator indicator, Rational low, Rational high, Rational unit) =>
        indicator.Direction switch
        {
            Direction.Higher => indicator with { TargetLow = high },
            // A target of 0 can only be approached: from the value that earns nothing.
            Direction.Lower when indicator.Rating == Rating.Attainment && random.Next(4) == 0 =>
                indicator with { TargetHigh = 0, Goalposts = (high, 0) },
            Direction.Lower => indicator with { TargetHigh = low },
            _ when random.Next(2) == 0 => indicator with { TargetLow = low, TargetHigh = high },
            _ => indicator with { TargetLow = low, TargetHigh = low + unit + unit, EqualsWithin = unit },
        };

    private static List<(Rational From, Rational Score)> Steps(Random random, Rational low, Rational high, ExactScale scale)
    {
        var count = random.Next(2, 5);
        return [.. Enumerable.Range(0, count).Select(i => (low + ((high - low) * i), scale.Low + (scale.Length * random.Next(11) / 10)))];
    }
}
