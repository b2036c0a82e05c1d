using UrbanIndicators.Localisation;

namespace UrbanIndicators.Methods.Imputing;

/// <summary>The median of the present values of the reference; of an even number of them the mean of the middle two.</summary>
internal sealed class MedianImputation() : ColumnImputation(new(
        MethodKind.Imputation, "median", Phrase.Of("imputation.median"),
        "median of v"), Selection.Median);
