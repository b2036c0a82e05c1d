using UrbanIndicators.Arithmetic;
using UrbanIndicators.Methods.Normalising;
using UrbanIndicators.Scoring.Models;
using UrbanIndicators.Scoring.Resolving;

namespace UrbanIndicators.Scoring.Fitting;

/// <summary>No data: of a saved model only that is made anew which needs none.</summary>
internal sealed class NoPopulation : IFitSource
{
    public double[] Values(ResolvedIndicator indicator) => [];

    public (ValueRange Range, long Count) Extent(ResolvedIndicator indicator) => (new(double.NaN, double.NaN), 0);

    public int Places(ResolvedIndicator indicator) => 0;

    public IReadOnlyList<PlaceValue> ValuesOf(ResolvedIndicator indicator, string place) => [];
}
