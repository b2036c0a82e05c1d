using UrbanIndicators.Tests.Fuzzing.Making;

namespace UrbanIndicators.Tests.Fuzzing.Targets;

/// <summary>Whole made-up exams: any tree, method, parameter and data.</summary>
internal sealed class ExamTarget : FuzzTarget
{
    public override string Name => "exam";

    public override int Cases => 400;

    public override int LeastScored => 20;

    public override FuzzCase Make(Chance chance) => ExamMaker.Make(chance);

    public override FuzzOutcome Try(FuzzCase given)
    {
        if (Exams.Define(given) is not { } exam) return FuzzOutcome.Refused;
        return Exams.Read(given, exam.Framework) is { } panel ? Exams.Score(given, exam, panel) : FuzzOutcome.Refused;
    }
}
