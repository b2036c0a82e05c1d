namespace UrbanIndicators.Tests.Scoring.Weights;

/// <summary>Twelve places, six criteria: what three packages make of them, at 17 digits. Criteria 1 and 4 are better when lower.</summary>
internal static class PackageCase
{
    public static readonly int[] Lower = [1, 4];

    // green_cover, commute_min, library_per_10k, water_ok, pm_excess, road_density
    public static readonly double[][] Columns = WeightingRun.Columns(
        [89.424, 18.181, 5.79, 0.934, 11.531, 25.566],
        [33.308, 19.475, 28.52, 0.913, 13.577, 58.904],
        [22.433, 34.987, 19.939, 0.686, 17.634, 59.247],
        [87.354, 38.256, 66.83, 0.503, 21.887, 37.091],
        [78.997, 7.968, 26.098, 0.616, 4.619, 54.137],
        [45.727, 33.433, 59.522, 0.595, 3.054, 22.618],
        [61.679, 28.657, 12.586, 0.672, 10.988, 33.749],
        [54.81, 36.909, 37.985, 0.375, 9.521, 44.136],
        [43.366, 27.043, 23.016, 0.625, 11.913, 34.961],
        [23.654, 6.992, 17.295, 0.895, 9.479, 40.056],
        [43.934, 7.226, 20.009, 0.437, 11.552, 18.475],
        [39.641, 7.777, 5.966, 0.815, 23.173, 52.816]);

    // Two packages; the third takes reciprocals of the lower-is-better criteria first.
    public static readonly double[] Entropy =
        [0.1321443155231765, 0.2367771879655256, 0.32410551799558074, 0.05316002545446854, 0.16791880750631558, 0.08589414555493304];

    // Scaled by direction first, as the paper does; one package scales without direction.
    public static readonly double[] Critic =
        [0.16753612290369763, 0.18963537968357494, 0.17167844148311037, 0.15621180919438193, 0.1432414421386431, 0.171696804596592];

    public static readonly double[] StandardDeviation =
        [0.3070851877160028, 0.16659218960431496, 0.25657901519582227, 0.0024783731384971515, 0.08069673025283486, 0.18656850409252787];

    public static readonly double[] Merec =
        [0.15536374447934456, 0.1537267267813191, 0.275343415124934, 0.1135879779997438, 0.15266891650456724, 0.14930921911009126];

    // One package; another inverts the higher-is-better criteria instead of the lower.
    public static readonly double[] Cilos =
        [0.17682763164855037, 0.09959964662904333, 0.11594682588746945, 0.31194229759240333, 0.10640325353540923, 0.18928034470712418];

    // One package; another divides the entropy by the logarithm of the number of criteria.
    public static readonly double[] Idocriw =
        [0.17278416118837192, 0.17438252790797062, 0.27787572075228073, 0.12262097353601734, 0.13211726120474232, 0.12021935541061714];
}
