using UrbanIndicators.Diagnostics;
using UrbanIndicators.Localisation;
using static UrbanIndicators.Diagnostics.DefinitionDiagnostics;

namespace UrbanIndicators.Definitions.Yaml;

/// <summary>Reads the catalogues that a definitions file imports, each once, none from outside the root.</summary>
internal sealed class ImportLoader
{
    private const int MostFiles = 200;

    private readonly BindingContext context;
    private readonly string root;
    private readonly string mainFile;
    private readonly int maximumLength;
    private readonly List<string> open = [];
    private readonly HashSet<string> read = new(StringComparer.Ordinal);
    private readonly List<ImportedFile> files = [];

    private ImportLoader(BindingContext context, string mainFile, DefinitionOptions options)
    {
        this.context = context;
        this.mainFile = mainFile;
        maximumLength = options.MaximumLength;
        var folder = Path.GetDirectoryName(Path.GetFullPath(mainFile))!;
        root = RealPath.Of(options.Root ?? folder);
        open.Add(RealPath.Of(mainFile));
    }

    /// <summary>Reads what a document imports, in order, what the imports import before themselves.</summary>
    /// <param name="context">The context.</param>
    /// <param name="document">The main file's mapping.</param>
    /// <param name="mainFile">Its path; <see langword="null"/> when it came from no file.</param>
    /// <param name="options">The root and the limit.</param>
    public static IReadOnlyList<ImportedFile> Load(BindingContext context, SourceNode document, string? mainFile, DefinitionOptions options)
    {
        if (document.Find("imports") is not { } imports) return [];
        if (mainFile is null)
        {
            context.Report(ImportWithoutFile, imports);
            return [];
        }

        var loader = new ImportLoader(context, mainFile, options);
        loader.Follow(imports);
        return loader.files;
    }

    private void Follow(SourceNode imports)
    {
        var here = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in ValueReader.Items(context, imports, "imports") ?? [])
        {
            if (ValueReader.Text(context, item, "imports") is not { } path || Resolve(item, path) is not { } full) continue;
            if (!here.Add(full)) context.Report(ImportRepeated, item, Quoted.Text(path));
            else if (open.Contains(full, StringComparer.Ordinal)) ReportCycle(item, full);
            else if (!read.Contains(full)) Read(item, path, full);
        }
    }

    private string? Resolve(SourceNode item, string path)
    {
        if (Path.IsPathRooted(path) || path.Contains('\\', StringComparison.Ordinal) || path.Contains(':', StringComparison.Ordinal)
            || path.Contains('\0', StringComparison.Ordinal))
        {
            context.Report(ImportPathInvalid, item, Quoted.Text(path));
            return null;
        }

        try
        {
            var full = RealPath.Of(Path.Combine(Path.GetDirectoryName(open[^1])!, path));
            if (RealPath.IsInside(full, root)) return full;
            context.Report(ImportEscapes, item, Quoted.Text(path), Show(root));
        }
        catch (Exception exception) when (
            exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            context.Report(ImportNotFound, item, Quoted.Text(path), Unreadable);
        }

        return null;
    }

    private void Read(SourceNode item, string path, string full)
    {
        if (read.Count == MostFiles)
        {
            context.Report(TooManyImports, item, MostFiles);
            read.Add(full);
        }

        if (read.Count > MostFiles || !read.Add(full)) return;
        SourceNode? node;
        try
        {
            node = ReadNode(full);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            var reason = exception is FileNotFoundException or DirectoryNotFoundException
                ? Phrase.Of("import-loader.there-is-no-such-file")
                : Unreadable;
            context.Report(ImportNotFound, item, Quoted.Text(path), reason);
            return;
        }

        if (node is null || !Check(node)) return;
        open.Add(full);
        if (node.Find("imports") is { } imports) Follow(imports);
        open.RemoveAt(open.Count - 1);
        files.Add(new(Show(full), node));
    }

    private SourceNode? ReadNode(string full)
    {
        using var stream = new FileStream(full, FileMode.Open, FileAccess.Read, FileShare.Read);
        return SourceText.Read(stream, Show(full), maximumLength, context.Bag) is { } text
            ? YamlSourceReader.Read(text, Show(full), context.Bag)
            : null;
    }

    private bool Check(SourceNode node) =>
        MappingReader.Of(context, node, "document", FormatSpec.Catalogue, ReportMainKey) is not null && FormatCheck.Passes(context, node);

    private bool ReportMainKey(SourceNode key)
    {
        if (!FormatSpec.Document.Names.Contains(key.Text, StringComparer.Ordinal)) return false;
        context.Report(KeyOnlyInMainFile, key, key.Text);
        return true;
    }

    private void ReportCycle(SourceNode item, string full)
    {
        var circle = open.Skip(open.IndexOf(full)).Append(full).Select(Path.GetFileName);
        context.Report(ImportCycle, item, Quoted.Text(string.Join(" → ", circle)));
    }

    /// <summary>Files are shown the way the user named the main one: relative or full.</summary>
    private string Show(string full) => Path.IsPathRooted(mainFile) ? full : Path.GetRelativePath(RealPath.Of("."), full);

    private static LocalizedText Unreadable => Phrase.Of("import-loader.it-is-not-readable");
}
