using UrbanIndicators.Diagnostics;
using UrbanIndicators.Methods;
using UrbanIndicators.Methods.Registry;
using UrbanIndicators.Scoring.Saving;

namespace UrbanIndicators.Scoring.ModelFiles;

/// <summary>Models of version 1.0: without hashes, stages and nodes, with fewer keys and methods in their framework.</summary>
/// <remarks>
/// A later model has what they had not, if only the order of its stages: writing 1.0 into it does not switch the check of its hashes off.
/// </remarks>
internal static class FirstVersion
{
    public const string Version = "1.0";

    private static readonly string[] Methods =
    [
        "attainment", "goalposts", "min-max", "z-score", "percentile-rank", "rank", "bands", "curve", "pass-fail",
        "arithmetic", "geometric", "harmonic", "power-mean", "minimum",
    ];

    private static readonly string[] LaterKeys = [ModelJson.Hashes, ModelJson.Nodes, ModelJson.Stages];

    /// <exception cref="UrbanIndicatorsException">The model has what version 1.0 had not.</exception>
    public static void Check(SavedObject model, Framework framework)
    {
        foreach (var key in LaterKeys)
        {
            if (model.Find(key) is { } later) throw later.Refusal(ScoringDiagnostics.ModelOfLaterVersion, key);
        }

        var saved = model[ModelJson.Framework];
        // Even where the framework says nothing of stages their order is written.
        var what = saved.Object()["method"].Object().Find("stages") is null ? LaterPart(framework) : "method: stages";
        if (what is not null) throw saved.Refusal(ScoringDiagnostics.ModelOfLaterVersion, Quoted.Text(what));
    }

    /// <summary>Names the first part of a framework that a model of 1.0 could not hold.</summary>
    private static string? LaterPart(Framework framework)
    {
        var method = framework.Method;
        if (framework.WeightSets.Count > 0) return "weight-sets";
        if ((method.Weights ?? method.Impute ?? method.Treat) is { } added) return $"method: {added.Name}";
        if (method.Screen is not null) return "method: screen";
        if (framework.Index.Descendants().FirstOrDefault(n => n.Weights is not null) is { } node) return $"{node.Id}: weights";
        var treated = framework.Indicators.FirstOrDefault(i => i.Denominator is not null || i.Impute is not null || i.Treat is not null);
        if (treated is not null) return $"{treated.Id}: denominator, impute, treat";
        var normalisations = framework.Indicators.Select(i => i.Normalise).Append(method.Normalise).OfType<Method>();
        var ranged = normalisations.FirstOrDefault(m => m.Parameters.ContainsKey(MethodParameter.OutputRange));
        if (ranged is not null) return $"{ranged.Name}: {MethodParameter.OutputRange}";
        var aggregations = framework.Index.Descendants().Select(n => n.Aggregate).Append(method.Aggregate).OfType<Method>();
        return normalisations.Concat(aggregations).FirstOrDefault(m => IsLater(m.Name))?.Name;
    }

    /// <summary>Methods of the user's own there were from the first.</summary>
    private static bool IsLater(string name) =>
        !Methods.Contains(name, StringComparer.Ordinal) && AllMethods.All.Any(m => m.Name == name);
}
