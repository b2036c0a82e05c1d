using System.Collections.Immutable;
using UrbanIndicators.Arithmetic;
using UrbanIndicators.Definitions;
using UrbanIndicators.Diagnostics;
using UrbanIndicators.Localisation;

namespace UrbanIndicators.Methods.Treating;

/// <summary>A treatment of columns that fail a test.</summary>
/// <remarks>
/// A column is left as it is when it passes the test (see <see cref="OutlierTest"/>), has fewer than ten values, or only one value in all
/// rows; a treatment that is forced needs three values. Values beyond those of the reference are treated by the same constants.
/// </remarks>
internal abstract class TestedTreatment(MethodDescriptor descriptor) : TreatmentMethod(descriptor)
{
    private const int FewestForced = 3;

    protected static ImmutableArray<MethodParameter> ParametersOfTest { get; } =
    [
        new(TreatmentWords.SkewnessLimit, MethodParameterType.Number, Phrase.Of("tested.a-column-fails-when-its"))
        {
            Allowed = new(0, 1000),
            Default = new MethodValue(2),
        },
        new(TreatmentWords.KurtosisLimit, MethodParameterType.Number, Phrase.Of("tested.and-its-excess-kurtosis-above"))
        {
            Allowed = new(-2, 1000),
            Default = new MethodValue(3.5),
        },
        new(TreatmentWords.MomentsKind, MethodParameterType.Word, Phrase.Of("tested.corrected-g1-and-g2-as"))
        {
            Words = [TreatmentWords.CorrectedMoments, TreatmentWords.PopulationMoments],
            Default = new MethodValue(TreatmentWords.CorrectedMoments),
        },
        new(TreatmentWords.Force, MethodParameterType.Boolean, Phrase.Of("tested.treat-it-though-it-passes"))
        {
            Default = new MethodValue(false),
        },
    ];

    /// <summary>Tells whether there is anything to treat, and gives what to return where there is not.</summary>
    protected static bool NeedsTreatment(TreatmentContext context, OutlierTest test, out Moments before, out FittedTreatment untreated)
    {
        var force = context.Arguments.Flag(TreatmentWords.Force);
        before = test.MomentsOf(context.Values);
        var outcome = TreatmentOutcome.Passed;
        if (context.Values.Length < (force ? FewestForced : OutlierTest.FewestValues))
        {
            outcome = TreatmentOutcome.TooFewValues;
            context.Report(
                ScoringDiagnostics.TreatmentTooFewValues, context.Indicator.Id, context.Method.Name, context.Values.Length,
                force ? FewestForced : OutlierTest.FewestValues);
        }
        else if (double.IsNaN(before.Skewness))
        {
            outcome = TreatmentOutcome.Constant;
            context.Report(
                ScoringDiagnostics.TreatmentOfConstant, context.Indicator.Id, context.Method.Name, context.Values.Length,
                Figures.Value(context.Values[0]));
        }

        untreated = StandardTreatment.Nothing(Report(context, outcome) with { Before = before, After = before });
        return outcome == TreatmentOutcome.Passed && (force || test.Fails(before));
    }

    /// <summary>Says what became of a column that was treated.</summary>
    protected static TreatmentOutcome Outcome(TreatmentContext context, OutlierTest test, Moments after)
    {
        if (test.Fails(after))
        {
            context.Report(
                ScoringDiagnostics.TreatmentStillFails, context.Indicator.Id, context.Method.Name,
                Figures.Rounded(after.Skewness), Figures.Rounded(after.Kurtosis),
                Figures.Value(test.Skewness), Figures.Value(test.Kurtosis));
            return TreatmentOutcome.StillFails;
        }

        return context.Arguments.Flag(TreatmentWords.Force) ? TreatmentOutcome.Forced : TreatmentOutcome.Treated;
    }

    protected static string Shift(double before, double after) => $"{Figures.Rounded(before)} → {Figures.Rounded(after)}";
}
