using System.Globalization;
using System.Text;

namespace UrbanIndicators.Tests.Definitions;

/// <summary>A table of bad definitions: each gives its code, its place (where ► stands) and a remedy.</summary>
public class BadDefinitionTests
{
    private const char Mark = '►';

    /// <summary>Each row below replaces one of these lines.</summary>
    private static readonly string[] Good =
    [
        "format: urban-indicators/1.0",
        "framework: { id: small, title: Small, status: assumed }",
        "phases: { near: { from: 2024, to: 2027 } }",
        "method: { normalise: min-max }",
        "index: { id: top, children: [a, b] }",
        "indicators:",
        "  a: { direction: higher, formula: \"[b] * 2\" }",
        "  b: { direction: lower }",
    ];

    [TestCaseSource(nameof(Lines))]
    public void Read_OneBadLine_IsReportedAtItsPlace(int line, string text, int otherLine, string otherText, string code, string words)
    {
        var lines = Good.ToArray();
        lines[line - 1] = text;
        if (otherLine > 0) lines[otherLine - 1] = otherText;
        Check(string.Join('\n', lines), code, words);
    }

    [TestCaseSource(nameof(Texts))]
    public void Read_BadText_IsReportedAtItsPlace(string text, string code, string words) => Check(text, code, words);

    [Test]
    public void Good_Untouched_HasNothingToReport() => Assert.That(DefinitionSamples.Diagnose(string.Join('\n', Good)), Is.Empty);

    [Test]
    public void Cases_OfTheTable_AreManyAndEachCodeHasOne()
    {
        var tested = Lines().Concat(Texts()).Select(c => (string)c.Arguments[^2]!).ToHashSet(StringComparer.Ordinal);
        var elsewhere = new[]
        {
            "UI1001", "UI1002", "UI1063", // below: limits and bytes
            "UI1211", // WeightsByIdTests
            "UI1044", "UI1045", "UI1046", "UI1047", "UI1048", "UI1049", "UI1050", "UI1051", // ImportTests
        };
        var all = UrbanIndicators.Diagnostics.DiagnosticCatalogue.All.Where(
            d => d.Code.StartsWith("UI1", StringComparison.Ordinal)).Select(d => d.Code);
        Assert.That(all.Except(tested, StringComparer.Ordinal).Except(elsewhere, StringComparer.Ordinal), Is.Empty);
        Assert.That(Lines().Count() + Texts().Count(), Is.GreaterThanOrEqualTo(100));
    }

    [Test]
    public void Read_BytesThatAreNoUtf8_SaysWhichAndWhere()
    {
        byte[] gbk = [.. Encoding.UTF8.GetBytes("format: urban-indicators/1.0\nframework: { title: 绿"), 0xC2, 0xCC, .. " }"u8];
        var found = DefinitionSamples.Diagnose(gbk).Single();
        Assert.That((found.Code, found.Location.Line, found.Location.Column), Is.EqualTo(("UI1002", 2, 22)));
        Assert.That(found.Message, Does.Contain("0xC2").And.Contain("save the file as UTF-8"));
    }

    [Test]
    public void Read_TextBeyondTheLimit_IsRefused()
    {
        var found = DefinitionSamples.Diagnose(string.Join('\n', Good), new() { MaximumLength = 100 }).Single();
        Assert.That(found.Code, Is.EqualTo("UI1001"));
        Assert.That(found.Message, Does.Contain("more than 100 characters"));
    }

    [Test]
    public void Read_EndlessStream_StopsAtTheLimit()
    {
        using var stream = new EndlessStream();
        FrameworkYaml.TryRead(stream, out var framework, out var diagnostics, new() { MaximumLength = 1_000_000 });
        Assert.That(framework, Is.Null);
        Assert.That(diagnostics.Single().Code, Is.EqualTo("UI1001"));
    }

    [Test]
    public void Read_MoreIndicatorsThanAllowed_IsRefused()
    {
        var text = new StringBuilder(string.Join('\n', Good));
        for (var i = 0; i < 100_000; i++) text.Append(CultureInfo.InvariantCulture, $"\n  i{i}: {{ direction: higher }}");
        Assert.That(DefinitionSamples.Diagnose(text.ToString()), Has.Some.Property("Code").EqualTo("UI1063"));
    }

    [Test]
    public void Read_LongestChainOfFormulas_DoesNotExhaustTheStack()
    {
        var text = new StringBuilder(string.Join('\n', Good));
        for (var i = 0; i < 50_000; i++) text.Append(
            CultureInfo.InvariantCulture, $"\n  i{i}: {{ direction: higher, formula: \"[i{(i + 1) % 50_000}]\" }}");
        Assert.That(DefinitionSamples.Diagnose(text.ToString()).Select(d => d.Code).Where(c => c == "UI1162"), Has.Exactly(1).Items);
    }

    /// <summary>Searching near names is quadratic, so it is done for the first mistakes only.</summary>
    [Test]
    public void Read_ThousandsOfMisspeltAliases_OnlyTheFirstGetASuggestion()
    {
        var text = string.Concat(
            Enumerable.Range(0, 500).Select(i => string.Create(CultureInfo.InvariantCulture, $"- &abc{i} x\n- *abd{i}\n")));
        var found = DefinitionSamples.Diagnose(text).Where(d => d.Code == "UI1011").Select(d => d.Message).ToList();
        Assert.That(found, Has.Count.EqualTo(500));
        Assert.That(found.Count(m => m.Contains("did you mean", StringComparison.Ordinal)), Is.EqualTo(100));
    }

