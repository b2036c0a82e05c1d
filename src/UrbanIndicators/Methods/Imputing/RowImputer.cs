using System.Collections.Immutable;
using UrbanIndicators.Localisation;
using UrbanIndicators.Methods.Constants;

namespace UrbanIndicators.Methods.Imputing;

/// <summary>Fills a cell from the place's own row: from the mean or median of its other indicators on a common scale.</summary>
/// <remarks>
/// Values are put between the smallest and largest of the reference, (v − min) ÷ (max − min), turned round where less is better, so that 1
/// is the best; their mean or median over the indicators present is turned and stretched back. It is not cut. A column that does not vary
/// tells nothing, and is filled with its one value. A row without any other value stays as it is.
/// </remarks>
/// <param name="median">The median is taken across the row, not the mean.</param>
/// <param name="filled">The ids of the indicators to fill.</param>
/// <param name="on">The ids of the indicators taken across the row.</param>
/// <param name="worst">For each to fill, then for each taken, the value that counts 0.</param>
/// <param name="best">The value that counts 1.</param>
internal sealed class RowImputer(
    bool median, ImmutableArray<string> filled, ImmutableArray<string> on, ImmutableArray<double> worst, ImmutableArray<double> best)
    : Imputer
{
    private const string OnName = "on";
    private const string WorstName = "worst";
    private const string BestName = "best";

    public override ImmutableArray<string> Filled => filled;

    public override ImmutableSortedDictionary<string, ImmutableArray<double>> Constants =>
        ConstantsOf((WorstName, worst), (BestName, best));

    public override ImmutableSortedDictionary<string, ImmutableArray<string>> Texts => TextsOf((IndicatorsName, filled), (OnName, on));

    public static RowImputer Read(ImputationSetting setting, bool median, ConstantReader constants)
    {
        var (filled, on) = (constants.Ids(IndicatorsName, setting.Own), constants.Ids(OnName, setting.Ids));
        var length = filled.Length + on.Length;
        var (worst, best) = (constants.Numbers(WorstName, length: length), constants.Numbers(BestName, length: length));
        var directions = setting.Indicators.ToDictionary(i => i.Id, i => i.Direction, StringComparer.Ordinal);
        for (var i = 0; i < length; i++)
        {
            var turned = directions[i < filled.Length ? filled[i] : on[i - filled.Length]] == Direction.Lower && !setting.HoldsScores;
            constants.Require(
                turned ? worst[i] >= best[i] : worst[i] <= best[i], WorstName, Phrase.Of("row-imputer.values-no-better-than", BestName));
        }

        return new(median, filled, on, worst, best);
    }

    public override void Impute(StageTable input, double[][] output)
    {
        var targets = ColumnsOf(input, filled);
        var taken = ColumnsOf(input, on);
        var positions = new double[taken.Length];
        for (var row = 0; row < input.RowCount; row++)
        {
            var position = double.NaN;
            var known = false;
            for (var i = 0; i < targets.Length; i++)
            {
                if (targets[i] < 0 || !IsMissing(output[targets[i]][row])) continue;
                if (!known) position = Position(input, row, taken, positions);
                known = true;
                var value = best[i] == worst[i] ? best[i] : worst[i] + (position * (best[i] - worst[i]));
                if (!double.IsNaN(value)) output[targets[i]][row] = value;
            }
        }
    }

    private double Position(StageTable input, int row, int[] taken, double[] positions)
    {
        var count = 0;
        var sum = 0.0;
        for (var i = 0; i < taken.Length; i++)
        {
            if (taken[i] < 0) continue;
            var (zero, one) = (worst[filled.Length + i], best[filled.Length + i]);
            var position = (input.Columns[taken[i]][row] - zero) / (one - zero);
            if (double.IsNaN(position) || zero == one) continue;
            positions[count++] = position;
            sum += position;
        }

        return median ? Selection.Median(positions.AsSpan(0, count)) : sum / count;
    }
}
