using UrbanIndicators.Cli.Texts;

namespace UrbanIndicators.Cli.Running;

/// <summary>Where a command's data goes: standard output, or a file that is written whole or not at all.</summary>
internal sealed class OutputTarget(Terminal terminal, string? path)
{
    private const int BufferSize = 1 << 17;

    /// <summary>The data goes to a terminal: colours are welcome, and long tables are cut.</summary>
    public bool IsTerminal => path is null && terminal.OutputIsTerminal;

    /// <summary>Refuses what cannot end well before any work is done.</summary>
    /// <exception cref="CommandException">The file is one of the inputs, a folder, or in a folder that is not there.</exception>
    public void Check(IEnumerable<string> inputs)
    {
        if (path is null) return;
        if (Directory.Exists(path)) throw CommandException.Usage(Messages.OutputIsFolder, path);
        if (!Directory.Exists(FolderOf(path))) throw CommandException.Usage(Messages.OutputFolderMissing, path);
        var target = Resolve(path);
        var comparison = OperatingSystem.IsLinux() ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;
        if (inputs.Any(i => string.Equals(Resolve(i), target, comparison))) throw CommandException.Usage(Messages.OutputIsInput, path);
    }

    /// <summary>Hands out a stream; the file takes its name only when <paramref name="write"/> has come to its end.</summary>
    public void Write(Action<Stream> write)
    {
        if (path is null)
        {
            // Not disposed of: standard output outlives the table written to it.
            var buffered = new BufferedStream(terminal.Output, BufferSize);
            write(buffered);
            buffered.Flush();
        }
        else if (IsDevice(path))
        {
            using var device = new FileStream(path, FileMode.Open, FileAccess.Write);
            write(device);
        }
        else
        {
            WriteWhole(path, write);
        }
    }

    private static void WriteWhole(string path, Action<Stream> write)
    {
        // In the same folder, for only within one file system a move is one step.
        var temporary = Path.Combine(FolderOf(path), $".{Path.GetFileName(path)}.{Guid.NewGuid():N}.tmp");
        try
        {
            using (var file = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None, BufferSize))
            {
                write(file);
            }

            if (!OperatingSystem.IsWindows() && File.Exists(path)) File.SetUnixFileMode(temporary, File.GetUnixFileMode(path));
            File.Move(temporary, path, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    // Replacing /dev/null by a file would be a disaster for everybody else.
    private static bool IsDevice(string path) =>
        !OperatingSystem.IsWindows() && Path.GetFullPath(path).StartsWith("/dev/", StringComparison.Ordinal);

    private static string FolderOf(string path) => Path.GetDirectoryName(Path.GetFullPath(path)) ?? ".";

    private static string Resolve(string path)
    {
        var full = new FileInfo(Path.GetFullPath(path));
        return full.Exists && full.ResolveLinkTarget(returnFinalTarget: true) is { } link ? link.FullName : full.FullName;
    }
}
