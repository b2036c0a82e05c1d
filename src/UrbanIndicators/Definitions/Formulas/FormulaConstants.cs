using static UrbanIndicators.Definitions.Formulas.FormulaOperator;

namespace UrbanIndicators.Definitions.Formulas;

/// <summary>Finds constant parts that can have no value, so that what remains can only fail on data.</summary>
internal static class FormulaConstants
{
    /// <summary>Gives the first part without inputs whose value is not finite, or <see langword="null"/>.</summary>
    public static FormulaNode? FindFault(FormulaNode root)
    {
        FormulaNode? fault = null;
        ValueOf(root, ref fault);
        return fault;
    }

    private static FormulaSum? ValueOf(FormulaNode node, ref FormulaNode? fault)
    {
        switch (node)
        {
            case FormulaNode.Constant constant:
                return FormulaSum.Of(constant.Value);
            case FormulaNode.Condition condition:
                // Both branches are looked at: a branch that can have no value is a mistake even where it is not chosen.
                ValueOf(condition.Left, ref fault);
                ValueOf(condition.Right, ref fault);
                ValueOf(condition.Then, ref fault);
                ValueOf(condition.Else, ref fault);
                return null;
            case FormulaNode.Operation operation:
                return ValueOf(operation, ref fault);
            default:
                return null;
        }
    }

    private static FormulaSum? ValueOf(FormulaNode.Operation operation, ref FormulaNode? fault)
    {
        FormulaSum? result = null;
        for (var i = 0; i < operation.Operands.Length; i++)
        {
            var operand = ValueOf(operation.Operands[i], ref fault);
            if (i == 1 && operation.Operator == Divide && operand?.Value == 0) fault ??= operation;
            result = i == 0 ? operand : Combine(operation.Operator, result, operand);
        }

        if (operation.Operands.Length == 1) result = Apply(operation.Operator, result?.Value);
        if (result is { } sum && !double.IsFinite(sum.Value)) fault ??= operation;
        return result;
    }

    private static FormulaSum? Apply(FormulaOperator function, double? operand) => operand is not { } x
        ? null
        : function switch
        {
            Negate => FormulaSum.Of(-x),
            Absolute => FormulaSum.Of(Math.Abs(x)),
            Logarithm => FormulaSum.Of(Math.Log(x)),
            SquareRoot => FormulaSum.Of(Math.Sqrt(x)),
            _ => null,
        };

    private static FormulaSum? Combine(FormulaOperator sign, FormulaSum? left, FormulaSum? right) => left is not { } a || right is not { } b
        ? null
        : sign switch
        {
            Add => a + b,
            Subtract => a - b,
            Multiply => FormulaSum.Of(a.Value * b.Value),
            Divide => FormulaSum.Of(a.Value / b.Value),
            Minimum => FormulaSum.Of(Math.Min(a.Value, b.Value)),
            Maximum => FormulaSum.Of(Math.Max(a.Value, b.Value)),
            _ => null,
        };
}
