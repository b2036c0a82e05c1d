namespace UrbanIndicators.Methods.Imputing;

/// <summary>The mean of the present values of the reference. OECD/JRC, Handbook, 2008, step 2. It narrows the spread of the column.</summary>
internal sealed class MeanImputation() : ColumnImputation(new(
        MethodKind.Imputation, "mean", LocalizedText.Of("Mean of the indicator", "指标均值"),
        "Σ v / n"), Mean);
