namespace UrbanIndicators.Tests.Conventions;

public class SourceLexerTests
{
    [TestCase("a /* b */ c // d\n#if e\nf", ExpectedResult = "a c f")]
    [TestCase("x = \"b \\\" c\" + 'd' + '\\'' ;", ExpectedResult = "x = + + ;")]
    [TestCase("x = @\"a \"\" \\\" + y", ExpectedResult = "x = + y")]
    [TestCase("x = $\"a {b(\"c {d}\")} {{e}} {f:0.0}\" + g", ExpectedResult = "x = b ( ) f : + g")]
    [TestCase("x = \"\"\"a \"b\" {c}\"\"\" + d", ExpectedResult = "x = + d")]
    [TestCase("x = $$\"\"\"a {b} {{c}}\"\"\" + d", ExpectedResult = "x = c + d")]
    [TestCase("r[1..n] 0x1F 1e-9 @class", ExpectedResult = "r [ . . n ] - class")]
    public string Tokens_OfCode_AreWordsAndSymbolsOnly(string source) => string.Join(' ', SourceLexer.Tokens(source).Select(t => t.Text));

    [Test]
    public void Tokens_AfterStringsAndCommentsOfSeveralLines_KnowTheirLine()
    {
        var tokens = SourceLexer.Tokens("/* 1\n2 */ a\n\"\"\"\n4\n\"\"\" b\n");
        Assert.That(tokens.Select(t => (t.Text, t.Line)), Is.EqualTo(new[] { ("a", 2), ("b", 5) }));
    }
}
