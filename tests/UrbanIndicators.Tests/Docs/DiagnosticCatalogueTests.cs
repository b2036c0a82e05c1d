using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using UrbanIndicators.Definitions;
using UrbanIndicators.Diagnostics;
using UrbanIndicators.Tests.Conventions;

namespace UrbanIndicators.Tests.Docs;

public partial class DiagnosticCatalogueTests
{
    private static readonly (Type Family, string Prefix)[] Families =
    [
        (typeof(DefinitionDiagnostics), "UI1"),
        (typeof(DataDiagnostics), "UI2"),
        (typeof(MatchDiagnostics), "UI3"),
        (typeof(ScoringDiagnostics), "UI4"),
    ];

    private static IEnumerable<(FieldInfo Field, DiagnosticDescriptor Descriptor)> Fields =>
        from family in Families
        from declared in family.Family.GetFields(BindingFlags.Public | BindingFlags.Static)
        select (declared, (DiagnosticDescriptor)declared.GetValue(null)!);

    [Test]
    public void Codes_OfAllFamilies_AreUnique()
    {
        var twice = DiagnosticCatalogue.All.GroupBy(d => d.Code, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key);
        Assert.That(twice, Is.Empty);
    }

    [Test]
    public void Codes_OfAFamily_AreNumberedInIt()
    {
        var wrong = from family in Families
                    from field in family.Family.GetFields(BindingFlags.Public | BindingFlags.Static)
                    let code = ((DiagnosticDescriptor)field.GetValue(null)!).Code
                    where !CodePattern().IsMatch(code) || !code.StartsWith(family.Prefix, StringComparison.Ordinal)
                    select $"{family.Family.Name}.{field.Name} has the code {code}; expected {family.Prefix}xxx.";
        Assert.That(wrong, Is.Empty);
    }

    [Test]
    public void Texts_OfADiagnostic_UseTheSameArgumentsInBothLanguages()
    {
        var wrong = from pair in Fields
                    let d = pair.Descriptor
                    from text in new[] { (Name: "message", Text: d.Message), (Name: "remedy", Text: d.Remedy) }
                    let en = ItemsOf(text.Text.In("en"))
                    let zh = ItemsOf(text.Text.In("zh"))
                    where !en.SetEquals(zh)
                    select $"{d.Code}: the {text.Name} uses {{{string.Join(", ", en)}}} in English and {{{string.Join(", ", zh)}}} in Chinese.";
        Assert.That(wrong, Is.Empty);
    }

    [Test]
    public void Texts_OfADiagnostic_NumberTheirArgumentsWithoutHoles()
    {
        var wrong = from pair in Fields
                    let items = ItemsOf(pair.Descriptor.Message.In("en")).Union(ItemsOf(pair.Descriptor.Remedy.In("en"))).ToHashSet()
                    where !items.SetEquals(Enumerable.Range(0, items.Count))
                    select $"{pair.Descriptor.Code} uses {{{string.Join(", ", items.Order())}}}: some argument is given and never shown.";
        Assert.That(wrong, Is.Empty);
    }

    [Test]
    public void Texts_OfADiagnostic_AreFormatsThatCanBeFilled()
    {
        object[] arguments = [.. Enumerable.Range(0, 10).Select(i => (object)$"a{i}")];
        foreach (var (field, descriptor) in Fields)
        {
            foreach (var text in descriptor.Message.Texts.Values.Concat(descriptor.Remedy.Texts.Values))
            {
                Assert.That(() => string.Format(CultureInfo.InvariantCulture, text, arguments), Throws.Nothing, $"{field.Name}: {text}");
            }
        }
    }

    [Test]
    public void Texts_OfADiagnostic_AreThereAndEndWithoutAFullStop()
    {
        // The renderer joins message and remedy and puts the stops; only a note may do without a remedy.
        var wrong = from pair in Fields
                    let d = pair.Descriptor
                    from text in d.Message.Texts.Values.Concat(d.Remedy.Texts.Values)
                    where text.EndsWith('.') || text.EndsWith('。') || (text.Length == 0 && (d.Severity == DiagnosticSeverity.Error || d.Message.Texts.Values.Contains("", StringComparer.Ordinal)))
                    select $"{d.Code}: \"{text}\"";
        Assert.That(wrong, Is.Empty);
    }

    [Test]
    public void ChineseTexts_OfADiagnostic_AreChinese()
    {
        var wrong = Fields.Where(f => !f.Descriptor.Message.In("zh").Any(c => c is >= '\u4e00' and <= '\u9fff')).Select(f => f.Descriptor.Code);
        Assert.That(wrong, Is.Empty);
    }

    [Test]
    public void ChineseTexts_OfDiagnosticsAndMethods_UseFullWidthPunctuation()
    {
        var texts = Fields.SelectMany(f => new[] { f.Descriptor.Message.In("zh"), f.Descriptor.Remedy.In("zh") })
            .Concat(BuiltInMethods.All.SelectMany(m => m.Parameters.Select(p => p.Doc.In("zh")).Append(m.Title.In("zh"))));
        // What is quoted may be YAML to be written as it stands.
        Assert.That(texts.Where(t => HalfWidthAfterChinese().IsMatch(Quotation().Replace(t, "\u201d"))), Is.Empty);
    }

    [Test]
    public void Descriptors_OfAllFamilies_AreUsedInTheLibrary()
    {
        var words = SourceFile.OfLibrary()
            .Where(f => !Families.Any(p => f.Path == $"Diagnostics/{p.Family.Name}.cs"))
            .SelectMany(f => f.Tokens.Where(t => t.IsWord).Select(t => t.Text))
            .ToHashSet(StringComparer.Ordinal);
        var unused = Fields.Where(f => !words.Contains(f.Field.Name)).Select(f => $"{f.Descriptor.Code} {f.Field.DeclaringType!.Name}.{f.Field.Name} is reported nowhere.");
        Assert.That(unused, Is.Empty);
    }

    [Test]
    public void Codes_OfAllFamilies_AreMentionedInATest()
    {
        var sources = Repository.SourceFiles("tests/UrbanIndicators.Tests")
            .Select(f => File.ReadAllText(Repository.PathOf("tests/UrbanIndicators.Tests/" + f)))
            .ToList();
        var untested = from pair in Fields
                       let name = $"{pair.Field.DeclaringType!.Name}.{pair.Field.Name}"
                       where !sources.Exists(s => s.Contains(pair.Descriptor.Code, StringComparison.Ordinal) || s.Contains(name, StringComparison.Ordinal))
                       select $"{pair.Descriptor.Code} ({name})";
        Assert.That(untested, Is.Empty, "codes without a test");
    }

    private static HashSet<int> ItemsOf(string format) =>
        [.. FormatItem().Matches(format.Replace("{{", "", StringComparison.Ordinal)).Select(m => int.Parse(m.Groups["item"].ValueSpan, CultureInfo.InvariantCulture))];

    [GeneratedRegex(@"\{(?<item>\d+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex FormatItem();

    [GeneratedRegex("[\u4e00-\u9fff\u201d][,;:()?!]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex HalfWidthAfterChinese();

    [GeneratedRegex("\u201c[^\u201d]*\u201d", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Quotation();

    [GeneratedRegex(@"^UI[1-4]\d{3}$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CodePattern();
}
