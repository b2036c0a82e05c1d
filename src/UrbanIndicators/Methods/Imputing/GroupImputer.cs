using System.Collections.Immutable;
using UrbanIndicators.Methods.Constants;

namespace UrbanIndicators.Methods.Imputing;

/// <summary>One value for the missing cells of an indicator in each group of rows, and one for rows of other groups or of none.</summary>
/// <param name="by">What groups rows.</param>
/// <param name="filled">The ids of the indicators.</param>
/// <param name="groups">The groups.</param>
/// <param name="overall">The value of each indicator outside the groups.</param>
/// <param name="values">The values, indicator by indicator in the order of the groups.</param>
internal sealed class GroupImputer(
    string by, ImmutableArray<string> filled, ImmutableArray<string> groups, ImmutableArray<double> overall, ImmutableArray<double> values)
        : Imputer
{
    private const string GroupsName = "groups";
    private const string OverallName = "overall";
    private const string ValuesName = "values";

    public override ImmutableArray<string> Filled => filled;

    // It takes figures of values that are there.
    public override bool IsUncertain => false;

    public override ImmutableSortedDictionary<string, ImmutableArray<double>> Constants =>
        ConstantsOf((OverallName, overall), (ValuesName, values));

    public override ImmutableSortedDictionary<string, ImmutableArray<string>> Texts =>
        TextsOf((IndicatorsName, filled), (GroupsName, groups));

    public static GroupImputer Read(ImputationSetting setting, ConstantReader constants)
    {
        var (filled, groups) = (constants.Ids(IndicatorsName, setting.Own), constants.Different(GroupsName));
        return new(
            setting.Arguments.Word(Definitions.ImputationWords.By)!, filled, groups,
            constants.Numbers(OverallName, length: filled.Length), constants.Numbers(ValuesName, length: filled.Length * groups.Length));
    }

    public override void Impute(StageTable input, double[][] output)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < groups.Length; i++) numbers.Add(groups[i], i);
        var rows = Grouping.Number(input, by, numbers, reference: false);
        var columns = ColumnsOf(input, filled);
        for (var i = 0; i < columns.Length; i++)
        {
            if (columns[i] < 0) continue;
            var cells = output[columns[i]];
            for (var row = 0; row < input.RowCount; row++)
            {
                if (IsMissing(cells[row])) cells[row] = rows[row] < 0 ? overall[i] : values[(i * groups.Length) + rows[row]];
            }
        }
    }
}
