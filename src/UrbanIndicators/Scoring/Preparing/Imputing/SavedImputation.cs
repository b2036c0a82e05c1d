using System.Collections.Immutable;

namespace UrbanIndicators.Scoring.Preparing.Imputing;

/// <summary>What a saved model keeps of an imputation. It may come from a file that somebody else wrote: whatever is missing is empty.</summary>
internal sealed record SavedImputation(
    Method Method,
    Definitions.MethodArguments Arguments,
    ImmutableArray<Indicator> Indicators,
    IReadOnlyDictionary<string, ImmutableArray<double>> Constants,
    IReadOnlyDictionary<string, ImmutableArray<string>> Texts)
{
    public ImmutableArray<double> Numbers(string name) => Constants.TryGetValue(name, out var values) ? values : [];

    public ImmutableArray<string> Names(string name) => Texts.TryGetValue(name, out var values) ? values : [];

    /// <summary>The constants have finite values, and every id in a list is that of an indicator, once.</summary>
    public bool IsSound(params ReadOnlySpan<string> idLists)
    {
        if (Constants.Any(c => c.Value.IsDefault || c.Value.Any(v => !double.IsFinite(v)))) return false;
        foreach (var list in idLists)
        {
            var ids = Names(list);
            if (ids.Distinct(StringComparer.Ordinal).Count() != ids.Length || ids.Any(id => !Indicators.Any(i => i.Id == id))) return false;
        }

        return true;
    }
}
