using UrbanIndicators.Arithmetic;
using UrbanIndicators.Definitions;

namespace UrbanIndicators.Methods.Weighting.Experts;

/// <summary>When the rounds of a Delphi survey may stop: every item agreed on, the order agreed on beyond chance, and the means at rest.</summary>
internal sealed record DelphiRule(double VariationLimit, double LeastConcordance, double Significance, double ChangeLimit)
{
    /// <summary>Says whether the last round may be the last, and what speaks for or against it.</summary>
    public (bool IsMet, LocalizedText Remark) Judge(IReadOnlyList<DelphiRound> rounds, IReadOnlyList<string> items)
    {
        var last = rounds[^1];
        var findings = new List<(bool IsMet, string En, string Zh)>
        {
            Variation(last, items),
            Concordance(last.Concordance),
            Change(rounds, items),
        };
        var isMet = findings.TrueForAll(f => f.IsMet);
        var english = string.Join("; ", findings.Select(f => f.En));
        var chinese = string.Join("；", findings.Select(f => f.Zh));
        return (isMet, isMet
            ? LocalizedText.Of($"the rounds may stop: {english}", $"可以结束征询：{chinese}")
            : LocalizedText.Of($"another round is needed: {english}", $"需要再进行一轮：{chinese}"));
    }

    private (bool, string, string) Variation(DelphiRound last, IReadOnlyList<string> items)
    {
        if (last.Variations.Any(double.IsNaN)) return (false, "the variation is not known (one expert, or a mean of 0)", "变异系数未知（只有一位专家，或均值为 0）");
        var widest = Widest(last.Variations);
        var (cv, limit) = (Figures.Rounded(last.Variations[widest]), Figures.Value(VariationLimit));
        return Threshold.OfValues.IsAtMost(last.Variations[widest], VariationLimit)
            ? (true, $"the largest CV is {cv} (at most {limit})", $"最大变异系数 {cv}（不超过 {limit}）")
            : (false, $"the CV of \"{items[widest]}\" is {cv} (at most {limit} is needed)", $"“{items[widest]}”的变异系数为 {cv}（应不超过 {limit}）");
    }

    private (bool, string, string) Concordance(KendallW agreed)
    {
        if (agreed.Undefined is { } why) return (false, $"Kendall's W is not defined: {why.In("en")}", $"肯德尔 W 无定义：{why.In("zh")}");
        var (w, p) = (Figures.Rounded(agreed.W), Figures.Rounded(agreed.P));
        var (least, level) = (Figures.Value(LeastConcordance), Figures.Value(Significance));
        return Threshold.OfShares.IsAtLeast(agreed.W, LeastConcordance) && Threshold.OfShares.IsAtMost(agreed.P, Significance)
            ? (true, $"W = {w} (at least {least}), p = {p} (at most {level})", $"W = {w}（不低于 {least}），p = {p}（不超过 {level}）")
            : (false, $"W = {w} (at least {least} is needed), p = {p} (at most {level} is needed)", $"W = {w}（应不低于 {least}），p = {p}（应不超过 {level}）");
    }

    private (bool, string, string) Change(IReadOnlyList<DelphiRound> rounds, IReadOnlyList<string> items)
    {
        if (rounds.Count < 2) return (false, "with one round it is not known whether the means are at rest", "只有一轮，无法判断均值是否稳定");
        var changes = rounds[^1].ChangeSince(rounds[^2]);
        var widest = Widest(changes);
        var (change, limit) = (Figures.Rounded(changes[widest]), Figures.Value(ChangeLimit));
        return Threshold.OfValues.IsAtMost(changes[widest], ChangeLimit)
            ? (true, $"the largest change of a mean is {change} (at most {limit})", $"均值的最大变动 {change}（不超过 {limit}）")
            : (false, $"the mean of \"{items[widest]}\" changed by {change} (at most {limit} is needed)", $"“{items[widest]}”的均值变动 {change}（应不超过 {limit}）");
    }

    private static int Widest(IReadOnlyList<double> values) => Enumerable.Range(0, values.Count).MaxBy(j => values[j]);
}
