namespace UrbanIndicators.Methods.Imputing;

/// <summary>The median of the place's other indicators on a common scale; see <see cref="RowImputation"/>.</summary>
internal sealed class RowMedianImputation() : RowImputation(new(
        MethodKind.Imputation, "row-median", LocalizedText.Of("Median of the place's other indicators", "同一地方其他指标的中位数"),
        "median of (x − worst)/(best − worst) over the row, back to the unit: worst + median·(best − worst)")
{
    Parameters = [AcrossRow()],
}, median: true);