    [TestCase("[")]
    [TestCase("{a: ")]
    [TestCase("- ")]
    [TestCase("? ")]
    [TestCase("&a ")]
    [TestCase("!!a ")]
    [TestCase("\"")]
    [TestCase("*")]
    [TestCase("a: |\n")]
    [TestCase("'\n")]
    public void Read_HostileRepetition_IsReportedAndNothingElse(string part)
    {
        foreach (var count in (int[])[1, 2, 101, 20_000])
        {
            Assert.That(
                DefinitionSamples.Diagnose(string.Concat(Enumerable.Repeat(part, count))),
                Has.Some.Property("Severity").EqualTo(DiagnosticSeverity.Error));
        }
    }

    /// <summary>Cut anywhere, a file is either good or reported; nothing else is thrown.</summary>
    [Test]
    public void Read_FileCutAnywhere_IsReported()
    {
        var text = DefinitionSamples.Everything;
        for (var length = 0; length < text.Length; length += 7)
        {
            Assert.That(() => DefinitionSamples.Diagnose(text[..length]), Throws.Nothing, $"cut after {length}");
        }
    }

    [Test]
    public void Message_TextFromTheFile_IsCutAndHarmless()
    {
        var evil = "\u202Eabc\\u001B[31m" + new string('x', 200);
        var found = DefinitionSamples.Diagnose(string.Join('\n', Good).Replace("higher", $"\"{evil}\""));
        var message = found.Single(d => d.Code == "UI1027").Message;
        Assert.That(message, Does.Contain("\\u202eabc").And.Contain("…").And.Not.Contain(new string('x', 90)));
        Assert.That(message.ToCharArray(), Has.None.EqualTo('\u202E').And.None.EqualTo('\u001B'));
    }

    private static void Check(string marked, string code, string words)
    {
        var at = marked.IndexOf(Mark, StringComparison.Ordinal);
        var text = marked.Remove(at, 1);
        var line = marked[..at].Count(c => c == '\n') + 1;
        var column = at - marked.LastIndexOf('\n', at);
        var found = DefinitionSamples.Diagnose(text);
        var all = string.Join('\n', found);
        var match = found.FirstOrDefault(d => d.Code == code);
        Assert.That(match, Is.Not.Null, all);
        using (Assert.EnterMultipleScope())
        {
            Assert.That((match!.Location.Line, match.Location.Column), Is.EqualTo((line, column)), all);
            Assert.That(match.Message, Does.Contain(words));
            Assert.That(match.Render("zh"), Does.Not.Contain("{").Or.Contain("{ "), "no format item is left");
            Assert.That(
                found.Where(d => d.Severity == DiagnosticSeverity.Error && d.Code != code), Is.Empty, "one mistake gives one error");
        }
    }

