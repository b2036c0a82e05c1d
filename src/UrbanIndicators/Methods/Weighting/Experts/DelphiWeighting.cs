using System.Collections.Immutable;
using System.Globalization;
using UrbanIndicators.Arithmetic;
using UrbanIndicators.Diagnostics;
using UrbanIndicators.Localisation;
using static UrbanIndicators.Methods.MethodParameterType;

namespace UrbanIndicators.Methods.Weighting.Experts;

/// <summary>Rounds of experts' scores of importance; the weights are the means of the last round, divided by their sum.</summary>
/// <remarks>
/// By item and round: mean, median, sd (n − 1), CV = sd / mean, quartiles (type 7), share of full scores, relative change of the mean since
/// the round before; by round Kendall's W with correction for ties, χ² = m(n − 1)W and p. Dalkey and Helmer 1963; Kendall 1970; limits on
/// CV and W as is usual in Chinese evaluations (CV below 0.25), on the change after Scheibe, Skutsch and Schofer 1975 (15 %). Every expert
/// of a round scores every item; what is not defined (one expert, all alike) is NaN and said.
/// </remarks>
internal sealed class DelphiWeighting() : JudgedWeighting(new(
        MethodKind.Weighting, Name, Phrase.Of("delphi.delphi-rounds"),
        "w = mean / Σ mean of the last round; W = (12 Σ R² − 3m²n(n + 1)²) / (m²n(n² − 1) − m Σ T)")
{
    Parameters =
    [
        new("scores", Matrix, Phrase.Of("delphi.scores")) { IsRequired = true },
        new("rounds", Numbers, Phrase.Of("delphi.rounds")),
        new("full-score", Number, Phrase.Of("delphi.full-score")),
        Limit("cv-limit", 0.25, 100, Phrase.Of("delphi.stop-the-largest-cv-an")),
        Limit("least-w", 0.4, 1, Phrase.Of("delphi.stop-the-least-kendalls-w")),
        Limit("significance", 0.05, 1, Phrase.Of("delphi.stop-the-largest-p-of")),
        Limit("change-limit", 0.15, 100, Phrase.Of("delphi.stop-the-largest-relative-change")),
        new("experts", Names, Phrase.Of("delphi.experts")),
    ],
})
{
    public const string Name = "delphi";

    private const string RoundsParameter = "rounds";

    protected override WeightingResult? Weigh(WeightingContext context)
    {
        var rows = JudgementRows.Read(
            context, "scores", context.Children, s => s >= 0 && double.IsFinite(s), Phrase.Of("delphi.a-score-of-at-least"));
        if (rows is null || RoundsOf(context, rows) is not { } sizes || !ExpertPanel.IsForAll(context, ExpertPanel.Names, rows.Length))
        {
            return null;
        }

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
            context.Report(ScoringDiagnostics.NothingGiven, context.Node.Id, context.Method.Name, Phrase.Of("delphi.the-last-round"));
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
                remarks.Add(Phrase.Of("delphi.kendalls-w-is-not-defined", Figures.Value(r + 1), why));
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
            remarks.Add(Phrase.Of("delphi.the-full-score-is-taken", Figures.Value(full)));
        }

        return new(
            WeightingResult.Normalised(rounds[^1].Means))
        {
            Figures = figures.ToImmutable(),
            PerChild = columns.ToImmutable(),
            Remarks = remarks.ToImmutable()
        };
    }

    /// <summary>How many rows each round has; <see langword="null"/> after a report.</summary>
    private static int[]? RoundsOf(WeightingContext context, double[][] rows)
    {
        var given = context.Arguments.Numbers(RoundsParameter);
        if (given is null) return [rows.Length];
        if (given.Count > 0 && given.All(g => g >= 1 && g <= rows.Length && g == Math.Floor(g)) && given.Sum() == rows.Length)
        {
            return [.. given.Select(g => (int)g)];
        }

        context.Report(
            ScoringDiagnostics.DelphiRoundsWrong, context.Node.Id, context.Method.Name, Quoted.List(given.Select(Figures.Value)),
            rows.Length);
        return null;
    }
}
