using UrbanIndicators.Arithmetic;
using UrbanIndicators.Diagnostics;
using UrbanIndicators.Localisation;

namespace UrbanIndicators.Methods.Weighting.Experts;

/// <summary>One expert's comparisons of the best child with all, and of all with the worst.</summary>
internal sealed record BestWorstComparisons(int Best, int Worst, double[] BestToOthers, double[] OthersToWorst)
{
    public const string BestToOthersParameter = "best-to-others";
    public const string OthersToWorstParameter = "others-to-worst";
    public const string BestParameter = "best";
    public const string WorstParameter = "worst";

    /// <summary>The child on which the comparisons fit least.</summary>
    public int MostInconsistent => Enumerable.Range(0, BestToOthers.Length).MaxBy(RatioOf);

    /// <summary>The input-based consistency ratio.</summary>
    public double Ratio => RatioOf(MostInconsistent);

    /// <summary>
    /// Finds out which child is the best and which the worst, and holds the two rows against each other; <see langword="null"/> after a
    /// report.
    /// </summary>
    public static BestWorstComparisons? Read(WeightingContext context, int expert, double[] bestToOthers, double[] othersToWorst)
    {
        if (Find(context, BestParameter, expert, bestToOthers) is not { } best
            || Find(context, WorstParameter, expert, othersToWorst) is not { } worst)
        {
            return null;
        }

        if (bestToOthers.Length > 1 && (best == worst || bestToOthers[worst] != othersToWorst[best]))
        {
            context.Report(
                ScoringDiagnostics.BestWorstContradicted,
                context.Node.Id,
                context.Method.Name,
                ExpertPanel.Label(context.Arguments.Names(ExpertPanel.Names), expert),
                context.Children[best],
                context.Children[worst],
                Figures.Value(bestToOthers[worst]),
                Figures.Value(othersToWorst[best]));
            return null;
        }

        return new(best, worst, bestToOthers, othersToWorst);
    }

    private static int? Find(WeightingContext context, string parameter, int expert, double[] row)
    {
        var names = context.Arguments.Names(parameter);
        if (names is not null)
        {
            if (ChildOrder.Find(context, parameter, names[expert]) is not { } named) return null;
            if (row[named] == 1) return named;
            JudgementRows.ReportCell(
                context, expert, names[expert], row[named], Phrase.Of("best-worst-comparisons.1-since-it-is-compared"));
            return null;
        }

        var ones = Enumerable.Range(0, row.Length).Where(j => row[j] == 1).ToList();
        if (ones.Count == 1) return ones[0];
        context.Report(
            ScoringDiagnostics.BestWorstUnclear,
            context.Node.Id,
            context.Method.Name,
            ExpertPanel.Label(context.Arguments.Names(ExpertPanel.Names), expert),
            parameter,
            ones.Count);
        return null;
    }

    private double RatioOf(int item)
    {
        var direct = BestToOthers[Worst];
        return direct > 1 ? Math.Abs((BestToOthers[item] * OthersToWorst[item]) - direct) / ((direct * direct) - direct) : 0;
    }
}
