using UrbanIndicators.Localisation;

namespace UrbanIndicators.Methods.Imputing;

/// <summary>The mean of the present values of the reference.</summary>
/// <remarks>It narrows the spread of the column. OECD/JRC, Handbook, 2008, step 2.</remarks>
internal sealed class MeanImputation() : ColumnImputation(new(
        MethodKind.Imputation, "mean", Phrase.Of("imputation.mean"),
        "Σ v / n"), Mean);
