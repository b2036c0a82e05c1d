using System.Collections.Immutable;
using System.Globalization;
using UrbanIndicators.Arithmetic;
using UrbanIndicators.Diagnostics;
using static UrbanIndicators.Methods.MethodParameterType;

namespace UrbanIndicators.Methods.Weighting.Experts;

/// <summary>Rounds of experts' scores of importance; the weights are the means of the last round, divided by their sum.</summary>
/// <remarks>
/// By item and round: mean, median, sd (n − 1), CV = sd / mean, quartiles (type 7), share of full scores, relative change of the mean since the round before; by round Kendall's W with
/// correction for ties, χ² = m(n − 1)W and p. Dalkey and Helmer 1963; Kendall 1970; limits on CV and W as is usual in Chinese evaluations (CV below 0.25), on the change after
/// Scheibe, Skutsch and Schofer 1975 (15 %). Every expert of a round scores every item; what is not defined (one expert, all alike) is NaN and said.
/// </remarks>
internal sealed class DelphiWeighting() : JudgedWeighting(new(
        MethodKind.Weighting, Name, LocalizedText.Of("Delphi rounds", "德尔菲法"),
        "w = mean / Σ mean of the last round; W = (12 Σ R² − 3m²n(n + 1)²) / (m²n(n² − 1) − m Σ T)")
{
    Parameters =
    [
        new("scores", Matrix, LocalizedText.Of("a row for each expert, the rounds one below the other", "每位专家一行，各轮依次向下排列")) { Required = true },
        new("rounds", Numbers, LocalizedText.Of("how many rows each round has; default: one round", "各轮的行数；默认只有一轮")),
        new("full-score", Number, LocalizedText.Of("from which score on a score is full; default: the highest given", "达到该分即计为满分；默认为给出的最高分")),
        Limit("cv-limit", 0.25, 100, "stop: the largest CV an item may have", "结束条件：各项变异系数的上限"),
        Limit("least-w", 0.4, 1, "stop: the least Kendall's W", "结束条件：肯德尔 W 的下限"),
        Limit("significance", 0.05, 1, "stop: the largest p of Kendall's W", "结束条件：肯德尔 W 检验 p 值的上限"),
        Limit("change-limit", 0.15, 100, "stop: the largest relative change of a mean since the round before", "结束条件：均值较上一轮相对变动的上限"),
        new("experts", Names, LocalizedText.Of("the names of the experts, one for each row, for messages", "各行专家的名称，用于提示信息")),
    ],
})
{
    public const string Name = "delphi";

    private const string RoundsParameter = "rounds";

    protected override WeightingResult? Weigh(WeightingContext context)
    {
        var rows = JudgementRows.Read(context, "scores", context.Children, s => s >= 0 && double.IsFinite(s), LocalizedText.Of("a score of at least 0", "不小于 0 的评分"));
        if (rows is null || RoundsOf(context, rows) is not { } sizes || !ExpertPanel.IsForAll(context, ExpertPanel.Names, rows.Length)) return null;
        var given = context.Arguments.Number("full-score");
        var full = given ?? rows.Max(r => r.Max());
        var rounds = new List<DelphiRound>();
        var at = 0;
        foreach (var size in sizes)
        {
            rounds.Add(new(rows.AsSpan(at, size).ToArray(), full));
            at += size;
        }

        if (!(rounds[^1].Means.Sum() > 0))
        {
            context.Report(ScoringDiagnostics.NothingGiven, context.Node.Id, context.Method.Name, LocalizedText.Of("the last round", "最后一轮"));
            return null;
        }

        return Result(context, rounds, full, isFullAssumed: given is null);
    }

    private static WeightingResult Result(WeightingContext context, List<DelphiRound> rounds, double full, bool isFullAssumed)
    {
        var figures = ImmutableArray.CreateBuilder<(string Name, double Value)>();
        var columns = ImmutableArray.CreateBuilder<(string Name, ImmutableArray<double> Values)>();
        var remarks = ImmutableArray.CreateBuilder<LocalizedText>();
        for (var r = 0; r < rounds.Count; r++)
        {
            var (round, before) = (rounds[r], r < rounds.Count - 1 ? string.Create(CultureInfo.InvariantCulture, $"round {r + 1} ") : "");
            figures.Add((before + "experts", round.Experts));
            figures.Add((before + "W", round.Concordance.W));
            figures.Add((before + "chi-square", round.Concordance.ChiSquare));
            figures.Add((before + "df", round.Concordance.DegreesOfFreedom));
            figures.Add((before + "p", round.Concordance.P));
            columns.AddRange(round.Columns().Select(c => (before + c.Name, c.Values)));
            if (r > 0) columns.Add((before + "change", round.ChangeSince(rounds[r - 1])));
            if (r < rounds.Count - 1 && round.Concordance.Undefined is { } why)
            {
                remarks.Add(LocalizedText.Of($"{before.TrimEnd()}: Kendall's W is not defined: {why.In("en")}", $"第 {Figures.Value(r + 1)} 轮：肯德尔 W 无定义：{why.In("zh")}"));
            }
        }

        var rule = new DelphiRule(
            context.Arguments.Number("cv-limit")!.Value,
            context.Arguments.Number("least-w")!.Value,
            context.Arguments.Number("significance")!.Value,
            context.Arguments.Number("change-limit")!.Value);
        var (isMet, remark) = rule.Judge(rounds, context.Children);
        figures.Add((RoundsParameter, rounds.Count));
        figures.Add(("may stop", isMet ? 1 : 0));
        remarks.Add(remark);
        if (isFullAssumed)
        {
            remarks.Add(LocalizedText.Of(
                $"the full score is taken to be {Figures.Value(full)}, the highest given; say full-score if it is another", $"满分按给出的最高分 {Figures.Value(full)} 计；如非如此请设 full-score"));
        }

        return new(WeightingResult.Normalised(rounds[^1].Means)) { Figures = figures.ToImmutable(), PerChild = columns.ToImmutable(), Remarks = remarks.ToImmutable() };
    }

    /// <summary>How many rows each round has; <see langword="null"/> after a report.</summary>
    private static int[]? RoundsOf(WeightingContext context, double[][] rows)
    {
        var given = context.Arguments.Numbers(RoundsParameter);
        if (given is null) return [rows.Length];
        if (given.Count > 0 && given.All(g => g >= 1 && g <= rows.Length && g == Math.Floor(g)) && given.Sum() == rows.Length) return [.. given.Select(g => (int)g)];
        context.Report(ScoringDiagnostics.DelphiRoundsWrong, context.Node.Id, context.Method.Name, Quoted.List(given.Select(Figures.Value)), rows.Length);
        return null;
    }
}
