using System.Text;
using UrbanIndicators.Tables;
using UrbanIndicators.Tests.Fuzzing.Making;
using UrbanIndicators.Tests.Fuzzing.Mutating;
using UrbanIndicators.Tests.Fuzzing.Oracles;

namespace UrbanIndicators.Tests.Fuzzing.Targets;

/// <summary>Tables of experts' judgements that were changed; what is read weighs the districts.</summary>
internal sealed class JudgementTarget : FuzzTarget
{
    private const string Table = "judgements.csv";
    private const string Node = "district-index";

    private static readonly (string Method, string File)[] Tables =
    [
        ("ahp", "ahp"), ("fuzzy-ahp", "fuzzy-ahp"), ("fuzzy-ahp", "ahp"), ("best-worst", "best-worst"), ("budget", "budget"),
        ("rank-order-centroid", "ranks"), ("rank-sum", "ranks"), ("rank-reciprocal", "ranks"), ("swara", "swara"), ("delphi", "delphi"),
    ];

    public override string Name => "judgements";

    public override int Cases => 200;

    public override int LeastScored => 12;

    public override FuzzCase Make(Chance chance)
    {
        var (method, file) = chance.OneOf(Tables);
        if (chance.Percent(5)) method = chance.OneOf(Tables).Method;
        var table = Mutation.OfTable(Encoding.UTF8.GetBytes(Corpus.Read($"samples/data/experts/{file}.csv")), chance);
        return Sample.Districts.ToCase().With("ask", $"method={method}\n").With(Table, table);
    }

    public override FuzzOutcome Try(FuzzCase given)
    {
        if (Exams.Define(given) is not { } exam || Exams.Read(given, exam.Framework) is not { } panel) return FuzzOutcome.Refused;
        var name = given.Asked("method") ?? "ahp";
        var accepted = JudgementCsv.TryRead(given.Open(Table), Table, exam.Framework, Node, name, out var method, out var diagnostics);
        DiagnosticOracle.CheckErrors(diagnostics, refused: !accepted);
        var twin = DiagnosticOracle.Refusable(() => JudgementCsv.Read(given.Open(Table), Table, exam.Framework, Node, name));
        Require.That(twin?.ToString() == method?.ToString(), "Read and TryRead disagree", $"{twin} and {method}");
        if (!accepted) return FuzzOutcome.Refused;
        var weighed = DiagnosticOracle.Refusable(() => exam.Weigh(Node, method!));
        return weighed is null ? FuzzOutcome.Read : Exams.Score(given, weighed, panel);
    }
}
