using System.Globalization;
using UrbanIndicators.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using static UrbanIndicators.Diagnostics.DefinitionDiagnostics;

namespace UrbanIndicators.Definitions.Yaml;

/// <summary>
/// Builds nodes from the events of the YAML parser. It does so itself because the parser's own tree stops at the first repeated key,
/// follows aliases into cycles, recurses without a limit and loses the places of anchors.
/// </summary>
internal sealed class YamlSourceReader
{
    public const int MaximumDepth = 100;
    public const int MaximumAliased = 100_000;
    private const int MostSuggestions = 100;

    private readonly Dictionary<string, SourceNode?> anchors = new(StringComparer.Ordinal);
    private readonly TabScan tabs = new();
    private readonly string? file;
    private readonly DiagnosticBag bag;
    private readonly Parser parser;
    private Mark last = Mark.Empty;
    private long aliased;
    private int suggestions;
    private long effort = Suggestion.Effort;
    private bool stopped;

    private YamlSourceReader(string text, string? file, DiagnosticBag bag)
    {
        this.file = file;
        this.bag = bag;
        parser = new Parser(new StringReader(text));
    }

    /// <summary>Reads one document; gives <see langword="null"/> and reports when there is none or it is no YAML.</summary>
    public static SourceNode? Read(string text, string? file, DiagnosticBag bag)
    {
        var reader = new YamlSourceReader(text, file, bag);
        SourceNode? root = null;
        Diagnostic? syntax = null;
        try
        {
            root = reader.Document();
        }
        catch (YamlException exception)
        {
            // The parser reports some mistakes at the very beginning; where it had got to is nearer then.
            var mark = exception.Start.Line > 1 || exception.Start.Column > 1 ? exception.Start : reader.last;
            syntax = SyntaxInvalid.At(reader.At(mark), Quoted.Text(exception.Message.TrimEnd('.')));
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException or FormatException
            or OverflowException or IndexOutOfRangeException)
        {
            syntax = SyntaxInvalid.At(reader.At(reader.last), "unbalanced brackets or quotes");
        }

        if (reader.stopped) return null;
        var tabLines = reader.tabs.Find(text, file, complete: syntax is null);
        foreach (var tab in tabLines) bag.Add(tab);
        if (syntax is not null && tabLines.Count == 0) bag.Add(syntax);
        return syntax is null && tabLines.Count == 0 ? root : null;
    }

    private SourceNode? Document()
    {
        SourceNode? root = null;
        while (Next() is { } current)
        {
            if (current is not DocumentStart) continue;
            if (root is not null)
            {
                bag.Report(SeveralDocuments, At(current.Start));
                return root;
            }

            root = Node(Next(), 1);
            if (stopped) return null;
        }

        if (root is null || root.IsNull)
        {
            bag.Report(DocumentEmpty, new(file, 1, 1));
            return null;
        }

        return root;
    }

    private ParsingEvent? Next()
    {
        if (!parser.MoveNext()) return null;
        last = parser.Current!.End;
        return parser.Current;
    }

    private SourceNode Node(ParsingEvent? current, int depth)
    {
        var location = At(current?.Start ?? last);
        if (depth > MaximumDepth) return Stop(NestedTooDeep, location, MaximumDepth);
        if (current is AnchorAlias alias) return Alias(alias.Value.Value, location, depth);
        var open = current as NodeEvent;
        if (open is { Tag.IsEmpty: false, Tag.IsNonSpecific: false }) bag.Report(TagRefused, location, Quoted.Text(open.Tag.Value));
        var anchor = open is { Anchor.IsEmpty: false } ? open.Anchor.Value : null;
        if (anchor is not null) anchors[anchor] = null;
        var node = current switch
        {
            Scalar scalar => Text(scalar, location),
            SequenceStart start => Sequence(start, location, depth),
            MappingStart start => Mapping(start, location, depth),
            _ => new SourceNode(SourceNodeKind.Broken, location),
        };
        if (anchor is not null) anchors[anchor] = node;
        return node;
    }

