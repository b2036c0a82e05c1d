using System.Runtime.InteropServices;

namespace UrbanIndicators.Cli.Running;

/// <summary>
/// Lets a run that is asked to stop clear up first: what is unfinished is taken away, and the exit status tells the signal.
/// </summary>
internal sealed class Signals : IDisposable
{
    /// <summary>What shells add to the number of a signal to make an exit status of it.</summary>
    private const int OfShells = 128;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);
    private static readonly (PosixSignal Signal, int Number)[] Known =
        [(PosixSignal.SIGHUP, 1), (PosixSignal.SIGINT, 2), (PosixSignal.SIGQUIT, 3), (PosixSignal.SIGTERM, 15)];

    private readonly Lock gate = new();
    private readonly CancellationTokenSource source = new();
    private readonly PosixSignalRegistration[] registrations;
    private Timer? end;
    private int received;
    private bool isOver;

    public Signals() => registrations =
    [
        .. Known.Select(known => PosixSignalRegistration.Create(known.Signal, context =>
        {
            context.Cancel = true;
            Stop(known.Number);
        })),
    ];

    public CancellationToken Token => source.Token;

    /// <summary>The exit status of a run: where it was stopped by a signal, that of the signal.</summary>
    public int StatusOf(int exitCode) => exitCode == ExitCodes.Cancelled && received > 0 ? OfShells + received : exitCode;

    public void Dispose()
    {
        foreach (var registration in registrations) registration.Dispose();
        lock (gate)
        {
            isOver = true;
            end?.Dispose();
            source.Dispose();
        }
    }

    private void Stop(int number)
    {
        // Who asks a second time does not want to wait, but for the clearing up of the first.
        lock (gate)
        {
            if (isOver) return;
            if (received > 0) Environment.Exit(OfShells + number);
            received = number;
            // Work that does not look up is not waited for: nothing it could leave is there any more.
            end = new(_ => Environment.Exit(OfShells + number), null, Patience, Timeout.InfiniteTimeSpan);
            source.Cancel();
        }
    }
}
