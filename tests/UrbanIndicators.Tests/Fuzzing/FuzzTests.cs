using System.Globalization;
using UrbanIndicators.Tests.Fuzzing.Targets;

namespace UrbanIndicators.Tests.Fuzzing;

/// <summary>
/// Hostile input at every door of the library. Plainly run it is a fixed number of cases with a fixed seed; docs/fuzzing.md tells how to
/// run it for hours.
/// </summary>
[Category("Fuzz")]
public class FuzzTests
{
    private const ulong Seed = 20_350_101;
    private const int AttemptsToMakeSmaller = 600;
    private const int AttemptsInALongRun = 4_000;

    private static readonly FuzzTarget[] All =
    [
        new ExamTarget(), new DefinitionTarget(), new ImportTarget(), new DataTarget(), new PlaceTableTarget(), new ModelTarget(),
        new MethodTarget(), new FormulaTarget(), new JudgementTarget(),
        new WeightFileTarget(), new CodeTarget(), new ConsoleTarget(),
    ];

    private static IEnumerable<string> Targets() => All.Select(t => t.Name);

    [TestCaseSource(nameof(Targets))]
    public void Target_OnHostileInput_KeepsEveryRule(string name)
    {
        var target = All.First(t => t.Name == name);
        var settings = FuzzSettings.FromEnvironment();
        if (settings.Replay is { } replay)
        {
            if (!replay.StartsWith(name + ":", StringComparison.Ordinal)) Assert.Ignore("Another target is replayed.");
            var caseSeed = ulong.Parse(replay[(name.Length + 1)..], NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            Judge(new FuzzRun(target, 0, AttemptsInALongRun).Replay(caseSeed));
        }
        else if (settings.Minutes is { } minutes)
        {
            using var run = new LongFuzzRun(target, settings, AttemptsInALongRun);
            Judge(run.For(TimeSpan.FromMinutes(minutes / All.Length)));
        }
        else
        {
            var report = new FuzzRun(target, settings.Seed ?? Seed, AttemptsToMakeSmaller).Of(target.Cases);
            Judge(report);
            Assert.That(report.Scored * 100, Is.GreaterThanOrEqualTo(target.LeastScored * report.Cases), report.ToString());
        }
    }

    private static void Judge(FuzzReport report)
    {
        TestContext.Out.WriteLine(report);
        Assert.That(report.Findings.Count, Is.Zero, $"{report}\n{string.Join('\n', report.Findings.OrderByDescending(f => f.Count))}");
    }
}
