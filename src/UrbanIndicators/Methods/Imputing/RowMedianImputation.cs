using UrbanIndicators.Localisation;

namespace UrbanIndicators.Methods.Imputing;

/// <summary>The median of the place's other indicators on a common scale; see <see cref="RowImputation"/>.</summary>
internal sealed class RowMedianImputation() : RowImputation(new(
        MethodKind.Imputation, "row-median", Phrase.Of("imputation.row-median"),
        "median of (x − worst)/(best − worst) over the row, back to the unit: worst + median·(best − worst)")
{
    Parameters = [AcrossRow()],
}, median: true);
