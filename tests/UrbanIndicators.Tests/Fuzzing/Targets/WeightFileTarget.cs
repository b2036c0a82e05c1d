using UrbanIndicators.Tables;
using UrbanIndicators.Tests.Fuzzing.Making;
using UrbanIndicators.Tests.Fuzzing.Mutating;
using UrbanIndicators.Tests.Fuzzing.Oracles;

namespace UrbanIndicators.Tests.Fuzzing.Targets;

/// <summary>Files of weights, changed or not.</summary>
internal sealed class WeightFileTarget : FuzzTarget
{
    private const string Weights = "weights.csv";

    private static readonly string[] Names =
        ["livability", "safety", "mobility", "services", "宜居", "park-reach", "school-reach", "平均通勤时间", "road-density"];

    public override string Name => "weights";

    public override int Cases => 200;

    public override int LeastScored => 12;

    public override FuzzCase Make(Chance chance)
    {
        var ids = chance.Shuffled(Names).Take(chance.Between(1, Names.Length));
        var figures = new Figures(chance, wild: true);
        var rows = ids.Select(id => $"{id},{figures.Text(figures.Weight())}");
        var text = $"{chance.Of("id,weight", "指标,权重", "name,weight,note")}\n{string.Join('\n', rows)}\n";
        if (text.StartsWith("name", StringComparison.Ordinal))
        {
            text = text.Replace("\n", ",x\n", StringComparison.Ordinal).Replace("note,x", "note", StringComparison.Ordinal);
        }

        var file = Encodings.Some(text, chance);
        return Sample.Districts.ToCase().With(Weights, chance.Percent(75) ? Mutation.OfTable(file, chance) : file);
    }

    public override FuzzOutcome Try(FuzzCase given)
    {
        if (Exams.Define(given) is not { } exam || Exams.Read(given, exam.Framework) is not { } panel) return FuzzOutcome.Refused;
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder[Weights], given.Bytes(Weights));
        var read = DiagnosticOracle.Refusable(() => WeightTables.Read(folder[Weights], exam.Framework));
        if (read is not { } weights) return FuzzOutcome.Refused;
        var weighed = DiagnosticOracle.Refusable(() => exam.Weigh(weights).Weigh(new Method("given")));
        return weighed is null ? FuzzOutcome.Read : Exams.Score(given, weighed, panel);
    }
}
