using UrbanIndicators.Scoring.Functions;

namespace UrbanIndicators.Scoring.Normalising;

internal static partial class Normalisation
{
    /// <summary>Percentile rank: (midrank − 1) ÷ (n − 1), rank 1 for the worst, ties taking the mean of their ranks.</summary>
    /// <remarks>OECD/JRC, Handbook, 2008, with the ends of the scale reached by the best and worst place.</remarks>
    private static PositionFunction? PercentileRank(FitContext context) => Position(context, midrank: true);

    /// <summary>Rank: (n − rank) ÷ (n − 1), rank 1 for the best, ties taking the best of their ranks.</summary>
    private static PositionFunction? Rank(FitContext context) => Position(context, midrank: false);

    private static PositionFunction? Position(FitContext context, bool midrank) => HasEnoughPlaces(context)
        ? PositionFunction.Fit(context.Population(), context.HigherIsBetter, midrank, context.Scale)
        : null;
}
