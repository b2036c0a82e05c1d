namespace UrbanIndicators.Definitions.Formulas;

/// <summary>What an operation of a formula does with its operands.</summary>
internal enum FormulaOperator
{
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
}
