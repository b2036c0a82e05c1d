using UrbanIndicators.Arithmetic;
using UrbanIndicators.Methods.Normalising;
using UrbanIndicators.Scoring.Models;

namespace UrbanIndicators.Scoring.Fitting;

/// <summary>No data: of a saved model only that is made anew which needs none.</summary>
internal sealed class NoPopulation : IFitSource
{
    public double[] Values(ModelIndicator indicator) => [];

    public (ValueRange Range, long Count) Extent(ModelIndicator indicator) => (new(double.NaN, double.NaN), 0);

    public int Places(ModelIndicator indicator) => 0;

    public IReadOnlyList<PlaceValue> ValuesOf(ModelIndicator indicator, string place) => [];
}
