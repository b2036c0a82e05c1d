using UrbanIndicators.Cli.Texts;
using UrbanIndicators.Diagnostics;
using UrbanIndicators.Reporting;

namespace UrbanIndicators.Cli.Running;

/// <summary>
/// Where a command's data goes: standard output, or a file that is written whole or not at all. Of a link it is the file the link leads to;
/// the link stays.
/// </summary>
internal sealed class OutputTarget(Terminal terminal, string? path, CancellationToken cancellationToken)
{
    private const int BufferSize = 1 << 17;

    /// <summary>The data goes to a terminal: colours are welcome, and long tables are cut.</summary>
    public bool IsTerminal => path is null && terminal.OutputIsTerminal;

    /// <summary>Refuses what cannot end well before any work is done.</summary>
    /// <exception cref="CommandException">The file is an input, a folder, in a folder that is not there, or a link in a circle.</exception>
    public void Check(IEnumerable<string> inputs)
    {
        if (path is null) return;
        if (string.IsNullOrWhiteSpace(path)) throw CommandException.Usage(Messages.OutputNameMissing);
        if (Directory.Exists(path)) throw CommandException.Usage(Messages.OutputIsFolder, path);
        var target = RealPathOf(path);
        if (!Directory.Exists(Path.GetDirectoryName(target))) throw CommandException.Usage(Messages.OutputFolderMissing, target);
        var comparison = OperatingSystem.IsLinux() ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;
        if (inputs.Any(i => string.Equals(RealPath.Of(i), target, comparison))) throw CommandException.Usage(Messages.OutputIsInput, path);
    }

    /// <summary>Hands out a stream; the file takes its name only when <paramref name="write"/> has come to its end.</summary>
    /// <exception cref="CommandException">It cannot be written.</exception>
    public void Write(Action<Stream> write)
    {
        try
        {
            if (path is null) WriteThrough(terminal.Output, write);
            else if (OpenDevice(path) is { } device) WriteAndClose(device, write);
            else WholeFile.Write(RealPathOf(path), write, cancellationToken);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw path is null ? OutputFault.OfStandardOutput(problem) : OutputFault.OfFile(path, problem);
        }
    }

    // Not disposed of: standard output outlives the table written to it.
    private static void WriteThrough(Stream stream, Action<Stream> write)
    {
        var buffered = new BufferedStream(stream, BufferSize);
        write(buffered);
        buffered.Flush();
    }

    private static void WriteAndClose(FileStream device, Action<Stream> write)
    {
        using (device) write(device);
    }

    // Replacing /dev/null by a file would be a disaster for everybody else; somebody waits at the other end of a pipe.
    private static FileStream? OpenDevice(string path)
    {
        var target = RealPathOf(path);
        // What is open already leads there too: /dev/stdout is a link to /proc/self/fd/1.
        bool IsIn(string folder) => target.StartsWith(folder, StringComparison.Ordinal);
        var isOfTheSystem = (IsIn("/dev/") && !IsIn("/dev/shm/")) || IsIn("/proc/");
        if (OperatingSystem.IsWindows() || (!isOfTheSystem && !File.Exists(target))) return null;
        var file = new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
        if (isOfTheSystem || !file.CanSeek) return file;
        file.Dispose();
        return null;
    }

    private static string RealPathOf(string path)
    {
        try
        {
            return RealPath.Of(path);
        }
        catch (IOException problem) when (problem is not FileNotFoundException)
        {
            throw CommandException.Usage(Messages.OutputLinksInCircle, path);
        }
    }
}
