using System.Collections;
using System.Reflection;
using System.Text.Json;
using UrbanIndicators.Definitions.Yaml;
using UrbanIndicators.Diagnostics;
using UrbanIndicators.Tests.Content;
using UrbanIndicators.Tests.Conventions;

namespace UrbanIndicators.Tests.Definitions;

/// <summary>A framework is what it says: read from wherever, it is equal, and with any one thing changed it is not.</summary>
public class FrameworkEqualityTests
{
    [TestCaseSource(typeof(ContentFiles), nameof(ContentFiles.FrameworkIds))]
    public void Load_ShippedFrameworkTwice_IsEqual(string id) => AssertEqual(ContentFiles.Framework(id), ContentFiles.Framework(id));

    [TestCaseSource(typeof(ContentFiles), nameof(ContentFiles.FrameworkIds))]
    public void Load_ShippedFrameworkFromElsewhereAndFurtherDown_IsEqual(string id)
    {
        using var folder = new TemporaryFolder();
        var copy = FrameworkYaml.Load(folder.Write("copy.yaml", "# A line more.\n\n" + File.ReadAllText(ContentFiles.FrameworkPath(id))));
        var framework = ContentFiles.Framework(id);
        Assert.That(copy.Indicators[0].Location, Is.Not.EqualTo(framework.Indicators[0].Location));
        AssertEqual(copy, framework);
    }

    [TestCaseSource(typeof(ContentFiles), nameof(ContentFiles.FrameworkIds))]
    public void Read_ShippedFrameworkFromAStream_IsEqual(string id)
    {
        using var stream = File.OpenRead(ContentFiles.FrameworkPath(id));
        AssertEqual(FrameworkYaml.Read(stream), ContentFiles.Framework(id));
    }

    [TestCaseSource(typeof(ContentFiles), nameof(ContentFiles.FrameworkIds))]
    public void TryRead_ShippedFrameworkWrittenAsJson_IsEqual(string id)
    {
        var framework = ContentFiles.Framework(id);
        var read = FrameworkJson.TryRead(Json(framework), "model.json", MethodRegistry.Default, out var again, out _);
        Assert.That(read, Is.True);
        AssertEqual(again!, framework);
    }

    [Test]
    public void TryRead_EverythingWrittenAsJson_IsEqual()
    {
        var framework = DefinitionSamples.Read(DefinitionSamples.Everything);
        FrameworkJson.TryRead(Json(framework), "model.json", MethodRegistry.Default, out var again, out _);
        AssertEqual(again!, framework);
    }

    [Test]
    public void Load_ASavedModel_HasAnEqualPlan()
    {
        var model = ContentFiles.Exam("synthetic-districts").Observe(ContentFiles.SamplePath("synthetic-districts-2022-2024.csv")).Fit();
        using var stream = new MemoryStream();
        model.Save(stream);
        stream.Position = 0;
        var loaded = ScoringModel.Load(stream);
        AssertEqual(loaded.Plan, model.Plan);
    }

