using UrbanIndicators.Arithmetic;
using UrbanIndicators.Definitions;
using UrbanIndicators.Diagnostics;
using UrbanIndicators.Localisation;
using UrbanIndicators.Methods.Constants;

namespace UrbanIndicators.Methods.Treating;

/// <summary>Winsorising of up to a number of points.</summary>
/// <remarks>
/// See <see cref="Winsorising"/> for the steps and for ties. What is fitted is the two limits; a value of another population beyond them is
/// set to them too. With <c>force</c> as many points are treated as are allowed, whatever the test says. OECD/JRC, Handbook, 2008, step 3.
/// </remarks>
internal sealed class WinsorisingTreatment() : TestedTreatment(new(
        MethodKind.Treatment, "winsorise", Phrase.Of("treatment.winsorise"),
        "while |skewness| and kurtosis are above their limits: the highest (lowest) values := the next lower (higher)")
{
    Parameters = [Points(), .. ParametersOfTest],
})
{
    /// <summary>The parameter that says how many values may be changed.</summary>
    public static MethodParameter Points() =>
        new(TreatmentWords.Points, MethodParameterType.Whole, Phrase.Of("winsorising.the-most-values-that-may"))
        {
            Allowed = new(0, 10_000),
            Default = new MethodValue(5),
        };

    /// <summary>Winsorises by the parameters of the context.</summary>
    public static Winsorising Run(TreatmentContext context, OutlierTest test) => Winsorising.Run(
        context.Values, test, context.Arguments.Whole(TreatmentWords.Points)!.Value, context.Arguments.Flag(TreatmentWords.Force));

    /// <summary>Says that values tie and are more than the points left, where they do.</summary>
    public static void ReportTies(TreatmentContext context, Winsorising run)
    {
        if (run.TiesLeft == 0) return;
        context.Report(
            ScoringDiagnostics.WinsoriseTies, context.Indicator.Id, context.Method.Name, run.TiesLeft,
            Figures.Value(run.Moments.Skewness >= 0 ? run.Top : run.Bottom),
            context.Arguments.Whole(TreatmentWords.Points)!.Value - run.High - run.Low);
    }

    /// <summary>The treatment that was found, with what is to be said about it.</summary>
    public static StandardTreatment Winsorised(TreatmentContext context, OutlierTest test, Moments before, Winsorising run)
    {
        var treated = new List<LocalizedText>();
        if (run.High > 0)
        {
            treated.Add(Phrase.Of("winsorising.highest-set-to", Figures.Value(run.High), Figures.Value(run.Top)));
        }

        if (run.Low > 0)
        {
            treated.Add(Phrase.Of("winsorising.lowest-set-to", Figures.Value(run.Low), Figures.Value(run.Bottom)));
        }

        if (treated.Count > 0)
        {
            context.Report(
                ScoringDiagnostics.ValuesTreated, context.Indicator.Id, context.Method.Name, Phrase.Join(
                    "winsorising.between-ends", treated),
                Shift(before.Skewness, run.Moments.Skewness), Shift(before.Kurtosis, run.Moments.Kurtosis));
        }

        return new(
            run.Low > 0 ? run.Bottom : double.NegativeInfinity, run.High > 0 ? run.Top : double.PositiveInfinity, null)
        {
            Report = Report(context, Outcome(context, test, run.Moments)) with
            {
                Before = before,
                After = run.Moments,
                WinsorisedHigh = run.High,
                WinsorisedLow = run.Low,
            },
        };
    }

    public override FittedTreatment? Fit(TreatmentContext context)
    {
        var test = OutlierTest.Of(context.Arguments);
        if (!NeedsTreatment(context, test, out var before, out var untreated)) return untreated;
        var run = Run(context, test);
        ReportTies(context, run);
        return Winsorised(context, test, before, run);
    }

    public override FittedTreatment Read(Indicator indicator, MethodArguments arguments, ConstantReader constants) =>
        StandardTreatment.Read(constants, transforms: false, lambda: null);
}
