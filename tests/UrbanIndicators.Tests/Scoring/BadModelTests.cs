using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using UrbanIndicators.Tests.Rules;

namespace UrbanIndicators.Tests.Scoring;

/// <summary>
/// Models as files that were cut, edited or made by somebody else: each is refused by a code, with path, what was seen, what was expected
/// and a remedy.
/// </summary>
public class BadModelTests
{
    private static string Good => DamagedModel.Good;

    [Test]
    public void Load_Undamaged_IsRead() => Assert.That(Saved.Text(Saved.Load(Good)), Is.EqualTo(Good));

    [TestCaseSource(typeof(DamagedModel), nameof(DamagedModel.Cases))]
    public void Load_DamagedModel_IsRefusedWithPathAndWords(string path, string value, string code, string where, string expected)
    {
        var model = JsonNode.Parse(Good)!;
        var (parent, last) = Find(model, path);
        if (value != DamagedModel.Removed) Put(parent, last, JsonNode.Parse(value));
        else Assert.That(parent.AsObject().Remove(last), Is.True, "what is taken away was there");
        IsRefused(model.ToJsonString(), code, where, expected);
    }

    [TestCase("\"top\": [", "\"top\": [1], \"top\": [", "UI4412", "$.fitted.a.top", "stands twice")]
    [TestCase("\"a\": {", "\"a\": 1, \"a\": {", "UI4412", "$.fitted.a", "stands twice")]
    [TestCase("\"targets\": {", "\"targets\": { \"year\": 2020,", "UI4412", "$.targets.year", "stands twice")]
    [TestCase("\"schema\":", "\"schema\": 1, \"schema\":", "UI4412", "$.schema", "stands twice")]
    [TestCase("\"from-data\": true", "\"from-data\": true, \"from-data\": true", "UI4412", "$.nodes.one.from-data", "stands twice")]
    [TestCase("\"format\":", "\"format\": \"urban-indicators/1.0\", \"format\":", "UI1013", "", "stands here a second time")]
    [TestCase("\"top\": [\n", "\"top\": [1e400,\n", "UI4413", "$.fitted.a.top[0]", "expected a number (was 1e400)")]
    [TestCase("\"top\": [\n", "\"top\": [\"inf\",\n", "UI4413", "$.fitted.a.top", "expected a list of 1 (was [ … ])")]
    [TestCase("\"year\": 2030", "\"year\": 2030.5", "UI4413", "$.targets.year", "whole number")]
    [TestCase("\"function\": \"linear\"", "\"function\": \"\\ud800\"", "UI4413", "$.fitted.a.function", "expected a text")]
    [TestCase("\"targets\": {", "\"targets\": {\"\\ud800\": 1,", "UI4413", "$.targets", "keys that are text")]
    [TestCase("\"reference-rows\":", "\"a key\\u202e\": 1, \"reference-rows\":", "UI4410", "$[\"a key\\u202e\"]", "no key")]
    [TestCase("\"top\": [\n", "\"top\": [NaN,\n", "UI4015", "", "it is no JSON")]
    [TestCase("\"top\": [\n", "\"top\": [1,], [\n", "UI4015", "", "it is no JSON")]
    [TestCase("\"top\": [\n", "\"top\": // [\n", "UI4015", "", "it is no JSON")]
    public void Load_ChangedText_IsRefusedWithPathAndWords(string text, string damage, string code, string where, string expected)
    {
        var good = Good.ReplaceLineEndings("\n");
        var at = good.IndexOf(text, StringComparison.Ordinal);
        Assert.That(at, Is.GreaterThan(0), "the text to damage is there");
        IsRefused(good[..at] + damage + good[(at + text.Length)..], code, where, expected);
    }

    [TestCase("", "it is empty")]
    [TestCase("garbage", "it is no JSON")]
    [TestCase("{", "it is no JSON")]
    [TestCase("1", "it is no JSON object")]
    [TestCase("null", "it is no JSON object")]
    [TestCase("[]", "it is no JSON object")]
    [TestCase("{}", "\"schema\"")]
    [TestCase("{ \"schema\": 7 }", "\"schema\"")]
    [TestCase("{ \"schema\": \"urban-indicators/assessment/1.0\" }", "\"schema\"")]
    [TestCase("{ \"schema\": \"urban-indicators/model/one\" }", "\"schema\"")]
    [TestCase("{ \"schema\": \"urban-indicators/model/0.9\" }", "\"schema\"")]
    [TestCase("{ \"schema\": \"urban-indicators/model/1.0.5\" }", "\"schema\"")]
    public void Load_OtherText_IsNoModel(string text, string words) => IsRefused(text, "UI4015", "", words);

