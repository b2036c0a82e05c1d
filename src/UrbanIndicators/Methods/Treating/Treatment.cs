using System.Collections.Immutable;
using UrbanIndicators.Arithmetic;
using UrbanIndicators.Definitions;
using UrbanIndicators.Diagnostics;
using UrbanIndicators.Methods.Constants;

namespace UrbanIndicators.Methods.Treating;

/// <summary>Outliers and skewed columns: each method, in a file of its own, fits a treatment.</summary>
/// <remarks>
/// A column is left as it is when it passes the test (see <see cref="OutlierTest"/>), has fewer than ten values, or only one value in all rows; a
/// treatment that is forced needs three values. Values beyond those of the reference are treated by the same constants.
/// </remarks>
internal static partial class Treatment
{
    private const int FewestForced = 3;

    private static readonly ImmutableDictionary<string, Func<TreatmentContext, FittedTreatment?>> Methods =
        new Dictionary<string, Func<TreatmentContext, FittedTreatment?>>(StringComparer.Ordinal)
        {
            [BuiltInMethods.NoTreatment.Name] = None,
            [BuiltInMethods.Winsorise.Name] = Winsorise,
            [BuiltInMethods.LogTransform.Name] = Log,
            [BuiltInMethods.BoxCox.Name] = BoxCox,
            [BuiltInMethods.TwoStage.Name] = TwoStage,
        }.ToImmutableDictionary(StringComparer.Ordinal);

    /// <summary>Fits the method of the context; <see langword="null"/> when it cannot, with a diagnostic that says why.</summary>
    public static FittedTreatment? Fit(TreatmentContext context)
    {
        if (context.Descriptor.Function is TreatmentFunction function)
        {
            var report = Report(context, TreatmentOutcome.Custom) with { Transform = context.Method.Name };
            return new CustomTreatment(function, context.Indicator, context.Method) { Report = report };
        }

        if (Methods[context.Descriptor.Name](context) is not { } treatment) return null;
        var learnt = new LearntConstants(context.Indicator.Id, context.Method, context.Indicator.Location, treatment.Constants);
        return learnt.TryRead(constants => Read(context.Indicator, context.Arguments, constants), context.Diagnostics) ? treatment : null;
    }

    /// <summary>Makes a treatment of a saved model anew.</summary>
    /// <exception cref="UrbanIndicatorsException">What was saved is nothing that fitting could have given.</exception>
    public static FittedTreatment Read(Indicator indicator, MethodArguments arguments, ConstantReader constants)
    {
        if (arguments.Descriptor.Function is TreatmentFunction function) return new CustomTreatment(function, indicator, arguments.Method);
        var name = arguments.Descriptor.Name;
        var transform = name == BuiltInMethods.TwoStage.Name ? arguments.Word(TreatmentWords.TransformName)! : name;
        if (transform == BuiltInMethods.LogTransform.Name) return StandardTreatment.Read(constants, transforms: true, lambda: 0);
        return transform == BuiltInMethods.BoxCox.Name
            ? StandardTreatment.Read(constants, transforms: true, GivenPower(arguments))
            : StandardTreatment.Read(constants, transforms: false, lambda: null);
    }

    private static TreatmentReport Report(TreatmentContext context, TreatmentOutcome outcome) => new(context.Indicator.Id, context.Values.Length, outcome);

    /// <summary>Tells whether there is anything to treat, and gives what to return where there is not.</summary>
    private static bool NeedsTreatment(TreatmentContext context, OutlierTest test, out Moments before, out FittedTreatment untreated)
    {
        var force = context.Arguments.Flag(TreatmentWords.Force);
        before = test.MomentsOf(context.Values);
        var outcome = TreatmentOutcome.Passed;
        if (context.Values.Length < (force ? FewestForced : OutlierTest.FewestValues))
        {
            outcome = TreatmentOutcome.TooFewValues;
            context.Report(
                ScoringDiagnostics.TreatmentTooFewValues, context.Indicator.Id, context.Method.Name, context.Values.Length, force ? FewestForced : OutlierTest.FewestValues);
        }
        else if (double.IsNaN(before.Skewness))
        {
            outcome = TreatmentOutcome.Constant;
            context.Report(
                ScoringDiagnostics.TreatmentOfConstant, context.Indicator.Id, context.Method.Name, context.Values.Length, Figures.Value(context.Values[0]));
        }

        untreated = StandardTreatment.Nothing(Report(context, outcome) with { Before = before, After = before });
        return outcome == TreatmentOutcome.Passed && (force || test.Fails(before));
    }

    /// <summary>Says what became of a column that was treated.</summary>
    private static TreatmentOutcome Outcome(TreatmentContext context, OutlierTest test, Moments after)
    {
        if (test.Fails(after))
        {
            context.Report(
                ScoringDiagnostics.TreatmentStillFails, context.Indicator.Id, context.Method.Name, Figures.Rounded(after.Skewness), Figures.Rounded(after.Kurtosis),
                Figures.Value(test.Skewness), Figures.Value(test.Kurtosis));
            return TreatmentOutcome.StillFails;
        }

        return context.Arguments.Flag(TreatmentWords.Force) ? TreatmentOutcome.Forced : TreatmentOutcome.Treated;
    }
}
