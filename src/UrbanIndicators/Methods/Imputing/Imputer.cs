using System.Collections.Immutable;
using UrbanIndicators.Data;

namespace UrbanIndicators.Methods.Imputing;

/// <summary>A fitted imputation of some indicators: fills missing values by what it learnt, and never touches any other cell.</summary>
/// <remarks>
/// What is not applicable or not assessed is not missing, and stays. But for the methods over time, which read a place's other rows, a row
/// is filled by constants and its own values alone.
/// </remarks>
/// <threadsafety>Implementations must be immutable.</threadsafety>
public abstract class Imputer
{
    /// <summary>The name under which the ids of the filled indicators stand among the texts of every imputer.</summary>
    public const string IndicatorsName = "indicators";

    /// <summary>The constants, by the names that stand in a saved model; every one is finite.</summary>
    public virtual ImmutableSortedDictionary<string, ImmutableArray<double>> Constants =>
        ImmutableSortedDictionary.Create<string, ImmutableArray<double>>(StringComparer.Ordinal);

    /// <summary>Names that belong to the constants: of indicators, of groups.</summary>
    public virtual ImmutableSortedDictionary<string, ImmutableArray<string>> Texts => TextsOf((IndicatorsName, Filled));

    /// <summary>The ids of the indicators whose missing values are filled.</summary>
    public abstract ImmutableArray<string> Filled { get; }

    /// <summary>It may leave a cell missing, or fill it with a value beyond those it learnt from.</summary>
    public virtual bool IsUncertain => true;

    /// <summary>Fills missing values.</summary>
    /// <param name="input">The values as they entered the stage; they are only read.</param>
    /// <param name="output">Copies of the columns, in which missing cells are filled.</param>
    public abstract void Impute(StageTable input, double[][] output);

    /// <summary>Puts constants under names.</summary>
    /// <param name="constants">Names and numbers.</param>
    /// <returns>The same, in the order of the names.</returns>
    protected static ImmutableSortedDictionary<string, ImmutableArray<double>> ConstantsOf(
        params ReadOnlySpan<(string Name, ImmutableArray<double> Values)> constants)
    {
        var map = ImmutableSortedDictionary.CreateBuilder<string, ImmutableArray<double>>(StringComparer.Ordinal);
        foreach (var (name, values) in constants) map.Add(name, values);
        return map.ToImmutable();
    }

    /// <summary>Puts texts under names.</summary>
    /// <param name="texts">Names and texts.</param>
    /// <returns>The same, in the order of the names.</returns>
    protected static ImmutableSortedDictionary<string, ImmutableArray<string>> TextsOf(
        params ReadOnlySpan<(string Name, ImmutableArray<string> Values)> texts)
    {
        var map = ImmutableSortedDictionary.CreateBuilder<string, ImmutableArray<string>>(StringComparer.Ordinal);
        foreach (var (name, values) in texts) map.Add(name, values);
        return map.ToImmutable();
    }

    /// <summary>Tells whether a cell may be filled: it is missing, and not what does not apply or was not assessed.</summary>
    /// <param name="value">The cell.</param>
    /// <returns>Whether it may.</returns>
    public static bool IsMissing(double value) => double.IsNaN(value) && Missing.StatusOf(value) == ObservationStatus.Missing;

    /// <summary>Finds the columns of indicators; −1 for one the table does not have.</summary>
    private protected static int[] ColumnsOf(StageTable table, ImmutableArray<string> ids)
    {
        var columns = new int[ids.Length];
        for (var i = 0; i < columns.Length; i++) columns[i] = IndexOf(table.Indicators, ids[i]);
        return columns;
    }

    private protected static int IndexOf(ImmutableArray<Indicator> indicators, string id)
    {
        for (var i = 0; i < indicators.Length; i++)
        {
            if (string.Equals(indicators[i].Id, id, StringComparison.Ordinal)) return i;
        }

        return -1;
    }
}
