using UrbanIndicators.Tests.Fuzzing.Making;
using UrbanIndicators.Tests.Fuzzing.Mutating;
using UrbanIndicators.Tests.Fuzzing.Oracles;

namespace UrbanIndicators.Tests.Fuzzing.Targets;

/// <summary>
/// Saved models of every method that were changed. What is loaded has the framework that was saved, and scores without numbers that are
/// none.
/// </summary>
internal sealed class ModelTarget : FuzzTarget
{
    private const string Model = "model.json";

    public override string Name => "models";

    public override int Cases => 400;

    public override int LeastScored => 10;

    public override FuzzCase Make(Chance chance)
    {
        for (var tries = 0; ; tries++)
        {
            var made = (tries < 4 ? MethodExam.Make(chance) : Sample.Districts).ToCase();
            if (Fit(made) is { } model) return made.With(Model, Mutation.OfJson(ModelOracle.Save(model), chance));
        }
    }

    public override FuzzOutcome Try(FuzzCase given)
    {
        if (Exams.Define(given) is not { } exam || Exams.Read(given, exam.Framework) is not { } panel) return FuzzOutcome.Refused;
        if (DiagnosticOracle.Refusable(() => ScoringModel.Load(given.Open(Model))) is not { } model) return FuzzOutcome.Refused;
        var same = FrameworkOracle.Json(model.Plan.Framework).AsSpan().SequenceEqual(FrameworkOracle.Json(exam.Framework));
        Require.That(same, "a model whose framework was changed is loaded", $"{model.Plan.Framework.Id}");
        if (DiagnosticOracle.Refusable(() => model.Score(panel)) is not { } assessment) return FuzzOutcome.Unscorable;
        return Exams.Judge(assessment, learnt: false);
    }

    private static ScoringModel? Fit(FuzzCase given)
    {
        try
        {
            return UrbanExam.Define(given.Open(ExamMaker.Framework)).Observe(given.Open(ExamMaker.Data)).AgainstTargets(year: 2030).Fit();
        }
        catch (Exception)
        {
            // Some parameters do not go together: another method is taken. What should not be thrown is found by the other targets.
            return null;
        }
    }
}
