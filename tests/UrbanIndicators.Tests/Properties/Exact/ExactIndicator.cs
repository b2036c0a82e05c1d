namespace UrbanIndicators.Tests.Properties.Exact;

/// <summary>An indicator of an exact exam: how a value becomes a score.</summary>
internal sealed record ExactIndicator(string Id, Rating Rating, Direction Direction, ExactFormula? Formula)
{
    /// <summary>The lowest value that meets the target; <see langword="null"/> for no lower end, or no target.</summary>
    public Rational? TargetLow { get; init; }

    public Rational? TargetHigh { get; init; }

    /// <summary>The target is written as a figure and this tolerance.</summary>
    public Rational? EqualsWithin { get; init; }

    public (Rational Worst, Rational Best)? Goalposts { get; init; }

    public IReadOnlyList<(Rational From, Rational Score)> Steps { get; init; } = [];

    public (Rational Low, Rational High)? Valid { get; init; }

    public bool IsBottomLine { get; init; }

    public bool HasTarget => TargetLow is not null || TargetHigh is not null;

    /// <summary>The columns of the data it is read from: its own, or those of its operands.</summary>
    public IEnumerable<string> Columns =>
        Formula is null ? [Id] : Enumerable.Range(0, Formula.Others.Length + 1).Select(i => FormattableString.Invariant($"{Id}-{i}"));

    /// <summary>The value that its columns give.</summary>
    public Rational ValueOf(Rational[] operands) => Formula is null ? operands[0] : Formula.Value(operands);

    /// <summary>Figures a value may be at.</summary>
    public IEnumerable<Rational> Thresholds =>
        new[] { TargetLow, TargetHigh, Goalposts?.Worst, Goalposts?.Best, Valid?.Low, Valid?.High }.OfType<Rational>()
            .Concat(Steps.Select(s => s.From));

    /// <summary>What a value comes to on the scale, and whether it was cut.</summary>
    public (Rational Score, bool Cut) Score(Rational value, ExactScale scale)
    {
        if (Rating == Rating.None) return (Direction == Direction.Lower ? scale.Low + scale.High - value : value, false);
        if (Rating == Rating.Bands) return (Steps.Where((s, i) => i == 0 || s.From <= value).Last().Score, false);
        if (Rating == Rating.PassFail) return (IsMet(value) ? scale.High : scale.Low, false);
        var position = Rating == Rating.Goalposts ? Between(Goalposts!.Value, value) : Attained(value);
        var cut = Rational.Clamp(position, 0, 1);
        return (scale.Low + (cut * scale.Length), cut != position);
    }

    private bool IsMet(Rational value) => !(value < TargetLow) && !(value > TargetHigh);

    private Rational Attained(Rational value) => (TargetLow, TargetHigh) switch
    {
        ({ } low, null) => value / low,
        (null, { Sign: 0 }) => Between(Goalposts!.Value, value),
        // Nothing is infinitely better than the target; the share is cut all the same.
        (null, { } high) => value.Sign == 0 ? 2 : high / value,
        ({ } low, { } high) => value < low ? value / low : value > high ? high / value : 1,
        _ => throw new InvalidOperationException($"{Id} has no target."),
    };

    private static Rational Between((Rational Worst, Rational Best) posts, Rational value) =>
        (value - posts.Worst) / (posts.Best - posts.Worst);
}
