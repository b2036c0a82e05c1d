namespace UrbanIndicators.Methods.Imputing;

/// <summary>The mean of the place's other indicators on a common scale; see <see cref="RowImputation"/>.</summary>
internal sealed class RowMeanImputation() : RowImputation(new(
        MethodKind.Imputation, "row-mean", LocalizedText.Of("Mean of the place's other indicators", "同一地方其他指标的均值"),
        "mean of (x − worst)/(best − worst) over the row, back to the unit: worst + mean·(best − worst)")
{
    Parameters = [AcrossRow()],
}, median: false);
