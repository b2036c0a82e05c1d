namespace UrbanIndicators.Scoring.Formulas;

/// <summary>What a step of a compiled formula does to whole columns.</summary>
internal enum FormulaOpcode
{
    Constant,
    Negate,
    Add,
    Subtract,
    Multiply,
    Divide,
    Minimum,
    Maximum,
    Absolute,
    Logarithm,
    SquareRoot,

    /// <summary>
    /// Target: a mask of the rows where the comparison holds; <see cref="FormulaStep.SecondTarget"/>: of those where it does not; neither
    /// where a side is missing.
    /// </summary>
    Compare,

    /// <summary>A where the mask in C is set, B where that in D is, missing elsewhere.</summary>
    Select,
}
