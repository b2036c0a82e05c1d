using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using UrbanIndicators.Tests.Definitions;

namespace UrbanIndicators.Tests.Scoring;

/// <summary>Models as files that were cut, edited or made by somebody else.</summary>
public class BadModelTests
{
    private static readonly string Good = Saved();

    [TestCaseSource(nameof(Cases))]
    public void Load_BadModel_IsRefusedWithCodeAndRemedy(string text, string code)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        var problem = Assert.Throws<UrbanIndicatorsException>(() => ScoringModel.Load(stream))!;
        Assert.That(problem.Diagnostics.Select(d => d.Code), Has.Some.EqualTo(code));
        Assert.That(problem.Diagnostics.First(d => d.Code == code).Render("zh"), Does.Match("[\u4e00-\u9fff]"));
    }

    [Test]
    public void Load_CutAnywhere_IsRefused()
    {
        for (var length = 0; length < Good.TrimEnd().Length; length += 17)
        {
            using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Good[..length]));
            Assert.That(() => ScoringModel.Load(stream), Throws.TypeOf<UrbanIndicatorsException>(), length.ToString(CultureInfo.InvariantCulture));
        }
    }

    [Test]
    public void Load_DisposedStream_Throws()
    {
        var stream = new MemoryStream();
        stream.Dispose();
        Assert.That(() => ScoringModel.Load(stream), Throws.InstanceOf<ObjectDisposedException>());
        Assert.That(() => ScoringModel.Load(null!), Throws.ArgumentNullException);
    }

    [Test]
    public void Score_WrongValues_IsAnArgumentException()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Good));
        var model = ScoringModel.Load(stream);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(() => model.Score([1], new double[1]), Throws.ArgumentException);
            Assert.That(() => model.Score([1, 2, 3], new double[1]), Throws.ArgumentException);
            Assert.That(() => model.Score([1, 2], new double[2]), Throws.ArgumentException);
            Assert.That(() => model.Score([1, 2], []), Throws.ArgumentException);
            Assert.That(() => model.Score([double.PositiveInfinity, 2], new double[1]), Throws.ArgumentException);
            Assert.That(() => model.Score(null!), Throws.ArgumentNullException);
        }
    }

    private static IEnumerable<TestCaseData> Cases()
    {
        yield return Case("nothing", "", "UI4015");
        yield return Case("no JSON", "garbage", "UI4015");
        yield return Case("a number", "1", "UI4015");
        yield return Case("null", "null", "UI4015");
        yield return Case("a list", "[]", "UI4015");
        yield return Case("an empty object", "{}", "UI4015");
        yield return Case("schema alone", "{\"schema\":\"urban-indicators/model/1.0\"}", "UI4015");
        yield return Case("schema of another file", Changed(m => m["schema"] = "urban-indicators/assessment/1.0"), "UI4015");
        yield return Case("schema is a number", Changed(m => m["schema"] = 1), "UI4015");
        yield return Case("newer minor", Changed(m => m["schema"] = "urban-indicators/model/1.2"), "UI4016");
        yield return Case("framework changed by hand", Changed(m => m["framework"]!["method"]!["minimum-coverage"] = 0.01), "UI4365");
        yield return Case("no hashes", Changed(m => m.Remove("hashes")), "UI4015");
        yield return Case("no nodes", Changed(m => m.Remove("nodes")), "UI4015");
        yield return Case("node without weights", Changed(m => m["nodes"]!.AsObject().First().Value!.AsObject().Remove("weights")), "UI4015");
        yield return Case("negative weight", Changed(m => m["nodes"]!.AsObject().First().Value!["weights"]!.AsObject()["a"] = -1), "UI4015");
        yield return Case("weights of nothing", Changed(m => m["nodes"]!.AsObject().First().Value!["weights"] = new JsonObject()), "UI4015");
        yield return Case("something learnt by a mean", Changed(m => m["nodes"]!.AsObject().First().Value!["learnt"]!["x"] = new JsonArray(1)), "UI4015");
        yield return Case("newer major", Changed(m => m["schema"] = "urban-indicators/model/2.0"), "UI4016");
        yield return Case("nested too deep", new string('[', 5000), "UI4015");
        yield return Case("no fitted", Changed(m => m.Remove("fitted")), "UI4015");
        yield return Case("no framework", Changed(m => m.Remove("framework")), "UI4015");
        yield return Case("no targets", Changed(m => m.Remove("targets")), "UI4015");
        yield return Case("fitted is a list", Changed(m => m["fitted"] = new JsonArray()), "UI4015");
        yield return Case("unknown function", Changed(m => m["fitted"]!["a"]!["function"] = "magic"), "UI4015");
        yield return Case("no constants", Changed(m => m["fitted"]!["a"] = new JsonObject { ["function"] = m["fitted"]!["a"]!["function"]!.DeepClone() }), "UI4015");
        yield return Case("empty constants", Changed(m => EachConstant(m, _ => new JsonArray())), "UI4015");
        yield return Case("constants of words", Changed(m => EachConstant(m, _ => new JsonArray("x"))), "UI4015");
        yield return Case("constants null", Changed(m => EachConstant(m, _ => new JsonArray((JsonNode?)null))), "UI4015");
        yield return Case("constants of infinity", Changed(m => EachConstant(m, _ => new JsonArray("inf"))), "UI4015");
        yield return Case("a leaf that was not fitted", Changed(m => m["fitted"]!.AsObject().Remove("a")), "UI4015");
        yield return Case("year that is none", Changed(m => m["targets"]!["year"] = 1e300), "UI4015");
        yield return Case("phase that is not there", Changed(m => m["targets"]!["phase"] = "zz"), "UI4002");
        yield return Case("framework of another shape", Changed(m => m["framework"] = 3), "UI1021");
        yield return Case("framework with another method", Changed(m => m["framework"]!["method"]!["normalise"] = "magic"), "UI1081");
        yield return Case("framework of a newer format", Changed(m => m["framework"]!["format"] = "urban-indicators/9.0"), "UI1041");
    }

    private static void EachConstant(JsonObject model, Func<JsonNode, JsonNode> change)
    {
        foreach (var (_, function) in model["fitted"]!.AsObject())
        {
            foreach (var (name, values) in function!.AsObject().ToList())
            {
                if (values is JsonArray array) function[name] = change(array);
            }
        }
    }

    private static string Changed(Action<JsonObject> change)
    {
        var model = JsonNode.Parse(Good)!.AsObject();
        change(model);
        return model.ToJsonString();
    }

    private static string Saved()
    {
        var panel = new PanelBuilder(["a", "b"]).Add("p", null, 1, 2).Add("q", null, 3, 5).Build();
        using var stream = new MemoryStream();
        UrbanExam.Define(DefinitionSamples.Read(DefinitionSamples.Minimal)).Observe(panel).Fit().Save(stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static TestCaseData Case(string name, string text, string code) => new TestCaseData(text, code).SetArgDisplayNames(name);
}
