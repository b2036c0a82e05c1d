using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using UrbanIndicators.Diagnostics;
using UrbanIndicators.Methods;
using UrbanIndicators.Methods.Registry;
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
                    select $"{d.Code}: the {text.Name} uses {{{string.Join(", ", en)}}} in English and {{{string.Join(", ", zh)}}} in "
                        + "Chinese.";
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
                    where text.EndsWith('.') || text.EndsWith('。')
                        || (text.Length == 0 && (d.Severity == DiagnosticSeverity.Error
                            || d.Message.Texts.Values.Contains("", StringComparer.Ordinal)))
                    select $"{d.Code}: \"{text}\"";
        Assert.That(wrong, Is.Empty);
    }

    [Test]
    public void ChineseTexts_OfADiagnostic_AreChinese()
    {
        var wrong = Fields.Where(
            f => !f.Descriptor.Message.In("zh").Any(c => c is >= '\u4e00' and <= '\u9fff')).Select(f => f.Descriptor.Code);
        Assert.That(wrong, Is.Empty);
    }

    [Test]
    public void ChineseTexts_OfDiagnosticsAndMethods_UseFullWidthPunctuation()
    {
        var texts = Fields.SelectMany(f => new[] { f.Descriptor.Message.In("zh"), f.Descriptor.Remedy.In("zh") })
            .Concat(AllMethods.All.SelectMany(m => m.Parameters.Select(p => p.Meaning.In("zh")).Append(m.Title.In("zh"))));
        // What is quoted may be YAML to be written as it stands.
        Assert.That(texts.Where(t => HalfWidthAfterChinese().IsMatch(Quotation().Replace(t, "\u201d"))), Is.Empty);
    }

    [Test]
    public void Descriptors_OfAllFamilies_AreUsedInTheLibrary()
    {
        var mentioned = MentionsOf(SourceFile.OfLibrary());
        var unused = from pair in Fields
                     let name = $"{pair.Field.DeclaringType!.Name}.{pair.Field.Name}"
                     where !mentioned.Contains(name)
                     select $"{pair.Descriptor.Code} {name} is reported nowhere.";
        Assert.That(unused, Is.Empty);
    }

    [Test]
    public void MentionsOf_Declarations_OtherFamiliesAndMembersOfTheSameName_AreNone()
    {
        SourceFile[] files =
        [
            new("Diagnostics/DataDiagnostics.More.cs", "partial class DataDiagnostics { static readonly DiagnosticDescriptor Declared; }"),
            new("Data/A.cs", "class A { void M() => bag.Report(DataDiagnostics.Named); }"),
            new(
                "Data/B.cs",
                "using static UrbanIndicators.Diagnostics.DataDiagnostics;\nclass B { void M() => bag.Report(Imported, x.Member); }"),
            new("Data/C.cs", "class C { int Declared; }"),
        ];
        var mentioned = new[] { "Declared", "Named", "Imported", "Member" }.Where(n => MentionsOf(files).Contains("DataDiagnostics." + n));
        Assert.That(mentioned, Is.EqualTo(new[] { "Named", "Imported" }));
    }

    [Test]
    public void Codes_MentionedInTests_AreThere()
    {
        // A code that is not there is never found: a test that it is not reported could not fail.
        var codes = DiagnosticCatalogue.All.Select(d => d.Code).ToHashSet(StringComparer.Ordinal);
        var unknown = from file in Repository.SourceFiles("tests/UrbanIndicators.Tests")
                      from Match code in QuotedCode().Matches(File.ReadAllText(Repository.PathOf("tests/UrbanIndicators.Tests/" + file)))
                      where !codes.Contains(code.Groups["code"].Value)
                      select $"{file}: {code.Groups["code"].Value}";
        Assert.That(unknown, Is.Empty);
    }

    [Test]
    public void Codes_OfAllFamilies_AreMentionedInATest()
    {
        var sources = Repository.SourceFiles("tests/UrbanIndicators.Tests")
            .Select(f => File.ReadAllText(Repository.PathOf("tests/UrbanIndicators.Tests/" + f)))
            .ToList();
        var untested = from pair in Fields
                       let name = $"{pair.Field.DeclaringType!.Name}.{pair.Field.Name}"
                       where !sources.Exists(
                           s => s.Contains(pair.Descriptor.Code, StringComparison.Ordinal) || s.Contains(name, StringComparison.Ordinal))
                       select $"{pair.Descriptor.Code} ({name})";
        Assert.That(untested, Is.Empty, "codes without a test");
    }

    /// <summary>
    /// Descriptors as <c>Family.Name</c>, or by their names alone where a file imports the family; not where they are declared.
    /// </summary>
    private static HashSet<string> MentionsOf(IEnumerable<SourceFile> files)
    {
        var mentioned = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in files.Where(f => !Families.Any(p => f.Types.Any(t => t.Is(p.Family.Name)))))
        {
            foreach (var (family, _) in Families)
            {
                var imported = Follows(file.Tokens, "using", "static", "UrbanIndicators", ".", "Diagnostics", ".", family.Name, ";");
                for (var i = 1; i < file.Tokens.Count; i++)
                {
                    var isMention = file.Tokens[i - 1].Is(".") ? i > 1 && file.Tokens[i - 2].Is(family.Name) : imported;
                    if (isMention) mentioned.Add($"{family.Name}.{file.Tokens[i].Text}");
                }
            }
        }

        return mentioned;
    }

    private static bool Follows(IReadOnlyList<SourceToken> tokens, params string[] words) => Enumerable.Range(0, tokens.Count)
        .Any(at => tokens.Skip(at).Take(words.Length).Select(t => t.Text).SequenceEqual(words, StringComparer.Ordinal));

    private static HashSet<int> ItemsOf(string format) =>
        [.. FormatItem().Matches(format.Replace("{{", "", StringComparison.Ordinal)).Select(m =>
            int.Parse(m.Groups["item"].ValueSpan, CultureInfo.InvariantCulture))];

    [GeneratedRegex(@"\{(?<item>\d+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex FormatItem();

    [GeneratedRegex("[\u4e00-\u9fff\u201d][,;:()?!]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex HalfWidthAfterChinese();

    [GeneratedRegex("\u201c[^\u201d]*\u201d", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Quotation();

    [GeneratedRegex("\"(?<code>UI[1-4][0-9]{3})\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex QuotedCode();

    [GeneratedRegex(@"^UI[1-4]\d{3}$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CodePattern();
}
