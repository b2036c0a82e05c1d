using UrbanIndicators.Definitions.Formulas;

namespace UrbanIndicators.Scoring.Formulas;

/// <summary>Turns the tree of a formula into steps over columns, reusing scratch columns as soon as they are free.</summary>
internal sealed class FormulaCompiler(Func<string, int> columnOf)
{
    private readonly List<FormulaStep> steps = [];
    private readonly Stack<int> free = [];

    /// <summary>By the operand that holds a sum: the scratch column with the size of its largest term.</summary>
    private readonly Dictionary<int, int> sizes = [];
    private int columns;

    public int ScratchColumns => columns;

    public IReadOnlyList<FormulaStep> Steps => steps;

    /// <summary>Compiles a part and gives the operand that holds its value.</summary>
    /// <param name="node">The part.</param>
    /// <param name="mask">The mask under which its faults count.</param>
    public int Compile(FormulaNode node, int mask = FormulaStep.NoMask) => node switch
    {
        FormulaNode.Constant constant => Emit(new(FormulaOpcode.Constant, Take()) { Value = constant.Value }),
        FormulaNode.Reference reference => columnOf(reference.Id),
        FormulaNode.Condition condition => Compile(condition, mask),
        FormulaNode.Operation operation => Compile(operation, mask),
        _ => throw new ArgumentOutOfRangeException(nameof(node)),
    };

    private int Compile(FormulaNode.Operation operation, int mask)
    {
        var code = CodeOf(operation.Operator);
        var result = Compile(operation.Operands[0], mask);
        if (operation.Operands.Length == 1)
        {
            Release(result);
            return Emit(new(code, Take(), result) { Mask = mask });
        }

        foreach (var operand in operation.Operands.AsSpan(1))
        {
            var right = Compile(operand, mask);
            int? sizeOfLeft = sizes.TryGetValue(result, out var left) ? left : null;
            int? sizeOfRight = sizes.TryGetValue(right, out var other) ? other : null;
            Release(result);
            Release(right);
            var step = new FormulaStep(code, Take(), result, right) { Mask = mask };
            if (code is FormulaOpcode.Add or FormulaOpcode.Subtract)
            {
                step = step with { Size = Take(), SizeOfA = sizeOfLeft, SizeOfB = sizeOfRight };
            }

            result = Emit(step);
            if (code is FormulaOpcode.Add or FormulaOpcode.Subtract) sizes.Add(result, step.Size);
        }

        return result;
    }

    private int Compile(FormulaNode.Condition condition, int mask)
    {
        var left = Compile(condition.Left, mask);
        var right = Compile(condition.Right, mask);
        Release(left);
        Release(right);
        var thenMask = Take();
        var elseMask = Take();
        steps.Add(new(FormulaOpcode.Compare, thenMask, left, right)
        {
            SecondTarget = elseMask,
            Mask = mask,
            Comparison = condition.Comparison,
        });
        var then = Compile(condition.Then, ~thenMask);
        var otherwise = Compile(condition.Else, ~elseMask);
        Release(then);
        Release(otherwise);
        Release(~thenMask);
        Release(~elseMask);
        return Emit(new(FormulaOpcode.Select, Take(), then, otherwise) { C = ~thenMask, D = ~elseMask });
    }

    private int Emit(FormulaStep step)
    {
        steps.Add(step);
        return ~step.Target;
    }

    private int Take() => free.TryPop(out var column) ? column : columns++;

    private void Release(int operand)
    {
        if (operand >= 0) return;
        free.Push(~operand);
        if (sizes.Remove(operand, out var size)) free.Push(size);
    }

    private static FormulaOpcode CodeOf(FormulaOperator function) => function switch
    {
        FormulaOperator.Negate => FormulaOpcode.Negate,
        FormulaOperator.Add => FormulaOpcode.Add,
        FormulaOperator.Subtract => FormulaOpcode.Subtract,
        FormulaOperator.Multiply => FormulaOpcode.Multiply,
        FormulaOperator.Divide => FormulaOpcode.Divide,
        FormulaOperator.Minimum => FormulaOpcode.Minimum,
        FormulaOperator.Maximum => FormulaOpcode.Maximum,
        FormulaOperator.Absolute => FormulaOpcode.Absolute,
        FormulaOperator.Logarithm => FormulaOpcode.Logarithm,
        _ => FormulaOpcode.SquareRoot,
    };
}
