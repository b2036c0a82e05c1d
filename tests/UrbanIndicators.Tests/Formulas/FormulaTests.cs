using System.Globalization;
using UrbanIndicators.Definitions.Formulas;

namespace UrbanIndicators.Tests.Formulas;

public class FormulaTests
{
    [TestCase("[a] ÷ [b] × 100", ExpectedResult = "[a] / [b] * 100")]
    [TestCase("[a]−[b]-1", ExpectedResult = "[a] - [b] - 1")]
    [TestCase("[a] - ([b] - 1)", ExpectedResult = "[a] - ([b] - 1)")]
    [TestCase("([a] - [b]) - 1", ExpectedResult = "[a] - [b] - 1")]
    [TestCase("([a] + [b]) * 2", ExpectedResult = "([a] + [b]) * 2")]
    [TestCase("[a] / ([b] * 2)", ExpectedResult = "[a] / ([b] * 2)")]
    [TestCase("[a] * [b] + 2 * 3", ExpectedResult = "[a] * [b] + 2 * 3")]
    [TestCase("-[a] + - -[b]", ExpectedResult = "(-[a]) + (-(-[b]))")]
    [TestCase("-([a] + 1)", ExpectedResult = "-([a] + 1)")]
    [TestCase("min( [a],max(1,2 , [b]) )", ExpectedResult = "min([a], max(1, 2, [b]))")]
    [TestCase("abs(ln(sqrt([ 绿地 ])))", ExpectedResult = "abs(ln(sqrt([绿地])))")]
    [TestCase("if([a] ≥ 1.50, [b], -1e3)", ExpectedResult = "if([a] >= 1.5, [b], -1000)")]
    [TestCase("if([a]==1,2,if([a]≠3,4,5))", ExpectedResult = "if([a] = 1, 2, if([a] != 3, 4, 5))")]
    public string ToString_Parsed_IsCanonical(string text)
    {
        var canonical = Parse(text).ToString();
        Assert.That(Parse(canonical).ToString(), Is.EqualTo(canonical), "it parses to itself");
        return canonical;
    }

    [Test]
    public void References_NamedTwice_StandOnceInOrder()
    {
        var formula = Parse("[b] / ([a] + [b])");
        Assert.That(formula.References, Is.EqualTo(["b", "a"]));
        Assert.That(formula.PositionOf("a"), Is.EqualTo(7));
    }

    [Test]
    public void Substitute_Figures_StandInPlaceOfIds()
    {
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
        var figures = new Dictionary<string, double>(StringComparer.Ordinal) { ["a"] = 31.5, ["b"] = 70, ["c"] = -2, ["d"] = double.NaN };
        Assert.That(Parse("[a] / [b] * 100").Substitute(id => figures[id]), Is.EqualTo("31.5 / 70 * 100"));
        Assert.That(Parse("[a] - [c] + [d]").Substitute(id => figures[id]), Is.EqualTo("31.5 - (-2) + —"));
    }

    [TestCase("", 0, "ends where a number")]
    [TestCase("[a] +", 5, "ends where a number")]
    [TestCase("[a] [b]", 4, "\"[\" stands where an operator or the end was expected")]
    [TestCase("([a]", 4, "ends where \")\"")]
    [TestCase("[a", 0, "no \"]\"")]
    [TestCase("[a b]", 0, "\"a b\" is no id")]
    [TestCase("[]", 0, "is no id")]
    [TestCase("[a] ^ 2", 4, "\"^\" stands where")]
    [TestCase("a + 1", 0, "is no function")]
    [TestCase("mim([a], 1)", 0, "did you mean \"min\"?")]
    [TestCase("min([a])", 0, "at least two")]
    [TestCase("ln([a], 2)", 0, "takes one operand, not 2")]
    [TestCase("if([a], 1, 2)", 6, "a comparison")]
    [TestCase("if([a] > 1, 2)", 13, "\",\" was expected")]
    [TestCase("[a] * 1e400", 6, "too large")]
    [TestCase("1 + 2", 0, "names no input")]
    [TestCase("[a] + 1 / 0", 8, "no value")]
    [TestCase("[a] / (1 - 1)", 4, "no value")]
    [TestCase("[a] * ln(0)", 6, "no value")]
    [TestCase("[a] / (0.1 + 0.2 - 0.3)", 4, "no value")] // 5.6e-17 in binary, 0 in arithmetic
    [TestCase("if([a] > 0, sqrt(-1), 0)", 12, "no value")]
    [TestCase("[a] + 1,5", 7, "\",\" stands where")]
    public void TryParse_WhatIsNoFormula_SaysWhereAndWhy(string text, int position, string reason)
    {
        Assert.That(Formula.TryParse(text, out _, out var error), Is.False);
        Assert.That(error!.Position, Is.EqualTo(position));
        Assert.That(error.Reason.In("en"), Does.Contain(reason));
    }

    [Test]
    public void TryParse_Limits_AreKept()
    {
        var deep = new string('(', 64) + "[a]" + new string(')', 64);
        Assert.That(Formula.TryParse(deep, out _, out var tooDeep), Is.False);
        Assert.That(tooDeep!.Reason.In("en"), Does.Contain("64 deep"));
        Assert.That(Formula.TryParse(deep[1..^1], out _, out _), Is.True);
        Assert.That(Formula.TryParse(new string('-', 1_900) + "[a]", out _, out _), Is.False);
        Assert.That(Formula.TryParse("[a]" + string.Concat(Enumerable.Repeat("+1", 998)), out var longest, out _), Is.True);
        Assert.That(longest!.ToString(), Does.EndWith("+ 1"));
        Assert.That(Formula.TryParse("[a]" + new string(' ', 1_998), out _, out var tooLong), Is.False);
        Assert.That(tooLong!.Reason.In("zh"), Does.Contain("2001"));
    }

    private static Formula Parse(string text)
    {
        Assert.That(Formula.TryParse(text, out var formula, out var error), Is.True, error?.Reason.In("en"));
        return formula!;
    }
}
