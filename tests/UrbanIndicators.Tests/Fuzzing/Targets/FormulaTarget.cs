using System.Globalization;
using UrbanIndicators.Tests.Fuzzing.Making;
using UrbanIndicators.Tests.Fuzzing.Mutating;
using UrbanIndicators.Tests.Fuzzing.Oracles;

namespace UrbanIndicators.Tests.Fuzzing.Targets;

/// <summary>Formulas, changed or not; what is accepted gives the value that the same text gives when it is read anew.</summary>
internal sealed class FormulaTarget : FuzzTarget
{
    private const string Formula = "formula.txt";

    private static readonly string[] Names = ["a", "b", "c"];

    public override string Name => "formulas";

    public override int Cases => 600;

    public override int LeastScored => 50;

    public override FuzzCase Make(Chance chance)
    {
        var text = new FormulaMaker(chance, Names).Text();
        var cells = Enumerable.Range(0, 4).Select(_ => string.Join(',', Names.Select(_ => Cell(chance))));
        return FuzzCase.Of(
            (Formula, chance.Percent(40) ? Mutation.OfText(text, chance) : text),
            (ExamMaker.Data, $"place,{string.Join(',', Names)}\n{string.Join('\n', cells.Select((c, i) => $"p{i},{c}"))}\n"));
    }

    public override FuzzOutcome Try(FuzzCase given)
    {
        var formula = given.Text(Formula);
        var exam = DiagnosticOracle.Refusable(() => UrbanExam.Define(FrameworkOf(formula)));
        if (exam is null) return FuzzOutcome.Refused;
        var canonical = exam.Framework.Indicators[0].Formula!;
        if (Exams.Read(given, exam.Framework) is not { } panel) return FuzzOutcome.Refused;
        var assessment = DiagnosticOracle.Refusable(() => exam.Observe(panel).Score());
        if (assessment is null) return FuzzOutcome.Unscorable;
        foreach (var place in assessment)
        {
            var actual = place.Indicators[0].Value;
            Require.FiniteOrNone(actual, $"the value of {formula}");
            foreach (var text in (ReadOnlySpan<string>)[formula, canonical])
            {
                var value = new FormulaValue(text, id => panel.ValueAt(place.Row, id));
                var read = value.Evaluate();
                Require.That(read is not null, "a formula that only the library can read", $"{text}");
                if (value.IsDoubtful) continue;
                var expected = read.Value;
                Require.That(
                    AreSame(actual, expected),
                    "another value of a formula",
                    $"{text} in row {place.Row} is {actual:R}, expected {expected:R}");
            }
        }

        AssessmentOracle.Check(assessment, plain: false);
        return FuzzOutcome.Scored;
    }

    private static Framework FrameworkOf(string formula)
    {
        var yaml = $$"""
            format: urban-indicators/1.0
            framework: { id: made, title: Made, status: assumed }
            variables: { a: { name: a }, b: { name: b }, c: { name: c } }
            method: { normalise: { curve: { points: [[0, 0], [100, 100]] } } }
            index: { id: index, children: [{ indicator: f, weight: 1 }] }
            indicators: { f: { direction: higher, formula: {{System.Text.Json.JsonSerializer.Serialize(formula)}} } }
            """;
        return FrameworkYaml.Read(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(yaml)));
    }

    private static bool AreSame(double actual, double expected) =>
        (double.IsNaN(actual) && double.IsNaN(expected)) || Math.Abs(actual - expected) <= 1e-12 * Math.Max(
            Math.Abs(actual),
            Math.Abs(expected));

    private static string Cell(Chance chance) => chance.Below(12) switch
    {
        0 => "",
        1 => "0",
        2 => chance.Of("1e99", "-1e99", "1e-99", "1e50"),
        3 => chance.Between(-9, -1).ToString(CultureInfo.InvariantCulture),
        _ => chance.Between(1, 99).ToString(CultureInfo.InvariantCulture),
    };
}
