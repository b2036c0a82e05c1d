using UrbanIndicators.Localisation;

namespace UrbanIndicators.Definitions.Yaml;

/// <summary>Words for the shapes of values, for messages.</summary>
internal static class Shapes
{
    public static readonly LocalizedText Text = Phrase.Of("shapes.a-text");
    public static readonly LocalizedText Localized = Phrase.Of("shapes.a-text-or-a-mapping");
    public static readonly LocalizedText Number = Phrase.Of("shapes.a-number");
    public static readonly LocalizedText Year = Phrase.Of("shapes.a-year");
    public static readonly LocalizedText Boolean = Phrase.Of("shapes.true-or-false");
    public static readonly LocalizedText Word = Phrase.Of("shapes.a-word");
    public static readonly LocalizedText Mapping = Phrase.Of("shapes.a-mapping-key-value");
    public static readonly LocalizedText Grade = Phrase.Of("shapes.a-mapping-such-as-id");
    public static readonly LocalizedText Denominator = Phrase.Of("shapes.an-id-or-a-mapping");
    public static readonly LocalizedText List = Phrase.Of("shapes.a-list");
    public static readonly LocalizedText Pair = Phrase.Of("shapes.two-numbers-low-high");
    public static readonly LocalizedText Point = Phrase.Of("shapes.a-point-of-two-numbers");
    public static readonly LocalizedText Points = Phrase.Of("shapes.a-list-of-points-x");
    public static readonly LocalizedText Numbers = Phrase.Of("shapes.a-list-of-numbers");
    public static readonly LocalizedText Parameter = Phrase.Of("shapes.a-number-a-word-a");
    public static readonly LocalizedText Key = Phrase.Of("shapes.a-text-as-key");
    public static readonly LocalizedText Method = Phrase.Of("shapes.a-method");
    public static readonly LocalizedText Child = Phrase.Of("shapes.a-node-or-the-id");

    /// <summary>Says what a node is.</summary>
    public static LocalizedText Of(SourceNode node) => node.Kind switch
    {
        SourceNodeKind.Mapping => Phrase.Of("shapes.a-mapping"),
        SourceNodeKind.Sequence => Phrase.Of("shapes.a-list-of", node.Items.Count),
        _ when node.IsNull => Phrase.Of("shapes.nothing"),
        _ => Phrase.Of("shapes.text", Diagnostics.Quoted.Text(node.Text)),
    };
}
