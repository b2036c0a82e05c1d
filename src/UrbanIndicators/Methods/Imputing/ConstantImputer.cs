using System.Collections.Immutable;
using UrbanIndicators.Methods.Constants;

namespace UrbanIndicators.Methods.Imputing;

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

    /// <summary>Reads what was learnt.</summary>
    /// <param name="setting">What the imputation is made from beside.</param>
    /// <param name="constants">The constants.</param>
    /// <param name="given">The value of all, where the framework says it.</param>
    public static ConstantImputer Read(ImputationSetting setting, ConstantReader constants, double? given = null)
    {
        var filled = constants.Ids(IndicatorsName, setting.Own);
        if (given is { } value) constants.Same(ValuesName, [.. filled.Select(_ => value)]);
        return new(filled, constants.Numbers(ValuesName, length: filled.Length));
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
