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
            var figure = double.IsNaN(before) ? "—" : Figures.Rounded(before);
            Say($"Imputed ({title.In("en")}): {figure}; not counted as data", $"插补值（{title.In("zh")}）：{figure}；不计入数据覆盖率");
        }

        if (!score.IsTreated) return;
        var treatment = $"{layout.Preparation!.TreatmentOf(indicator.Leaf)!.Describe(before)} = {Figures.Rounded(score.ScoredValue)}";
        Say($"Treated for outliers: {treatment}", $"异常值处理：{treatment}");
    }

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
