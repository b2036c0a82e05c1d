using System.Globalization;
using UrbanIndicators.Tests.Fuzzing.Making;
using UrbanIndicators.Tests.Fuzzing.Oracles;

namespace UrbanIndicators.Tests.Fuzzing.Targets;

/// <summary>
/// Frameworks and values given in code: misuse is an <see cref="ArgumentException"/>, content is refused by name, and nothing else is
/// thrown.
/// </summary>
internal sealed class CodeTarget : FuzzTarget
{
    private static readonly string[] Values =
    [
        "NaN", "Infinity", "-Infinity", "1e99", "-1e99", "1e100", "1e101", "-1e300", "1e-99", "5e-324", "0", "-0", "1", "-1", "50", "100",
        "1e9",
    ];

    public override string Name => "code";

    public override int Cases => 300;

    public override int LeastScored => 8;

    public override FuzzCase Make(Chance chance)
    {
        var edits = string.Join('\n', Enumerable.Range(0, chance.Below(3)).Select(_ => EditMaker.Some(chance)));
        var values = string.Join(
            '\n',
            Enumerable.Range(0, 3).Select(_ => string.Join(' ', Enumerable.Range(0, 12).Select(_ => chance.OneOf(Values)))));
        return ExamMaker.Make(chance).With("edits", edits).With("values", values);
    }

    public override FuzzOutcome Try(FuzzCase given)
    {
        if (Exams.Define(given) is not { } defined || Exams.Read(given, defined.Framework) is not { } panel) return FuzzOutcome.Refused;
        var framework = given.Text("edits").Split('\n').Select(FrameworkEdit.Parse).OfType<FrameworkEdit>().Aggregate(
            defined.Framework,
            (f, edit) => edit.Apply(f));
        if (OrMisuse(() => DiagnosticOracle.Refusable(() => UrbanExam.Define(framework))) is not { } exam) return FuzzOutcome.Refused;
        FrameworkOracle.Check(exam.Framework);
        if (Exams.Assess(given, exam, panel) is not { } assessment) return FuzzOutcome.Unscorable;
        TryValues(given, assessment.Model);
        return Exams.Judge(assessment);
    }

    /// <summary>Values that the model was not fitted on, and such as no panel has.</summary>
    private static void TryValues(FuzzCase given, ScoringModel model)
    {
        var scores = new double[model.Nodes.Count];
        foreach (var line in given.Text("values").Split('\n'))
        {
            var asked = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (asked.Length == 0) continue;
            double[] values = [.. model.Inputs.Select((_, i) => Number(asked[i % asked.Length]))];
            var coverage = OrMisuse(() => (double?)model.Score(values, scores));
            if (coverage is null) continue;
            Require.That(coverage is >= 0 and <= 1 + 1e-12, "a coverage outside 0 to 1", $"{coverage:R}");
            for (var node = 0; node < scores.Length; node++)
            {
                Require.FiniteOrNone(scores[node], $"the score of {model.Nodes[node]}");
                var definition = Find(model.Plan.Framework.Index, model.Nodes[node])!;
                var scale = model.Plan.Framework.Method.Scale;
                var inside = !Bounds.AreInside(model.Plan.Framework, definition)
                    || double.IsNaN(scores[node])
                    || (scores[node] >= scale.Low && scores[node] <= scale.High);
                Require.That(
                    inside,
                    $"a score outside the scale under {Bounds.AggregationOf(model.Plan.Framework, definition).Name}",
                    $"{model.Nodes[node]} is {scores[node]:R}");
            }
        }
    }

    private static double Number(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static IndexNode? Find(IndexNode node, string id) =>
        node.Id == id ? node : node.Children.Select(c => Find(c, id)).FirstOrDefault(c => c is not null);

    private static T? OrMisuse<T>(Func<T?> work)
    {
        try
        {
            return work();
        }
        catch (ArgumentException)
        {
            return default;
        }
    }
}
