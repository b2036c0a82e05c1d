using UrbanIndicators.Diagnostics;
using UrbanIndicators.Methods;
using UrbanIndicators.Methods.Registry;
using static UrbanIndicators.Diagnostics.DefinitionDiagnostics;

namespace UrbanIndicators.Definitions.Yaml;

/// <summary>Reads a whole framework from the nodes of its file and of what it imports, and reports all that is wrong in one pass.</summary>
internal sealed class FrameworkBinder
{
    private readonly BindingContext context;
    private readonly List<Variable> variables = [];
    private readonly List<IndicatorEntry> entries = [];
    private readonly HashSet<string> indicatorIds = new(StringComparer.Ordinal);
    private readonly HashSet<string> inputIds = new(StringComparer.Ordinal);

    private FrameworkBinder(BindingContext context) => this.context = context;

    /// <summary>Gives the framework; <see langword="null"/> when the bag has errors then.</summary>
    /// <param name="root">The document.</param>
    /// <param name="file">Its file; <see langword="null"/> when it came from no file.</param>
    /// <param name="options">How to read.</param>
    /// <param name="bag">Receives what is found.</param>
    public static Framework? Bind(SourceNode root, string? file, DefinitionOptions options, DiagnosticBag bag)
    {
        var shared = new BindingContext(bag, options.Methods);
        if (root.Kind == SourceNodeKind.Mapping && !FormatCheck.Passes(shared, root)) return null;
        if (MappingReader.Of(shared, root, "document", FormatSpec.Document) is not { } document) return null;
        return new FrameworkBinder(shared).Bind(document, ImportLoader.Load(shared, root, file, options));
    }

    private Framework? Bind(MappingReader document, IReadOnlyList<ImportedFile> imports)
    {
        var head = document.Find("framework") is { } node ? MappingReader.Of(context, node, "framework", FormatSpec.Framework) : null;
        var title = head?.Localized("title");
        var edition = head?.Text("edition");
        var source = head?.Text("source");
        var status = head?.Word("status", Words.Statuses);
        var id = BindId(head);
        var phases = SettingsBinder.BindPhases(context, document);
        foreach (var (key, _) in document.Entries("weight-sets")) context.WeightSets.Add(key.Text);
        var method = document.Find("method") is { } settings ? SettingsBinder.Bind(context, settings) : null;
        foreach (var import in imports) BindDefinitions(import.Root, import.Name);
        BindDefinitions(document.Node, null);
        var byId = entries.ToDictionary(e => e.Indicator.Id, StringComparer.Ordinal);
        var tree = new TreeBinder(context, byId, indicatorIds);
        var index = document.Find("index") is { } top ? tree.BindIndex(top) : null;
        var sets = WeightSetBinder.Bind(context, document, index);
        ReferenceChecks.Check(context, indicatorIds, index);
        FormulaChecks.CheckReferences(context, entries, inputIds);
        FormulaChecks.CheckCycles(context, byId);
        if (index is not null) ReportUnused(tree.Used, imports);
        if (id is null || title is null || status is null || method is null || index is null) return null;
        var framework = new Framework
        {
            Id = id,
            Title = title,
            Edition = edition,
            Status = status.Value,
            Source = source,
            Variables = variables,
            Phases = phases,
            Method = method,
            WeightSets = sets,
            Index = index,
            Indicators = [.. entries.Select(e => e.Indicator)],
            Location = document.Node.Location,
        };
        MethodChecks.Check(framework, context.Methods, context.Bag);
        if (!context.Bag.HasErrors) MeanChecks.Check(framework, context.Methods, context.Bag);
        return context.Bag.HasErrors ? null : framework;
    }

    private string? BindId(MappingReader? head)
    {
        if (head?.Find("extends") is { } extends && ValueReader.Text(context, extends, "extends") is { } other)
        {
            context.Report(ExtendsRefused, extends, Quoted.Text(other));
        }

        return head?.Text("id") is { } id && context.CheckId(id, head.Find("id")!) ? id : null;
    }

    private void BindDefinitions(SourceNode document, string? importedFrom)
    {
        foreach (var (key, node) in Entries(document, "variables"))
        {
            inputIds.Add(key.Text);
            if (IndicatorBinder.BindVariable(context, key, node) is { } variable) variables.Add(variable);
        }

        foreach (var (key, node) in Entries(document, "indicators"))
        {
            inputIds.Add(key.Text);
            indicatorIds.Add(key.Text);
            if (IndicatorBinder.Bind(context, key, node) is { } indicator) entries.Add(new(indicator, node, importedFrom));
        }
    }

    private IEnumerable<(SourceNode Key, SourceNode Value)> Entries(SourceNode document, string key)
    {
        if (document.Find(key) is not { } node) return [];
        if (node.Kind != SourceNodeKind.Mapping) ValueReader.WrongShape(context, node, key, Shapes.Mapping);
        var room = BindingContext.MaximumDefinitions - inputIds.Count;
        if (node.Entries.Count > room) context.Report(TooManyIndicators, node, BindingContext.MaximumDefinitions);
        return node.Entries.Take(room);
    }

    private void ReportUnused(IReadOnlySet<string> used, IReadOnlyList<ImportedFile> imports)
    {
        foreach (var entry in entries.Where(e => e.ImportedFrom is null && !used.Contains(e.Indicator.Id)))
        {
            context.Bag.Report(IndicatorOutsideTree, entry.Indicator.Location, entry.Indicator.Id);
        }

        foreach (var import in imports)
        {
            var own = entries.Where(e => e.ImportedFrom == import.Name).ToList();
            var unused = own.Count(e => !used.Contains(e.Indicator.Id));
            if (unused > 0) context.Bag.Report(ImportedUnused, new(import.Name), unused, own.Count, import.Name);
        }
    }
}
