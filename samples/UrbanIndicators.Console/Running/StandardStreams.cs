using System.Globalization;

namespace UrbanIndicators.Cli.Running;

/// <summary>
/// Tells which of the standard streams were closed by who started the program (<c>>&amp;-</c>). The runtime opens files of its own before
/// the program begins, and the numbers of the closed ones are the first to be given out: what is written to standard output would go into
/// one of these.
/// </summary>
internal static class StandardStreams
{
    private const int AccessMode = 3;
    private const int ReadOnly = 0;

    public static bool IsOutputClosed => IsClosed(1);

    public static bool IsErrorClosed => IsClosed(2);

    private static bool IsClosed(int number)
    {
        // Only there the system tells what is open; elsewhere writing fails.
        if (!OperatingSystem.IsLinux()) return false;
        try
        {
            // Nobody gives a program both ends of one pipe: that is the runtime's own.
            return ModeOf(number) == ReadOnly
                || Enumerable.Range(0, number).Any(n => ModeOf(n) == ReadOnly && PipeOf(n) is { } pipe && pipe == PipeOf(number));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static int? ModeOf(int number)
    {
        var flags = File.ReadLines(Named("fdinfo", number)).FirstOrDefault(l => l.StartsWith("flags:", StringComparison.Ordinal));
        return flags is null ? null : Convert.ToInt32(flags["flags:".Length..].Trim(), 8) & AccessMode;
    }

    private static string? PipeOf(int number) =>
        new FileInfo(Named("fd", number)).LinkTarget is { } target && target.StartsWith("pipe:", StringComparison.Ordinal) ? target : null;

    private static string Named(string folder, int number) => string.Create(CultureInfo.InvariantCulture, $"/proc/self/{folder}/{number}");
}
