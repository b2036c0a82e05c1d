namespace UrbanIndicators.Methods.Imputing;

/// <summary>The mean of the present values in the row's group; see <see cref="GroupImputation"/>.</summary>
internal sealed class GroupMeanImputation() : GroupImputation(new(
        MethodKind.Imputation, "group-mean", LocalizedText.Of("Mean of the group", "组内均值"),
        "Σ v / n over the row's group")
{
    Parameters = [GroupedBy()],
}, Mean);
