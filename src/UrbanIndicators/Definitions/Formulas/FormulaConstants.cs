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

    private static double? ValueOf(FormulaNode node, ref FormulaNode? fault)
    {
        switch (node)
        {
            case FormulaNode.Constant constant:
                return constant.Value;
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

    private static double? ValueOf(FormulaNode.Operation operation, ref FormulaNode? fault)
    {
        double? result = null;
        for (var i = 0; i < operation.Operands.Length; i++)
        {
            var operand = ValueOf(operation.Operands[i], ref fault);
            if (i == 1 && operation.Operator == Divide && operand == 0) fault ??= operation;
            result = i == 0 ? operand : Combine(operation.Operator, result, operand);
        }

        if (operation.Operands.Length == 1) result = Apply(operation.Operator, result);
        if (result is { } value && !double.IsFinite(value)) fault ??= operation;
        return result;
    }

    private static double? Apply(FormulaOperator function, double? x) => function switch
    {
        Negate => -x,
        Absolute => x is { } v ? Math.Abs(v) : null,
        Logarithm => x is { } v ? Math.Log(v) : null,
        SquareRoot => x is { } v ? Math.Sqrt(v) : null,
        _ => null,
    };

    private static double? Combine(FormulaOperator sign, double? left, double? right) => (sign, left, right) switch
    {
        (_, null, _) or (_, _, null) => null,
        (Add, _, _) => left + right,
        (Subtract, _, _) => left - right,
        (Multiply, _, _) => left * right,
        (Divide, _, _) => left / right,
        (Minimum, { } a, { } b) => Math.Min(a, b),
        (Maximum, { } a, { } b) => Math.Max(a, b),
        _ => null,
    };
}
