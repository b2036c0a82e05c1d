using UrbanIndicators.Arithmetic;
using UrbanIndicators.Diagnostics;
using UrbanIndicators.Localisation;

namespace UrbanIndicators.Methods.Weighting.Experts;

/// <summary>The experts who judged: how they are called in messages, and how much each counts (shares that sum to one).</summary>
internal sealed record ExpertPanel(IReadOnlyList<string>? Labels, double[] Shares)
{
    public const string Names = "experts";
    public const string WeightsName = "expert-weights";

    public int Count => Shares.Length;

    /// <summary>Reads names and weights of so many experts; <see langword="null"/> after a report.</summary>
    public static ExpertPanel? Read(WeightingContext context, int count)
    {
        if (!IsForAll(context, Names, count)) return null;
        var labels = context.Arguments.Names(Names);
        var weights = context.Arguments.Numbers(WeightsName);
        if (weights is null) return new(labels, Equal(count));
        var sum = weights.Sum();
        if (weights.Count == count && weights.All(w => w >= 0) && sum > 0 && double.IsFinite(sum))
        {
            return new(labels, [.. weights.Select(w => w / sum)]);
        }

        context.Report(ScoringDiagnostics.ExpertListInvalid, context.Node.Id, context.Method.Name, WeightsName, weights.Count, count);
        return null;
    }

    /// <summary>Tells whether a list of names, where there is one, has an entry for each expert; reports it when not.</summary>
    public static bool IsForAll(WeightingContext context, string parameter, int count)
    {
        if (context.Arguments.Names(parameter) is not { } names || names.Count == count) return true;
        context.Report(ScoringDiagnostics.ExpertListInvalid, context.Node.Id, context.Method.Name, parameter, names.Count, count);
        return false;
    }

    /// <summary>How an expert, counted from 0, is called.</summary>
    public LocalizedText Label(int expert) => Label(Labels, expert);

    public static LocalizedText Label(IReadOnlyList<string>? labels, int expert)
    {
        var name = labels is not null && expert < labels.Count ? Quoted.Text(labels[expert]) : Figures.Value(expert + 1);
        return Phrase.Of("expert-panel.expert", name);
    }

    /// <summary>The weighted mean of the experts' rows.</summary>
    public double[] Mean(IReadOnlyList<double[]> rows)
    {
        var mean = new double[rows[0].Length];
        for (var e = 0; e < rows.Count; e++)
        {
            for (var j = 0; j < mean.Length; j++) mean[j] += Shares[e] * rows[e][j];
        }

        return mean;
    }

    private static double[] Equal(int count)
    {
        var shares = new double[count];
        Array.Fill(shares, 1.0 / count);
        return shares;
    }
}
