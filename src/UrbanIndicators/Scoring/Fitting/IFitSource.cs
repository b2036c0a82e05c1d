using UrbanIndicators.Arithmetic;
using UrbanIndicators.Methods.Normalising;
using UrbanIndicators.Scoring.Models;
using UrbanIndicators.Scoring.Resolving;

namespace UrbanIndicators.Scoring.Fitting;

/// <summary>The values that normalisations learn from: those of the panel, or those that stages before have made of them.</summary>
internal interface IFitSource
{
    /// <summary>Gives the present values of an indicator on the reference rows; a copy.</summary>
    double[] Values(ResolvedIndicator indicator);

    /// <summary>Gives the smallest and largest present value, and the number of present values.</summary>
    (ValueRange Range, long Count) Extent(ResolvedIndicator indicator);

    /// <summary>Counts the different places with a value, up to two.</summary>
    int Places(ResolvedIndicator indicator);

    /// <summary>Gives the present values of the places of a key or name, in all rows, in their order.</summary>
    IReadOnlyList<PlaceValue> ValuesOf(ResolvedIndicator indicator, string place);
}