    /// <summary>What is learnt and what comes out are values as well.</summary>
    [Test]
    public void Score_TheSameFilesFromElsewhere_GivesEqualResults()
    {
        using var folder = new TemporaryFolder();
        var data = folder.Write("copy.csv", File.ReadAllText(ContentFiles.SamplePath("synthetic-districts-2022-2024.csv")));
        var one = ContentFiles.Exam("synthetic-districts").Observe(ContentFiles.SamplePath("synthetic-districts-2022-2024.csv")).Score();
        var other = ContentFiles.Exam("synthetic-districts").Observe(data).Score();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(other[0].Indicators[0].Observation.Location, Is.Not.EqualTo(one[0].Indicators[0].Observation.Location));
            AssertEqual(Copy.Of(other.SelectMany(p => p.Indicators)), Copy.Of(one.SelectMany(p => p.Indicators)));
            AssertEqual(Copy.Of(other.SelectMany(p => p.Nodes)), Copy.Of(one.SelectMany(p => p.Nodes)));
            AssertEqual(Copy.Of(other.SelectMany(p => p.Gaps)), Copy.Of(one.SelectMany(p => p.Gaps)));
            AssertEqual(Copy.Of(other.Model.Weights), Copy.Of(one.Model.Weights));
            Assert.That(one.SelectMany(p => p.Gaps), Is.Not.Empty);
        }
    }

    [TestCaseSource(typeof(ContentFiles), nameof(ContentFiles.FrameworkIds))]
    public void Framework_WithAnyOneThingChanged_IsUnequal(string id)
    {
        var (framework, original) = (ContentFiles.Framework(id), ContentFiles.Framework(id));
        var changes = AssertEveryChangeTells(framework, original);
        Assert.That(changes, Is.GreaterThan(100));
        AssertEqual(framework, original);
    }

    [Test]
    public void Everything_WithAnyOneThingChanged_IsUnequal()
    {
        var framework = DefinitionSamples.Read(DefinitionSamples.Everything);
        var original = DefinitionSamples.Read(DefinitionSamples.Everything);
        AssertEveryChangeTells(framework, original);
        AssertEqual(framework, original);
    }

    [Test]
    public void Framework_OfIndicatorsInAnotherOrderOrOneLess_IsUnequal()
    {
        var framework = DefinitionSamples.Read(DefinitionSamples.Minimal);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(framework with { Indicators = [.. framework.Indicators.Reverse()] }, Is.Not.EqualTo(framework));
            Assert.That(framework with { Indicators = [framework.Indicators[0]] }, Is.Not.EqualTo(framework));
            Assert.That(framework with { Indicators = [.. framework.Indicators] }, Is.EqualTo(framework));
        }
    }

    [Test]
    public void Formulas_ThatDifferInSpaces_AreEqualAndInAnythingElseAreNot()
    {
        const string Plain = "a: { direction: higher";
        Framework Of(string formula) =>
            DefinitionSamples.Read(DefinitionSamples.Minimal.Replace(Plain, $"{Plain}, formula: \"{formula}\"", StringComparison.Ordinal));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(Of("[b]*2+1"), Is.EqualTo(Of(" ( [b] * 2 )  + 1")));
            Assert.That(Of("[b] * 2 + 1"), Is.Not.EqualTo(Of("[b] * (2 + 1)")));
            Assert.That(Of("[b] * 2 + 1"), Is.Not.EqualTo(Of("[b] * 2 - 1")));
        }
    }

    /// <summary>
    /// Changes one thing after the other in the framework and in all it is made of, and puts it back; counts the changes.
    /// </summary>
    private static int AssertEveryChangeTells(Framework framework, Framework original)
    {
        var (changes, silent) = (0, new List<string>());
        foreach (var part in Parts(framework, new(ReferenceEqualityComparer.Instance)))
        {
            PropertyInfo[] properties = [.. SampleValue.Settable(part.GetType())];
            var held = Array.ConvertAll(properties, p => p.GetValue(part));
            for (var i = 0; i < properties.Length; i++)
            {
                if (properties[i].Name is nameof(Framework.Location) or nameof(Framework.Diagnostics)) continue;
                for (var number = 2; number <= 3; number++)
                {
                    properties[i].SetValue(part, SampleValue.Of(properties[i].PropertyType, number));
                    if (Equals(properties[i].GetValue(part), held[i])) continue;
                    changes++;
                    if (framework.Equals(original)) silent.Add($"{part.GetType().Name}.{properties[i].Name}");
                }

                for (var j = 0; j < properties.Length; j++) properties[j].SetValue(part, held[j]);
            }
        }

        Assert.That(silent, Is.Empty);
        return changes;
    }

    private static IEnumerable<object> Parts(object value, HashSet<object> seen)
    {
        if (value is string || !seen.Add(value)) return [];
        if (value is IEnumerable items) return items.Cast<object>().SelectMany(i => Parts(i, seen));
        if (value.GetType().IsValueType || !SampleValue.IsRecord(value.GetType())) return [];
        var held = SampleValue.Settable(value.GetType()).Select(p => p.GetValue(value)).OfType<object>();
        return held.SelectMany(v => Parts(v, seen)).Prepend(value);
    }

    private static byte[] Json(Framework framework)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream)) FrameworkJson.Write(writer, framework);
        return stream.ToArray();
    }

    private static void AssertEqual(object one, object other)
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(one, Is.Not.SameAs(other));
            Assert.That(one.Equals(other), Is.True);
            Assert.That(other.Equals(one), Is.True);
            Assert.That(one.GetHashCode(), Is.EqualTo(other.GetHashCode()));
        }
    }
}
