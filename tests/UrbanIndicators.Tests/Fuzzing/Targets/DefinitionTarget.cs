using System.Text;
using UrbanIndicators.Tests.Fuzzing.Making;
using UrbanIndicators.Tests.Fuzzing.Mutating;

namespace UrbanIndicators.Tests.Fuzzing.Targets;

/// <summary>
/// Definitions that were changed: bytes, words, lines with what stands below them. Where they are still read, they score their data.
/// </summary>
internal sealed class DefinitionTarget : FuzzTarget
{
    public override string Name => "definitions";

    public override int Cases => 300;

    public override int LeastScored => 10;

    public override FuzzCase Make(Chance chance)
    {
        var sample = Sample.Some(chance);
        return sample.ToCase().With(ExamMaker.Framework, Mutation.OfOutline(Encoding.UTF8.GetBytes(sample.Framework), chance));
    }

    public override FuzzOutcome Try(FuzzCase given)
    {
        if (Exams.Define(given) is not { } exam) return FuzzOutcome.Refused;
        return Exams.Read(given, exam.Framework) is { } panel ? Exams.Score(given, exam, panel, plain: false) : FuzzOutcome.Read;
    }
}
