using System.Globalization;
using UrbanIndicators.Tables;
using UrbanIndicators.Tests.Fuzzing.Making;
using UrbanIndicators.Tests.Fuzzing.Oracles;

namespace UrbanIndicators.Tests.Fuzzing.Targets;

/// <summary>Scores what was read, and holds every rule of results against it.</summary>
internal static class Exams
{
    /// <summary>Reads a framework both ways, which have to agree; <see langword="null"/> when it was refused by name.</summary>
    public static UrbanExam? Define(FuzzCase given, string part = ExamMaker.Framework)
    {
        var accepted = UrbanExam.TryDefine(given.Open(part), out var exam, out var diagnostics);
        DiagnosticOracle.CheckErrors(diagnostics, refused: !accepted, hasLines: true);
        if (accepted)
        {
            FrameworkOracle.Check(exam!.Framework);
            return exam;
        }

        var thrown = Thrown(() => UrbanExam.Define(given.Open(part)));
        Require.That(
            thrown.Count == diagnostics.Count,
            "Define and TryDefine disagree",
            $"{thrown.Count} and {diagnostics.Count} diagnostics");
        return null;
    }

    /// <summary>Reads data both ways, which have to agree; <see langword="null"/> when it was refused by name.</summary>
    public static Panel? Read(FuzzCase given, Framework framework, TableReadOptions? options = null)
    {
        var accepted = PanelCsv.TryRead(given.Open(ExamMaker.Data), ExamMaker.Data, framework, out var panel, out var diagnostics, options);
        DiagnosticOracle.CheckErrors(diagnostics, refused: !accepted);
        if (accepted)
        {
            PanelOracle.Check(panel!, framework);
            return panel;
        }

        var thrown = Thrown(() => PanelCsv.Read(given.Open(ExamMaker.Data), ExamMaker.Data, framework, options));
        Require.That(thrown.Count == diagnostics.Count, "Read and TryRead disagree", $"{thrown.Count} and {diagnostics.Count} diagnostics");
        return null;
    }

    /// <summary>Scores, and holds every rule of results against what came out.</summary>
    public static FuzzOutcome Score(FuzzCase given, UrbanExam exam, Panel panel, bool plain = true) =>
        Assess(given, exam, panel) is { } assessment ? Judge(assessment, plain) : FuzzOutcome.Unscorable;

    /// <summary>Asks the case's question; <see langword="null"/> when it was refused by name.</summary>
    public static Assessment? Assess(FuzzCase given, UrbanExam exam, Panel panel)
    {
        var year = int.TryParse(given.Asked("year"), NumberStyles.None, CultureInfo.InvariantCulture, out var asked) ? asked : (int?)null;
        return DiagnosticOracle.Refusable(() =>
        {
            var observed = exam.Observe(panel).AgainstTargets(year is null ? given.Asked("phase") : null, year, given.Asked("set"));
            if (Period.TryParse(given.Asked("period"), out var period)) observed = observed.ForPeriod(period);
            return observed.Score();
        });
    }

    public static FuzzOutcome Judge(Assessment assessment, bool plain = true, bool learnt = true)
    {
        AssessmentOracle.Check(assessment, plain, learnt);
        ModelOracle.Check(assessment);
        return FuzzOutcome.Scored;
    }

    private static IReadOnlyList<Diagnostic> Thrown<T>(Func<T> read)
    {
        try
        {
            read();
        }
        catch (UrbanIndicatorsException refusal)
        {
            DiagnosticOracle.CheckRefusal(refusal);
            return refusal.Diagnostics;
        }

        throw new FuzzViolation("a reader accepts what its twin refuses", "no exception");
    }
}
