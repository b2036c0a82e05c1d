namespace UrbanIndicators.Reporting;

/// <summary>
/// Writes a file that appears whole or not at all: until the last byte is on the disk, what was there before stays as it is.
/// </summary>
/// <threadsafety>Its methods may be called from several threads at once, for different files.</threadsafety>
public static class WholeFile
{
    /// <summary>Writes a file.</summary>
    /// <param name="path">Its name. A link of this name is replaced, not followed: to follow it, give where it leads.</param>
    /// <param name="write">Writes what the file is going to hold; where it throws, there is no such file.</param>
    /// <param name="cancellationToken">Stops the work, and takes away what is unfinished.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">There is no permission to write it.</exception>
    public static void Write(string path, Action<Stream> write, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(write);
        using var files = new OutputFiles(cancellationToken);
        files.Write(path, write);
        files.Commit();
    }
}
