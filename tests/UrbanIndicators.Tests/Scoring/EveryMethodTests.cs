using System.Globalization;
using System.Text;
using UrbanIndicators.Definitions;
using UrbanIndicators.Methods;
using UrbanIndicators.Methods.Registry;
using UrbanIndicators.Tests.Properties;

namespace UrbanIndicators.Tests.Scoring;

/// <summary>
/// Every method of the registry on the way users take: YAML, data, fit, score, save, load. What is new in the registry is in this test at
/// once.
/// </summary>
public class EveryMethodTests
{
    private const int Seeds = 40;

    /// <summary>What methods need to be told; what is not here stands alone by its name.</summary>
    private static readonly Dictionary<string, string> Parameters = new(StringComparer.Ordinal)
    {
        ["bands"] = "{ steps: [[0, 10], [30, 60], [60, 90]] }",
        ["curve"] = "{ points: [[0, 0], [100, 100]] }",
        ["scaled"] = "{ input: [0, 1000] }",
        ["distance-to-reference"] = "{ place: p3, period: \"2023\" }",
        ["power-mean"] = "{ p: 2 }",
        ["ahp"] = "{ judgements: [[1, 2, 4], [0.5, 1, 2], [0.25, 0.5, 1]] }",
        ["fuzzy-ahp"] = "{ judgements: [[1, 2, 4], [0.5, 1, 2], [0.25, 0.5, 1]] }",
        ["rank-order-centroid"] = "{ order: [a, b, c] }",
        ["rank-sum"] = "{ order: [a, b, c] }",
        ["rank-reciprocal"] = "{ order: [a, b, c] }",
        ["swara"] = "{ order: [a, b, c], steps: [[0.2, 0.3]] }",
        ["combined"] = "{ of: [one, two], by: game-theory }",
        ["constant"] = "{ value: 5 }",
        ["group-mean"] = "{ by: group }",
        ["group-median"] = "{ by: group }",
    };

    private static IEnumerable<TestCaseData> Methods() => AllMethods.All
        .Select(m => new TestCaseData(m.Kind, m.Name).SetName($"{{m}}({m.Kind}, {m.Name})"));

    [TestCaseSource(nameof(Methods))]
    public void Method_OnData_ScoresAndComesBackTheSame(object kind, string name)
    {
        var exam = Exam((MethodKind)kind, name);
        var assessment = exam.Observe(Data()).Score();
        using var stream = new MemoryStream();
        assessment.Model.Save(stream);
        var again = ScoringModel.Load(new MemoryStream(stream.ToArray()));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(assessment.Count(p => double.IsFinite(p.Score)), Is.GreaterThan(assessment.Count / 2), "most places have a score");
            Assert.That(
                again.Score(assessment.Panel).Select(p => p.Score), Is.EqualTo(assessment.Select(p => p.Score)),
                "a loaded model gives the same bits");
            Assert.That(
                assessment.Model.Weights.SelectMany(n => n.Weights.Values), Has.All.GreaterThanOrEqualTo(0).And.All.LessThanOrEqualTo(1));
            Assert.That(assessment[0].Explain("index").Steps, Is.Not.Empty);
            Assert.That(assessment[0].Explain("a").Steps, Is.Not.Empty);
        }

