using UrbanIndicators.Localisation;

namespace UrbanIndicators.Methods.Imputing;

/// <summary>The median of the present values in the row's group; see <see cref="GroupImputation"/>.</summary>
internal sealed class GroupMedianImputation() : GroupImputation(new(
        MethodKind.Imputation, "group-median", Phrase.Of("imputation.group-median"),
        "median of v over the row's group")
{
    Parameters = [GroupedBy()],
}, Selection.Median);
