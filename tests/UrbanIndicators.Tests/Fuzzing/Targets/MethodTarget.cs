using UrbanIndicators.Tests.Fuzzing.Making;
using UrbanIndicators.Tests.Fuzzing.Mutating;
using UrbanIndicators.Tests.Fuzzing.Oracles;

namespace UrbanIndicators.Tests.Fuzzing.Targets;

/// <summary>Methods as text, as the console takes them, changed or not; put into an exam and scored.</summary>
internal sealed class MethodTarget : FuzzTarget
{
    private const string Text = "method.txt";

    public override string Name => "methods";

    public override int Cases => 400;

    public override int LeastScored => 35;

    public override FuzzCase Make(Chance chance)
    {
        var exam = MethodExam.Make(chance).ToCase();
        var kind = chance.Of(Enum.GetValues<MethodKind>());
        var context = new MethodContext(0, 100) { Children = ["a", "b", "c"], Indicators = ["a", "b", "c"], Sets = ["one", "two"] };
        var text = new MethodMaker(chance, new(chance, wild: true)).Any(kind, context);
        return exam.With("ask", $"kind={kind}\n").With(Text, chance.Percent(50) ? Mutation.OfText(text, chance) : text);
    }

    public override FuzzOutcome Try(FuzzCase given)
    {
        if (Exams.Define(given) is not { } exam || Exams.Read(given, exam.Framework) is not { } panel) return FuzzOutcome.Refused;
        var kind = Enum.Parse<MethodKind>(given.Asked("kind") ?? nameof(MethodKind.Aggregation));
        if (DiagnosticOracle.Refusable(() => exam.ParseMethod(kind, given.Text(Text), Text), hasLines: true) is not { } method)
        {
            return FuzzOutcome.Refused;
        }

        var again = DiagnosticOracle.Refusable(() => exam.ParseMethod(kind, method.ToString()));
        Require.That(again?.ToString() == method.ToString(), "a method printed as YAML is another", $"{method}, read as {again}");
        var changed = DiagnosticOracle.Refusable(() => kind switch
        {
            MethodKind.Normalisation => exam.Normalise(method),
            MethodKind.Aggregation => exam.Aggregate(method),
            MethodKind.Weighting => exam.Weigh("index", method),
            MethodKind.Imputation => exam.Impute(method),
            _ => exam.Treat(method),
        });
        return changed is null ? FuzzOutcome.Read : Exams.Score(given, changed, panel, plain: false);
    }
}
