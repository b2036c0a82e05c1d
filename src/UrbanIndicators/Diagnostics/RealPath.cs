namespace UrbanIndicators.Diagnostics;

/// <summary>Paths with every link on the way followed.</summary>
internal static class RealPath
{
    private const int MostLinks = 40;

    /// <summary>Gives the full path without links.</summary>
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

    public static bool IsInside(string path, string folder) =>
        path.StartsWith(folder.EndsWith(Path.DirectorySeparatorChar) ? folder : folder + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private static string[] Parts(string path) =>
        path.Split([Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries);
}
