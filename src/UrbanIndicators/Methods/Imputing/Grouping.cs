using UrbanIndicators.Definitions;

namespace UrbanIndicators.Methods.Imputing;

/// <summary>What groups rows: the group, parent or level of their place, their period, or another attribute of the place.</summary>
internal static class Grouping
{
    /// <summary>Gives the group of a row; <see langword="null"/> where it is not known.</summary>
    public static string? Of(StageTable table, int row, string by) => by switch
    {
        ImputationWords.Group => table.PlaceAt(row)?.Group,
        ImputationWords.Parent => table.PlaceAt(row)?.Parent,
        ImputationWords.Level => table.PlaceAt(row)?.Level,
        ImputationWords.Period => table.PeriodAt(row)?.ToString(),
        _ => table.PlaceAt(row)?.Attributes.GetValueOrDefault(by),
    };

    /// <summary>
    /// Gives the number of each row's group in a list that is made longer by groups it does not have; −1 where there is none.
    /// </summary>
    /// <param name="table">The rows.</param>
    /// <param name="by">What groups them.</param>
    /// <param name="groups">The numbers of the groups.</param>
    /// <param name="reference">
    /// Only rows to learn from have a group, and new groups are taken in; else other groups than those known count as none.
    /// </param>
    public static int[] Number(StageTable table, string by, Dictionary<string, int> groups, bool reference)
    {
        var numbers = new int[table.RowCount];
        for (var row = 0; row < numbers.Length; row++)
        {
            numbers[row] = -1;
            if ((reference && !table.Reference[row]) || Of(table, row, by) is not { Length: > 0 } group) continue;
            if (groups.TryGetValue(group, out var number)) numbers[row] = number;
            else if (reference) groups.Add(group, numbers[row] = groups.Count);
        }

        return numbers;
    }
}
