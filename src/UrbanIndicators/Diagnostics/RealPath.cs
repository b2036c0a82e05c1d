namespace UrbanIndicators.Diagnostics;

/// <summary>
/// Paths with every link on the way followed: two names of one file give the same, so that an output is not written over an input.
/// </summary>
/// <threadsafety>Its methods may be called from several threads at once.</threadsafety>
public static class RealPath
{
    private const int MostLinks = 40;

    /// <summary>Gives the full path without links.</summary>
    /// <param name="path">The path; nothing has to be there.</param>
    /// <returns>The full path.</returns>
    /// <exception cref="IOException">The links run in a circle.</exception>
    public static string Of(string path)
    {
        var links = 0;
        var full = Path.GetFullPath(path);
        var root = Path.GetPathRoot(full)!;
        var pending = new Stack<string>(Parts(full[root.Length..]).Reverse());
        var result = root;
        while (pending.TryPop(out var part))
        {
            var next = Path.GetFullPath(Path.Combine(result, part));
            if (new FileInfo(next).LinkTarget is not { } target)
            {
                result = next;
                continue;
            }

            if (++links > MostLinks) throw new IOException("too many symbolic links");
            var targetRoot = Path.GetPathRoot(target) ?? "";
            if (targetRoot.Length > 0) result = targetRoot;
            foreach (var inner in Parts(target[targetRoot.Length..]).Reverse()) pending.Push(inner);
        }

        return result;
    }

    /// <summary>Tells whether something stands in a folder, at any depth.</summary>
    /// <param name="path">A full path without links.</param>
    /// <param name="folder">The full path of the folder, without links.</param>
    /// <returns><see langword="true"/> when it does; not of the folder itself.</returns>
    public static bool IsInside(string path, string folder)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(folder);
        var begin = folder.EndsWith(Path.DirectorySeparatorChar) ? folder : folder + Path.DirectorySeparatorChar;
        return path.StartsWith(begin, StringComparison.Ordinal);
    }

    private static string[] Parts(string path) =>
        path.Split([Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries);
}
