using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using UrbanIndicators.Diagnostics;

namespace UrbanIndicators.Definitions.Formulas;

/// <summary>Recursive descent over a formula's text; the depth is limited, so no text can exhaust the stack.</summary>
internal sealed class FormulaParser
{
    private static readonly (string Name, FormulaOperator Operator, int Operands)[] Functions =
    [
        ("min", FormulaOperator.Minimum, 2),
        ("max", FormulaOperator.Maximum, 2),
        ("abs", FormulaOperator.Absolute, 1),
        ("ln", FormulaOperator.Logarithm, 1),
        ("sqrt", FormulaOperator.SquareRoot, 1),
    ];

    private readonly string text;
    private readonly List<FormulaNode.Reference> references = [];
    private int position;
    private int depth;
    private FormulaError? error;

    private FormulaParser(string text) => this.text = text;

    public static string NameOf(FormulaOperator function) => Functions.First(f => f.Operator == function).Name;

    public static bool TryParse(string text, [NotNullWhen(true)] out Formula? formula, [NotNullWhen(false)] out FormulaError? error)
    {
        formula = null;
        var parser = new FormulaParser(text);
        if (text.Length > Formula.MaximumLength)
        {
            error = new(Formula.MaximumLength, LocalizedText.Of(
                $"it has {text.Length} characters, {Formula.MaximumLength} are the most", $"共 {text.Length} 个字符，最多 {Formula.MaximumLength} 个"));
            return false;
        }

        var root = parser.Sum();
        if (root is not null && parser.Peek() != '\0') parser.Unexpected("an operator or the end", "运算符或结尾");
        if (root is not null && parser.error is null) parser.Check(root);
        error = parser.error;
        if (error is not null) return false;
        formula = new Formula(root!, parser.references);
        return true;
    }

    private void Check(FormulaNode root)
    {
        if (references.Count == 0)
        {
            Fail(0, "it names no input; write at least one as [id]", "未引用任何输入，至少写一个 [标识]");
        }
        else if (FormulaConstants.FindFault(root) is { } fault)
        {
            Fail(fault.Position, "its constant part has no value (division by zero, ln or sqrt of what has none)", "常数部分无值（除以零，或 ln、sqrt 的自变量无效）");
        }
    }

    private FormulaNode? Sum()
    {
        var left = Product();
        while (left is not null && Peek() is '+' or '-' or '−')
        {
            var start = position;
            var sign = text[position++] == '+' ? FormulaOperator.Add : FormulaOperator.Subtract;
            left = Product() is { } right ? new FormulaNode.Operation(sign, [left, right], start) : null;
        }

        return left;
    }

    private FormulaNode? Product()
    {
        var left = Unary();
        while (left is not null && Peek() is '*' or '×' or '/' or '÷')
        {
            var start = position;
            var sign = text[position++] is '*' or '×' ? FormulaOperator.Multiply : FormulaOperator.Divide;
            left = Unary() is { } right ? new FormulaNode.Operation(sign, [left, right], start) : null;
        }

        return left;
    }

    private FormulaNode? Unary()
    {
        if (++depth > Formula.MaximumDepth)
        {
            return Fail(position, $"it is nested more than {Formula.MaximumDepth} deep", $"嵌套超过 {Formula.MaximumDepth} 层");
        }

        FormulaNode? result;
        if (Peek() is '-' or '−')
        {
            var start = position++;
            result = Unary() is { } operand ? new FormulaNode.Operation(FormulaOperator.Negate, [operand], start) : null;
        }
        else
        {
            result = Primary();
        }

        depth--;
        return result;
    }

    private FormulaNode? Primary()
    {
        var next = Peek();
        if (char.IsAsciiDigit(next)) return Number();
        if (char.IsAsciiLetter(next)) return Call();
        switch (next)
        {
            case '[':
                return Reference();
            case '(':
                position++;
                return Sum() is { } inner && Take(')') ? inner : null;
            default:
                return Unexpected("a number, [id], a function or \"(\"", "数字、[标识]、函数或“(”");
        }
    }

    private FormulaNode.Constant? Number()
    {
        var start = position;
        Digits();
        if (Here() == '.' && char.IsAsciiDigit(Here(1)))
        {
            position++;
            Digits();
        }

        if (Here() is 'e' or 'E' && (char.IsAsciiDigit(Here(1)) || (Here(1) is '+' or '-' && char.IsAsciiDigit(Here(2)))))
        {
            position += 2;
            Digits();
        }

        var digits = text.AsSpan(start, position - start);
        var value = double.Parse(digits, NumberStyles.Float, CultureInfo.InvariantCulture);
        if (Magnitude.IsUsable(value, digits)) return new(value, start);
        Fail(start, "a number is too large or too small", "数字过大或过小");
        return null;
    }

    private void Digits()
    {
        while (char.IsAsciiDigit(Here())) position++;
    }

