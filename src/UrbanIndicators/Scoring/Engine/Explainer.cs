using System.Globalization;
using UrbanIndicators.Definitions;

namespace UrbanIndicators.Scoring.Engine;

/// <summary>Puts the arithmetic of one place into words, from the source cell to the index.</summary>
internal sealed class Explainer
{
    private readonly PlaceAssessment place;
    private readonly RowResult result;
    private readonly ScoringModel model;
    private readonly ModelLayout layout;
    private readonly List<LocalizedText> steps = [];

    public Explainer(PlaceAssessment place, RowResult result)
    {
        this.place = place;
        this.result = result;
        model = place.Assessment.Model;
        layout = model.Layout;
    }

    public Explanation Explain(string id)
    {
        for (var i = 0; i < layout.Indicators.Length; i++)
        {
            if (string.Equals(layout.Indicators[i].Indicator.Id, id, StringComparison.Ordinal)) return ExplainIndicator(layout.Indicators[i], i);
        }

        for (var i = 0; i < layout.Nodes.Length; i++)
        {
            if (string.Equals(layout.Nodes[i].Definition.Id, id, StringComparison.Ordinal)) return ExplainNode(layout.Nodes[i], i);
        }

        throw new ArgumentException($"There is no indicator or scored node \"{id}\".", nameof(id));
    }

    private Explanation ExplainIndicator(ModelIndicator indicator, int number)
    {
        var score = place.Indicators[number];
        ExplainValue(indicator, score);
        if (indicator.Target is { } target) ExplainTarget(target, indicator.Indicator.Unit, score.Gap);
        else Say("No target for the phase or year asked", "所选阶段或年份没有目标");

        if (!score.IsScored)
        {
            Say("Not scored: only reported", "不计分，只报告");
        }
        else if (!double.IsNaN(score.Score))
        {
            var cut = score.IsClipped ? LocalizedText.Of(", cut to the scale", "，截至标尺") : LocalizedText.Empty;
            var arithmetic = $"{indicator.Function!.Describe(score.Value)} = {Figures.Rounded(score.Score)}";
            Say(
                $"Score ({indicator.Descriptor.Title.In("en")}): {arithmetic}{cut.In("en")}",
                $"得分（{indicator.Descriptor.Title.In("zh")}）：{arithmetic}{cut.In("zh")}");
            ExplainWeight(new(IsLeaf: true, indicator.Leaf), score.Score, score.EffectiveWeight, score.Loss, score.Contribution);
        }

        return new(indicator.Indicator.Id, indicator.Indicator.Name, [.. steps]);
    }

    private void ExplainValue(ModelIndicator indicator, IndicatorScore score)
    {
        var unit = indicator.Indicator.Unit is { } u ? " " + u : "";
        if (score.IsDerived)
        {
            var formula = indicator.Indicator.ParsedFormula!;
            var arithmetic = $"{formula} = {formula.Substitute(ValueOf)} = {Figures.Rounded(score.Value)}{unit}";
            Say($"Value by formula: {arithmetic}", $"由公式计算：{arithmetic}");
            return;
        }

        if (double.IsNaN(score.Value))
        {
            if (score.Status == IndicatorStatus.NotApplicable) Say("Not applicable here: it leaves the denominator of the coverage", "不适用：不计入覆盖率的分母");
            else Say("No data: not scored, and not taken as zero", "无数据：不计分，也不当作零");
            return;
        }

        var observation = score.Observation;
        var origin = new List<(string En, string Zh)>();
        if (observation.Location.File is not null) origin.Add((observation.Location.ToString(), observation.Location.ToString()));
        if (observation.AsOf is { } asOf) origin.Add(($"as of {asOf}", $"时点 {asOf}"));
        if (observation.Source is { } source) origin.Add(($"source: {source}", $"来源：{source}"));
        if (observation.Note is { } note) origin.Add((note, note));
        var sign = observation.Qualifier switch
        {
            ObservationQualifier.Above => "> ",
            ObservationQualifier.Below => "< ",
            ObservationQualifier.About => "≈ ",
            _ => "",
        };
        var value = $"{sign}{Figures.Value(score.Value)}{unit}";
        Say(
            $"Value: {value}" + (origin.Count == 0 ? "" : $" ({string.Join("; ", origin.Select(o => o.En))})"),
            $"数值：{value}" + (origin.Count == 0 ? "" : $"（{string.Join("；", origin.Select(o => o.Zh))}）"));
    }

    private void ExplainTarget(ResolvedTarget resolved, string? unit, Gap? gap)
    {
        var due = resolved.Due.ToString(CultureInfo.InvariantCulture);
        var english = $"Target: {resolved.Target.InSigns(unit)} by {due}";
        var chinese = $"目标：{due} 年 {resolved.Target.InSigns(unit)}";
        if (resolved.Target.Source is { } source) (english, chinese) = ($"{english} ({source})", $"{chinese}（{source}）");
        if (resolved.CarriedForward) (english, chinese) = ($"{english}, carried forward", $"{chinese}，沿用");
        if (resolved.Overdue) (english, chinese) = ($"{english}, overdue", $"{chinese}，逾期");
        if (gap is not null)
        {
            var distance = $"{Figures.Value(Math.Abs(gap.Difference))} {gap.GapUnit}".TrimEnd();
            (english, chinese) = gap.Status == IndicatorStatus.Met
                ? ($"{english}: met", $"{chinese}：已达标")
                : ($"{english}: not met, {distance} short", $"{chinese}：未达标，差 {distance}");
        }

        Say(english, chinese);
    }

