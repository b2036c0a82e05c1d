namespace UrbanIndicators.Tests.Fuzzing.Oracles;

/// <summary>A value with a bound on what rounding may have done to it; NaN is missing.</summary>
internal readonly record struct Estimate(double Value, double Error)
{
    private const double Rounding = 1e-15;

    public static readonly Estimate Missing = new(double.NaN, 0);

    public bool IsMissing => double.IsNaN(Value);

    /// <summary>Nobody can tell whether it is above or below the other.</summary>
    public bool IsTooNear(Estimate other)
    {
        var apart = Math.Abs(Value - other.Value);
        var slack = Error + other.Error + (1e-8 * Math.Max(Math.Abs(Value), Math.Abs(other.Value)));
        return apart <= slack && !(apart == 0 && Error == 0 && other.Error == 0);
    }

    public Estimate Plus(Estimate b) => Rounded(Value + b.Value, Error + b.Error);

    public Estimate Minus(Estimate b) => Rounded(Value - b.Value, Error + b.Error);

    public Estimate Times(Estimate b) => Rounded(Value * b.Value, (Math.Abs(Value) * b.Error) + (Math.Abs(b.Value) * Error));

    public Estimate Over(Estimate b) =>
        b.Value == 0 ? Missing : Rounded(Value / b.Value, (Error + (Math.Abs(Value / b.Value) * b.Error)) / Math.Abs(b.Value));

    public Estimate Logarithm() => Value <= 0 ? Missing : Rounded(Math.Log(Value), (Error / Value) + Rounding);

    public Estimate Root() => Value < 0 ? Missing : Rounded(Math.Sqrt(Value), Value == 0 ? 0 : Error / Math.Sqrt(Value));

    private static Estimate Rounded(double value, double error) => new(value, error + (Rounding * Math.Abs(value)));
}
