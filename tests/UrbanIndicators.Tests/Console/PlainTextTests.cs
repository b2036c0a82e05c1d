using UrbanIndicators.Cli.Running;

namespace UrbanIndicators.Tests.Cli;

public sealed class PlainTextTests
{
    [TestCase("建成区绿化覆盖率 42.1 %", "建成区绿化覆盖率 42.1 %")]
    [TestCase("\u001b[31mred", "\uFFFD[31mred")]
    [TestCase("a\r\nb\tc", "a  b c")]
    [TestCase("a\u202Eb", "a\uFFFDb")]
    [TestCase("a\u0085b", "a\uFFFDb")]
    public void OneLine_ControlCharacters_AreMadeHarmless(string text, string expected) => Assert.That(PlainText.OneLine(text), Is.EqualTo(expected));

    [Test]
    public void Lines_LineEnds_Stay() => Assert.That(PlainText.Lines("a\nb\u0007"), Is.EqualTo("a\nb\uFFFD"));
}
