using System.Globalization;
using UrbanIndicators.Arithmetic;
using UrbanIndicators.Definitions;
using UrbanIndicators.Methods.Aggregating;
using UrbanIndicators.Scoring.Models;

namespace UrbanIndicators.Scoring;

/// <summary>Puts the arithmetic of one place into words, from the source cell to the index.</summary>
internal sealed partial class Explainer
{
    private const int MostLosses = 3;

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
        else if (indicator.Indicator.Targets.Count > 0) Say("No target for the phase or year asked", "所选阶段或年份没有目标");
        else Say("No target", "没有目标");
        if (indicator.Indicator.BottomLine) ExplainBottomLine(score.Status);

        if (!score.IsScored)
        {
            Say("Reported only, not scored", "只报告，不计分");
        }
        else if (place.IsLeftOut)
        {
            Say("Left out by screening: not scored", "筛查未通过：不计分");
        }
        else if (!double.IsNaN(score.Score))
        {
            ExplainStages(indicator, score);
            var cut = score.IsClipped ? LocalizedText.Of(", after the cut to the scale", "（超出标尺，已截断）") : LocalizedText.Empty;
            // What is decided by comparing names the score itself: 36 < 40 → 0.
            var way = double.IsNaN(score.ScoredValue) ? "" : indicator.Function!.Describe(score.ScoredValue);
            var arithmetic = way.Contains('→', StringComparison.Ordinal) ? way : $"{way} = {Figures.Rounded(ScoreBeforeTreatment(indicator, score) ?? score.Score)}".TrimStart(' ', '=');
            Say(
                $"Score ({indicator.Descriptor.Title.In("en")}): {arithmetic}{cut.In("en")}",
                $"得分（{indicator.Descriptor.Title.In("zh")}）：{arithmetic}{cut.In("zh")}");
            ExplainTreatedScore(indicator, score);
            ExplainWeight(new(IsLeaf: true, indicator.Leaf), score.Score, score.EffectiveWeight, score.Loss, score.Contribution);
        }

