namespace UrbanIndicators.Reporting;

/// <summary>One file that gets new contents or is taken away, in a step that can be taken back.</summary>
/// <param name="newFile">The new contents under their own name; <see langword="null"/> when the file is taken away.</param>
/// <param name="target">The file.</param>
internal sealed class FileChange(string? newFile, string target)
{
    private string? old;
    private bool isDone;

    public string? New => newFile;

    /// <summary>
    /// A name in the same folder, for only within one file system a move is one step; short, for the target's may be as long as names can
    /// be.
    /// </summary>
    public static string NameBeside(string path) =>
        Path.Combine(Path.GetDirectoryName(path) ?? path, $".ui-{Path.GetRandomFileName().Replace(".", "", StringComparison.Ordinal)}.tmp");

    /// <summary>Changes the file.</summary>
    /// <param name="keepOld">Keep what was there, so that the change can be taken back.</param>
    public void Do(bool keepOld)
    {
        if (keepOld) old = MoveAside();
        if (newFile is not null) File.Move(newFile, target, overwrite: true);
        else if (!keepOld) File.Delete(target);
        isDone = true;
    }

    public void Undo() => Quietly(() =>
    {
        if (old is not null) File.Move(old, target, overwrite: true);
        else if (isDone && newFile is not null) File.Delete(target);
    });

    public void DeleteOld() => Quietly(() =>
    {
        if (old is not null) File.Delete(old);
    });

    public void DeleteNew() => Quietly(() =>
    {
        if (newFile is not null) File.Delete(newFile);
    });

    private string? MoveAside()
    {
        if (!File.Exists(target)) return null;
        var name = NameBeside(target);
        try
        {
            File.Move(target, name);
            return name;
        }
        catch (FileNotFoundException)
        {
            // Another run into the same folder was quicker.
            return null;
        }
    }

    // Clearing up must not hide why there is something to clear up.
    private static void Quietly(Action action)
    {
        try
        {
            action();
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
        }
    }
}
