using UrbanIndicators.Arithmetic;
using UrbanIndicators.Definitions;
using UrbanIndicators.Diagnostics;
using UrbanIndicators.Localisation;
using UrbanIndicators.Methods.Constants;

namespace UrbanIndicators.Methods.Treating;

/// <summary>Winsorising, and where the column still fails, a transform.</summary>
/// <remarks>
/// Winsorise, test, transform, test. The transform takes the values as they were before winsorising, unless <c>combine</c> is true: then
/// the winsorised ones. That is COINr's Treat, and the practice of the Global Innovation Index and others (Becker et al., 2022).
/// </remarks>
internal sealed class TwoStageTreatment() : TestedTreatment(new(
        MethodKind.Treatment, "two-stage", Phrase.Of("treatment.two-stage"),
        "winsorise; where the test still fails: log or box-cox of v (of the winsorised v with combine)")
{
    Transforms = true,
    Parameters =
    [
        WinsorisingTreatment.Points(),
        new(TreatmentWords.TransformName, MethodParameterType.Word, Phrase.Of("two-stage.the-transform-of-the-second"))
        {
            Words = [LogTreatment.Name, BoxCoxTreatment.Name],
            Default = new MethodValue(LogTreatment.Name),
        },
        new(TreatmentWords.Combine, MethodParameterType.Boolean, Phrase.Of("two-stage.transform-the-winsorised-values-not"))
        {
            Default = new MethodValue(false),
        },
        BoxCoxTreatment.Lambda(), TransformingTreatment.Tail(), TransformingTreatment.Offset(), .. ParametersOfTest,
    ],
})
{
    private static readonly LogTreatment Log = new();

    private static readonly BoxCoxTreatment BoxCox = new();

    public override FittedTreatment? Fit(TreatmentContext context)
    {
        var transform = TransformOf(context.Arguments);
        if (transform == Log && context.Arguments.Number(TreatmentWords.Lambda) is { } lambda)
        {
            // It would be read and ignored.
            context.Report(ScoringDiagnostics.LambdaOfLogarithm, context.Indicator.Id, context.Method.Name, Figures.Value(lambda));
            return null;
        }

        var test = OutlierTest.Of(context.Arguments);
        if (!NeedsTreatment(context, test, out var before, out var untreated)) return untreated;
        var run = WinsorisingTreatment.Run(context, test);
        if (run.Passes) return WinsorisingTreatment.Winsorised(context, test, before, run);
        var combine = context.Arguments.Flag(TreatmentWords.Combine);
        if (combine) WinsorisingTreatment.ReportTies(context, run);
        var fitted = transform.Transformed(
            context, test, before,
            combine && run.Low > 0 ? run.Bottom : double.NegativeInfinity, combine && run.High > 0 ? run.Top : double.PositiveInfinity);
        if (fitted is null || !combine) return fitted;
        return fitted.Reporting(fitted.Report! with { WinsorisedHigh = run.High, WinsorisedLow = run.Low });
    }

    public override FittedTreatment Read(Indicator indicator, MethodArguments arguments, ConstantReader constants) =>
        TransformOf(arguments).Read(indicator, arguments, constants);

    private static TransformingTreatment TransformOf(MethodArguments arguments) =>
        arguments.Word(TreatmentWords.TransformName) == LogTreatment.Name ? Log : BoxCox;
}
