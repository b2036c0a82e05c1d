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
        if (string.IsNullOrWhiteSpace(path)) throw CommandException.Usage(Messages.OutputNameMissing);
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
        else if (OpenDevice(path) is { } device)
        {
            using (device) write(device);
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
        var file = Create(temporary, path);
        try
        {
            using (file) write(file);

            if (!OperatingSystem.IsWindows() && File.Exists(path)) File.SetUnixFileMode(temporary, File.GetUnixFileMode(path));
            File.Move(temporary, path, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    private static FileStream Create(string temporary, string path)
    {
        try
        {
            return new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None, BufferSize);
        }
        catch (UnauthorizedAccessException)
        {
            throw new CommandException(ExitCodes.BadFiles, Messages.OutputNotWritable, path, Messages.NoPermission);
        }
        catch (Exception problem) when (problem is FileNotFoundException or DirectoryNotFoundException or PathTooLongException)
        {
            throw new CommandException(ExitCodes.BadFiles, Messages.OutputNotWritable, path, Messages.NameNotPossible);
        }
    }

    // Replacing /dev/null by a file would be a disaster for everybody else; somebody waits at the other end of a pipe.
    private static FileStream? OpenDevice(string path)
    {
        if (OperatingSystem.IsWindows() || !File.Exists(path)) return null;
        var file = new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
        if (!file.CanSeek || Path.GetFullPath(path).StartsWith("/dev/", StringComparison.Ordinal)) return file;
        file.Dispose();
        return null;
    }

    private static string FolderOf(string path) => Path.GetDirectoryName(Path.GetFullPath(path)) ?? ".";

    // Links of folders count too: an input may be reached by two paths.
    private static string Resolve(string path)
    {
        var full = Path.GetFullPath(path);
        var file = new FileInfo(full);
        if (file.LinkTarget is not null && file.ResolveLinkTarget(returnFinalTarget: true) is { } target) full = target.FullName;
        return Path.GetDirectoryName(full) is { } folder ? Path.Combine(Resolve(folder), Path.GetFileName(full)) : full;
    }
}
