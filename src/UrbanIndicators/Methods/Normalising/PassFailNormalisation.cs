using UrbanIndicators.Localisation;

namespace UrbanIndicators.Methods.Normalising;

/// <summary>Pass or fail (达标/未达标): the top of the scale when the target is met, else the bottom.</summary>
internal sealed class PassFailNormalisation() : NormalisationMethod(new(
        MethodKind.Normalisation, "pass-fail", Phrase.Of("normalisation.pass-fail"),
        "top of the scale when the target is met, else bottom")
{
    NeedsTarget = true,
    TakesRange = true,
    Parameters = [MethodParameter.Range()],
})
{
    public override ColumnFunction? Fit(FitContext context) => Of(context);

    public static MembershipFunction Of(FitContext context) =>
        new(new(context.Target!.Target.Low, context.Target.Target.High), context.Scale);
}
