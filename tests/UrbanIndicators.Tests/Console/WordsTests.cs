using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using UrbanIndicators.Cli.Texts;
using UrbanIndicators.Tests.Conventions;

namespace UrbanIndicators.Tests.Cli;

public sealed partial class WordsTests
{
    // What is no text.
    private static readonly string[] Signs = ["system.culture"];

    private static readonly (Type Owner, string Group)[] Named =
        [(typeof(Help), "help.option"), (typeof(Labels), "label"), (typeof(Messages), "message"), (typeof(SystemWords), "system")];

    private static IEnumerable<string> Keys() => Words.All.Keys.Order(StringComparer.Ordinal);

    private static IEnumerable<string> MemberKeys() =>
        from named in Named
        from field in named.Owner.GetFields(BindingFlags.Static | BindingFlags.Public)
        where field.FieldType == typeof(LocalizedText)
        select $"{named.Group}.{JsonNamingPolicy.KebabCaseLower.ConvertName(field.Name)}";

    private static IEnumerable<string> SourceKeys() =>
        from file in Repository.SourceFiles("samples/UrbanIndicators.Console")
        from Match match in Asked().Matches(File.ReadAllText(Repository.PathOf("samples/UrbanIndicators.Console/" + file)))
        select match.Groups["help"].Success ? "help." + match.Groups["help"].Value : match.Groups["key"].Value;

    [Test]
    public void Keys_OfTheFiles_AreThoseOfTheSource()
    {
        var asked = MemberKeys().Concat(SourceKeys()).ToHashSet(StringComparer.Ordinal);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(asked.Except(Words.All.Keys, StringComparer.Ordinal), Is.Empty, "asked for, in no file");
            Assert.That(Words.All.Keys.Except(asked, StringComparer.Ordinal), Is.Empty, "in a file, asked for nowhere");
            Assert.That(asked, Has.Count.GreaterThan(100));
        }
    }

    [TestCaseSource(nameof(Keys))]
    public void Text_InEveryLanguage_HasTheSameArguments(string key)
    {
        var texts = Words.All[key].Texts;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(texts.Keys, Is.EqualTo(Languages.All));
            Assert.That(texts.Values, Has.None.Empty);
            Assert.That(texts.Values.Select(ArgumentsOf), Has.All.EqualTo(ArgumentsOf(texts["en"])));
            Assert.That(texts["en"], Does.Not.Match(@"[\u3000-\u9fff\uff00-\uffef]"));
            if (!Signs.Contains(key, StringComparer.Ordinal)) Assert.That(texts["zh"], Does.Match(@"[\u3000-\u9fff\uff00-\uffef]"));
        }
    }

    private static string[] ArgumentsOf(string text) =>
        [.. Argument().Matches(text).Select(m => m.Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    [GeneratedRegex(@"\{\d[^}]*\}", RegexOptions.None, 1000)]
    private static partial Regex Argument();

    // The help of commands and of their own options, and any other text asked for by its key.
    [GeneratedRegex("""(NewCommand|Help\.Of)\("(?<help>[^"]+)"\)|Words\.All\["(?<key>[^"]+)"\]""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Asked();
}
