namespace UrbanIndicators.Definitions.Formulas;

/// <summary>How the two sides of an <c>if</c>'s condition are compared.</summary>
internal enum FormulaComparison
{
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Equal,
    NotEqual,
}
