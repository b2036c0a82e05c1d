using UrbanIndicators.Diagnostics;
using UrbanIndicators.Localisation;
using static UrbanIndicators.Methods.MethodParameterType;

namespace UrbanIndicators.Methods.Normalising;

/// <summary>Position between two fixed values, cut to the scale.</summary>
/// <remarks>
/// (v − worst) ÷ (best − worst); logarithmic (ln v − ln worst) ÷ (ln best − ln worst), for values above 0.
/// OECD/JRC, Handbook on Constructing Composite Indicators, 2008; UNDP, Human Development Report, technical note 1; in China 功效系数法.
/// </remarks>
internal sealed class GoalpostsNormalisation() : NormalisationMethod(new(
        MethodKind.Normalisation, "goalposts", Phrase.Of("normalisation.goalposts"),
        "(v − worst) / (best − worst), clipped; logarithmic: (ln v − ln worst) / (ln best − ln worst); × scale")
{
    NeedsGoalposts = true,
    Parameters =
    [
        new("form", Word, Phrase.Of("goalposts.form"))
        {
            Words = ["linear", "logarithmic"],
            Default = new MethodValue("linear"),
        },
        MethodParameter.Range(),
    ],
})
{
    public override ColumnFunction? Fit(FitContext context)
    {
        if (context.Indicator.Goalposts is not { Best: { } best } posts)
        {
            context.Report(ScoringDiagnostics.NeedsGoalposts, context.Indicator.Id, context.Method.Name);
            return null;
        }

        return context.Arguments.Word("form") == "logarithmic"
            ? new LogarithmicFunction(posts.Worst, best, context.Scale)
            : new LinearFunction(posts.Worst, best, context.Scale);
    }

    public override void Check(Indicator indicator, MethodArguments arguments, DiagnosticBag bag)
    {
        // That it has no range is all there is to say of an indicator with one.
        if (indicator.Direction == Direction.Range) return;
        if (indicator.Goalposts is not { Best: { } best, Worst: var worst })
        {
            bag.Report(DefinitionDiagnostics.GoalpostsMissing, indicator.Location, indicator.Id);
        }
        else if (arguments.Method.Parameters.GetValueOrDefault("form")?.Text == "logarithmic" && (worst <= 0 || best <= 0))
        {
            bag.Report(DefinitionDiagnostics.GoalpostsNotPositive, indicator.Location, indicator.Id, worst, best);
        }
    }
}
