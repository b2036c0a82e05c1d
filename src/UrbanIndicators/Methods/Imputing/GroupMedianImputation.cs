namespace UrbanIndicators.Methods.Imputing;

/// <summary>The median of the present values in the row's group; see <see cref="GroupImputation"/>.</summary>
internal sealed class GroupMedianImputation() : GroupImputation(new(
        MethodKind.Imputation, "group-median", LocalizedText.Of("Median of the group", "组内中位数"),
        "median of v over the row's group")
{
    Parameters = [GroupedBy()],
}, Selection.Median);
