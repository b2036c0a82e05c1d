namespace UrbanIndicators.Definitions.Yaml;

/// <summary>Words for the shapes of values, for messages.</summary>
internal static class Shapes
{
    public static readonly LocalizedText Text = LocalizedText.Of("a text", "文本");
    public static readonly LocalizedText Localized = LocalizedText.Of("a text, or a mapping of texts by language", "文本，或按语言给出的文本映射");
    public static readonly LocalizedText Number = LocalizedText.Of("a number", "数");
    public static readonly LocalizedText Year = LocalizedText.Of("a year", "年份");
    public static readonly LocalizedText Boolean = LocalizedText.Of("true or false", "true 或 false");
    public static readonly LocalizedText Word = LocalizedText.Of("a word", "单词");
    public static readonly LocalizedText Mapping = LocalizedText.Of("a mapping (key: value)", "映射（键: 值）");
    public static readonly LocalizedText Grade = LocalizedText.Of("a mapping such as { id: good, from: 80 }", "映射，例如 { id: good, from: 80 }");
    public static readonly LocalizedText Denominator = LocalizedText.Of("an id, or a mapping such as { by: population, factor: 10000 }", "标识，或映射，例如 { by: population, factor: 10000 }");
    public static readonly LocalizedText List = LocalizedText.Of("a list", "列表");
    public static readonly LocalizedText Pair = LocalizedText.Of("two numbers [low, high]", "两个数 [低, 高]");
    public static readonly LocalizedText Point = LocalizedText.Of("a point of two numbers [x, y]", "由两个数组成的点 [x, y]");
    public static readonly LocalizedText Points = LocalizedText.Of("a list of points [x, y]", "点 [x, y] 的列表");
    public static readonly LocalizedText Numbers = LocalizedText.Of("a list of numbers", "数的列表");
    public static readonly LocalizedText Parameter = LocalizedText.Of("a number, a word, a list of numbers or a list of points", "数、单词、数的列表或点的列表");
    public static readonly LocalizedText Key = LocalizedText.Of("a text as key", "作为键的文本");
    public static readonly LocalizedText Method = LocalizedText.Of("a method", "方法");
    public static readonly LocalizedText Child = LocalizedText.Of("a node, or the id of an indicator", "节点，或指标标识");

    /// <summary>Says what a node is.</summary>
    public static LocalizedText Of(SourceNode node) => node.Kind switch
    {
        SourceNodeKind.Mapping => LocalizedText.Of("a mapping", "映射"),
        SourceNodeKind.Sequence => LocalizedText.Of($"a list of {node.Items.Count}", $"含 {node.Items.Count} 项的列表"),
        _ when node.IsNull => LocalizedText.Of("nothing", "空"),
        _ => LocalizedText.Of($"\"{Diagnostics.Quoted.Text(node.Text)}\"", $"“{Diagnostics.Quoted.Text(node.Text)}”"),
    };
}
