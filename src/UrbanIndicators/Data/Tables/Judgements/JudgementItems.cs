using UrbanIndicators.Data.Tables.Headers;
using UrbanIndicators.Diagnostics;
using UrbanIndicators.Localisation;

namespace UrbanIndicators.Data.Tables.Judgements;

/// <summary>The children of a node, found by id, alias or any language's name, as columns of data find indicators.</summary>
internal sealed class JudgementItems
{
    private readonly NodeNames names;
    private long effort = Suggestion.Effort;

    public JudgementItems(Framework framework, IndexNode node)
    {
        Node = node;
        names = new(framework, node.Children);
    }

    public IndexNode Node { get; }

    public int Count => Node.Children.Count;

    public string Id(int item) => Node.Children[item].Id;

    /// <summary>The ids, for messages.</summary>
    public string Listed => Quoted.List(Node.Children.Select(c => c.Id));

    /// <summary>Gives the position of the child a text names; <see langword="null"/> when it names none.</summary>
    public int? Find(string text) => names.Find(text);

    /// <summary>The same, with a report of a text that names none, or several.</summary>
    public int? Find(string text, SourceLocation at, DiagnosticBag bag)
    {
        if (Find(text) is { } item) return item;
        if (names.IsShared(text))
        {
            bag.Report(
                ScoringDiagnostics.JudgementItemUnknown, at, Quoted.InQuotes(text), Node.Id, Phrase.Of(
                    "judgement-items.an-id-since-several-children"));
            return null;
        }

        var near = Suggestion.For(text, names.All, ref effort);
        var expected = near is null ? new LocalizedText(Listed) : Phrase.Of("judgement-items.did-you-mean", Listed, near);
        bag.Report(ScoringDiagnostics.JudgementItemUnknown, at, Quoted.InQuotes(text), Node.Id, expected);
        return null;
    }
}