    private static IEnumerable<TestCaseData> Lines()
    {
        // Denominators, stages, weight sets.
        yield return Line(
            "denominator and formula", 7, "  a: { direction: higher, formula: \"[b]\", denominator: ►b }", "UI1170", "keep one");
        yield return Line("denominator of itself", 8, "  b: { direction: lower, denominator: ►b }", "UI1171", "name the variable");
        yield return Line(
            "unknown denominator", 8, "  b: { direction: lower, denominator: ►people }", "UI1172", "neither a variable nor an indicator");
        yield return Line("denominator in a circle", 8, "  b: { direction: lower, denominator: ►a }", "UI1162", "a → b → a");
        yield return Line(
            "factor of nothing", 8, "  b: { direction: lower, denominator: { by: v, factor: ►0 } }\nvariables: { v: {} }", "UI1024",
            "above 0");
        yield return Line("screen for nothing", 4, "method: { normalise: min-max, screen: ►{ include: [x] } }", "UI1173", "minimum-data");
        yield return Line(
            "share of data", 4, "method: { normalise: min-max, screen: { minimum-non-zero: 0.5, minimum-data: ►90 } }", "UI1024", "0 to 1");
        yield return Line(
            "a stage twice", 4, "method: { normalise: min-max, stages: ►[derive, impute, impute, treat, normalise] }", "UI1174",
            "each once");
        yield return Line(
            "stages that begin late", 4, "method: { normalise: min-max, stages: ►[impute, derive, screen, treat, normalise] }", "UI1174",
            "derive first");
        yield return Line(
            "unknown stage", 4, "method: { normalise: min-max, stages: [derive, ►imput, screen, treat, normalise] }", "UI1027",
            "did you mean \"impute\"?");
        yield return Line("unknown imputation", 4, "method: { normalise: min-max, impute: ►medain }", "UI1081", "did you mean \"median\"?");
        yield return Line(
            "unknown weighting", 4, "method: { normalise: min-max, weights: ►entropie }", "UI1081", "did you mean \"entropy\"?");
        yield return Line(
            "fraction of a point", 4, "method: { normalise: min-max, treat: { winsorise: { points: ►2.5 } } }", "UI1163", "whole number");
        yield return Line(
            "set named as a method", 5, "index: { id: top, children: [a, b] }\nweight-sets: { ►entropy: { given: { a: 2 } } }", "UI1175",
            "another id");
        yield return Line(
            "set of an unknown node", 5, "index: { id: top, children: [a, b] }\nweight-sets: { s: { nodes: { ►tip: entropy } } }", "UI1176",
            "did you mean \"top\"?");
        yield return Line(
            "combined of what is not there", 5,
            "index: { id: top, children: [a, b] }\nweight-sets: { s: { method: equal }, t: { method: { combined: { of: [s, ►ss] } } } }",
            "UI1178", "did you mean \"s\"?");
        yield return Line(
            "combined at the method of what is not there", 4,
            "method: { normalise: min-max, weights: { combined: { of: [equal, ►entropi] } } }", "UI1178", "did you mean \"entropy\"?");
        yield return Line(
            "combined at a node of what is not there", 5,
            "index: { id: top, weights: { combined: { of: [►gven, entropy] } }, children: [a, b] }", "UI1178", "did you mean \"given\"?");
        yield return Line(
            "combined at the node of a set of what is not there", 5,
            "index: { id: top, children: [a, b] }\nweight-sets: { t: { nodes: { top: { combined: { of: [given, ►nothere] } } } } }",
            "UI1178", "use one of: t, ");
        yield return Line(
            "parameter of a set", 4, "method: { normalise: min-max, weights: { s: { ►by: a } } }", "UI1084", "it takes none", 5,
            "index: { id: top, children: [a, b] }\nweight-sets: { s: { method: equal } }");
        yield return Line(
            "combined of what needs parameters", 4, "method: { normalise: min-max, weights: { combined: { of: [equal, ►ahp] } } }",
            "UI1201", "\"judgements\"");
        yield return Line(
            "imputed on what is not there", 4, "method: { normalise: min-max, impute: { regression: { on: [b, ►c] } } }", "UI1200",
            "\"on\" of the method \"regression\" names \"c\", which is no indicator");
        yield return Line(
            "imputed on what is not there, of an indicator", 8, "  b: { direction: lower, impute: { nearest: { on: [a, ►bb] } } }",
            "UI1200", "did you mean \"b\"?");
        yield return Line(
            "order of what is no child", 5, "index: { id: top, weights: { rank-sum: { order: [a, ►top] } }, children: [a, b] }", "UI1200",
            "no child of \"top\"");
        yield return Line(
            "best that is no child, of a set", 5,
            "index: { id: top, children: [a, b] }\nweight-sets: { s: { nodes: { top: { best-worst: { best-to-others: [[1, 2]], "
            + "others-to-worst: [[2, 1]], best: [►xyzzy] } } } } }",
            "UI1200", "use one of: a, b");
        yield return Line(
            "order of what is nowhere", 4, "method: { normalise: min-max, weights: { rank-sum: { order: [a, ►c] } } }", "UI1200",
            "not in the tree");
        yield return Line(
            "set that a method ignores", 5,
            "index: { id: top, children: [a, b] }\nweight-sets: { s: { method: entropy, given: { ►a: 2 } } }", "UI1204",
            "nodes: { top: given }");
        yield return Line(
            "set that the method of a node ignores", 5,
            "index: { id: top, children: [a, b] }\nweight-sets: { s: { nodes: { top: critic }, given: { ►a: 2 } } }", "UI1204",
            "by critic, which does not use it");
        yield return Line(
            "weight of the index", 5, "index: { id: top, children: [a, b] }\nweight-sets: { s: { given: { ►top: 2 } } }", "UI1205",
            "name what stands below it");
        yield return Line(
            "weight of some children", 5, "index: { id: top, children: [a, b] }\nweight-sets: { ►s: { given: { a: 0.6 } } }", "UI1210",
            "keep the weight they had: b (1)");
        yield return Line(
            "combined of itself", 5,
            "index: { id: top, children: [a, b] }\nweight-sets: { s: { method: equal }, ►t: { method: { combined: { of: [s, t] } } } }",
            "UI1179", "remove the circle");
        yield return Line(
            "set that gives nothing", 5, "index: { id: top, children: [a, b] }\nweight-sets: { ►s: { given: { a: 0, b: 0 } } }", "UI1101",
            "above 0");
        yield return Line(
            "too many sets", 5,
            "index: { id: top, children: [a, b] }\nweight-sets: ►{ " + string.Join(
                ", ", Enumerable.Range(0, 1001).Select(i => $"s{i}: {{ method: equal }}")) + " }",
            "UI1180", "1000");
        yield return Line(
            "set of an unknown child", 5, "index: { id: top, children: [a, b] }\nweight-sets: { s: { given: { ►c: 2 } } }", "UI1177",
            "not in the tree");

        // Values and keys.
        yield return Line("unknown key", 4, "method: { normalise: min-max, ►agregate: minimum }", "UI1014", "did you mean \"aggregate\"?");
        yield return Line(
            "unknown key, nothing near", 4, "method: { normalise: min-max, ►xyzzyplugh: minimum }", "UI1014",
            "use one of: normalise, scale");
        yield return Line("merge key", 8, "  b: { direction: lower, ►<<: { unit: km } }", "UI1014", "an indicator has no key \"<<\"");
        yield return Line("repeated key", 8, "  b: { direction: lower, ►direction: lower }", "UI1013", "the first is at 8:8");
        yield return Line("repeated indicator", 8, "  b: { direction: lower }\n  ►b: { direction: lower }", "UI1013", "remove one");
        yield return Line("list as key", 8, "  b: { direction: lower }\n  ? ►[x]\n  : { direction: lower }", "UI1021", "a text as key");
        yield return Line("missing key", 8, "  b: ►{ unit: km }", "UI1015", "an indicator lacks the key \"direction\"");
        yield return Line("empty value", 8, "  b: { direction: lower, unit:  ►}", "UI1020", "\"unit\" has no value");
        yield return Line("null", 8, "  b: { direction: lower, unit: ►~ }", "UI1020", "remove the key");
        yield return Line("list for a text", 8, "  b: { direction: lower, unit: ►[km] }", "UI1021", "must be a text (was a list of 1)");
        yield return Line("text for a mapping", 2, "framework: ►small", "UI1021", "must be a mapping (key: value) (was \"small\")");
        yield return Line(
            "mapping for a list", 8, "  b: { direction: lower, aliases: ►{ x: y } }", "UI1021", "must be a list (was a mapping)");
        yield return Line("indicators as a list", 8, "  b: { direction: lower }\nvariables: ►[x]", "UI1021", "must be a mapping");
        yield return Line("indicator as a word", 8, "  b: ►lower", "UI1021", "\"b\" must be a mapping");
        yield return Line("language", 8, "  b: { direction: lower, name: { ►English: B } }", "UI1022", "\"English\" is no language code");
        yield return Line("misspelt word", 8, "  b: { direction: ►lowr }", "UI1027", "did you mean \"lower\"?");
        yield return Line(
            "misspelt status", 2, "framework: { id: small, title: Small, status: ►offical }", "UI1027", "did you mean \"official\"?");
        yield return Line(
            "boolean", 8, "  b: { direction: lower, targets: [{ at-most: 1, by: 2030 }], bottom-line: ►yes }", "UI1026", "true or false");
        yield return Line("year", 3, "phases: { near: { from: ►20224, to: 2027 } }", "UI1025", "1 to 9999");
        yield return Line("year in quotes", 3, "phases: { near: { from: ►\"2024\", to: 2027 } }", "UI1025", "without quotes");
        yield return Line("year with a fraction", 3, "phases: { near: { from: 2024, to: ►2027.5 } }", "UI1025", "2027.5");

        // Numbers.
        yield return Line(
            "NaN", 8, "  b: { direction: lower, goalposts: { worst: ►.nan, best: 1 } }", "UI1023", "infinity and NaN are no values");
        yield return Line("infinity", 8, "  b: { direction: lower, goalposts: { worst: ►.inf, best: 1 } }", "UI1023", "infinity and NaN");
        yield return Line("too large", 8, "  b: { direction: lower, goalposts: { worst: ►1e400, best: 1 } }", "UI1023", "too large");
        yield return Line(
            "beyond all sums", 8, "  b: { direction: lower, goalposts: { worst: ►1e101, best: 1 } }", "UI1023", "1e-100 to 1e100");
        yield return Line("too small", 8, "  b: { direction: lower, goalposts: { worst: ►1e-101, best: -1 } }", "UI1023", "too small");
        yield return Line(
            "scale of more than all sums", 4, "method: { normalise: min-max, scale: [►-1.7e308, 100] }", "UI1023", "too large");
        yield return Line("hexadecimal", 8, "  b: { direction: lower, goalposts: { worst: ►0x10, best: 1 } }", "UI1023", "decimal digits");
        yield return Line(
            "decimal comma", 8, "  b:\n    direction: lower\n    goalposts:\n      worst: ►1,5\n      best: 1", "UI1023", "write a point");
        yield return Line(
            "thousands", 8, "  b:\n    direction: lower\n    goalposts:\n      worst: ►1,234,567\n      best: 1", "UI1023",
            "nothing between thousands");
        yield return Line(
            "number in quotes", 8, "  b: { direction: lower, goalposts: { worst: ►\"5\", best: 1 } }", "UI1023", "remove the quotes");
        yield return Line("percent sign", 8, "  b: { direction: lower, goalposts: { worst: ►5%, best: 1 } }", "UI1023", "leave the % out");
        yield return Line(
            "word for a number", 8, "  b: { direction: lower, goalposts: { worst: ►many, best: 1 } }", "UI1023", "such as 42.5");
        yield return Line("full-width digits", 8, "  b: { direction: lower, goalposts: { worst: ►５, best: 1 } }", "UI1023", "such as 42.5");
        yield return Line("coverage above 1", 4, "method: { normalise: min-max, minimum-coverage: ►65 }", "UI1024", "from 0 to 1 (was 65)");
        yield return Line("valid reversed", 8, "  b: { direction: lower, valid: ►[100, 0] }", "UI1028", "100 to 0");
        yield return Line("valid of one", 8, "  b: { direction: lower, valid: ►[100] }", "UI1021", "two numbers");
        yield return Line("scale of no length", 4, "method: { normalise: min-max, scale: ►[1, 1] }", "UI1028", "1 to 1");

        // The file.
        yield return Line("other format", 1, "format: ►rural-indicators/1.0", "UI1040", "urban-indicators/1.0");
        yield return Line("format without version", 1, "format: ►urban-indicators", "UI1040", "first line");
        yield return Line("newer minor", 1, "format: ►urban-indicators/1.1", "UI1041", "urban-indicators/1.1");
        yield return Line("newer major", 1, "format: ►urban-indicators/2.0", "UI1041", "newer version");
        yield return Line("no format", 1, "►variables: { x: { unit: km } }", "UI1015", "\"format\"");
        yield return Line(
            "extends", 2, "framework: { id: small, title: Small, status: assumed, extends: ►base }", "UI1042", "does not compute");
        yield return Line("imports in a stream", 1, "format: urban-indicators/1.0\nimports: ►[x.yaml]", "UI1043", "not read from a file");

        // Ids.
        yield return Line(
            "id with a space", 2, "framework: { id: ►my city, title: Small, status: assumed }", "UI1060", "for example to my-city");
        yield return Line("id begins with a hyphen", 5, "index: { id: ►-top, children: [a, b] }", "UI1060", "for example to top");
        yield return Line("indicator's id", 8, "  b: { direction: lower }\n  ►c.d: { direction: lower }", "UI1060", "c-d");
        yield return Line("node has an indicator's id", 5, "index: { id: ►a, children: [a, b] }", "UI1061", "first at 7:3");
        yield return Line(
            "indicator has a variable's id", 6, "variables: { b: { unit: km } }\nindicators:", "UI1061", "share one set of ids", 8,
            "  ►b: { direction: lower }");
        yield return Line("id that differs in case", 8, "  b: { direction: lower }\n  ►A: { direction: lower }", "UI1068", "\"a\" at 7:3");
        yield return Line(
            "id that differs in a hyphen", 8, "  b: { direction: lower }\n  g-c: { direction: lower }\n  ►g_c: { direction: lower }",
            "UI1068", "differs in its letters");
        yield return Line(
            "id in full width", 6, "variables: { ｂ: { unit: km } }\nindicators:", "UI1068", "do not tell apart", 8,
            "  ►b: { direction: lower }");
        yield return Line(
            "zero-width space in an id", 8, "  b: { direction: lower }\n  ►c\u200B: { direction: lower }", "UI1060", "\\u200b");
        yield return Line("reading direction in an id", 5, "index: { id: ►\"top\\u202E\", children: [a, b] }", "UI1060", "\\u202e");
        yield return Line(
            "alias of two", 8, "  b: { direction: lower, aliases: [绿化] }\n  c: { direction: lower, aliases: [x, ►绿化] }", "UI1062",
            "already stands for \"b\"");

        // Phases, methods and grades.
        yield return Line("phase reversed", 3, "phases: { near: { from: 2027, to: ►2024 } }", "UI1080", "swap");
        yield return Line("misspelt method", 4, "method: { normalise: ►minmax }", "UI1081", "did you mean \"min-max\"?");
        yield return Line("aggregation as normalisation", 4, "method: { normalise: ►geometric }", "UI1081", "use one of");
        yield return Line("no normalisation", 4, "method: ►{ aggregate: arithmetic }", "UI1015", "\"normalise\"");
        yield return Line("two methods", 4, "method: { normalise: ►{ min-max: {}, rank: {} } }", "UI1082", "one name with its parameters");
        yield return Line("method in a list", 4, "method: { normalise: ►[min-max] }", "UI1082", "name of a method");
        yield return Line(
            "missing parameter", 4, "method: { normalise: min-max, aggregate: ►power-mean }", "UI1083", "needs the parameter \"p\"");
        yield return Line("unknown parameter", 4, "method: { normalise: { z-score: { ►meen: 50 } } }", "UI1084", "did you mean \"mean\"?");
        yield return Line(
            "parameter of a method that takes none", 4, "method: { normalise: min-max, aggregate: { arithmetic: { ►p: 50 } } }", "UI1084",
            "it takes none");
        yield return Line("parameter out of range", 4, "method: { normalise: { z-score: { sd: ►0 } } }", "UI1024", "1000000000");
        yield return Line(
            "parameter beyond its ends", 4, "method: { normalise: min-max, aggregate: { power-mean: { p: ►200 } } }", "UI1024",
            "-20 to 20");
        yield return Line(
            "parameter is no number", 4, "method: { normalise: min-max, aggregate: { power-mean: { p: ►half } } }", "UI1023", "half");
        yield return Line("exponent 0", 4, "method: { normalise: min-max, aggregate: { power-mean: { p: ►0 } } }", "UI1087", "geometric");
        yield return Line(
            "misspelt form", 8, "  b: { direction: lower, goalposts: { worst: 9, best: 1 }, normalise: { goalposts: { form: ►log } } }",
            "UI1027", "linear, logarithmic");
        yield return Line(
            "bands not rising", 8, "  b: { direction: lower, normalise: { bands: { steps: [[5, 60], ►[5, 20]] } } }", "UI1085",
            "5 does not come after 5");
        yield return Line(
            "curve of one point", 8, "  b: { direction: lower, normalise: { curve: { points: ►[[5, 60]] } } }", "UI1086",
            "at least 2 points (has 1)");
        yield return Line("no bands", 8, "  b: { direction: lower, normalise: { bands: { steps: ►[] } } }", "UI1086", "at least 1 points");
        yield return Line(
            "point of three", 8, "  b: { direction: lower, normalise: { curve: { points: [►[1, 2, 3], [4, 5]] } } }", "UI1021",
            "a point of two numbers");
        yield return Line(
            "point beyond the scale", 8, "  b: { direction: lower, normalise: { curve: { points: [[1, 2], ►[4, 101]] } } }", "UI1088",
            "101 lies outside the scale from 0 to 100");
        yield return Line(
            "category beyond the scale", 4, "method: { normalise: { categorical: { probabilities: [0.5], scores: [0, ►101] } } }", "UI1088",
            "\"scores\" of categorical: the score 101");
        yield return Line(
            "floor beyond the scale", 4, "method: { normalise: min-max, scale: [0, 10], aggregate: { geometric: { floor: ►60 } } }",
            "UI1202", "from 0 to 10, and must be above 0 and below 10 (was 60)");
        yield return Line(
            "floor of a node beyond all scales", 5, "index: { id: top, aggregate: { harmonic: { floor: ►1e99 } }, children: [a, b] }",
            "UI1202", "\"floor\" of harmonic");
        yield return Line(
            "floor at the top", 4, "method: { normalise: min-max, aggregate: { geometric: { floor: ►100 } } }", "UI1202",
            "below 100 (was 100)");
        yield return Line(
            "default beyond a short scale", 4, "method: { normalise: min-max, scale: [0, 0.5], aggregate: ►mean-min }", "UI1202",
            "from 0 to 0.5 (was 1, its default)");
        yield return Line(
            "constant score beyond the scale", 4,
            "method: { normalise: min-max, stages: [derive, screen, treat, normalise, impute], impute: { constant: { value: ►101 } } }",
            "UI1088", "\"value\" of constant");
        yield return Line(
            "transform of scores", 4,
            "method: { normalise: min-max, stages: [derive, screen, impute, normalise, treat], treat: ►two-stage }", "UI1203",
            "before \"normalise\"");
        yield return Line(
            "transform of scores, of an indicator", 8, "  b: { direction: lower, treat: { ►log: { force: true } } }", "UI1203",
            "\"log\" would follow", 4, "method: { normalise: min-max, stages: [derive, screen, impute, normalise, treat] }");
        yield return Line(
            "own normalisation that may be negative", 5, "index: ►{ id: top, children: [a, b] }", "UI4010", "\"a\" can have them", 4,
            "method: { normalise: z-score, aggregate: geometric }");
        yield return Line(
            "grade beyond the scale", 4, "method: { normalise: min-max, grades: [{ id: x, from: 0 }, { id: y, from: ►100.5 }] }", "UI1088",
            "100.5");
        yield return Line(
            "grades of one cut", 4, "method: { normalise: min-max, grades: [{ id: x, from: 0 }, { id: y, from: ►0 }] }", "UI1089",
            "\"x\" and \"y\"");
        yield return Line(
            "grades of one id", 4, "method: { normalise: min-max, grades: [{ id: x, from: 0 }, { id: ►x, from: 60 }] }", "UI1090",
            "rename");
        yield return Line(
            "no grade at the bottom", 4, "method: { normalise: min-max, grades: ►[{ id: x, from: 10 }] }", "UI1091", "add a grade from 0");
        yield return Line(
            "cap of no grade", 4, "method: { normalise: min-max, grades: [{ id: fair, from: 0 }], bottom-line: { cap: ►fiar } }", "UI1092",
            "did you mean \"fair\"?");
        yield return Line(
            "cap without grades", 4, "method: { normalise: min-max, bottom-line: { cap: ►fair } }", "UI1092", "define one first");

        // The tree.
        yield return Line(
            "negative weight", 5, "index: { id: top, children: [{ indicator: a, weight: ►-1 }, b] }", "UI1100", "at least 0 (was \"-1\")");
        yield return Line(
            "weight is no number", 5, "index: { id: top, children: [{ indicator: a, weight: ►abc }, b] }", "UI1100", "(was \"abc\")");
        yield return Line(
            "weight is NaN", 5, "index: { id: top, children: [{ indicator: a, weight: ►.NaN }, b] }", "UI1100", "infinity and NaN");
        yield return Line(
            "weight that would become zero", 5, "index: { id: top, children: [{ indicator: a, weight: ►1e-400 }, b] }", "UI1100",
            "too small");
        yield return Line(
            "weight that would overflow", 5, "index: { id: top, children: [{ indicator: a, weight: ►1e308 }, b] }", "UI1100", "too large");
        yield return Line(
            "all weights zero", 5, "index: { id: top, children: ►[{ indicator: a, weight: 0 }, { indicator: b, weight: 0.0 }] }", "UI1101",
            "above 0");
        yield return Line("no children", 5, "index: ►{ id: top, children: [] }", "UI1102", "has no children");
        yield return Line("node without children", 5, "index: { id: top, children: [a, b, ►{ id: c }] }", "UI1102", "- indicator: c");
        yield return Line("misspelt indicator", 5, "index: { id: top, children: [a, ►bb] }", "UI1103", "did you mean");
        yield return Line(
            "node as indicator", 5, "index: { id: top, children: [a, b, { indicator: ►top }] }", "UI1103", "no indicator \"top\"");
        yield return Line(
            "indicator twice", 5, "index: { id: top, children: [a, b, { id: c, children: [►a] }] }", "UI1104", "first is at 5:30");
        yield return Line(
            "direction none in the tree", 8, "  b: { direction: none }", "UI1105", "never scored", 5,
            "index: { id: top, children: [a, ►b] }");
        yield return Line(
            "indicator outside the tree", 8, "  b: { direction: lower }\n  ►c: { direction: lower }", "UI1106", "stands in no node");
        yield return Line(
            "leaf with a node's key", 5, "index: { id: top, children: [{ indicator: a, ►aggregate: minimum }, b] }", "UI1107",
            "has no key \"aggregate\"");
        yield return Line(
            "weight of the index", 5, "index: { id: top, ►weight: 2, children: [a, b] }", "UI1014", "the index has no key \"weight\"");
        yield return Line(
            "child is a list", 5, "index: { id: top, children: [a, b, ►[c]] }", "UI1021", "a node, or the id of an indicator");
        yield return Line(
            "node its own parent", 5, "index: &top { id: top, children: [a, b, ►*top] }", "UI1010", "cannot be its own child");

        // Indicators.
        yield return Line(
            "goalposts against higher", 7, "  a: { direction: higher, goalposts: ►{ worst: 9, best: 1 } }", "UI1120",
            "best must be above worst");
        yield return Line(
            "goalposts against lower", 8, "  b: { direction: lower, goalposts: ►{ worst: 1, best: 9 } }", "UI1120",
            "best must be below worst");
        yield return Line("goalposts equal", 8, "  b: { direction: lower, goalposts: ►{ worst: 1, best: 1 } }", "UI1120", "swap");
        yield return Line(
            "goalposts of a range", 8,
            "  b: { direction: range, normalise: { curve: { points: [[0, 0], [1, 1]] } }, goalposts: ►{ worst: 1, best: 9 } }", "UI1121",
            "curve");
        yield return Line("goalposts missing", 8, "  ►b: { direction: lower, normalise: goalposts }", "UI1122", "worst and best");
        yield return Line(
            "only the worst", 8, "  ►b: { direction: lower, normalise: goalposts, goalposts: { worst: 9 } }", "UI1122", "worst and best");
        yield return Line(
            "logarithm of zero", 8,
            "  ►b: { direction: lower, normalise: { goalposts: { form: logarithmic } }, goalposts: { worst: 9, best: 0 } }", "UI1123",
            "positive goalposts");
        yield return Line("range by min-max", 8, "  ►b: { direction: range }", "UI1124", "attainment, pass-fail, curve or bands");
        yield return Line(
            "attainment without target", 8, "  ►b: { direction: lower, normalise: attainment }", "UI1125", "count as missing");
        yield return Line(
            "attainment of a negative", 8, "  b: { direction: lower, normalise: attainment, targets: [►{ at-most: -5, by: 2030 }] }",
            "UI1126", "goalposts");
        yield return Line("roll-up", 8, "  b: { direction: lower, roll-up: ►mean }", "UI1127", "not computed by this version");
        yield return Line("misspelt roll-up", 8, "  b: { direction: lower, roll-up: ►sume }", "UI1027", "did you mean \"sum\"?");
        yield return Line(
            "roll-up without weight", 8, "  b: { direction: lower, roll-up: ►weighted-mean }", "UI1083", "needs the parameter \"weight\"");
        yield return Line("bottom line without target", 8, "  b: { direction: lower, bottom-line: ►true }", "UI1128", "add a target");

        // Targets.
        yield return Target("two comparators", "►{ at-most: 5, equals: 3, by: 2030 }", "UI1140", "has at-most, equals");
        yield return Target("no comparator", "►{ by: 2030 }", "UI1140", "has none");
        yield return Target("no due date", "►{ at-most: 5 }", "UI1141", "by: 2035");
        yield return Target("two due dates", "►{ at-most: 5, by: 2030, phase: near }", "UI1141", "has by, phase");
        yield return Target("at-least where lower is better", "{ at-least: ►5, by: 2030 }", "UI1142", "takes at-most");
        yield return Target("between where lower is better", "{ between: ►[1, 2], by: 2030 }", "UI1142", "takes at-most");
        yield return Target("growth where lower is better", "{ change: ►+5 %, from: 2023, by: 2030 }", "UI1142", "takes -…");
        yield return Target("misspelt phase", "{ at-most: 5, phase: ►nera }", "UI1143", "did you mean \"near\"?");
        yield return Target("conflict", "{ at-most: 5, by: 2030 }, ►{ at-most: 4, by: 2030 }", "UI1144", "the other is at 8:36");
        yield return Target(
            "conflict of year and phase", "{ at-most: 5, phase: near }, ►{ at-most: 4, by: 2027 }", "UI1144", "different sets");
        yield return Target("the same twice", "{ at-most: 5, by: 2030 }, ►{ at-most: 5, by: 2030 }", "UI1145", "remove one");
        yield return Target(
            "looser later", "{ at-most: 5, by: 2030 }, ►{ at-most: 6, by: 2035 }", "UI1146",
            "6 of \"b\" due in 2035 is looser than 5 due in 2030");
        yield return Target("change without sign", "{ change: ►3 pp, from: 2023, by: 2030 }", "UI1147", "+3 pp");
        yield return Target("change without unit", "{ change: ►-3, from: 2023, by: 2030 }", "UI1147", "percentage points");
        yield return Target("change", "{ change: ►-30 %, from: 2023, by: 2030 }", "UI1148", "not computed by this version");
        yield return Target("change without baseline", "►{ change: -3 pp, by: 2030 }", "UI1015", "\"from\"");
        yield return Target("baseline too late", "{ change: -3 pp, from: ►2030, by: 2030 }", "UI1151", "not before");
        yield return Target("tolerance of a limit", "{ at-most: 5, tolerance: ►1, by: 2030 }", "UI1149", "beside \"equals\"");
        yield return Target("baseline of a limit", "{ at-most: 5, from: ►2023, by: 2030 }", "UI1149", "beside \"change\"");
        yield return Target(
            "outside of valid", "{ at-most: ►500, by: 2030 }], valid: [0, 100], aliases: [x", "UI1150", "check the target, the unit");
        yield return Target("unknown key in a target", "{ at-most: 5, ►until: 2030, by: 2030 }", "UI1014", "a target has no key \"until\"");
        yield return Line(
            "target beyond the scale", 5, "index: { id: top, children: [a, b], targets: [{ at-least: ►101, by: 2030 }] }", "UI1150",
            "outside the valid values from 0 to 100");

        // Formulas.
        yield return Line("formula", 8, "  b: { direction: lower, formula: \"[a] ►x\" }", "UI1160", "operator");
        yield return Line("formula over nothing", 8, "  b: { direction: lower, formula: ►7 }", "UI1160", "names no input");
        yield return Line("division by zero", 7, "  a: { direction: higher, formula: \"[b] ►/ 0\" }", "UI1160", "no value");
        yield return Line(
            "constant that would become zero", 7, "  a: { direction: higher, formula: \"[b] * ►1e-400\" }", "UI1160", "too small");
        yield return Line("formula in full width", 7, "  a: { direction: higher, formula: \"►［b］\" }", "UI1160", "was expected");
        yield return Line("power", 7, "  a: { direction: higher, formula: \"[b] ►^ 2\" }", "UI1160", "operator");
        yield return Line("NaN in a formula", 7, "  a: { direction: higher, formula: \"[b] + ►NaN\" }", "UI1160", "no function");
        yield return Line("unknown reference", 7, "  a: { direction: higher, formula: \"1 + ►[bb]\" }", "UI1161", "did you mean");
        yield return Line(
            "reference to a node", 7, "  a: { direction: higher, formula: \"►[top]\" }", "UI1161", "neither a variable nor an indicator");
        yield return Line("circle", 8, "  b: { direction: lower, formula: \"►[a]\" }", "UI1162", "a → b → a");
        yield return Line("circle of one", 8, "  b: { direction: lower, formula: \"►[b]\" }", "UI1162", "b → b");
    }