        return new(indicator.Indicator.Id, indicator.Indicator.Name, [.. steps]);
    }

    private void ExplainValue(ModelIndicator indicator, IndicatorScore score)
    {
        var unit = indicator.Indicator.Unit;
        if (score.IsDerived)
        {
            var formula = indicator.Indicator.Derivation!;
            // By its denominator an indicator names itself: its value in the data.
            var arithmetic = $"{formula} = {formula.Substitute(id => id == indicator.Indicator.Id ? score.Observation.Value : ValueOf(id))}";
            if (indicator.Indicator.Denominator is { } denominator)
            {
                Say(
                    $"Value by denominator: {arithmetic} = {With(Figures.Rounded(score.Value), unit, "en")}",
                    $"除以分母：{arithmetic} = {With(Figures.Rounded(score.Value), unit, "zh")}");
                ExplainOperand(indicator.Indicator.Id, score.Observation.Value, denominator.Unit);
                ExplainOperand(denominator.By);
                return;
            }

            Say(
                $"Value by formula: {arithmetic} = {With(Figures.Rounded(score.Value), unit, "en")}",
                $"由公式计算：{arithmetic} = {With(Figures.Rounded(score.Value), unit, "zh")}");
            foreach (var id in formula.References.Distinct(StringComparer.Ordinal)) ExplainOperand(id);
            return;
        }

        if (double.IsNaN(score.Value))
        {
            if (score.Status == IndicatorStatus.NotApplicable) Say("Not applicable here: it leaves the denominator of the coverage", "不适用：不计入覆盖率的分母");
            else if (score.IsImputed) Say("No data of its own", "自身无数据");
            else Say("No data: not scored, and not taken as zero", "无数据：不计分，也不当作零");
            return;
        }

        var origin = OriginOf(score.Observation);
        var sign = score.Observation.Qualifier switch
        {
            ObservationQualifier.Above => "> ",
            ObservationQualifier.Below => "< ",
            ObservationQualifier.About => "≈ ",
            _ => "",
        };
        var value = sign + Figures.Value(score.Value);
        Say($"Value: {With(value, unit, "en")}{origin.In("en")}", $"数值：{With(value, unit, "zh")}{origin.In("zh")}");
    }

    /// <summary>The cell, date, source and note of a value, in brackets; empty when none is known.</summary>
    private static LocalizedText OriginOf(Observation observation)
    {
        var origin = new List<(string En, string Zh)>();
        if (observation.Location.File is not null) origin.Add((observation.Location.ToString(), observation.Location.ToString()));
        if (observation.AsOf is { } asOf) origin.Add(($"as of {asOf}", $"时点 {asOf}"));
        if (observation.Source is { } source) origin.Add(($"source: {source}", $"来源：{source}"));
        if (observation.Note is { } note) origin.Add((note, note));
        return origin.Count == 0
            ? LocalizedText.Empty
            : LocalizedText.Of($" ({string.Join("; ", origin.Select(o => o.En))})", $"（{string.Join("；", origin.Select(o => o.Zh))}）");
    }

    /// <summary>What a failed bottom line does to the index.</summary>
    private LocalizedText EffectOfFailure => model.BottomLineCap is { } cap
        ? LocalizedText.Of($"the grade of the index is {cap.Title.In("en")} at best, the score stays", $"指数等级最高为{cap.Title.In("zh")}，得分不变")
        : LocalizedText.Of("the framework sets no cap of the grade for that, the score stays", "该指标体系未设等级上限，得分不变");

    private void ExplainBottomLine(IndicatorStatus status)
    {
        if (status == IndicatorStatus.Met) Say("Bottom line: passed", "底线指标：已达标");
        else if (status == IndicatorStatus.NotMet) Say($"Bottom line: failed; {EffectOfFailure.In("en")}", $"底线指标：未达标；{EffectOfFailure.In("zh")}");
        else if (status == IndicatorStatus.NotApplicable) Say("Bottom line: not applicable here; it caps nothing", "底线指标：不适用；不限制等级");
        else Say("Bottom line: undetermined, never taken as passed", "底线指标：无法判定，不视为达标");
    }

    private void ExplainTarget(ResolvedTarget resolved, string? unit, Gap? gap)
    {
        var due = resolved.Due.ToString(CultureInfo.InvariantCulture);
        var english = $"Target: {With(resolved.Target.InSigns(unit: null), OwnUnit(resolved, unit), "en")} by {due}";
        var chinese = $"目标：{due} 年 {With(resolved.Target.InSigns(unit: null), OwnUnit(resolved, unit), "zh")}";
        if (resolved.Target.Source is { } source) (english, chinese) = ($"{english} ({source})", $"{chinese}（{source}）");
        if (resolved.CarriedForward) (english, chinese) = ($"{english}, carried forward", $"{chinese}，到期后沿用");
        if (resolved.Overdue) (english, chinese) = ($"{english}, overdue", $"{chinese}，已逾期");
        if (gap is not null)
        {
            var distance = Figures.Value(Math.Abs(gap.Difference));
            (english, chinese) = gap.Status == IndicatorStatus.Met
                ? ($"{english}: met", $"{chinese}：已达标")
                : ($"{english}: not met, {With(distance, gap.GapUnit, "en")} short", $"{chinese}：未达标，差 {With(distance, gap.GapUnit, "zh")}");
        }

        Say(english, chinese);
    }

    private Explanation ExplainNode(ModelNode node, int number)
    {
        var (children, scores, weights) = result.PresentChildrenOf(number);
        var absent = node.Children.Except(children).Select(NameOf).ToList();
        var (absentEnglish, absentChinese) = (string.Join(", ", absent.Select(n => n.In("en"))), string.Join("、", absent.Select(n => n.In("zh"))));
        if (children.Length == 0)
        {
            Say($"No score: no data, or too little, for {absentEnglish}", $"无得分：以下各项无数据或数据过少：{absentChinese}");
        }
        else
        {
            var aggregator = result.AggregatorOfPresent(number);
            var (title, arithmetic) = (MethodTitle(node), $"{aggregator.Describe(scores, weights)} = {Figures.Rounded(result.NodeScores[number])}");
            Say($"Score ({title.In("en")}): {arithmetic}", $"得分（{title.In("zh")}）：{arithmetic}");
            if (aggregator.Remark(scores, weights) is { } remark) Say($"  {remark.In("en")}", $"  {remark.In("zh")}");
            if (!aggregator.Findings.IsEmpty) ExplainFindings(aggregator);
            for (var i = 0; i < children.Length; i++)
            {
                var (name, figure, weight) = (NameOf(children[i]), Figures.Rounded(scores[i]), Figures.Value(weights[i]));
                Say($"  {figure}, weight {weight}: {name.In("en")}", $"  {figure}，权重 {weight}：{name.In("zh")}");
            }

            if (absent.Count > 0)
            {
                var rule = Aggregations.RuleForMissing(model.Plan.Methods.Find(MethodKind.Aggregation, node.Method.Name));
                Say($"Without data, or with too little: {absentEnglish}; {rule.In("en")}", $"无数据或数据过少：{absentChinese}；{rule.In("zh")}");
            }

            ExplainCoverage(node, number);
        }

        var score = place.Nodes[number];
        if (score.Grade is { } grade) ExplainGrade(grade, model.GradeOf(number, score.Score, score.Coverage)!);
        if (node.Target is { } target) ExplainTarget(target, unit: null, score.Gap);
        if (number > 0 && !double.IsNaN(score.Score))
        {
            ExplainWeight(new(IsLeaf: false, number), score.Score, score.EffectiveWeight, score.Loss, score.Contribution);
        }

        if (number == 0) ExplainIndex();
        return new(node.Definition.Id, node.Definition.Title, [.. steps]);
    }

    private void ExplainGrade(Grade grade, Grade uncapped)
    {
        var (from, english, chinese) = (Figures.Value(uncapped.From), uncapped.Title.In("en"), uncapped.Title.In("zh"));
        if (grade == uncapped) Say($"Grade: {english} (from {from})", $"等级：{chinese}（{from} 分起）");
        else Say($"Grade: {english} by the score (from {from}), capped at {grade.Title.In("en")} by failed bottom lines", $"等级：按得分为{chinese}（{from} 分起），因底线指标未达标限为{grade.Title.In("zh")}");
    }

    private void ExplainCoverage(ModelNode node, int number)
    {
        var coverage = result.NodeCoverages[number].ToString("0.# %", CultureInfo.InvariantCulture);
        var minimum = node.MinimumCoverage.ToString("0.# %", CultureInfo.InvariantCulture);
        if (model.IsProvisional(number, result.NodeCoverages[number]))
        {
            Say(
                $"Coverage {coverage} of the weight, below the minimum of {minimum}: provisional, without grade or rank",
                $"权重覆盖率 {coverage}，低于下限 {minimum}：暂定，不评等级、不排名");
        }
        else
        {
            Say($"Coverage {coverage} of the weight (minimum {minimum})", $"权重覆盖率 {coverage}（下限 {minimum}）");
        }
    }

    /// <summary>What only the index has: failed bottom lines, the rank, where the points went.</summary>
    private void ExplainIndex()
    {
        if (place.FailedBottomLines is { Count: > 0 } failed)
        {
            Say(
                $"Bottom lines failed: {string.Join(", ", failed.Select(i => i.Name.In("en")))}; {EffectOfFailure.In("en")}",
                $"底线指标未达标：{string.Join("、", failed.Select(i => i.Name.In("zh")))}；{EffectOfFailure.In("zh")}");
        }

        if (place.Rank is { } rank) Say($"Rank {rank.ToString(CultureInfo.InvariantCulture)}", $"排名第 {rank.ToString(CultureInfo.InvariantCulture)}");
        var losses = place.Indicators.Where(i => i.Loss > 0).OrderByDescending(i => i.Loss).Take(MostLosses).ToList();
        if (losses.Count == 0) return;
        Say(
            $"Most points lost: {string.Join(", ", losses.Select(i => $"{i.Indicator.Name.In("en")} {Figures.Rounded(i.Loss)}"))}",
            $"失分最多：{string.Join("、", losses.Select(i => $"{i.Indicator.Name.In("zh")} {Figures.Rounded(i.Loss)} 分"))}");
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

    private static string With(string figure, string? unit, string language) => $"{figure} {UnitNames.In(unit, language)}".TrimEnd();

    private static string? OwnUnit(ResolvedTarget resolved, string? unit) => resolved.Target.Comparator == TargetComparator.Change ? null : unit;

    private void Say(string english, string chinese) => steps.Add(LocalizedText.Of(english, chinese));
}
