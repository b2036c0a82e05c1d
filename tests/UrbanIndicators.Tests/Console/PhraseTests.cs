using System.Reflection;
using System.Text.RegularExpressions;
using UrbanIndicators.Cli.Texts;

namespace UrbanIndicators.Tests.Cli;

public sealed class PhraseTests
{
    private static IEnumerable<TestCaseData> All() =>
        typeof(Phrase).Assembly.GetTypes()
            .SelectMany(t => t.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(f => f.FieldType == typeof(Phrase))
            .Select(f => new TestCaseData((Phrase)f.GetValue(null)!).SetArgDisplayNames($"{f.DeclaringType!.Name}.{f.Name}"));

    [Test]
    public void All_IsNotEmpty() => Assert.That(All().Count(), Is.GreaterThan(100));

    [TestCaseSource(nameof(All))]
    public void Phrase_HasBothLanguagesWithTheSameArguments(object boxed)
    {
        var phrase = (Phrase)boxed;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(phrase.English, Is.Not.Empty.And.Not.Match(@"[\u4e00-\u9fff]"));
            Assert.That(phrase.Chinese, Is.Not.Empty);
            Assert.That(phrase.Chinese, Does.Match(@"[\u4e00-\u9fff]").Or.Match(@"^\{0\}（\{1\}）$"));
            Assert.That(ArgumentsOf(phrase.Chinese), Is.EqualTo(ArgumentsOf(phrase.English)));
        }
    }

    private static string[] ArgumentsOf(string text) =>
        [.. Regex.Matches(text, @"\{\d\}", RegexOptions.None, TimeSpan.FromSeconds(1)).Select(m => m.Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
