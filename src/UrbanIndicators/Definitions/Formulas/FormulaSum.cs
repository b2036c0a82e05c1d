namespace UrbanIndicators.Definitions.Formulas;

/// <summary>A sum of terms that knows how large they were, so that what only rounding leaves of them is 0.</summary>
/// <remarks>
/// Decimal figures have no exact binary form: 0.1 + 0.2 − 0.3 leaves 5.6e-17, which is no difference. As in a spreadsheet a sum no larger
/// than rounding makes it is 0; otherwise a target of 0 would be missed by figures that meet it.
/// </remarks>
/// <param name="Value">The sum.</param>
/// <param name="Size">
/// The size of its largest term, through however many sums; of a single value its own. A sum that is 0 has none: nothing of its terms is
/// left.
/// </param>
internal readonly record struct FormulaSum(double Value, double Size)
{
    /// <summary>What rounding leaves of a sum of some ten terms, as a share of the largest: 2^-48.</summary>
    public const double Rounding = 1.0 / (1L << 48);

    public static FormulaSum Of(double value) => new(value, Math.Abs(value));

    public static FormulaSum operator +(FormulaSum a, FormulaSum b) =>
        new FormulaSum(a.Value + b.Value, Math.Max(a.Size, b.Size)).WithoutRounding();

    public static FormulaSum operator -(FormulaSum a, FormulaSum b) =>
        new FormulaSum(a.Value - b.Value, Math.Max(a.Size, b.Size)).WithoutRounding();

    private FormulaSum WithoutRounding() => Math.Abs(Value) <= Size * Rounding ? default : this;
}