    private static IEnumerable<TestCaseData> Texts()
    {
        var good = string.Join('\n', Good);
        yield return Text("nothing", "►", "UI1004", "begin with");
        yield return Text("a comment only", "►# nothing\n", "UI1004", "no definitions");
        yield return Text("null document", "►~", "UI1004", "no definitions");
        yield return Text("a list", "►- a", "UI1021", "must be a mapping");
        yield return Text("a text", "►hello", "UI1021", "must be a mapping");
        yield return Text("two documents", good + "\n►---\n" + good, "UI1005", "---");
        yield return Text("tab", good.Replace("  b: {", "►\tb: {"), "UI1006", "replace it by spaces");
        yield return Text("tab after spaces", good.Replace("  b: { direction: lower }", "  b:\n  ►\tdirection: lower"), "UI1006", "spaces");
        yield return Text(
            "wrong indentation", good.Replace("  b: { direction: lower }", "  b:\n    direction: lower\n   ►unit: km"), "UI1007",
            "indentation");
        yield return Text("control character", good.Replace("Small", "Sm►\u0007all"), "UI1003", "U+0007");
        yield return Text("escape sequence as an escape", good.Replace("Small", "►\"Sm\\e[31mall\""), "UI1003", "U+001B");
        yield return Text("NUL in a unit", good.Replace("direction: lower", "direction: lower, unit: ►\"k\\0m\""), "UI1003", "U+0000");
        yield return Text("bytes of UTF-16", "f►\0o\0r\0m\0a\0t\0", "UI1003", "U+0000");
        yield return Text("NUL", good.Replace("Small", "Sm►\0all"), "UI1003", "U+0000");
        yield return Text("too deep", good + "\nx: " + new string('[', 99) + "►" + new string('[', 500), "UI1008", "100 deep");
        yield return Text("unknown anchor", good.Replace("[a, b]", "[a, b, ►*x]"), "UI1011", "write the anchor");
        yield return Text(
            "misspelt anchor", good.Replace("higher,", "higher, aliases: &good [x],").Replace("lower }", "lower, aliases: ►*goood }"),
            "UI1011", "did you mean \"good\"?");
        yield return Text("tag", good.Replace("direction: lower", "direction: ►!!str lower"), "UI1012", "tag:yaml.org,2002:str");
        yield return Text("alias bomb", Bomb(), "UI1009", "100000 values");
    }

