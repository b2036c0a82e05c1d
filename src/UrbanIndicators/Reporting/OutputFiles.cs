using Microsoft.Win32.SafeHandles;

namespace UrbanIndicators.Reporting;

/// <summary>
/// Files that appear whole, and all of them or none: each is written under a random name beside its target, flushed to the disk, and moved
/// when the last one is there. Until then what was there before stays as it is. Being asked to stop takes away at once what is unfinished.
/// </summary>
internal sealed class OutputFiles : IDisposable
{
    private const int BufferSize = 1 << 17;

    private readonly Lock gate = new();
    private readonly List<FileChange> changes = [];
    private readonly CancellationToken cancellationToken;
    private readonly CancellationTokenRegistration registration;

    public OutputFiles(CancellationToken cancellationToken)
    {
        this.cancellationToken = cancellationToken;
        registration = cancellationToken.Register(Discard);
    }

    /// <summary>Writes what a file is going to hold. A link of the name is replaced, not followed: to follow it give its target.</summary>
    public void Write(string path, Action<Stream> write)
    {
        path = Path.GetFullPath(path);
        using var stream = Begin(path);
        var mode = Shield(stream.SafeFileHandle, path);
        write(stream);
        stream.Flush(flushToDisk: true);
        SetMode(stream.SafeFileHandle, mode);
    }

    /// <summary>Takes a file away together with the change of the others.</summary>
    public void Remove(string path)
    {
        lock (gate) changes.Add(new(null, Path.GetFullPath(path)));
    }

    /// <summary>Puts the files in place.</summary>
    /// <exception cref="IOException">One of them cannot take its place: the others are taken back.</exception>
    public void Commit()
    {
        lock (gate)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var done = 0;
            try
            {
                // The last has nothing after it that could fail, so that a single file is changed in one step.
                for (; done < changes.Count; done++) changes[done].Do(keepOld: done < changes.Count - 1);
            }
            catch
            {
                while (done >= 0) changes[done--].Undo();
                throw;
            }

            foreach (var change in changes) change.DeleteOld();
        }
    }

    public void Dispose()
    {
        registration.Dispose();
        Discard();
    }

    private void Discard()
    {
        lock (gate)
        {
            foreach (var change in changes) change.DeleteNew();
        }
    }

    private FileStream Begin(string path)
    {
        if (Directory.Exists(path)) throw new IOException($"'{path}' is a folder.");
        lock (gate)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var change = new FileChange(FileChange.NameBeside(path), path);
            // Never opens what somebody else has put there. Deleted while it is open, where a system needs that to be said.
            var stream = new FileStream(change.New!, new FileStreamOptions
            {
                Mode = FileMode.CreateNew,
                Access = FileAccess.Write,
                Share = FileShare.Delete,
                BufferSize = BufferSize,
            });
            changes.Add(change);
            return stream;
        }
    }

    /// <summary>
    /// Keeps others out until the file is whole; gives the mode it has then: that of the file it replaces, or what the system gives a new
    /// one.
    /// </summary>
    private static UnixFileMode Shield(SafeFileHandle file, string path)
    {
        if (OperatingSystem.IsWindows()) return default;
        var mode = new FileInfo(path) is { Exists: true, LinkTarget: null } ? File.GetUnixFileMode(path) : File.GetUnixFileMode(file);
        SetMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        return mode;
    }

    private static void SetMode(SafeFileHandle file, UnixFileMode mode)
    {
        if (OperatingSystem.IsWindows()) return;
        try
        {
            File.SetUnixFileMode(file, mode);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // A file system without modes, as on a memory stick.
        }
    }
}
