using UrbanIndicators.Arithmetic;
using UrbanIndicators.Methods;
using UrbanIndicators.Methods.Aggregating;
using UrbanIndicators.Scoring.Models;

namespace UrbanIndicators.Scoring;

/// <content>Operands of formulas, imputation and treatment; weights.</content>
internal sealed partial class Explainer
{
    /// <summary>What stood in for a missing value, and what treatment did.</summary>
    private void ExplainStages(ModelIndicator indicator, IndicatorScore score)
    {
        var table = place.Assessment.Prepared;
        var before = table?.BeforeTreatment[indicator.Leaf]?[place.Row] ?? (score.IsImputed && !score.IsTreated ? score.ScoredValue : score.Value);
        if (score.IsImputed)
        {
            var method = indicator.Indicator.Impute ?? model.Plan.Framework.Method.Impute!;
            var title = model.Plan.Methods.Find(MethodKind.Imputation, method.Name)!.Title;
            if (double.IsNaN(before))
            {
                var figure = Figures.Rounded(ScoreBeforeTreatment(indicator, score) ?? score.Score);
                Say($"Imputed ({title.In("en")}), as a score: {figure}; not counted as data", $"插补得分（{title.In("zh")}）：{figure}；不计入数据覆盖率");
            }
            else
            {
                var figure = Figures.Rounded(before);
                Say($"Imputed ({title.In("en")}): {figure}; not counted as data", $"插补值（{title.In("zh")}）：{figure}；不计入数据覆盖率");
            }
        }

        if (!score.IsTreated || ScoreBeforeTreatment(indicator, score) is not null) return;
        var treatment = $"{layout.Preparation!.TreatmentOf(indicator.Leaf)!.Describe(before)} = {Figures.Rounded(score.ScoredValue)}";
        Say($"Treated for outliers: {treatment}", $"异常值处理：{treatment}");
    }

    /// <summary>What treatment did to the score, where it follows on normalising.</summary>
    private void ExplainTreatedScore(ModelIndicator indicator, IndicatorScore score)
    {
        if (ScoreBeforeTreatment(indicator, score) is not { } before) return;
        var treatment = $"{layout.Preparation!.TreatmentOf(indicator.Leaf)!.Describe(before)} = {Figures.Rounded(score.Score)}";
        Say($"Score treated for outliers: {treatment}", $"得分的异常值处理：{treatment}");
    }

    /// <summary>The score as normalising gave it, or as it was imputed; <see langword="null"/> unless it was treated then.</summary>
    private double? ScoreBeforeTreatment(ModelIndicator indicator, IndicatorScore score) => score.IsTreated
        // To add zero takes the sign off one.
        ? place.Assessment.Prepared!.ScoresBeforeTreatment[indicator.Leaf]?[place.Row] + 0.0
        : null;

    /// <summary>An input of a formula and where it comes from.</summary>
    private void ExplainOperand(string id)
    {
        var framework = model.Plan.Framework;
        ExplainOperand(
            id, ValueOf(id), framework.Indicators.FirstOrDefault(i => i.Id == id)?.Unit ?? framework.Variables.FirstOrDefault(v => v.Id == id)?.Unit);
    }

    private void ExplainOperand(string id, double value, string? unit)
    {
        var origin = OriginOf(place.Assessment.Panel.ObservationAt(place.Row, id));
        if (origin.In("en").Length == 0) return;
        var figure = Figures.Value(value);
        Say($"[{id}]: {With(figure, unit, "en")}{origin.In("en")}", $"[{id}]：{With(figure, unit, "zh")}{origin.In("zh")}");
    }

    private void ExplainWeight(ModelChild child, double score, double weight, double loss, double contribution)
    {
        var index = layout.Nodes[0].Definition.Title;
        if (double.IsNaN(weight) && HasNoWeight(child))
        {
            Say("Not used in the index: its weight was found to be 0", "未计入指数：求得的权重为 0");
            return;
        }

        if (double.IsNaN(weight))
        {
            Say(
                "Not used in the index: a node above it has too little data (coverage below the minimum)",
                "未计入指数：其上级节点数据过少（覆盖率低于下限）");
            return;
        }

        var path = PathOf(child);
        var share = Figures.Rounded(weight);
        var onlyArithmetic = path.TrueForAll(n => layout.Nodes[n].Aggregator is ArithmeticAggregator);
        var product = onlyArithmetic ? $"{Figures.Rounded(score)} × {share} = {Figures.Rounded(contribution)}" : Figures.Rounded(contribution);
        Say(
            $"In {index.In("en")}: weight {share} ({Weights(path, child)}), contributes {product}, loses {Figures.Rounded(loss)}",
            $"计入{index.In("zh")}：权重 {share}（{Weights(path, child)}），贡献 {product}，失 {Figures.Rounded(loss)} 分");
    }

    private void ExplainFindings(Aggregator aggregator)
    {
        var figures = string.Join(", ", aggregator.Findings.Select(f => $"{f.Name} = {Figures.Rounded(f.Value)}"));
        Say($"  Learnt from all places: {figures}", $"  由全部地方拟合：{figures}");
    }

    /// <summary>Weights that were found to be 0 leave a child, or a node above it, out of the index.</summary>
    private bool HasNoWeight(ModelChild child) => child.IsLeaf
        ? layout.Nodes.FirstOrDefault(n => n.Children.Contains(child)) is not { NominalWeight: > 0 }
        : layout.Nodes[child.Index].NominalWeight == 0;
}
