namespace UrbanIndicators.Scoring.Formulas;

/// <summary>How often arithmetic had no result although its inputs were there.</summary>
internal readonly record struct FormulaFaults(long DivisionsByZero, long Logarithms, long SquareRoots, long Overflows)
{
    public long Total => DivisionsByZero + Logarithms + SquareRoots + Overflows;

    public static FormulaFaults operator +(FormulaFaults a, FormulaFaults b) => new(
        a.DivisionsByZero + b.DivisionsByZero, a.Logarithms + b.Logarithms, a.SquareRoots + b.SquareRoots, a.Overflows + b.Overflows);
}