    private SourceNode Text(Scalar scalar, SourceLocation location)
    {
        ReportEscapedControl(scalar, location);
        var single = scalar.Start.Line == scalar.End.Line;
        if (!single) tabs.Exempt(scalar.Start, scalar.End, scalar.Style != ScalarStyle.Plain);
        var quoted = scalar.Style is not (ScalarStyle.Plain or ScalarStyle.Any);
        var block = scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded;
        return new(SourceNodeKind.Scalar, location)
        {
            Text = scalar.Value,
            Quoted = quoted,
            TextColumn = single && !block ? location.Column + (quoted ? 1 : 0) : 0,
        };
    }

    /// <summary>
    /// What may not stand in the file may not be written as an escape either: it would act on the terminal that shows it.
    /// </summary>
    private void ReportEscapedControl(Scalar scalar, SourceLocation location)
    {
        if (scalar.Style != ScalarStyle.DoubleQuoted) return;
        foreach (var c in scalar.Value)
        {
            if (!char.IsControl(c) || c is '\n' or '\r' or '\t' or '\u0085') continue;
            bag.Report(ControlCharacter, location, string.Create(CultureInfo.InvariantCulture, $"U+{(int)c:X4}"));
            return;
        }
    }

    private SourceNode Sequence(SequenceStart start, SourceLocation location, int depth)
    {
        var items = new List<SourceNode>();
        var (size, height) = (1L, 0);
        while (!stopped && Next() is { } current and not SequenceEnd)
        {
            var item = Node(current, depth + 1);
            items.Add(item);
            size += item.Size;
            height = Math.Max(height, item.Height);
        }

        tabs.Exempt(start.Start, last, start.Style == SequenceStyle.Flow);
        return new(SourceNodeKind.Sequence, location) { Items = items, Size = size, Height = height + 1 };
    }

    private SourceNode Mapping(MappingStart start, SourceLocation location, int depth)
    {
        var entries = new List<(SourceNode, SourceNode)>();
        var seen = new Dictionary<string, SourceLocation>(StringComparer.Ordinal);
        var (size, height) = (1L, 0);
        while (!stopped && Next() is { } current and not MappingEnd)
        {
            var key = Node(current, depth + 1);
            if (stopped) break;
            var value = Node(Next(), depth + 1);
            size += key.Size + value.Size;
            height = Math.Max(height, Math.Max(key.Height, value.Height));
            if (key.Kind is SourceNodeKind.Mapping or SourceNodeKind.Sequence)
            {
                bag.Report(ShapeWrong, key.Location, "?", Shapes.Key, Shapes.Of(key));
            }
            else if (key.Kind == SourceNodeKind.Broken)
            {
                continue;
            }
            else if (seen.TryAdd(key.Text, key.Location))
            {
                entries.Add((key, value));
            }
            else
            {
                bag.Report(KeyDuplicate, key.Location, Quoted.Text(key.Text), seen[key.Text].ToString());
            }
        }

        tabs.Exempt(start.Start, last, start.Style == MappingStyle.Flow);
        return new(SourceNodeKind.Mapping, location) { Entries = entries, Size = size, Height = height + 1 };
    }

    private SourceNode Alias(string name, SourceLocation location, int depth)
    {
        var broken = new SourceNode(SourceNodeKind.Broken, location);
        if (!anchors.TryGetValue(name, out var node))
        {
            bag.Report(AnchorUnknown, location, Quoted.Text(name), SuggestAnchor(name));
            return broken;
        }

        if (node is null)
        {
            bag.Report(AliasCycle, location, Quoted.Text(name));
            return broken;
        }

        aliased += node.Size;
        if (aliased > MaximumAliased) return Stop(AliasesTooLarge, location, MaximumAliased);
        if (depth + node.Height - 1 > MaximumDepth) return Stop(NestedTooDeep, location, MaximumDepth);
        return node with { Location = location, TextColumn = 0 };
    }

    /// <summary>Searching costs, so only the first errors get a suggestion.</summary>
    private LocalizedText SuggestAnchor(string name) =>
        (suggestions++ < MostSuggestions ? Hints.DidYouMean(name, anchors.Keys, ref effort) : null) ?? Hints.WriteAnchor;

    private SourceNode Stop(DiagnosticDescriptor reason, SourceLocation location, int limit)
    {
        bag.Report(reason, location, limit);
        stopped = true;
        return new(SourceNodeKind.Broken, location);
    }

    private SourceLocation At(Mark mark) => new(file, (int)mark.Line, (int)mark.Column);
}
