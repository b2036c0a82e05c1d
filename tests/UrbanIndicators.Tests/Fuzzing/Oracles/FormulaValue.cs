using System.Globalization;
using System.Text.RegularExpressions;

namespace UrbanIndicators.Tests.Fuzzing.Oracles;

/// <summary>Reads a formula that the library accepted once more, and computes it for one row.</summary>
internal sealed partial class FormulaValue
{
    private readonly List<string> tokens;
    private readonly Func<string, double> valueOf;
    private int at;

    public FormulaValue(string text, Func<string, double> valueOf)
    {
        tokens = [.. Tokens().Matches(text.Replace('−', '-').Replace('×', '*').Replace('÷', '/')).Select(m => m.Value)];
        this.valueOf = valueOf;
    }

    /// <summary>Something in it is decided by rounding, or leaves the numbers that are calculated with.</summary>
    public bool IsDoubtful { get; private set; }

    /// <summary>The value; NaN for a missing one, <see langword="null"/> when the text is no formula here.</summary>
    public double? Evaluate()
    {
        try
        {
            var result = Sum();
            if (at < tokens.Count) return null;
            if (result.Error > 1e-12 * Math.Abs(result.Value)) IsDoubtful = true;
            return result.Value;
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private Estimate Sum()
    {
        var left = Product();
        while (Is("+") || Is("-")) left = Known(tokens[at++] == "+" ? left.Plus(Product()) : left.Minus(Product()));
        return left;
    }

    private Estimate Product()
    {
        var left = Unary();
        while (Is("*") || Is("/"))
        {
            var times = tokens[at++] == "*";
            var right = Unary();
            if (!times && right.Value != 0 && Math.Abs(right.Value) <= right.Error) IsDoubtful = true;
            left = Known(times ? left.Times(right) : left.Over(right));
        }

        return left;
    }

    private Estimate Unary()
    {
        if (!Is("-")) return Primary();
        at++;
        var operand = Unary();
        return operand with { Value = -operand.Value };
    }

    private Estimate Primary()
    {
        var token = Take();
        if (token[0] == '[') return new(valueOf(token[1..^1].Trim()), 0);
        if (char.IsAsciiDigit(token[0])) return new(double.Parse(token, NumberStyles.Float, CultureInfo.InvariantCulture), 0);
        if (token == "if") return Condition();
        if (token == "(") return Closed([Sum()])[0];
        Expect("(");
        var operands = new List<Estimate> { Sum() };
        while (Is(","))
        {
            at++;
            operands.Add(Sum());
        }

        return Known(Applied(token, Closed(operands)));
    }

    private Estimate Applied(string function, List<Estimate> operands)
    {
        if (operands.Exists(o => o.IsMissing)) return Estimate.Missing;
        var first = operands[0];
        if (function is "ln" or "sqrt" && first.Error > 0 && Math.Abs(first.Value) <= first.Error) IsDoubtful = true;
        return function switch
        {
            "min" => operands.MinBy(o => o.Value),
            "max" => operands.MaxBy(o => o.Value),
            "abs" => first with { Value = Math.Abs(first.Value) },
            "ln" => first.Logarithm(),
            "sqrt" => first.Root(),
            _ => throw new FormatException(function),
        };
    }

    private Estimate Condition()
    {
        Expect("(");
        var left = Sum();
        var comparison = Take();
        var right = Sum();
        Expect(",");
        var then = Branch();
        Expect(",");
        var otherwise = Branch();
        Expect(")");
        if (left.IsMissing || right.IsMissing) return Estimate.Missing;
        if (left.IsTooNear(right)) IsDoubtful = true;
        var holds = comparison switch
        {
            "<" => left.Value < right.Value,
            "<=" or "≤" => left.Value <= right.Value,
            ">" => left.Value > right.Value,
            ">=" or "≥" => left.Value >= right.Value,
            "=" or "==" => left.Value == right.Value,
            _ => left.Value != right.Value,
        };
        IsDoubtful |= holds ? then.Doubtful : otherwise.Doubtful;
        return holds ? then.Value : otherwise.Value;
    }

    /// <summary>What the branch not taken has of doubts does not matter.</summary>
    private (Estimate Value, bool Doubtful) Branch()
    {
        var before = IsDoubtful;
        IsDoubtful = false;
        var value = Sum();
        var doubtful = IsDoubtful;
        IsDoubtful = before;
        return (value, doubtful);
    }

    private Estimate Known(Estimate value)
    {
        if (Math.Abs(value.Value) is not 0 and (< 1e-99 or > 1e99)) IsDoubtful = true;
        return value;
    }

    private List<Estimate> Closed(List<Estimate> inner)
    {
        Expect(")");
        return inner;
    }

    private bool Is(string token) => at < tokens.Count && tokens[at] == token;

    private string Take() => at < tokens.Count ? tokens[at++] : throw new FormatException("It ends too early.");

    private void Expect(string token)
    {
        if (Take() != token) throw new FormatException(token);
    }

    [GeneratedRegex(
        @"\[[^\]]*\]|\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|[A-Za-z][A-Za-z0-9]*|<=|>=|!=|==|\S", RegexOptions.CultureInvariant, 60_000)]
    private static partial Regex Tokens();
}
