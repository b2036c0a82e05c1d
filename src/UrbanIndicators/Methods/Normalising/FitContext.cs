using UrbanIndicators.Arithmetic;
using UrbanIndicators.Definitions;
using UrbanIndicators.Diagnostics;

namespace UrbanIndicators.Methods.Normalising;

/// <summary>What a normalisation can learn from: the indicator's definition, its target, and the values of the reference population.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Method">The method with its parameters.</param>
/// <param name="Descriptor">The method's description.</param>
/// <param name="Target">The target that counts.</param>
/// <param name="FullScale">The scale of all scores.</param>
internal sealed record FitContext(Indicator Indicator, Method Method, MethodDescriptor Descriptor, ResolvedTarget? Target, ValueRange FullScale)
{
    public NormalisationMethod Implementation => NormalisationMethod.DescribedBy(Descriptor);

    public MethodArguments Arguments { get; } = new(Method, Descriptor);

    /// <summary>The part of the scale that the scores are to fill.</summary>
    public ValueRange Scale { get; } = NormalisationFacts.RangeOf(Method, FullScale);

    /// <summary>The present values of the reference rows; a copy that may be sorted.</summary>
    public required Func<double[]> Population { get; init; }

    /// <summary>The smallest and largest present values of the reference rows, and their number.</summary>
    public required Func<(ValueRange Range, long Count)> Extent { get; init; }

    /// <summary>The number of different places among the reference rows that have a value.</summary>
    public required Func<int> Places { get; init; }

    /// <summary>The values of the places of a key or name, in the rows fitted on whether they belong to the reference or not.</summary>
    public required Func<string, IReadOnlyList<PlaceValue>> ValuesOf { get; init; }

    public required DiagnosticBag Diagnostics { get; init; }

    public bool HigherIsBetter => Indicator.Direction == Direction.Higher;

    /// <summary>Puts a score of the whole scale into the part that is to be filled.</summary>
    public double InRange(double score) => NormalisationFacts.InRange(score, FullScale, Scale);

    public void Report(DiagnosticDescriptor descriptor, params object[] arguments) =>
        Diagnostics.Report(descriptor, Indicator.Location, arguments);

    /// <summary>Relative methods need two places with values to compare.</summary>
    public bool HasEnoughPlaces()
    {
        var places = Places();
        if (places > 1) return true;
        Report(ScoringDiagnostics.RelativeOnOnePlace, Indicator.Id, Method.Name, places);
        return false;
    }

    /// <summary>The values are not all the same; reported where they are.</summary>
    public bool Varies(ValueRange range, long count)
    {
        if (Threshold.OfValues.IsBelow(range.Low, range.High)) return true;
        Report(ScoringDiagnostics.ConstantColumn, Indicator.Id, Method.Name, count, Figures.Value(range.Low));
        return false;
    }

    /// <summary>For methods that are defined where all values are the same, though they tell nothing then.</summary>
    public void WarnIfConstant()
    {
        var (range, count) = Extent();
        if (Threshold.OfValues.IsBelow(range.Low, range.High)) return;
        Report(ScoringDiagnostics.SameForAll, Indicator.Id, Method.Name, count, Figures.Value(range.Low));
    }

    /// <summary>Scores given as parameters lie on the scale; the first that does not is reported.</summary>
    public bool InScale(IEnumerable<double> scores)
    {
        foreach (var score in scores)
        {
            if (FullScale.Contains(score)) continue;
            Report(ScoringDiagnostics.ScoreOutsideScale, Indicator.Id, Method.Name, FullScale.Low, FullScale.High, score);
            return false;
        }

        return true;
    }
}
