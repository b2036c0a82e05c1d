using UrbanIndicators.Arithmetic;

namespace UrbanIndicators.Tests.Fuzzing.Making;

/// <summary>
/// Makes whole frameworks as YAML: any tree, any method, any scale. Most are valid; a wild one has hostile numbers in it.
/// </summary>
internal sealed class FrameworkMaker(Chance chance)
{
    private static readonly (double Low, double High)[] Scales =
    [
        (0, 100), (0, 100), (0, 100), (0, 100), (0, 1), (1, 5), (0, 10),
        (-50, 50), (0, 1e-6), (-1e9, 1e9), (1000, 2000), (0.1, 0.7), (0, 1e90),
    ];

    public Draft Make()
    {
        var wild = chance.Percent(15);
        var figures = new Figures(chance, wild);
        var methods = new MethodMaker(chance, figures);
        var scale = chance.OneOf(Scales);
        var count = chance.Below(20) switch
        {
            0 => 1,
            < 16 => chance.Between(2, 7),
            < 19 => chance.Between(8, 12),
            _ => chance.Between(13, 20),
        };
        string[] ids = [.. Enumerable.Range(0, count).Select(i => $"i{i}")];
        var context = new MethodContext(scale.Low, scale.High) { Indicators = ids, Sets = ["one", "two"] };
        var indicators = new IndicatorMaker(chance, figures, methods, context);
        DraftIndicator[] variables = [.. Enumerable.Range(0, chance.Below(3)).Select(i => indicators.Variable($"v{i}"))];
        string[] variableIds = [.. variables.Select(v => v.Id)];
        // A formula over indicators that stand before it cannot go round in a circle.
        DraftIndicator[] made = [.. ids.Select((id, i) => indicators.Indicator(id, [.. variableIds, .. ids.Take(i)]))];
        var leaves = chance.Percent(15) && ids.Length > 2 ? ids[..^1] : ids;
        var tree = new TreeMaker(chance, figures, methods, context);
        var treeLines = tree.Of(leaves);

        var lines = new List<string> { "format: urban-indicators/1.0", "framework: { id: made, title: Made, status: assumed }" };
        if (variables.Length > 0) lines.AddRange(["variables:", .. variables.Select(v => v.Yaml)]);
        lines.AddRange(["phases:", "  near: { from: 2024, to: 2027 }", "  far: { from: 2028, to: 2035 }"]);
        lines.Add("weight-sets:");
        lines.Add($"  one: {{ given: {{ {leaves[0]}: {figures.Text(figures.Weight())} }} }}");
        lines.Add($"  two: {{ method: {methods.AnyOfData(MethodKind.Weighting, context)} }}");
        lines.AddRange(new SettingsMaker(chance, figures, methods, context).Lines());
        lines.AddRange(treeLines);
        lines.AddRange(["indicators:", .. made.Select(m => m.Yaml), ""]);
        return new(string.Join('\n', lines), [.. variables, .. made]) { Nodes = tree.Nodes, Leaves = leaves };
    }
}
