using UrbanIndicators.Cli.Texts;

namespace UrbanIndicators.Tests.Cli;

public sealed class LanguagesTests
{
    [TestCase("zh", "--lang", "zh")]
    [TestCase("zh", "score", "x.yaml", "--lang=zh")]
    [TestCase("en", "--lang:en")]
    [TestCase("en", "--lang", "fr")]
    [TestCase("en")]
    public void Choose_CommandLine_IsAsked(string expected, params string[] args) =>
        Assert.That(Languages.Choose(args, _ => null), Is.EqualTo(expected));

    [TestCase("zh_CN.UTF-8", null, "zh")]
    [TestCase("zh_CN.UTF-8", "C", "en")]
    [TestCase("de_DE.UTF-8", null, "en")]
    [TestCase("", null, "en")]
    public void Choose_Environment_CountsWhereTheCommandLineIsSilent(string lang, string? all, string expected) =>
        Assert.That(Languages.Choose([], name => name == "LANG" ? lang : name == "LC_ALL" ? all : null), Is.EqualTo(expected));

    [Test]
    public void Choose_CommandLine_GoesBeforeEnvironment() =>
        Assert.That(Languages.Choose(["--lang", "en"], _ => "zh_CN"), Is.EqualTo("en"));
}
