using UrbanIndicators.Cli.Running;
using UrbanIndicators.Cli.Texts;
using UrbanIndicators.Tables;

namespace UrbanIndicators.Cli.Commands;

/// <summary>What is asked about weights, and how it is answered.</summary>
internal sealed class WeightQuestion(
    Session session, CommandOptions options, string? method, string? expertFile, string? nodeAsked, IReadOnlyList<string> sets)
{
    private readonly Exam exam = new(session, options);
    private readonly List<Diagnostic> notes = [];

    /// <summary>The names of the tree; known once it has been answered.</summary>
    public TreeNames Names { get; private set; } = null!;

    /// <summary>Finds the weights, in every way asked for.</summary>
    public (IReadOnlyList<WeightVariant> Variants, IReadOnlyList<Diagnostic> Notes) Answer(CancellationToken cancellationToken)
    {
        if (expertFile is not null && !File.Exists(expertFile))
        {
            throw CommandException.Usage(Messages.FileMissing, expertFile, Directory.GetCurrentDirectory());
        }

        exam.CheckFiles();
        if (expertFile is not null) session.Output.Check([expertFile]);
        using var busy = session.Busy(Messages.Reading);
        var defined = exam.Define();
        Names = new(defined.Framework);
        var variants = new List<WeightVariant>();
        var without = new List<string>();
        foreach (var way in Ways(defined).ToList())
        {
            if (Find(way, cancellationToken) is { } found) variants.Add(found);
            else without.Add(way.Id.Length == 0 ? way.Title.In(session.Language) : way.Id);
        }

        if (variants.Count == 0) throw CommandException.Usage(Messages.WeightsNeedData, NameList.Of(without));
        if (without.Count > 0) session.Say(Messages.WeightsLeftOut, NameList.Of(without));
        return (variants, [.. notes.DistinctBy(n => n.ToString(session.Language), StringComparer.Ordinal)]);
    }

    /// <summary>The method asked for, the sets asked for, or else the framework as it stands and its sets.</summary>
    private IEnumerable<(string Id, LocalizedText Title, UrbanExam Exam, string? Node)> Ways(UrbanExam defined)
    {
        var node = nodeAsked is null ? null : Names.Parent(nodeAsked).Id;
        if (method is not null || expertFile is not null)
        {
            var (way, of) = Judged(defined, node);
            yield return (way.ToString(), new LocalizedText(way.Name), of is null ? defined.Weigh(way) : defined.Weigh(of, way), of);
            yield break;
        }

        var framework = defined.Framework;
        if (sets.Count == 0) yield return ("", Labels.AsDefined, defined, node);
        foreach (var set in sets.Count == 0 ? [.. framework.WeightSets.Select(s => s.Id)] : sets)
        {
            var known = framework.WeightSets.FirstOrDefault(s => s.Id == set)
                ?? throw CommandException.Usage(
                    Messages.WeightSetUnknown, set, framework.WeightSets.Count == 0
                        ? Messages.NoneOfThem
                        : (object)NameList.Of([.. framework.WeightSets.Select(s => s.Id)]));
            yield return (set, known.Title, defined.Weigh(new Method(set)), node);
        }
    }

    /// <summary>The method, with the judgements of a file where there is one, and the node it is for.</summary>
    private (Method Method, string? Node) Judged(UrbanExam defined, string? node)
    {
        if (expertFile is null) return (Overrides.Parse(defined, MethodKind.Weighting, method!, "--method"), node);
        if (Path.GetExtension(expertFile) is ".yaml" or ".yml")
        {
            if (method is not null) throw CommandException.Usage(Messages.Exclusive, "--method", "--experts *.yaml");
            return (
                Overrides.Parse(defined, MethodKind.Weighting, File.ReadAllText(expertFile), expertFile),
                node ?? defined.Framework.Index.Id);
        }

        if (method is null) throw CommandException.Usage(Messages.ExpertMethodMissing);
        if (method.AsSpan().ContainsAny(':', '{')) throw CommandException.Usage(Messages.MethodNameOnly, method);
        var judged = node ?? NodeOf(defined.Framework);
        return (JudgementCsv.Read(expertFile, defined.Framework, judged, method), judged);
    }

    /// <summary>Where no node is named, that whose children fit the file best.</summary>
    private string NodeOf(Framework framework) => Names.Ids.Where(id => !Names.Node(id).IsLeaf).MinBy(id =>
    {
        JudgementCsv.TryRead(expertFile!, framework, id, method!, out _, out var found);
        return found.Count(d => d.Severity == DiagnosticSeverity.Error);
    })!;

    /// <summary>The weights in one way; <see langword="null"/> where they are learnt from data and there is none.</summary>
    private WeightVariant? Find((string Id, LocalizedText Title, UrbanExam Exam, string? Node) way, CancellationToken cancellationToken)
    {
        if (Find(way.Exam, way.Node, cancellationToken) is not { } found) return null;
        notes.AddRange(found.Notes);
        List<NodeWeights> nodes = [.. found.Nodes.Where(w => way.Node is null || w.Node == way.Node).Select(InOrder)];
        var effective = way.Node is null ? found.Effective : new Dictionary<string, double>(StringComparer.Ordinal);
        return new(way.Id, way.Title, nodes, InOrder(effective));
    }

    private WeightsFound? Find(UrbanExam asked, string? node, CancellationToken cancellationToken)
    {
        if (exam.DataFiles.Count == 0) return asked.FindWeights(node);
        var model = exam.Target(exam.Observe(asked, cancellationToken)).Fit(cancellationToken);
        return new() { Nodes = model.Weights, Effective = model.EffectiveWeights, Notes = model.Notes };
    }

    private NodeWeights InOrder(NodeWeights node) => node with
    {
        Weights = InOrder(node.Weights),
        ChildFigures = new OrderedDictionary<string, IReadOnlyDictionary<string, double>>(
            node.ChildFigures.OrderBy(f => f.Key, StringComparer.Ordinal).Select(
                f => KeyValuePair.Create<string, IReadOnlyDictionary<string, double>>(f.Key, InOrder(f.Value))), StringComparer.Ordinal),
        Figures = new OrderedDictionary<string, double>(node.Figures.OrderBy(f => f.Key, StringComparer.Ordinal), StringComparer.Ordinal),
    };

    /// <summary>Figures by id in the order of the tree.</summary>
    private OrderedDictionary<string, double> InOrder(IReadOnlyDictionary<string, double> figures) => new OrderedDictionary<string, double>(
        Names.Ids.Where(figures.ContainsKey).Select(id => KeyValuePair.Create(id, figures[id])), StringComparer.Ordinal);
}
