using System.Diagnostics;

namespace UrbanIndicators.Tests.Fuzzing;

/// <summary>Pushes cases through a target: a fixed number, or as many as a time allows.</summary>
internal sealed class FuzzRun(FuzzTarget target, ulong seed, int attempts)
{
    private readonly FuzzReport report = new(target);

    /// <summary>Told before a case is tried, a smaller one too; and with a rule that was broken for the first time.</summary>
    public Action<ulong>? Beginning { get; init; }

    public Action<FuzzFinding>? Found { get; init; }

    public FuzzReport Of(int cases)
    {
        for (var number = 0; number < cases; number++) Try(SeedOf(number));
        return report;
    }

    public FuzzReport For(TimeSpan time)
    {
        var watch = Stopwatch.StartNew();
        for (var number = 0; watch.Elapsed < time; number++) Try(SeedOf(number));
        return report;
    }

    /// <summary>Tries the case of a seed.</summary>
    public FuzzReport Replay(ulong caseSeed)
    {
        Try(caseSeed);
        return report;
    }

    /// <summary>Targets of one seed have cases of their own.</summary>
    private ulong SeedOf(int number) => Chance.SeedOf(target.Name.Aggregate(seed, (mixed, letter) => (mixed * 31) + letter), number);

    private void Try(ulong caseSeed)
    {
        if (Made(caseSeed) is not { } given) return;
        if (Probe(caseSeed, given, out var outcome) is not { } violation) report.Add(outcome);
        else if (!report.AddAgain(violation.Rule)) Add(caseSeed, given, violation);
    }

    /// <summary>A maker of cases that throws is a finding too, so that it ends no long run.</summary>
    private FuzzCase? Made(ulong caseSeed)
    {
        try
        {
            return target.Make(new(caseSeed));
        }
        catch (Exception exception)
        {
            var rule = $"no case was made: {exception.GetType().Name}";
            if (!report.AddAgain(rule)) Tell(new(target.Name, caseSeed, rule, exception.ToString(), FuzzCase.Of()));
            return null;
        }
    }

    private void Add(ulong caseSeed, FuzzCase given, FuzzViolation violation)
    {
        var smallest = new FuzzMinimiser(c => Probe(caseSeed, c, out _)?.Rule, violation.Rule, attempts).Smallest(given);
        var message = Probe(caseSeed, smallest, out _)?.Message ?? violation.Message;
        Tell(new(target.Name, caseSeed, violation.Rule, message, smallest));
    }

    private void Tell(FuzzFinding finding)
    {
        report.Add(finding);
        Found?.Invoke(finding);
    }

    private FuzzViolation? Probe(ulong caseSeed, FuzzCase given, out FuzzOutcome outcome)
    {
        Beginning?.Invoke(caseSeed);
        return FuzzProbe.Try(target, given, out outcome);
    }
}