    [Test]
    public void Load_OtherBytes_IsNoModel()
    {
        using (Assert.EnterMultipleScope())
        {
            IsRefused([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Good)], "UI4015", "", "not UTF-8");
            IsRefused(Encoding.Latin1.GetBytes("{ \"schema\": \"R\u00e9\" }"), "UI4015", "", "not UTF-8");
            IsRefused(Encoding.UTF8.GetBytes(new string('[', 5000)), "UI4015", "", "nested too deep");
            IsRefused([0, 0, 0], "UI4015", "", "no JSON");
        }
    }

    /// <summary>Some editors write it.</summary>
    [Test]
    public void Load_WithByteOrderMark_IsRead()
    {
        using var stream = new MemoryStream([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Good)]);
        Assert.That(Saved.Text(ScoringModel.Load(stream)), Is.EqualTo(Good));
    }

    [Test]
    public void Read_OfMoreBytesThanCanBeHeld_IsRefused()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Good));
        var found = RuleExam.Refused(() => UrbanIndicators.Scoring.Saving.SavedText.Read(stream, longest: 1000));
        Assert.That(found.Single().Message, Does.Contain("more than 1000 bytes"));
    }

    [Test]
    public void Load_CutAnywhere_IsRefused()
    {
        for (var length = 0; length < Good.TrimEnd().Length; length += 97)
        {
            var cut = Good[..length];
            Assert.That(() => Saved.Load(cut), Throws.TypeOf<UrbanIndicatorsException>(), cut);
        }
    }

    /// <summary>Every value of the file, one after the other, replaced by another: it is refused in words, or scores.</summary>
    [Test]
    public void Load_AnyValueReplaced_IsRefusedInWordsOrScores()
    {
        string[] values = ["null", "true", "\"x\"", "{}", "[]", "[[]]", "-1", "0", "0.5", "1e99", "-1e300", "1e400", "{\"a\":1}"];
        var panel = DamagedModel.Data();
        var model = JsonNode.Parse(Good)!.AsObject();
        model.Remove("framework");
        var paths = new List<string>();
        Visit(model, "");
        var (accepted, refused) = (0, 0);
        foreach (var (number, path) in paths.Index())
        {
            var value = values[number % values.Length];
            var changed = JsonNode.Parse(Good)!;
            var (parent, last) = Find(changed, path[1..]);
            // A number that no double holds can only be put in as text.
            Put(parent, last, value == "1e400" ? JsonValue.Create("#number") : JsonNode.Parse(value));
            try
            {
                var assessment = Saved.Load(changed.ToJsonString().Replace("\"#number\"", value, StringComparison.Ordinal)).Score(panel);
                var scores = assessment.Model.Nodes.SelectMany(n => assessment.ScoresOf(n).ToArray());
                Assert.That(scores.Where(double.IsInfinity), Is.Empty, path);
                accepted++;
            }
            catch (UrbanIndicatorsException e)
            {
                Assert.That(e.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error), Is.Not.Empty);
                refused++;
            }
        }

        // Accepted are some figures in place of others.
        Assert.That(refused, Is.GreaterThan(500).And.GreaterThan(2 * accepted), $"{accepted} accepted");

        void Visit(JsonNode? node, string path)
        {
            if (path.Length > 0) paths.Add(path);
            if (node is JsonObject members)
            {
                foreach (var (key, member) in members) Visit(member, $"{path}/{key}");
            }
            else if (node is JsonArray items)
            {
                for (var i = 0; i < items.Count; i++) Visit(items[i], $"{path}/{i}");
            }
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

    /// <summary>A framework of any depth that is accepted can be saved and loaded: it stands one level deeper in a model.</summary>
    [Test]
    public void Load_OfTheDeepestFramework_IsRead()
    {
        var node = new IndexNode { Id = "a", Title = new("A") };
        var deepest = 0;
        ScoringModel? model = null;
        for (var depth = 0; depth < 100; depth++)
        {
            node = new() { Id = $"n{depth}", Title = new("N"), Children = [node] };
            var framework = new Framework
            {
                Id = "deep",
                Title = new("Deep"),
                Status = DefinitionStatus.Assumed,
                Method = new() { Normalise = new("none") },
                Index = node,
                Indicators = [new() { Id = "a", Name = new("A"), Direction = Direction.Higher }],
            };
            try
            {
                model = UrbanExam.Define(framework).Observe(new PanelBuilder(["a"]).Add("p", null, 40).Build()).Fit();
                deepest = depth;
            }
            catch (UrbanIndicatorsException)
            {
                break;
            }
        }

        Assert.That(deepest, Is.InRange(30, 98));
        Assert.That(Saved.Load(Saved.Text(model!)).Nodes, Has.Count.EqualTo(deepest + 1));
    }

    [Test]
    public void Score_WrongValues_IsAnArgumentException()
    {
        using var stream = new MemoryStream();
        UrbanExam.Define(Definitions.DefinitionSamples.Read(Definitions.DefinitionSamples.Minimal))
            .Observe(new PanelBuilder(["a", "b"]).Add("p", null, 1, 2).Add("q", null, 3, 5).Build()).Fit().Save(stream);
        stream.Position = 0;
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

    private static (JsonNode Parent, string Last) Find(JsonNode root, string path)
    {
        var steps = path.Split('/');
        return (steps[..^1].Aggregate(root, (node, step) => node is JsonArray list ? list[IndexOf(step)]! : node[step]!), steps[^1]);
    }

    private static void Put(JsonNode parent, string last, JsonNode? value)
    {
        if (parent is JsonArray array) array[IndexOf(last)] = value;
        else parent[last] = value;
    }

    private static int IndexOf(string step) => int.Parse(step, CultureInfo.InvariantCulture);

    private static void IsRefused(string text, string code, string where, string expected) =>
        IsRefused(Encoding.UTF8.GetBytes(text), code, where, expected);

    private static void IsRefused(byte[] bytes, string code, string where, string expected)
    {
        using var stream = new MemoryStream(bytes);
        var found = RuleExam.Refused(() => ScoringModel.Load(stream));
        var problem = found.FirstOrDefault(d => d.Code == code);
        Assert.That(problem, Is.Not.Null, () => string.Join('\n', found));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(problem!.Message, Does.StartWith(where.Length == 0 ? "" : where + ":").And.Contain(expected));
            Assert.That(problem.Message, Does.Contain("; "), "a remedy");
            Assert.That(problem.Render("zh"), Does.Match("[\u4e00-\u9fff]").And.StartWith(where));
            if (where.Length > 0) Assert.That(problem.Location.Line, Is.GreaterThan(0), "where it stands");
        }
    }
}
