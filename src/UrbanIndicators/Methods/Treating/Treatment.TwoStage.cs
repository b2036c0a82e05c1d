using UrbanIndicators.Arithmetic;
using UrbanIndicators.Definitions;
using UrbanIndicators.Diagnostics;

namespace UrbanIndicators.Methods.Treating;

internal static partial class Treatment
{
    /// <summary>Winsorising, and where the column still fails, a transform.</summary>
    /// <remarks>
    /// Winsorise, test, transform, test. The transform takes the values as they were before winsorising, unless <c>combine</c> is true: then the
    /// winsorised ones. That is COINr's Treat, and the practice of the Global Innovation Index and others (Becker et al., 2022).
    /// </remarks>
    private static FittedTreatment? TwoStage(TreatmentContext context)
    {
        var transform = context.Arguments.Word(TreatmentWords.TransformName)!;
        if (transform == BuiltInMethods.LogTransform.Name && context.Arguments.Number(TreatmentWords.Lambda) is { } lambda)
        {
            // It would be read and ignored.
            context.Report(ScoringDiagnostics.LambdaOfLogarithm, context.Indicator.Id, context.Method.Name, Figures.Value(lambda));
            return null;
        }

        var test = OutlierTest.Of(context.Arguments);
        if (!NeedsTreatment(context, test, out var before, out var untreated)) return untreated;
        var run = RunWinsorising(context, test);
        if (run.Passes) return Winsorised(context, test, before, run);
        var combine = context.Arguments.Flag(TreatmentWords.Combine);
        if (combine) ReportTies(context, run);
        var fitted = Transformed(
            context, transform, test, before,
            combine && run.Low > 0 ? run.Bottom : double.NegativeInfinity, combine && run.High > 0 ? run.Top : double.PositiveInfinity);
        if (fitted is null || !combine) return fitted;
        return fitted.Reporting(fitted.Report! with { WinsorisedHigh = run.High, WinsorisedLow = run.Low });
    }
}