    /// <summary>Ten anchors, each a list of ten of the one before: 10^10 values in 500 characters.</summary>
    private static string Bomb()
    {
        var text = new StringBuilder("x0: &x0 [a]\n");
        for (var i = 1; i <= 10; i++)
        {
            // Sizes: x0 2, x1 21, x2 211, x3 2111, x4 21111, x5 211111; 21111 × 4 is still below 100,000 with what came before, the fifth
            // is not.
            var aliases = Enumerable.Repeat(string.Create(CultureInfo.InvariantCulture, $"*x{i - 1}"), 10).ToArray();
            if (i == 5) aliases[3] = "►" + aliases[3];
            text.Append(CultureInfo.InvariantCulture, $"x{i}: &x{i} [{string.Join(", ", aliases)}]\n");
        }

        return text.ToString();
    }

    private static TestCaseData Line(
        string name, int line, string text, string code, string words, int otherLine = 0, string otherText = "") =>
        new TestCaseData(line, text, otherLine, otherText, code, words).SetArgDisplayNames(name);

    private static TestCaseData Target(string name, string targets, string code, string words) =>
        Line(name, 8, $"  b: {{ direction: lower, targets: [{targets}] }}", code, words);

    private static TestCaseData Text(string name, string text, string code, string words) =>
        new TestCaseData(text, code, words).SetArgDisplayNames(name);

    private sealed class EndlessStream : MemoryStream
    {
        public override int Read(Span<byte> buffer)
        {
            buffer.Fill((byte)'#');
            return buffer.Length;
        }
    }
}