    private FormulaNode.Reference? Reference()
    {
        var start = position;
        var end = text.IndexOf(']', start);
        if (end < 0)
        {
            Fail(start, "\"[\" has no \"]\"", "“[”没有对应的“]”");
            return null;
        }

        var id = text[(start + 1)..end].Trim();
        if (!Identifier.IsValid(id))
        {
            Fail(start, $"\"{Quoted.Text(id)}\" is no id (letters, digits, \"-\" and \"_\")", $"“{Quoted.Text(id)}”不是标识（字母、数字、“-”和“_”）");
            return null;
        }

        position = end + 1;
        var reference = new FormulaNode.Reference(id, start);
        references.Add(reference);
        return reference;
    }

    private FormulaNode? Call()
    {
        var start = position;
        while (char.IsAsciiLetterOrDigit(Here())) position++;
        var name = text[start..position];
        if (name == "if") return Condition(start);
        var function = Array.FindIndex(Functions, f => f.Name == name);
        if (function < 0) return UnknownFunction(start, name);
        if (!Take('(')) return null;
        var operands = new List<FormulaNode>();
        do
        {
            if (Sum() is not { } operand) return null;
            operands.Add(operand);
        }
        while (TryTake(','));
        if (!Take(')')) return null;
        var expected = Functions[function].Operands;
        if (expected == 1 ? operands.Count != 1 : operands.Count < expected)
        {
            return expected == 1
                ? Fail(start, $"{name} takes one operand, not {operands.Count}", $"{name} 只接受一个参数，此处有 {operands.Count} 个")
                : Fail(start, $"{name} takes at least two operands", $"{name} 至少需要两个参数");
        }

        return new FormulaNode.Operation(Functions[function].Operator, [.. operands], start);
    }

    private FormulaNode? UnknownFunction(int start, string name)
    {
        var known = Functions.Select(f => f.Name).Append("if").ToList();
        var list = string.Join(", ", known);
        var near = Suggestion.For(name, known);
        return Fail(
            start,
            $"\"{Quoted.Text(name)}\" is no function ({list}); " + (near is null ? "an input is written as [id]" : $"did you mean \"{near}\"?"),
            $"“{Quoted.Text(name)}”不是函数（{list}）；" + (near is null ? "输入写作 [标识]" : $"是否想写“{near}”？"));
    }

    private FormulaNode.Condition? Condition(int start)
    {
        if (!Take('(') || Sum() is not { } left || Comparison() is not { } comparison || Sum() is not { } right) return null;
        if (!Take(',') || Sum() is not { } then || !Take(',') || Sum() is not { } otherwise || !Take(')')) return null;
        return new(comparison, left, right, then, otherwise, start);
    }

    private FormulaComparison? Comparison()
    {
        var first = Peek();
        var equal = Here(1) == '=';
        (FormulaComparison Sign, int Length)? found = first switch
        {
            '<' => equal ? (FormulaComparison.LessOrEqual, 2) : (FormulaComparison.Less, 1),
            '>' => equal ? (FormulaComparison.GreaterOrEqual, 2) : (FormulaComparison.Greater, 1),
            '≤' => (FormulaComparison.LessOrEqual, 1),
            '≥' => (FormulaComparison.GreaterOrEqual, 1),
            '=' => (FormulaComparison.Equal, equal ? 2 : 1),
            '≠' => (FormulaComparison.NotEqual, 1),
            '!' when equal => (FormulaComparison.NotEqual, 2),
            _ => null,
        };
        if (found is null)
        {
            Unexpected("a comparison (<, <=, >, >=, =, !=)", "比较符号（<、<=、>、>=、=、!=）");
            return null;
        }

        position += found.Value.Length;
        return found.Value.Sign;
    }

    private bool TryTake(char expected)
    {
        if (Peek() != expected) return false;
        position++;
        return true;
    }

    private bool Take(char expected)
    {
        if (TryTake(expected)) return true;
        Unexpected($"\"{expected}\"", $"“{expected}”");
        return false;
    }

    private char Peek()
    {
        while (char.IsWhiteSpace(Here())) position++;
        return Here();
    }

    private char Here(int ahead = 0) => position + ahead < text.Length ? text[position + ahead] : '\0';

    private FormulaNode? Unexpected(string expected, string expectedZh) => position >= text.Length
        ? Fail(position, $"it ends where {expected} was expected", $"在应有{expectedZh}处结束")
        : Fail(
            position,
            $"\"{Quoted.Text(text.Substring(position, 1))}\" stands where {expected} was expected",
            $"“{Quoted.Text(text.Substring(position, 1))}”处应为{expectedZh}");

    private FormulaNode? Fail(int at, string english, string chinese)
    {
        error ??= new(at, LocalizedText.Of(english, chinese));
        return null;
    }
}
