using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using UrbanIndicators.Diagnostics;
using UrbanIndicators.Localisation;

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
            error = new(Formula.MaximumLength, Phrase.Of("formula-parser.it-has-characters-are-the", text.Length, Formula.MaximumLength));
            return false;
        }

        var root = parser.Sum();
        if (root is not null && parser.Peek() != '\0') parser.Unexpected(Phrase.Of("formula-parser.an-operator-or-the-end"));
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
            Fail(0, Phrase.Of("formula-parser.it-names-no-input-write"));
        }
        else if (FormulaConstants.FindFault(root) is { } fault)
        {
            Fail(fault.Position, Phrase.Of("formula-parser.its-constant-part-has-no"));
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
            return Fail(position, Phrase.Of("formula-parser.it-is-nested-more-than", Formula.MaximumDepth));
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
                return Unexpected(Phrase.Of("formula-parser.a-number-id-a-function"));
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
        Fail(start, Phrase.Of("formula-parser.a-number-is-too-large"));
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
            Fail(start, Phrase.Of("formula-parser.has-no"));
            return null;
        }

        var id = text[(start + 1)..end].Trim();
        if (!Identifier.IsValid(id))
        {
            Fail(start, Phrase.Of("formula-parser.is-no-id-letters-digits", Quoted.Text(id)));
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
                ? Fail(start, Phrase.Of("formula-parser.takes-one-operand-not", name, operands.Count))
                : Fail(start, Phrase.Of("formula-parser.takes-at-least-two-operands", name));
        }

        return new FormulaNode.Operation(Functions[function].Operator, [.. operands], start);
    }

    private FormulaNode? UnknownFunction(int start, string name)
    {
        var known = Functions.Select(f => f.Name).Append("if").ToList();
        var list = string.Join(", ", known);
        var near = Suggestion.For(name, known);
        var remedy = near is null ? Phrase.Of("formula-parser.an-input-is-written-so") : Phrase.Of("formula-parser.did-you-mean", near);
        return Fail(start, Phrase.Of("formula-parser.is-no-function", Quoted.Text(name), list, remedy));
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
            Unexpected(Phrase.Of("formula-parser.a-comparison"));
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
        Unexpected(Phrase.Of("formula-parser.text", expected));
        return false;
    }

    private char Peek()
    {
        while (char.IsWhiteSpace(Here())) position++;
        return Here();
    }

    private char Here(int ahead = 0) => position + ahead < text.Length ? text[position + ahead] : '\0';

    private FormulaNode? Unexpected(LocalizedText expected) => position >= text.Length
        ? Fail(position, Phrase.Of("formula-parser.it-ends-where-was-expected", expected))
        : Fail(
            position,
            Phrase.Of("formula-parser.stands-where-was-expected", Quoted.Text(text.Substring(position, 1)), expected));

    private FormulaNode? Fail(int at, LocalizedText what)
    {
        error ??= new(at, what);
        return null;
    }
}
