using System.Text;
using UrbanIndicators.Tables;
using UrbanIndicators.Tests.Fuzzing.Making;
using UrbanIndicators.Tests.Fuzzing.Mutating;
using UrbanIndicators.Tests.Fuzzing.Oracles;

namespace UrbanIndicators.Tests.Fuzzing.Targets;

/// <summary>Tables that describe the places, changed or not, beside observations that name them by code, by name or in part.</summary>
internal sealed class PlaceTableTarget : FuzzTarget
{
    private const string Places = "places.csv";

    private const string Framework = """
        format: urban-indicators/1.0
        framework: { id: made, title: Made, status: assumed }
        method: { normalise: min-max, impute: { group-median: { by: group } }, minimum-coverage: 0 }
        index: { id: index, children: [{ indicator: a, weight: 1 }, { indicator: b, weight: 1 }] }
        indicators: { a: { direction: higher }, b: { direction: lower } }
        """;

    private const string Table = """
        code,name,parent,group,level,人口
        110101,东城区,北京市,x,district,70
        110102,西城区,北京市,x,district,110
        320106,鼓楼区,南京市,y,district,90
        320302,鼓楼区,徐州市,y,district,80
        110000,北京市,,x,city,2100

        """;

    public override string Name => "places";

    public override int Cases => 250;

    public override int LeastScored => 20;

    public override FuzzCase Make(Chance chance)
    {
        var names = chance.Of(
            ["code", "110101", "110102", "320106"],
            ["name", "东城区", "西城区", "北京市"],
            ["place", "南京市/鼓楼区", "北京市/东城区", "110102"],
            (string[])["name", "鼓楼区", "东城区", "朝阳区"]);
        var (a, b) = (chance.Percent(30) ? "" : "3", chance.Percent(30) ? "" : "9");
        var data = $"{names[0]},a,b\n{names[1]},1,2\n{names[2]},{a},5\n{names[3]},2,{b}\n";
        var table = Mutation.OfTable(Encoding.UTF8.GetBytes(Table), chance);
        var made = FuzzCase.Of((ExamMaker.Framework, Framework), (ExamMaker.Data, data)).With(Places, table);
        return chance.Percent(30) ? made.With(ExamMaker.Data, Mutation.OfTable(Encoding.UTF8.GetBytes(data), chance)) : made;
    }

    public override FuzzOutcome Try(FuzzCase given)
    {
        if (Exams.Define(given) is not { } exam) return FuzzOutcome.Refused;
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder[Places], given.Bytes(Places));
        var accepted = PanelCsv.TryRead(
            given.Open(ExamMaker.Data),
            ExamMaker.Data,
            exam.Framework,
            out var panel,
            out var diagnostics,
            new() { PlaceTable = folder[Places] });
        DiagnosticOracle.CheckErrors(diagnostics, refused: !accepted);
        return accepted ? Exams.Score(given, exam, panel!, plain: false) : FuzzOutcome.Refused;
    }
}
