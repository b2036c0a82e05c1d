using System.Text.RegularExpressions;
using UrbanIndicators.Methods.Registry;
using UrbanIndicators.Tests.Conventions;

namespace UrbanIndicators.Tests.Scoring;

/// <summary>
/// A method of the registry is complete: it stands in the docs and in the schema, has words in every language, and figures it is held against.
/// What it does with data, saving, loading, explaining and properties, is for <see cref="EveryMethodTests"/>.
/// </summary>
public class RegistryTests
{
    private static readonly string Docs = File.ReadAllText(Repository.PathOf("docs/methods.md")).ReplaceLineEndings("\n");
    private static readonly string Schema = File.ReadAllText(Repository.PathOf("indicators/urban-indicators.schema.json"));

    private static readonly IReadOnlyList<string> Cases =
    [
        .. Repository.SourceFiles("tests/UrbanIndicators.Tests")
            .Where(f => !f.EndsWith("EveryMethodTests.cs", StringComparison.Ordinal) && !f.StartsWith("Fuzzing/", StringComparison.Ordinal))
            .Select(f => File.ReadAllText(Repository.PathOf($"tests/UrbanIndicators.Tests/{f}"))),
    ];

    private static IEnumerable<TestCaseData> Methods() => AllMethods.All.Select(m => new TestCaseData(m.Kind, m.Name));

    [TestCaseSource(nameof(Methods))]
    public void Method_OfTheRegistry_StandsInDocsAndSchemaWithWordsAndFigures(MethodKind kind, string name)
    {
        var method = AllMethods.All.Single(m => m.Kind == kind && m.Name == name);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Docs, Does.Contain($"### {method.Name}\n"), "docs/methods.md");
            Assert.That(Schema, Does.Contain($"\"{method.Name}\""), "the schema");
            Assert.That(method.Formula, Is.Not.Empty);
            foreach (var text in method.Parameters.Select(p => p.Meaning).Prepend(method.Title))
            {
                Assert.That(text.Texts.Keys, Is.SupersetOf(new[] { "en", "zh" }), text.ToString());
            }

            var named = new Regex($"(?<![a-z0-9-]){Regex.Escape(method.Name)}(?![a-z0-9-])", RegexOptions.None, TimeSpan.FromSeconds(5));
            Assert.That(Cases.Any(c => named.IsMatch(c)), $"no test holds \"{method.Name}\" against figures");
        }
    }

    [Test]
    public void Methods_OfTheRegistry_AreNamedOnceOfTheirKind()
    {
        Assert.That(AllMethods.All.Select(m => (m.Kind, m.Name)), Is.Unique);
        Assert.That(AllMethods.All, Has.Count.GreaterThan(60));
    }
}