        using var twice = new MemoryStream();
        again.Save(twice);
        Assert.That(
            Encoding.UTF8.GetString(twice.ToArray()), Is.EqualTo(Encoding.UTF8.GetString(stream.ToArray())),
            "saved again it is the same file");
    }

    /// <summary>
    /// Whatever the data lacks, there is a result or an error that names the culprit and the method; nothing else is thrown.
    /// </summary>
    [TestCaseSource(nameof(Methods))]
    public void Method_OnPoorData_ScoresOrSaysWhy(object kind, string name)
    {
        var exam = Exam((MethodKind)kind, name);
        foreach (var data in PoorData())
        {
            try
            {
                var assessment = exam.Observe(data).Score();
                Assert.That(
                    assessment.Select(p => p.Score), Has.None.EqualTo(double.PositiveInfinity).And.None.EqualTo(double.NegativeInfinity));
            }
            catch (UrbanIndicatorsException e)
            {
                Assert.That(
                    e.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.Message),
                    Is.Not.Empty.And.All.Contains("\"").And.All.Contains(";"),
                    "it names a place in the framework and a remedy");
            }
        }
    }

    /// <summary>Whatever fit accepts can be saved, loads again, gives the same bits, and is the same file when it is saved again.</summary>
    [TestCaseSource(nameof(Methods))]
    public void Method_OnAnyData_SavesWhatLoadsTheSame(object kind, string name)
    {
        var fitted = 0;
        for (var seed = 1; seed <= Seeds; seed++)
        {
            var random = new Random(seed);
            var panel = AnyData(random);
            Assessment? assessment = null;
            try
            {
                assessment = Exam((MethodKind)kind, name, random).Observe(panel).Score();
            }
            catch (UrbanIndicatorsException e)
            {
                Assert.That(e.Diagnostics, Has.Some.Property("Severity").EqualTo(DiagnosticSeverity.Error), $"seed {seed}");
            }

            if (assessment is null) continue;
            fitted++;
            var json = Saved.Text(assessment.Model);
            var again = Saved.Load(json);
            Property.RequireSame(again.Score(panel), assessment, $"seed {seed}");
            Assert.That(Saved.Text(again), Is.EqualTo(json), $"seed {seed}: saved again it is the same file");
            var weights = assessment.Model.Weights.Select(w => w.Weights);
            Assert.That(again.Weights.Select(w => w.Weights), Is.EqualTo(weights), $"seed {seed}: weights");
        }

        Assert.That(fitted, Is.Positive, "some of it can be fitted");
    }

    private static UrbanExam Exam(MethodKind kind, string name, Random? random = null)
    {
        var method = Parameters.TryGetValue(name, out var parameters) ? $"{{ {name}: {parameters} }}" : Judged(name) ?? name;
        var settings = new Dictionary<MethodKind, string>
        {
            [
            MethodKind.Normalisation] = "{ min-max: { range: [1, 100] } }",
            [MethodKind.Aggregation] = "arithmetic"
        };
        string[] others = ["{ scaled: { input: [0, 40] } }", "percentile-rank", "{ z-score: { range: [1, 5] } }"];
        if (random?.Next(3) == 0) settings[MethodKind.Normalisation] = others[random.Next(others.Length)];
        settings[kind] = method;
        var text = new StringBuilder($"""
            format: urban-indicators/1.0
            framework: {"{"} id: every, title: Every, status: assumed {"}"}
            weight-sets: {"{"} one: {"{"} given: {"{"} a: 2 {"}"} {"}"}, two: {"{"} method: equal {"}"} {"}"}
            method:
              minimum-coverage: 0
              normalise: {settings[MethodKind.Normalisation]}
              aggregate: {settings[MethodKind.Aggregation]}

            """.ReplaceLineEndings("\n"));
        if (kind == MethodKind.Weighting) text.Append(CultureInfo.InvariantCulture, $"  weights: {method}\n");
        if (kind == MethodKind.Imputation) text.Append(CultureInfo.InvariantCulture, $"  impute: {method}\n");
        if (kind == MethodKind.Treatment) text.Append(CultureInfo.InvariantCulture, $"  treat: {method}\n");
        if (random?.Next(3) == 0) text.Append("  stages: [derive, normalise, screen, impute, treat]\n");
        text.Append(
            "index: { id: index, children: [{ indicator: a, weight: 1 }, { indicator: b, weight: 1 }, { indicator: c, weight: 1 }] "
            + "}\nindicators:\n");
        foreach (var id in (ReadOnlySpan<string>)["a", "b", "c"])
        {
            text.Append(
                random?.Next(3) == 0 && name != "bands" && name != "curve"
                    ? $"  {id}: {{ direction: lower, goalposts: {{ worst: 200, best: 10 }}, targets: [{{ at-most: 50, by: 2030 }}] }}\n"
                    : $"  {id}: {{ direction: higher, goalposts: {{ worst: 0, best: 200 }}, targets: [{{ at-least: 50, by: 2030 }}] }}\n");
        }

        return UrbanExam.Define(new MemoryStream(Encoding.UTF8.GetBytes(text.ToString())));
    }

    /// <summary>What experts say of the three children, for the methods that ask them.</summary>
    private static string? Judged(string name)
    {
        var descriptor = AllMethods.All.First(m => m.Name == name);
        if (!descriptor.Parameters.Any(p => p.IsRequired)) return null;
        var given = descriptor.Parameters.Where(p => p.IsRequired).Select(p => (p.Name, p.Type) switch
        {
            ("best-to-others", _) => "best-to-others: [[1, 2, 4]]",
            ("others-to-worst", _) => "others-to-worst: [[4, 2, 1]]",
            ("ranks", _) => "ranks: [[1, 2, 3]]",
            ("order", _) => "order: [a, b, c]",
            (_, MethodParameterType.Matrix) => $"{p.Name}: [[3, 2, 1]]",
            (_, MethodParameterType.Numbers) => $"{p.Name}: [3, 2, 1]",
            (_, MethodParameterType.Names) => $"{p.Name}: [a, b, c]",
            _ => $"{p.Name}: 1",
        });
        return $"{{ {name}: {{ {string.Join(", ", given)} }} }}";
    }

    /// <summary>Thirty rows of fifteen places in two years, some values missing, one far out.</summary>
    private static Panel Data()
    {
        var random = new Random(11);
        var builder = new PanelBuilder(["a", "b", "c"]);
        for (var row = 0; row < 30; row++)
        {
            var place = new Place($"p{row / 2}") { Group = row % 4 < 2 ? "x" : "y" };
            double[] values = [1 + (random.NextDouble() * 90), 5 + (random.NextDouble() * 80), 2 + (random.NextDouble() * 40)];
            if (row is 9 or 20) values[row % 3] = double.NaN;
            if (row == 25) values[0] = 900;
            builder.Add(place, Period.OfYear(2022 + (row % 2)), values);
        }

        return builder.Build();
    }

    /// <summary>
    /// One to thirty rows with gaps, ties, zeros and figures from one end of what can be given to the other; sometimes of one place.
    /// </summary>
    private static Panel AnyData(Random random)
    {
        var (rows, places, gaps, wild) = (random.Next(1, 31), random.Next(1, 16), random.Next(0, 5), random.Next(0, 4));
        var builder = new PanelBuilder(["a", "b", "c"]);
        for (var row = 0; row < rows; row++)
        {
            var place = new Place($"p{row % places}") { Group = random.Next(3) switch { 0 => null, 1 => "x", _ => "y" } };
            builder.Add(place, Period.OfYear(2023 - (row / places)), Value(), Value(), Value());
        }

        return builder.Build();

        double Value()
        {
            if (random.Next(10) < gaps) return random.Next(4) == 0 ? Panel.NotApplicable : double.NaN;
            return random.Next(4 * (4 - wild)) switch
            {
                0 => random.Next(5),
                1 => wild == 0 ? 3 : Math.ScaleB(1 + random.NextDouble(), random.Next(-330, 330)) * (random.Next(3) - 1),
                2 => random.Next(2) == 0 ? 0 : -random.NextDouble() * 20,
                _ => Math.Round(random.NextDouble() * 90, random.Next(3)),
            };
        }
    }

    private static IEnumerable<Panel> PoorData()
    {
        yield return Rows([1, 2, 3]);
        yield return Rows([1, 2, 3], [4, 5, 6]);
        yield return Rows([5, 2, 3], [5, 5, 6], [5, 7, 1], [5, 8, 9]);
        yield return Rows([5, 5, 5], [5, 5, 5], [5, 5, 5]);
        yield return Rows([double.NaN, 2, 3], [double.NaN, 5, 6], [double.NaN, 7, 1]);
        yield return Rows([double.NaN, double.NaN, double.NaN], [double.NaN, double.NaN, double.NaN]);
        yield return Rows([0, 0, 0], [0, 1, 0], [2, 0, 0]);
        yield return Rows([-5, 2, 3], [4, -5, 6], [7, 8, -9], [1, 2, 3]);
        yield return Rows([Panel.NotApplicable, 2, 3], [4, Panel.NotApplicable, 6], [1, 2, 3]);
        yield return Rows([1e99, 2, 3], [-1e99, 5, 6], [1e-99, 7, 1]);
    }

    private static Panel Rows(params double[][] rows)
    {
        var builder = new PanelBuilder(["a", "b", "c"]);
        for (var row = 0; row < rows.Length; row++) builder.Add(new Place($"p{row}"), Period.OfYear(2023), rows[row]);
        return builder.Build();
    }
}