    private void ExplainWeight(ModelChild child, double score, double weight, double loss, double contribution)
    {
        var index = layout.Nodes[0].Definition.Title;
        if (double.IsNaN(weight))
        {
            Say(
                "Not used in the index: a node above it has too little data (coverage below the minimum)",
                "未计入指数：其上级节点数据过少（覆盖率低于下限）");
            return;
        }

        var path = PathOf(child);
        var share = Figures.Rounded(weight);
        var onlyArithmetic = path.TrueForAll(n => layout.Nodes[n].Method.Name == BuiltInMethods.Arithmetic.Name);
        var product = onlyArithmetic ? $"{Figures.Rounded(score)} × {share} = {Figures.Rounded(contribution)}" : Figures.Rounded(contribution);
        Say(
            $"In {index.In("en")}: weight {share} ({Weights(path, child)}), contributes {product}, loses {Figures.Rounded(loss)}",
            $"计入{index.In("zh")}：权重 {share}（{Weights(path, child)}），贡献 {product}，失 {Figures.Rounded(loss)} 分");
    }

    private Explanation ExplainNode(ModelNode node, int number)
    {
        var (children, scores, weights) = result.PresentChildrenOf(number);
        if (children.Length == 0)
        {
            Say("No score: nothing below it is present", "无得分：其下没有任何数据");
        }
        else
        {
            var arithmetic = $"{node.Aggregator.Describe(scores, weights)} = {Figures.Rounded(result.NodeScores[number])}";
            var names = children.Select(NameOf).ToList();
            Say(
                $"Score ({MethodTitle(node).In("en")} of {string.Join(", ", names.Select(n => n.In("en")))}): {arithmetic}",
                $"得分（{string.Join("、", names.Select(n => n.In("zh")))}的{MethodTitle(node).In("zh")}）：{arithmetic}");
        }

        var absent = node.Children.Except(children).Select(NameOf).ToList();
        if (absent.Count > 0)
        {
            Say(
                $"Without: {string.Join(", ", absent.Select(n => n.In("en")))} (no data, or too little); the weights of the others were renormalised",
                $"不含：{string.Join("、", absent.Select(n => n.In("zh")))}（无数据或数据过少）；其余权重已重新归一");
        }

        var coverage = result.NodeCoverages[number].ToString("P0", CultureInfo.InvariantCulture);
        var minimum = node.MinimumCoverage.ToString("P0", CultureInfo.InvariantCulture);
        if (model.IsProvisional(number, result.NodeCoverages[number]))
        {
            Say($"Coverage {coverage}, below the minimum of {minimum}: provisional", $"覆盖率 {coverage}，低于下限 {minimum}：暂定");
        }
        else
        {
            Say($"Coverage {coverage} (minimum {minimum})", $"覆盖率 {coverage}（下限 {minimum}）");
        }

        var score = place.Nodes[number];
        if (score.Grade is { } grade) Say($"Grade: {grade.Title.In("en")} (from {Figures.Value(grade.From)})", $"等级：{grade.Title.In("zh")}（{Figures.Value(grade.From)} 分起）");
        if (node.Target is { } target) ExplainTarget(target, unit: null, score.Gap);
        if (number > 0 && !double.IsNaN(score.Score))
        {
            ExplainWeight(new(IsLeaf: false, number), score.Score, score.EffectiveWeight, score.Loss, score.Contribution);
        }

        return new(node.Definition.Id, node.Definition.Title, [.. steps]);
    }

    /// <summary>The nodes above a child, the nearest first.</summary>
    private List<int> PathOf(ModelChild child)
    {
        var path = new List<int>();
        while (true)
        {
            var parent = Enumerable.Range(0, layout.Nodes.Length).First(n => layout.Nodes[n].Children.Contains(child));
            path.Add(parent);
            if (parent == 0) return path;
            child = new(IsLeaf: false, parent);
        }
    }

    /// <summary>The weights on the way up, each among the children present: <c>2/5 × 1/3</c>.</summary>
    private string Weights(List<int> path, ModelChild child)
    {
        var factors = new List<string>();
        foreach (var node in path)
        {
            var (children, _, weights) = result.PresentChildrenOf(node);
            factors.Add($"{Figures.Value(weights[Array.IndexOf(children, child)])}/{Figures.Value(weights.Sum())}");
            child = new(IsLeaf: false, node);
        }

        return string.Join(" × ", factors);
    }

    private LocalizedText MethodTitle(ModelNode node) =>
        model.Plan.Methods.Find(MethodKind.Aggregation, node.Method.Name)?.Title ?? new LocalizedText(node.Method.Name);

    private LocalizedText NameOf(ModelChild child) => child.IsLeaf
        ? layout.Indicators[layout.Leaves[child.Index]].Indicator.Name
        : layout.Nodes[child.Index].Definition.Title;

    private double ValueOf(string id)
    {
        var derived = layout.Indicators.FirstOrDefault(i => i.Slot >= 0 && string.Equals(i.Indicator.Id, id, StringComparison.Ordinal));
        return derived is not null ? result.Values[layout.Indicators.IndexOf(derived)] : place.Assessment.Panel.ValueAt(place.Row, id);
    }

    private void Say(string english, string chinese) => steps.Add(LocalizedText.Of(english, chinese));
}
