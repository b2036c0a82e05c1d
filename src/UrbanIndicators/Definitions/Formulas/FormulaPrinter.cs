using System.Globalization;
using System.Text;
using static UrbanIndicators.Definitions.Formulas.FormulaOperator;

namespace UrbanIndicators.Definitions.Formulas;

/// <summary>Writes formulas as text, with no more parentheses than the order of the arithmetic needs.</summary>
internal static class FormulaPrinter
{
    public static string Print(FormulaNode root, Func<string, string> reference)
    {
        var text = new StringBuilder();
        Write(text, root, 0, reference);
        return text.ToString();
    }

    /// <param name="text">Receives the text.</param>
    /// <param name="node">What to write.</param>
    /// <param name="binding">
    /// How tightly the surroundings bind: 0 not at all, 1 left of a sum, 2 right of one or left of a product, 3 right of a product.
    /// </param>
    /// <param name="reference">How to write an id.</param>
    private static void Write(StringBuilder text, FormulaNode node, int binding, Func<string, string> reference)
    {
        switch (node)
        {
            case FormulaNode.Constant constant:
                text.Append(constant.Value.ToString("R", CultureInfo.InvariantCulture));
                break;
            case FormulaNode.Reference name:
                var figure = reference(name.Id);
                text.Append(binding > 0 && figure.StartsWith('-') ? $"({figure})" : figure);
                break;
            case FormulaNode.Condition condition:
                text.Append("if(");
                Write(text, condition.Left, 0, reference);
                text.Append(' ').Append(Sign(condition.Comparison)).Append(' ');
                Write(text, condition.Right, 0, reference);
                Rest(text, [condition.Then, condition.Else], reference);
                break;
            case FormulaNode.Operation { Operator: Add or Subtract } sum:
                Binary(text, sum, sum.Operator == Add ? " + " : " - ", 1, binding, reference);
                break;
            case FormulaNode.Operation { Operator: Multiply or Divide } product:
                Binary(text, product, product.Operator == Multiply ? " * " : " / ", 2, binding, reference);
                break;
            case FormulaNode.Operation { Operator: Negate } negation:
                if (binding > 0) text.Append('(');
                text.Append('-');
                Write(text, negation.Operands[0], 3, reference);
                if (binding > 0) text.Append(')');
                break;
            case FormulaNode.Operation call:
                text.Append(FormulaParser.NameOf(call.Operator)).Append('(');
                Write(text, call.Operands[0], 0, reference);
                Rest(text, call.Operands.AsSpan(1), reference);
                break;
        }
    }

    private static void Binary(
        StringBuilder text, FormulaNode.Operation operation, string sign, int strength, int binding, Func<string, string> reference)
    {
        var enclosed = binding > strength;
        if (enclosed) text.Append('(');
        Write(text, operation.Operands[0], strength, reference);
        text.Append(sign);
        Write(text, operation.Operands[1], strength + 1, reference);
        if (enclosed) text.Append(')');
    }

    private static void Rest(StringBuilder text, ReadOnlySpan<FormulaNode> operands, Func<string, string> reference)
    {
        foreach (var operand in operands)
        {
            text.Append(", ");
            Write(text, operand, 0, reference);
        }

        text.Append(')');
    }

    private static string Sign(FormulaComparison comparison) => comparison switch
    {
        FormulaComparison.Less => "<",
        FormulaComparison.LessOrEqual => "<=",
        FormulaComparison.Greater => ">",
        FormulaComparison.GreaterOrEqual => ">=",
        FormulaComparison.Equal => "=",
        _ => "!=",
    };
}
