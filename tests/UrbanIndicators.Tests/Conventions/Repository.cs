using System.Runtime.CompilerServices;

namespace UrbanIndicators.Tests.Conventions;

/// <summary>The working copy the tests run in, for tests that read its sources and pages.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string PathOf(string relative) => Path.Combine(Root, relative.Replace('/', Path.DirectorySeparatorChar));

    /// <summary>The C# files below a folder, without what builds leave behind; paths relative to the folder, with slashes.</summary>
    public static IReadOnlyList<string> SourceFiles(string folder)
    {
        var root = PathOf(folder);
        return
        [
            .. Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories)
                .Select(f => Path.GetRelativePath(root, f).Replace(Path.DirectorySeparatorChar, '/'))
                .Where(f => !f.StartsWith("bin/", StringComparison.Ordinal) && !f.StartsWith("obj/", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal),
        ];
    }

    private static string FindRoot()
    {
        // From the built tests upwards; a build that goes elsewhere (artifacts, stryker) still knows where this file stood.
        foreach (var start in new[] { AppContext.BaseDirectory, ThisFolder() })
        {
            for (var folder = start; folder is not null; folder = Path.GetDirectoryName(folder))
            {
                if (File.Exists(Path.Combine(folder, "UrbanIndicators.sln"))) return folder;
            }
        }

        throw new InvalidOperationException("The tests need the repository's sources: no UrbanIndicators.sln was found above them.");
    }

    private static string? ThisFolder([CallerFilePath] string path = "") => Path.GetDirectoryName(path);
}
