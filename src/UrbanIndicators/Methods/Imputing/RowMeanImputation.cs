using UrbanIndicators.Localisation;

namespace UrbanIndicators.Methods.Imputing;

/// <summary>The mean of the place's other indicators on a common scale; see <see cref="RowImputation"/>.</summary>
internal sealed class RowMeanImputation() : RowImputation(new(
        MethodKind.Imputation, "row-mean", Phrase.Of("imputation.row-mean"),
        "mean of (x − worst)/(best − worst) over the row, back to the unit: worst + mean·(best − worst)")
{
    Parameters = [AcrossRow()],
}, median: false);
