using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace UrbanIndicators.Tests.Fuzzing;

/// <summary>Hours of cases with fresh seeds: tells how far it is, writes findings down as they come, and reports what hangs.</summary>
internal sealed class LongFuzzRun : IDisposable
{
    private const int SecondsUntilSlow = 10;
    private const int SecondsUntilStopped = 180;

    private readonly FuzzTarget target;
    private readonly FuzzSettings settings;
    private readonly FuzzRun run;
    private readonly Timer timer;
    private readonly Stopwatch watch = Stopwatch.StartNew();
    private readonly string journal;
    private ulong current;
    private long begun;
    private long told;
    private int cases;

    public LongFuzzRun(FuzzTarget target, FuzzSettings settings, int attempts)
    {
        this.target = target;
        this.settings = settings;
        Directory.CreateDirectory(settings.Folder);
        journal = Path.Combine(settings.Folder, $"{target.Name}.running");
        var seed = settings.Seed ?? BitConverter.ToUInt64(RandomNumberGenerator.GetBytes(sizeof(ulong)));
        Say($"seed {seed:x}");
        run = new(target, seed, attempts) { Beginning = Begin, Found = Write };
        timer = new(_ => Watch(), null, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1));
    }

    public FuzzReport For(TimeSpan time)
    {
        var report = run.For(time);
        Say($"{report}");
        File.AppendAllText(
            Path.Combine(settings.Folder, "counts.txt"),
            string.Create(CultureInfo.InvariantCulture, $"{report}, {watch.Elapsed.TotalSeconds:F0} s\n"));
        return report;
    }

    public void Dispose()
    {
        timer.Dispose();
        File.Delete(journal);
    }

    /// <summary>The seed stands in a file before the case is tried: a stack overflow leaves nothing else behind.</summary>
    private void Begin(ulong seed)
    {
        File.WriteAllText(journal, string.Create(CultureInfo.InvariantCulture, $"{target.Name}:{seed:x16}"));
        Volatile.Write(ref current, seed);
        Volatile.Write(ref begun, watch.ElapsedMilliseconds);
        Interlocked.Increment(ref cases);
    }

    private void Write(FuzzFinding finding)
    {
        Volatile.Write(ref begun, watch.ElapsedMilliseconds);
        Say($"{finding.Rule}: {finding.Replay}");
        var folder = Directory.CreateDirectory(Path.Combine(settings.Folder, finding.Replay.Replace(':', '-'))).FullName;
        File.WriteAllText(Path.Combine(folder, "finding.txt"), finding.ToString());
        foreach (var part in finding.Smallest.Parts) File.WriteAllBytes(Path.Combine(folder, part.Name), part.Bytes);
    }

    private void Watch()
    {
        var seconds = (watch.ElapsedMilliseconds - Volatile.Read(ref begun)) / 1000;
        if (seconds == SecondsUntilSlow)
        {
            File.AppendAllText(
                Path.Combine(settings.Folder, "slow.txt"),
                string.Create(CultureInfo.InvariantCulture, $"{target.Name}:{current:x16}\n"));
        }

        if (seconds > SecondsUntilStopped)
        {
            Environment.FailFast(string.Create(CultureInfo.InvariantCulture, $"The case {target.Name}:{current:x16} does not end."));
        }

        if (watch.Elapsed.TotalSeconds < told + 30) return;
        told = (long)watch.Elapsed.TotalSeconds;
        Say($"{cases} cases after {told} s");
    }

    private void Say(FormattableString line) =>
        TestContext.Progress.WriteLine(new StringBuilder(target.Name).Append(": ").Append(FormattableString.Invariant(line)).ToString());
}
