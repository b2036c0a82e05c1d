using System.Collections.Immutable;

namespace UrbanIndicators.Methods.Imputing;

/// <summary>What an imputation is made from beside what it learnt.</summary>
/// <threadsafety>Immutable.</threadsafety>
public sealed class ImputationSetting
{
    internal ImputationSetting(
        MethodArguments arguments, ImmutableArray<Indicator> indicators, ImmutableArray<string> own, bool holdsScores)
    {
        Arguments = arguments;
        Indicators = indicators;
        Own = own;
        HoldsScores = holdsScores;
    }

    /// <summary>The method's parameters, defaults included.</summary>
    public MethodArguments Arguments { get; }

    /// <summary>The scored indicators, which it may learn from.</summary>
    public ImmutableArray<Indicator> Indicators { get; }

    /// <summary>The ids of those that share the method, which alone it may fill.</summary>
    public ImmutableArray<string> Own { get; }

    /// <summary>It works on scores, since normalising came before: more is always better.</summary>
    public bool HoldsScores { get; }

    /// <summary>The ids of the scored indicators.</summary>
    public ImmutableArray<string> Ids => [.. Indicators.Select(i => i.Id)];
}
