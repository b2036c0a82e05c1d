using UrbanIndicators.Arithmetic;
using UrbanIndicators.Definitions;
using UrbanIndicators.Diagnostics;

namespace UrbanIndicators.Methods.Normalising;

/// <summary>
/// What a normalisation can learn from: the indicator's definition, its target, and the values of the reference population.
/// </summary>
/// <remarks>
/// It is given to <see cref="NormalisationMethod.Fit"/> and valid during the call. Where a saved model is read there is no data to learn
/// from.
/// </remarks>
/// <threadsafety>Used by one thread at a time.</threadsafety>
public sealed class FitContext
{
    internal FitContext(Indicator indicator, Method method, MethodDescriptor descriptor, ResolvedTarget? target, ValueRange fullScale)
    {
        Indicator = indicator;
        Method = method;
        Descriptor = descriptor;
        Target = target;
        FullScale = fullScale;
        Arguments = new(method, descriptor);
        Scale = NormalisationFacts.RangeOf(method, fullScale);
    }

    /// <summary>The indicator.</summary>
    public Indicator Indicator { get; }

    /// <summary>The method as written.</summary>
    public Method Method { get; }

    /// <summary>The method's description.</summary>
    public MethodDescriptor Descriptor { get; }

    /// <summary>The method's parameters, defaults included.</summary>
    public MethodArguments Arguments { get; }

    /// <summary>The target that counts; <see langword="null"/> for none.</summary>
    public ResolvedTarget? Target { get; }

    /// <summary>The scale of all scores.</summary>
    public ValueRange FullScale { get; }

    /// <summary>The part of the scale that the scores are to fill.</summary>
    public ValueRange Scale { get; }

    /// <summary>Gives the present values of the reference rows; a copy that may be sorted.</summary>
    public required Func<double[]> Population { get; init; }

    /// <summary>Gives the smallest and largest present values of the reference rows, and their number.</summary>
    public required Func<(ValueRange Range, long Count)> Extent { get; init; }

    /// <summary>Gives the number of different places among the reference rows that have a value.</summary>
    public required Func<int> Places { get; init; }

    /// <summary>
    /// Gives the values of the places of a key or name, in the rows fitted on whether they belong to the reference or not.
    /// </summary>
    public required Func<string, IReadOnlyList<PlaceValue>> ValuesOf { get; init; }

    /// <summary>Takes what is to be told: errors, warnings, assumptions.</summary>
    public required DiagnosticBag Diagnostics { get; init; }

    /// <summary>More is better.</summary>
    public bool HigherIsBetter => Indicator.Direction == Direction.Higher;

    internal NormalisationMethod Implementation => NormalisationMethod.DescribedBy(Descriptor);

    /// <summary>Puts a score of the whole scale into the part that is to be filled.</summary>
    /// <param name="score">The score on the whole scale.</param>
    /// <returns>The score within <see cref="Scale"/>.</returns>
    public double InRange(double score) => NormalisationFacts.InRange(score, FullScale, Scale);

    /// <summary>Reports something where the indicator stands.</summary>
    /// <param name="descriptor">The kind of diagnostic.</param>
    /// <param name="arguments">What its words are filled with.</param>
    public void Report(DiagnosticDescriptor descriptor, params object[] arguments) =>
        Diagnostics.Report(descriptor, Indicator.Location, arguments);

    /// <summary>Tells whether there are two places with values to compare, which relative methods need.</summary>
    /// <returns><see langword="false"/>, after an error was reported, when there are not.</returns>
    public bool HasEnoughPlaces()
    {
        var places = Places();
        if (places > 1) return true;
        Report(ScoringDiagnostics.RelativeOnOnePlace, Indicator.Id, Method.Name, places);
        return false;
    }

    /// <summary>Tells whether the values are not all the same.</summary>
    /// <param name="range">The smallest and the largest.</param>
    /// <param name="count">Their number.</param>
    /// <returns><see langword="false"/>, after an error was reported, when they are.</returns>
    public bool Varies(ValueRange range, long count)
    {
        if (Threshold.OfValues.IsBelow(range.Low, range.High)) return true;
        Report(ScoringDiagnostics.ConstantColumn, Indicator.Id, Method.Name, count, Figures.Value(range.Low));
        return false;
    }

    /// <summary>Warns where all values are the same: for methods that are defined then, though they tell nothing.</summary>
    public void WarnIfConstant()
    {
        var (range, count) = Extent();
        if (Threshold.OfValues.IsBelow(range.Low, range.High)) return;
        Report(ScoringDiagnostics.SameForAll, Indicator.Id, Method.Name, count, Figures.Value(range.Low));
    }

    /// <summary>Tells whether scores given as parameters lie on the scale.</summary>
    /// <param name="scores">The scores.</param>
    /// <returns><see langword="false"/>, after an error was reported, when one does not.</returns>
    public bool InScale(IEnumerable<double> scores)
    {
        ArgumentNullException.ThrowIfNull(scores);
        foreach (var score in scores)
        {
            if (FullScale.Contains(score)) continue;
            Report(ScoringDiagnostics.ScoreOutsideScale, Indicator.Id, Method.Name, FullScale.Low, FullScale.High, score);
            return false;
        }

        return true;
    }
}
