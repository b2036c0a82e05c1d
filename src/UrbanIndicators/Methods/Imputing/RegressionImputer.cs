using System.Collections.Immutable;
using UrbanIndicators.Localisation;
using UrbanIndicators.Methods.Constants;

namespace UrbanIndicators.Methods.Imputing;

/// <summary>
/// Fills a cell from other indicators of the row by a linear equation; where one of them is missing the cell stays as it is.
/// </summary>
/// <param name="filled">The ids of the indicators to fill.</param>
/// <param name="on">The ids of the indicators they are estimated from.</param>
/// <param name="intercepts">An intercept for each to fill.</param>
/// <param name="slopes">For each to fill a slope for each of the others; 0 for itself, which takes no part.</param>
internal sealed class RegressionImputer(
    ImmutableArray<string> filled, ImmutableArray<string> on, ImmutableArray<double> intercepts, ImmutableArray<double> slopes) : Imputer
{
    private const string OnName = "on";
    private const string InterceptsName = "intercepts";
    private const string SlopesName = "slopes";

    public override ImmutableArray<string> Filled => filled;

    public override ImmutableSortedDictionary<string, ImmutableArray<double>> Constants =>
        ConstantsOf((InterceptsName, intercepts), (SlopesName, slopes));

    public override ImmutableSortedDictionary<string, ImmutableArray<string>> Texts => TextsOf((IndicatorsName, filled), (OnName, on));

    public static RegressionImputer Read(ImputationSetting setting, ConstantReader constants)
    {
        var (filled, on) = (constants.Ids(IndicatorsName, setting.Own), constants.Ids(OnName, setting.Ids));
        var slopes = constants.Numbers(SlopesName, length: filled.Length * on.Length);
        var places = on.Index().ToDictionary(o => o.Item, o => o.Index, StringComparer.Ordinal);
        for (var i = 0; i < filled.Length; i++)
        {
            var isItself = places.TryGetValue(filled[i], out var own);
            constants.Require(
                !isItself || slopes[(i * on.Length) + own] == 0, SlopesName, Phrase.Of("regression-imputer.0-for-an-indicator-on"));
        }

        return new(filled, on, constants.Numbers(InterceptsName, length: filled.Length), slopes);
    }

    public override void Impute(StageTable input, double[][] output)
    {
        var targets = ColumnsOf(input, filled);
        var predictors = ColumnsOf(input, on);
        for (var i = 0; i < targets.Length; i++)
        {
            if (targets[i] < 0) continue;
            var cells = output[targets[i]];
            for (var row = 0; row < input.RowCount; row++)
            {
                if (!IsMissing(cells[row])) continue;
                var value = intercepts[i];
                for (var j = 0; j < predictors.Length; j++)
                {
                    if (!string.Equals(filled[i], on[j], StringComparison.Ordinal))
                    {
                        value += slopes[(i * on.Length) + j] * ValueOf(input, predictors[j], row);
                    }
                }

                if (!double.IsNaN(value)) cells[row] = value;
            }
        }
    }

    private static double ValueOf(StageTable input, int column, int row) => column < 0 ? double.NaN : input.Columns[column][row];
}
