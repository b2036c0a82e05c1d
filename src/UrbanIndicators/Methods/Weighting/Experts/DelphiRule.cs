using UrbanIndicators.Arithmetic;
using UrbanIndicators.Definitions;
using UrbanIndicators.Localisation;

namespace UrbanIndicators.Methods.Weighting.Experts;

/// <summary>
/// When the rounds of a Delphi survey may stop: every item agreed on, the order agreed on beyond chance, and the means at rest.
/// </summary>
internal sealed record DelphiRule(double VariationLimit, double LeastConcordance, double Significance, double ChangeLimit)
{
    /// <summary>Says whether the last round may be the last, and what speaks for or against it.</summary>
    public (bool IsMet, LocalizedText Remark) Judge(IReadOnlyList<DelphiRound> rounds, IReadOnlyList<string> items)
    {
        var last = rounds[^1];
        var findings = new List<(bool IsMet, LocalizedText Finding)>
        {
            Variation(last, items),
            Concordance(last.Concordance),
            Change(rounds, items),
        };
        var isMet = findings.TrueForAll(f => f.IsMet);
        var all = Phrase.Join("delphi-rule.between-findings", [.. findings.Select(f => f.Finding)]);
        return (isMet, isMet
            ? Phrase.Of("delphi-rule.the-rounds-may-stop", all)
            : Phrase.Of("delphi-rule.another-round-is-needed", all));
    }

    private (bool, LocalizedText) Variation(DelphiRound last, IReadOnlyList<string> items)
    {
        if (last.Variations.Any(double.IsNaN)) return (false, Phrase.Of("delphi-rule.the-variation-is-not-known"));
        var widest = Widest(last.Variations);
        var (cv, limit) = (Figures.Rounded(last.Variations[widest]), Figures.Value(VariationLimit));
        return Threshold.OfValues.IsAtMost(last.Variations[widest], VariationLimit)
            ? (true, Phrase.Of("delphi-rule.the-largest-cv-is-at", cv, limit))
            : (false, Phrase.Of("delphi-rule.the-cv-of-is-at", items[widest], cv, limit));
    }

    private (bool, LocalizedText) Concordance(KendallW agreed)
    {
        if (agreed.Undefined is { } why) return (false, Phrase.Of("delphi-rule.kendalls-w-is-not-defined", why));
        var (w, p) = (Figures.Rounded(agreed.W), Figures.Rounded(agreed.P));
        var (least, level) = (Figures.Value(LeastConcordance), Figures.Value(Significance));
        return Threshold.OfShares.IsAtLeast(agreed.W, LeastConcordance) && Threshold.OfShares.IsAtMost(agreed.P, Significance)
            ? (true, Phrase.Of("delphi-rule.w-at-least-p-at", w, least, p, level))
            : (false, Phrase.Of("delphi-rule.w-at-least-is-needed", w, least, p, level));
    }

    private (bool, LocalizedText) Change(IReadOnlyList<DelphiRound> rounds, IReadOnlyList<string> items)
    {
        if (rounds.Count < 2) return (false, Phrase.Of("delphi-rule.with-one-round-it-is"));
        var changes = rounds[^1].ChangeSince(rounds[^2]);
        var widest = Widest(changes);
        var (change, limit) = (Figures.Rounded(changes[widest]), Figures.Value(ChangeLimit));
        return Threshold.OfValues.IsAtMost(changes[widest], ChangeLimit)
            ? (true, Phrase.Of("delphi-rule.the-largest-change-of-a", change, limit))
            : (false, Phrase.Of("delphi-rule.the-mean-of-changed-by", items[widest], change, limit));
    }

    private static int Widest(IReadOnlyList<double> values) => Enumerable.Range(0, values.Count).MaxBy(j => values[j]);
}
