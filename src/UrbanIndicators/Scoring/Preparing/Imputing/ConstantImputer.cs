using System.Collections.Immutable;

namespace UrbanIndicators.Scoring.Preparing.Imputing;

/// <summary>One value for all missing cells of an indicator.</summary>
/// <param name="filled">The ids of the indicators.</param>
/// <param name="values">The value of each.</param>
/// <param name="mayBeAnything">The values are no means or medians, but given.</param>
internal sealed class ConstantImputer(ImmutableArray<string> filled, ImmutableArray<double> values, bool mayBeAnything = false) : Imputer
{
    private const string ValuesName = "values";

    public override ImmutableArray<string> Filled => filled;

    // A value that was given need not be possible; a mean or a median is among values that are.
    public override bool IsUncertain => mayBeAnything;

    public override ImmutableSortedDictionary<string, ImmutableArray<double>> Constants => ConstantsOf((ValuesName, values));

    public static ConstantImputer? From(SavedImputation saved)
    {
        var (filled, values) = (saved.Names(IndicatorsName), saved.Numbers(ValuesName));
        return saved.IsSound(IndicatorsName) && filled.Length == values.Length ? new(filled, values) : null;
    }

    public override void Impute(StageTable input, double[][] output)
    {
        var columns = ColumnsOf(input, filled);
        for (var i = 0; i < columns.Length; i++)
        {
            if (columns[i] >= 0) CellFill.Fill(output[columns[i]], values[i]);
        }
    }
}
