using System.Text.RegularExpressions;
using UrbanIndicators.Diagnostics;
using UrbanIndicators.Explaining;
using UrbanIndicators.Localisation;
using UrbanIndicators.Tests.Conventions;

namespace UrbanIndicators.Tests.Localisation;

/// <summary>The library's texts: complete in every language, all of them used, and none left in the code.</summary>
public partial class TextCatalogueTests
{
    /// <summary>Words that are read in tables, or signs of a formula: data, and nothing that is said to people.</summary>
    private static readonly string[] FilesOfWords =
    [
        "Data/PeriodReader.cs", "Data/Tables/Cells/CellReader.cs", "Data/Tables/Headers/ColumnCatalogue.cs",
            "Data/Tables/Headers/ColumnPlan.cs",
        "Data/Tables/Headers/HeaderWords.cs", "Data/Tables/Judgements/JudgementWords.cs", "Data/Tables/Layouts/IndicatorRowsReader.cs",
        "Data/Tables/Weights/WeightWords.cs",
        "Data/Tables/Texts/NumberReader.cs", "Data/Tables/Texts/StatusWord.cs", "Data/Units.cs", "Definitions/Yaml/TargetBinder.cs",
        "Methods/Aggregating/Comparing/TopsisAggregation.cs",
    ];

    /// <summary>In English a mere count needs no word.</summary>
    private static readonly string[] Wordless = ["unit.count"];

    private static TextCatalogue Texts => Phrase.All;

    private static IReadOnlyList<(string Path, string Text)> Sources { get; } =
    [
        .. Repository.SourceFiles("src/UrbanIndicators").Select(f => (f, File.ReadAllText(Repository.PathOf("src/UrbanIndicators/" + f)))),
    ];

    [Test]
    public void Texts_OfTheLibrary_AreCompleteInEveryLanguageWithTheSameItems()
    {
        Assert.That(Texts.Languages, Is.EqualTo(new[] { "en", "zh" }));
        var wrong = from key in Texts.Keys
                    let text = Texts[key]
                    let items = text.Texts.Values.Select(ItemsOf).Distinct(StringComparer.Ordinal).ToList()
                    where text.Texts.Count != Texts.Languages.Count || items.Count > 1
                        || text.Texts.Values.Any(t => t.Length == 0 && !Wordless.Contains(key))
                    select $"{key}: {string.Join(" | ", text.Texts.Values)}";
        Assert.That(wrong, Is.Empty);
    }

    [Test]
    public void Texts_OfTheLibrary_AreAllUsed()
    {
        var made = DiagnosticCatalogue.All.SelectMany(k => (string[])[k.Code, $"{k.Code}.remedy"])
            .Concat(Enum.GetValues<StepKind>().Select(ExplanationStep.KeyOf))
            .ToHashSet(StringComparer.Ordinal);
        var said = Sources.SelectMany(s => KeyLike().Matches(s.Text).Select(m => m.Groups["key"].Value)).ToHashSet(StringComparer.Ordinal);
        var stages = Enum.GetValues<ScoringStage>().Select(
            s => $"stage-result.{s.ToString().ToLowerInvariant()}").ToHashSet(StringComparer.Ordinal);

        // A column's heading stands under its id, a unit's words under the unit.
        var idle = Texts.Keys.Where(k => !made.Contains(k) && !said.Contains(k) && !k.StartsWith(
            "unit.", StringComparison.Ordinal) && !stages.Contains(k)
            && !(k.StartsWith("column.", StringComparison.Ordinal) && said.Contains(k["column.".Length..])));
        Assert.That(idle, Is.Empty);
    }

    [Test]
    public void Keys_NamedInTheCode_HaveATextEach()
    {
        var absent = from source in Sources
                     from match in KeyAsked().Matches(source.Text)
                     let key = match.Groups["key"].Value
                     where Texts.Find(key) is null
                     select $"{source.Path}: {key}";
        using (Assert.EnterMultipleScope())
        {
            Assert.That(absent, Is.Empty);
            Assert.That(Enum.GetValues<StepKind>().Select(ExplanationStep.KeyOf).Where(k => Texts.Find(k) is null), Is.Empty);
        }
    }

    [Test]
    public void Sources_OfTheLibrary_HoldNoSentenceInTwoLanguages()
    {
        var wrong = from source in Sources
                    where !FilesOfWords.Contains(source.Path, StringComparer.Ordinal)
                    from line in source.Text.Split('\n').Select((text, number) => (Text: Comment().Replace(text, ""), Number: number + 1))
                    where Han().IsMatch(line.Text)
                    select $"{source.Path}:{line.Number}: {line.Text.Trim()}";
        Assert.That(wrong, Is.Empty);
    }

    [Test]
    public void Format_WithTextsAndNumbers_FillsEachLanguage()
    {
        var text = Phrase.Of("step-child", "12.5", "2", LocalizedText.Of("green", "绿地"));
        Assert.That((text.In("en"), text.In("zh")), Is.EqualTo(("12.5, weight 2: green", "12.5，权重 2：绿地")));
    }

    [Test]
    public void Text_OfNoKey_IsRefused() =>
        Assert.That(() => Texts["no-such-key"], Throws.ArgumentException.With.Message.Contains("no-such-key"));

    private static string ItemsOf(string text) =>
        string.Join(
            ' ',
            Item().Matches(
                text.Replace("{{", "", StringComparison.Ordinal)).Select(m =>
                    m.Groups["number"].Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    [GeneratedRegex(@"\{(?<number>[0-9]+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Item();

    [GeneratedRegex("\"(?<key>[a-z0-9][a-zA-Z0-9._-]*)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex KeyLike();

    [GeneratedRegex("Phrase\\.(Of|Join)\\((\\w+ \\? )?\\s*\"(?<key>[^\"]*)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex KeyAsked();

    [GeneratedRegex("//.*$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Comment();

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Han();
}
