using UrbanIndicators.Methods.Constants;

namespace UrbanIndicators.Methods.Normalising;

internal static partial class Normalisation
{
    /// <summary>Percentile rank: (midrank − 1) ÷ (n − 1), rank 1 for the worst, ties taking the mean of their ranks.</summary>
    /// <remarks>OECD/JRC, Handbook, 2008, with the ends of the scale reached by the best and worst place.</remarks>
    private static PositionFunction? PercentileRank(FitContext context) => Position(context, PositionFunction.TiesTakeTheMean);

    /// <summary>Rank: (n − rank) ÷ (n − 1), rank 1 for the best, ties taking the best of their ranks.</summary>
    private static PositionFunction? Rank(FitContext context) => Position(context, PositionFunction.TiesTakeTheBest);

    /// <summary>Borda score: the share of the other places that are strictly worse.</summary>
    /// <remarks>
    /// rank − 1 with rank 1 for the worst and ties taking the worst of their ranks (Borda, 1781; COINr's <c>n_borda</c>), divided by n − 1. With ties taking
    /// the mean of their ranks it is the percentile rank.
    /// </remarks>
    private static PositionFunction? Borda(FitContext context) => Position(context, PositionFunction.TiesTakeTheWorst);

    private static PositionFunction? Position(FitContext context, double ties)
    {
        if (!HasEnoughPlaces(context)) return null;
        WarnIfConstant(context);
        return PositionFunction.Fit(context.Population(), context.HigherIsBetter, ties, context.Scale);
    }

    private static Func<FitContext, ConstantReader, PositionFunction> ReadPosition(double ties) =>
        (context, constants) => PositionFunction.Read(constants, context.HigherIsBetter, ties, context.Scale);
}
