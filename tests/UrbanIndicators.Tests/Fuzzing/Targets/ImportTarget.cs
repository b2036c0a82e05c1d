using System.Text;
using UrbanIndicators.Tests.Fuzzing.Making;
using UrbanIndicators.Tests.Fuzzing.Mutating;
using UrbanIndicators.Tests.Fuzzing.Oracles;

namespace UrbanIndicators.Tests.Fuzzing.Targets;

/// <summary>A framework whose indicators stand in a catalogue that it imports; either file changed.</summary>
internal sealed class ImportTarget : FuzzTarget
{
    private const string Catalogue = "catalogue.yaml";
    private const string Head = "format: urban-indicators/1.0\n";

    public override string Name => "imports";

    public override int Cases => 150;

    public override int LeastScored => 0;

    public override FuzzCase Make(Chance chance)
    {
        var text = chance.Percent(60) ? new FrameworkMaker(chance).Make().Yaml : Sample.Districts.Framework;
        var cut = text.IndexOf("\nindicators:", StringComparison.Ordinal) + 1;
        var path = chance.Percent(80)
            ? Catalogue
            : chance.Of("../catalogue.yaml", "/catalogue.yaml", ".", "", "no.yaml", ExamMaker.Framework, "cata\0logue.yaml", "*", "~");
        byte[] framework = Encoding.UTF8.GetBytes(text[..cut].Replace(Head, $"{Head}imports: [{path}]\n", StringComparison.Ordinal));
        byte[] catalogue = Encoding.UTF8.GetBytes((chance.Percent(95) ? Head : "") + text[cut..]);
        if (chance.Percent(40)) framework = Mutation.OfOutline(framework, chance);
        else catalogue = Mutation.OfOutline(catalogue, chance);
        return FuzzCase.Of().With(ExamMaker.Framework, framework).With(Catalogue, catalogue);
    }

    public override FuzzOutcome Try(FuzzCase given)
    {
        using var folder = new TemporaryFolder();
        foreach (var part in given.Parts) File.WriteAllBytes(folder[part.Name], part.Bytes);
        var accepted = UrbanExam.TryDefine(folder[ExamMaker.Framework], out var exam, out var diagnostics);
        DiagnosticOracle.CheckErrors(diagnostics, refused: !accepted, hasLines: true);
        if (!accepted) return FuzzOutcome.Refused;
        FrameworkOracle.Check(exam!.Framework);
        return FuzzOutcome.Read;
    }
}
