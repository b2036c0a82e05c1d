namespace UrbanIndicators.Tests.Properties.Exact;

/// <summary>The ends of a scale.</summary>
internal readonly record struct ExactScale(Rational Low, Rational High)
{
    /// <summary>How near counts as at a threshold: a billionth.</summary>
    public static Rational Billionth { get; } = new(1, 1_000_000_000);

    public Rational Length => High - Low;

    /// <summary>How near a score counts as at a threshold.</summary>
    public Rational Slack => Billionth * Length;
}
