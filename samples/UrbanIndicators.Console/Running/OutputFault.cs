using UrbanIndicators.Cli.Texts;

namespace UrbanIndicators.Cli.Running;

/// <summary>Says why output could not be written, in both languages where the cause is a common one.</summary>
internal static class OutputFault
{
    public static CommandException OfFile(string path, Exception problem) =>
        new(ExitCodes.BadFiles, Messages.OutputNotWritable, path, ReasonOf(problem));

    public static CommandException OfFolder(string path, Exception problem) =>
        new(ExitCodes.BadFiles, Messages.FolderNotWritable, path, ReasonOf(problem));

    /// <summary>Of standard output. That there is no permission is how the system says that nothing is open.</summary>
    public static CommandException OfStandardOutput(Exception problem) => problem is UnauthorizedAccessException
        ? new(ExitCodes.BadFiles, Messages.OutputClosed)
        : new(ExitCodes.BadFiles, Messages.StandardOutputNotWritable, ReasonOf(problem));

    private static object ReasonOf(Exception problem) => problem switch
    {
        UnauthorizedAccessException => Messages.NoPermission,
        FileNotFoundException or DirectoryNotFoundException or PathTooLongException => Messages.NameNotPossible,
        _ when IsOneOf(problem, [28, 122, 69], [0x70, 0x27]) => Messages.DiskFull,
        _ when IsOneOf(problem, [30], [0x13]) => Messages.DiskReadOnly,
        _ when IsOneOf(problem, [21], []) => Messages.NameIsFolder,
        _ => problem.Message,
    };

    // The numbers of Linux and macOS, and those of Windows, which carry a mark before them.
    private static bool IsOneOf(Exception problem, ReadOnlySpan<int> unix, ReadOnlySpan<int> windows) =>
        OperatingSystem.IsWindows() ? windows.Contains(problem.HResult & 0xFFFF) : unix.Contains(problem.HResult);
}
