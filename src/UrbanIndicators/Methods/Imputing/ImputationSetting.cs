using System.Collections.Immutable;

namespace UrbanIndicators.Methods.Imputing;

/// <summary>What an imputation is made from beside what it learnt.</summary>
/// <param name="Arguments">Its parameters.</param>
/// <param name="Indicators">The scored indicators, which it may learn from.</param>
/// <param name="Own">The ids of those that share the method, which alone it may fill.</param>
/// <param name="HoldsScores">It works on scores, since normalising came before: more is always better.</param>
internal sealed record ImputationSetting(
    MethodArguments Arguments, ImmutableArray<Indicator> Indicators, ImmutableArray<string> Own, bool HoldsScores)
{
    /// <summary>The ids of the scored indicators.</summary>
    public ImmutableArray<string> Ids => [.. Indicators.Select(i => i.Id)];
}
