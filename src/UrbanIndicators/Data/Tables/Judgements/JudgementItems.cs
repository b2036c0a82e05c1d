using UrbanIndicators.Data.Tables.Texts;
using UrbanIndicators.Diagnostics;
using UrbanIndicators.Localisation;

namespace UrbanIndicators.Data.Tables.Judgements;

/// <summary>The children of a node, found by id, alias or any language's name, as columns of data find indicators.</summary>
internal sealed class JudgementItems
{
    private const int Ambiguous = -1;
    private readonly Dictionary<string, int> byName = new(StringComparer.Ordinal);
    private readonly List<string> names = [];
    private readonly HashSet<string> ids;
    private long effort = Suggestion.Effort;

    public JudgementItems(Framework framework, IndexNode node)
    {
        Node = node;
        var indicators = framework.Indicators.ToLookup(i => i.Id, StringComparer.Ordinal);

        // Ids first: one names its own child, whatever other names are like it.
        ids = node.Children.Select(c => NameFolding.Fold(c.Id)).ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < node.Children.Count; i++) byName.TryAdd(NameFolding.Fold(node.Children[i].Id), i);
        for (var i = 0; i < node.Children.Count; i++)
        {
            var child = node.Children[i];
            var indicator = indicators[child.Id].FirstOrDefault();
            string[] all = [child.Id, .. child.Title.Texts.Values, .. indicator?.Name.Texts.Values ?? [], .. indicator?.Aliases ?? []];
            names.AddRange(all);
            foreach (var name in all.Select(NameFolding.Fold)) AddName(name, i);
        }
    }

    public IndexNode Node { get; }

    public int Count => Node.Children.Count;

    public string Id(int item) => Node.Children[item].Id;

    /// <summary>The ids, for messages.</summary>
    public string Listed => Quoted.List(Node.Children.Select(c => c.Id));

    /// <summary>Gives the position of the child a text names; <see langword="null"/> when it names none.</summary>
    public int? Find(string text) => byName.TryGetValue(NameFolding.Fold(text), out var item) && item != Ambiguous ? item : null;

    /// <summary>The same, with a report of a text that names none, or several.</summary>
    public int? Find(string text, SourceLocation at, DiagnosticBag bag)
    {
        if (Find(text) is { } item) return item;
        if (byName.ContainsKey(NameFolding.Fold(text)))
        {
            bag.Report(
                ScoringDiagnostics.JudgementItemUnknown, at, Quoted.InQuotes(text), Node.Id, Phrase.Of("judgement-items.an-id-since-several-children"));
            return null;
        }

        var near = Suggestion.For(text, names, ref effort);
        var expected = near is null ? new LocalizedText(Listed) : Phrase.Of("judgement-items.did-you-mean", Listed, near);
        bag.Report(ScoringDiagnostics.JudgementItemUnknown, at, Quoted.InQuotes(text), Node.Id, expected);
        return null;
    }

    private void AddName(string name, int item)
    {
        if (ids.Contains(name) || byName.TryAdd(name, item)) return;
        if (byName[name] != item) byName[name] = Ambiguous;
    }
}
