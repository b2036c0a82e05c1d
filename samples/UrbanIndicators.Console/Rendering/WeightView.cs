using System.Globalization;
using UrbanIndicators.Cli.Commands;
using UrbanIndicators.Cli.Texts;

namespace UrbanIndicators.Cli.Rendering;

/// <summary>Weights for reading.</summary>
internal static class WeightView
{
    /// <summary>One way of weighting node by node; several side by side.</summary>
    public static void Show(Screen screen, TreeNames names, IReadOnlyList<WeightVariant> variants)
    {
        if (variants.Count == 1) ShowNodes(screen, names, variants[0]);
        if (variants.Count > 1 && variants[0].Effective.Count == 0) ShowNodeSideBySide(screen, names, variants);
        else if (variants[0].Effective.Count > 0) ShowEffective(screen, names, variants);
        screen.Line(Labels.Rounded);
    }

    private static void ShowNodes(Screen screen, TreeNames names, WeightVariant variant)
    {
        var language = screen.Language;
        foreach (var node in variant.Nodes)
        {
            var method = node.Set is null ? node.Method.Name : $"{node.Set}: {node.Method.Name}";
            var title = Labels.WeightsUnder.Format(language, names.TitleOf(node.Node), method);
            var grid = new Grid(title, language).Text(Labels.Child).Number(Labels.Weight);
            foreach (var figure in node.ChildFigures.Keys) grid.Number(figure);
            foreach (var (child, weight) in node.Weights)
            {
                grid.Row(
                    null,
                    [
                        names.TitleOf(child).In(language), Figure(weight),
                        .. node.ChildFigures.Values.Select(f => Figure(f.GetValueOrDefault(child, double.NaN))),
                    ]);
            }

            grid.Show(screen);
            if (node.Figures.Count > 0) screen.Line("  " + string.Join("; ", node.Figures.Select(f => $"{f.Key} {Figure(f.Value)}")));
            foreach (var remark in node.Remarks) screen.Line("  " + remark.In(language));
            screen.Line("");
        }
    }

    private static void ShowNodeSideBySide(Screen screen, TreeNames names, IReadOnlyList<WeightVariant> variants)
    {
        foreach (var node in variants[0].Nodes)
        {
            var title = Labels.WeightsUnder.Format(screen.Language, names.TitleOf(node.Node), Labels.SideBySide);
            var grid = new Grid(title, screen.Language).Text(Labels.Child);
            SideBySide(screen, names, grid, variants, node.Weights.Keys, v => v.Nodes.First(n => n.Node == node.Node).Weights);
        }
    }

    private static void ShowEffective(Screen screen, TreeNames names, IReadOnlyList<WeightVariant> variants) => SideBySide(
        screen, names, new Grid(Labels.EffectiveWeights, screen.Language).Text(Labels.Indicator), variants,
        names.Ids.Where(variants[0].Effective.ContainsKey), v => v.Effective);

    private static void SideBySide(
        Screen screen, TreeNames names, Grid grid, IReadOnlyList<WeightVariant> variants, IEnumerable<string> ids,
        Func<WeightVariant, IReadOnlyDictionary<string, double>> weightsOf)
    {
        foreach (var variant in variants) grid.Number(variant.Title.In(screen.Language));
        foreach (var id in ids)
        {
            grid.Row(
                null,
                [names.TitleOf(id).In(screen.Language), .. variants.Select(v => Figure(weightsOf(v).GetValueOrDefault(id, double.NaN)))]);
        }

        grid.Show(screen);
    }

    private static string Figure(double value) =>
        double.IsNaN(value) ? Wording.Nothing : value.ToString("0.####", CultureInfo.InvariantCulture);
}
