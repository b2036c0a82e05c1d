using UrbanIndicators.Localisation;

namespace UrbanIndicators.Methods.Imputing;

/// <summary>The mean of the present values in the row's group; see <see cref="GroupImputation"/>.</summary>
internal sealed class GroupMeanImputation() : GroupImputation(new(
        MethodKind.Imputation, "group-mean", Phrase.Of("imputation.group-mean"),
        "Σ v / n over the row's group")
{
    Parameters = [GroupedBy()],
}, Mean);
