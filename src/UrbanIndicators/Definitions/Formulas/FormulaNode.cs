namespace UrbanIndicators.Definitions.Formulas;

/// <summary>A part of a parsed formula.</summary>
/// <param name="Position">Where it begins in the text, from 0.</param>
internal abstract record FormulaNode(int Position)
{
    public sealed record Constant(double Value, int Position) : FormulaNode(Position);

    public sealed record Reference(string Id, int Position) : FormulaNode(Position);

    public sealed record Operation(FormulaOperator Operator, FormulaNode[] Operands, int Position) : FormulaNode(Position);

    public sealed record Condition(
        FormulaComparison Comparison, FormulaNode Left, FormulaNode Right, FormulaNode Then, FormulaNode Else, int Position)
            : FormulaNode(Position);
}
