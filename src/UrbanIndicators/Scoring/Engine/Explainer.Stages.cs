using UrbanIndicators.Definitions;

namespace UrbanIndicators.Scoring.Engine;

/// <content>Operands of formulas, imputation and treatment.</content>
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
        var panel = place.Assessment.Panel;
        var origin = OriginOf(panel.ObservationAt(place.Row, id));
        if (origin.In("en").Length == 0) return;
        var value = Figures.Value(ValueOf(id));
        var framework = model.Plan.Framework;
        var unit = framework.Indicators.FirstOrDefault(i => i.Id == id)?.Unit ?? framework.Variables.FirstOrDefault(v => v.Id == id)?.Unit;
        Say($"[{id}]: {With(value, unit, "en")}{origin.In("en")}", $"[{id}]：{With(value, unit, "zh")}{origin.In("zh")}");
    }
}
